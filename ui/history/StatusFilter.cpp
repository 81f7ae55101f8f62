// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/StatusFilter.h"

#include "ui/wording/StateWording.h"
#include "ui/wording/StatusIcon.h"

#include <QEvent>

#include <array>

namespace {

constexpr int anyIndex = 0;
constexpr int attentionIndex = 1;
constexpr int firstStateIndex = 2;

constexpr std::array states{MessageState::Queued,   MessageState::Sending,      MessageState::Accepted,
                            MessageState::Sent,     MessageState::NotConfirmed, MessageState::Failed,
                            MessageState::Cancelled};

} // namespace

StatusFilter::StatusFilter(QWidget *parent) : QComboBox(parent)
{
    setObjectName(QStringLiteral("statusFilter"));
    addItems({QString(), QString()});
    for (const MessageState state : ::states)
        addItem(StatusIcon::of(state), QString());
    retranslate();
}

QSet<MessageState> StatusFilter::states() const
{
    if (currentIndex() == anyIndex)
        return {};
    if (currentIndex() == attentionIndex)
        return {MessageState::Failed, MessageState::NotConfirmed};
    return {::states.at(static_cast<std::size_t>(currentIndex() - firstStateIndex))};
}

bool StatusFilter::needsAttention() const
{
    return currentIndex() == attentionIndex;
}

void StatusFilter::setNeedsAttention(bool on)
{
    if (on != needsAttention())
        setCurrentIndex(on ? attentionIndex : anyIndex);
}

void StatusFilter::changeEvent(QEvent *event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StatusFilter::retranslate()
{
    //: Status filter: no matter which
    setItemText(anyIndex, tr("Any"));
    setItemText(attentionIndex, tr("Needs attention"));
    for (int index = firstStateIndex; index < count(); ++index)
        setItemText(index,
                    StateWording::word(::states.at(static_cast<std::size_t>(index - firstStateIndex))));
}
