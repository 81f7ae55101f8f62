// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/TrunkFilter.h"

#include "app/time/WhenAnswered.h"
#include "ui/history/HistorySource.h"
#include "ui/wording/Quoted.h"

#include <QEvent>

#include <algorithm>
#include <utility>

namespace {

// A name may be as long as the PBX likes; the list that opens shows all of it.
constexpr int fewLetters = 11;

} // namespace

TrunkFilter::TrunkFilter(QWidget *parent) : QComboBox(parent)
{
    setObjectName(QStringLiteral("trunkFilter"));
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(fewLetters);
    addItem(QString(), QString());
    retranslate();
}

void TrunkFilter::readOnce(HistorySource &source)
{
    if (std::exchange(m_isRead, true))
        return;
    whenAnswered(source.trunks(), this, [this](const Stored<QStringList> &names) {
        m_isRead = names.has_value();
        for (const QString &name : names.value_or(QStringList()))
            addTrunk(name);
    });
}

void TrunkFilter::addTrunkOf(const Message &message)
{
    addTrunk(message.usedTrunk.isEmpty() ? message.trunk : message.usedTrunk);
}

void TrunkFilter::addTrunk(const QString &name)
{
    if (name.isEmpty() || findData(name) >= 0)
        return;
    int at = 1;
    while (at < count() && itemData(at).toString().localeAwareCompare(name) < 0)
        ++at;
    insertItem(at, Quoted::plain(name), name);
}

void TrunkFilter::setTrunk(const QString &name)
{
    addTrunk(name);
    setCurrentIndex(std::max(0, findData(name)));
}

void TrunkFilter::changeEvent(QEvent *event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TrunkFilter::retranslate()
{
    setItemText(0, tr("Any trunk"));
    setAccessibleName(tr("Trunk"));
}
