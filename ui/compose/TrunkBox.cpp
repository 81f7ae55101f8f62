// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/TrunkBox.h"

#include "ui/look/Tone.h"
#include "ui/wording/Quoted.h"
#include "ui/wording/StatusIcon.h"
#include "ui/wording/TrunkWording.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

namespace {

constexpr int nameRole = Qt::UserRole;
/// Draws the trunks that cannot send in quiet letters that can still be read, for they say why.
class TrunkDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (option->state.testFlag(QStyle::State_Enabled))
            return;
        QPalette quiet = option->palette;
        quiet.setCurrentColorGroup(QPalette::Active);
        quiet.setColor(QPalette::Window, quiet.color(QPalette::Base));
        quiet.setColor(QPalette::WindowText, quiet.color(QPalette::Text));
        quiet.setColor(QPalette::Text, mutedText(quiet));
        option->palette = quiet;
        // Styles wash out what is disabled, whatever its colour.
        option->state.setFlag(QStyle::State_Enabled);
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize hint = QStyledItemDelegate::sizeHint(option, index);
        return {hint.width(), std::max(hint.height(), option.fontMetrics.height() * 3 / 2)};
    }
};

/// Long names of trunks are elided rather than widening the form.
constexpr int wantedCharacters = 14;

} // namespace

TrunkBox::TrunkBox(QWidget *parent) : QComboBox(parent)
{
    setModel(new QStandardItemModel(this));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(wantedCharacters);
    setMaxVisibleItems(20);
    connect(this, &QComboBox::currentIndexChanged, this, &TrunkBox::choiceChanged);
    showRows(QString());
}

void TrunkBox::setTrunks(const KnownTrunks &trunks)
{
    m_isListKnown = trunks.has_value();
    m_trunks = trunks.value_or(QList<Trunk>{});
    m_trunks.removeIf([](const Trunk &trunk) { return !trunk.canCarrySms(); });
    showRows(chosen());
}

void TrunkBox::choose(const QString &name)
{
    showRows(name);
}

QString TrunkBox::chosen() const
{
    return currentData(nameRole).toString();
}

bool TrunkBox::isChoiceUsable() const
{
    return model()->flags(model()->index(currentIndex(), 0)).testFlag(Qt::ItemIsEnabled);
}

void TrunkBox::showPopup()
{
    // Only whoever opens it needs the list, which is not made before that.
    if (!std::exchange(m_isListDressed, true))
        setItemDelegate(new TrunkDelegate(this));
    fitList();
    QComboBox::showPopup();
}

void TrunkBox::fitList()
{
    view()->setMinimumWidth(view()->sizeHintForColumn(0));
}

void TrunkBox::changeEvent(QEvent *event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showRows(chosen());
}

void TrunkBox::wheelEvent(QWheelEvent *event)
{
    // Scrolling past it must not choose another line of the company.
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

QList<TrunkBox::Row> TrunkBox::rowsFor(const QString &chosenName) const
{
    const auto idle = std::count_if(m_trunks.begin(), m_trunks.end(),
                                    [](const Trunk &trunk) { return trunk.state == TrunkState::Idle; });
    const bool anyUsable =
        std::any_of(m_trunks.begin(), m_trunks.end(), [](const Trunk &trunk) { return trunk.isUsable(); });
    TrunkState together = TrunkState::Unknown;
    if (m_isListKnown)
        together = idle > 0 ? TrunkState::Idle : anyUsable ? TrunkState::Busy : TrunkState::NotRegistered;

    QList<Row> rows;
    rows.append({QString(), m_isListKnown ? TrunkWording::automatic(int(idle)) : TrunkWording::automatic(),
                 StatusIcon::of(together)});
    bool isChosenListed = chosenName.isEmpty();
    for (const Trunk &trunk : m_trunks) {
        rows.append({trunk.name, TrunkWording::label(trunk), StatusIcon::of(trunk.state), trunk.isUsable()});
        isChosenListed = isChosenListed || trunk.name == chosenName;
    }
    if (!isChosenListed && m_isListKnown)
        rows.append({chosenName, TrunkWording::missing(chosenName), StatusIcon::of(TrunkState::NotRegistered),
                     false});
    else if (!isChosenListed)
        rows.append({chosenName, Quoted::plain(chosenName), StatusIcon::of(TrunkState::Unknown)});
    return rows;
}

void TrunkBox::showRows(const QString &chosenName)
{
    const QList<Row> rows = rowsFor(chosenName);
    {
        const QSignalBlocker silence(this);
        // Rows are changed in place, so that an open list does not lose the place of the agent's cursor.
        while (count() > rows.size())
            removeItem(count() - 1);
        while (count() < rows.size())
            addItem(QString());
        const auto *items = qobject_cast<QStandardItemModel *>(model());
        for (int index = 0; index < count(); ++index) {
            const Row &row = rows.at(index);
            if (itemText(index) != row.label)
                setItemText(index, row.label);
            setItemData(index, row.name, nameRole);
            setItemIcon(index, row.icon);
            items->item(index)->setEnabled(row.enabled);
            if (row.name == chosenName)
                setCurrentIndex(index);
        }
    }
    if (m_isListDressed)
        fitList();
    update();
    Q_EMIT choiceChanged();
}
