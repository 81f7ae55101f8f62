// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/StatusFilter.h"

#include "ui/wording/StateWording.h"
#include "ui/wording/StatusIcon.h"

#include <QEvent>
#include <QLocale>

#include <array>

namespace {

constexpr int anyIndex = 0;
constexpr int attentionIndex = 1;
constexpr int firstStateIndex = 2;

constexpr std::array states{MessageState::Queued,   MessageState::Sending,      MessageState::Accepted,
                            MessageState::Sent,     MessageState::NotConfirmed, MessageState::Failed,
                            MessageState::Cancelled};
constexpr int severalIndex = firstStateIndex + static_cast<int>(states.size());

QSet<MessageState> attention()
{
    return {MessageState::Failed, MessageState::NotConfirmed};
}

QString words(const QSet<MessageState> &several)
{
    QStringList words;
    for (const MessageState state : ::states) {
        if (several.contains(state))
            words.append(StateWording::word(state));
    }
    return QLocale().createSeparatedList(words);
}

} // namespace

StatusFilter::StatusFilter(QWidget *parent) : QComboBox(parent)
{
    setObjectName(QStringLiteral("statusFilter"));
    addItems({QString(), QString()});
    for (const MessageState state : ::states)
        addItem(StatusIcon::of(state), QString());
    connect(this, &QComboBox::currentIndexChanged, this, &StatusFilter::take);
    retranslate();
}

QSet<MessageState> StatusFilter::states() const
{
    if (currentIndex() == anyIndex)
        return {};
    if (currentIndex() == attentionIndex)
        return attention();
    if (currentIndex() == severalIndex)
        return m_several;
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

void StatusFilter::setStates(const QSet<MessageState> &states, bool notRepeated)
{
    if (states == this->states() && notRepeated == needsAttention())
        return;
    int wanted = severalIndex;
    if (states.isEmpty())
        wanted = anyIndex;
    else if (states == attention() && notRepeated)
        wanted = attentionIndex;
    for (std::size_t at = 0; at < ::states.size() && wanted == severalIndex; ++at) {
        if (states == QSet<MessageState>{::states.at(at)})
            wanted = firstStateIndex + static_cast<int>(at);
    }
    if (wanted == severalIndex) {
        m_several = states;
        if (count() == severalIndex)
            addItem(QString());
        setItemText(severalIndex, words(states));
    }
    setCurrentIndex(wanted);
}

void StatusFilter::take()
{
    if (currentIndex() != severalIndex && count() > severalIndex)
        removeItem(severalIndex);
}

void StatusFilter::changeEvent(QEvent *event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StatusFilter::retranslate()
{
    setItemText(anyIndex, tr("Any status"));
    setItemText(attentionIndex, tr("Needs attention"));
    for (int index = firstStateIndex; index < severalIndex; ++index)
        setItemText(index,
                    StateWording::word(::states.at(static_cast<std::size_t>(index - firstStateIndex))));
    if (count() > severalIndex)
        setItemText(severalIndex, words(m_several));
    setAccessibleName(tr("Status"));
}
