// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/HistoryCellDelegate.h"

#include "ui/history/HistoryModel.h"
#include "ui/history/HitMark.h"

#include <QApplication>
#include <QPainter>

#include <utility>

namespace {

// Some screens full of cells.
constexpr int keptCells = 1000;
// A text that is shown with fewer letters is shown whole.
constexpr qsizetype shortText = 250;

bool isNumber(int column)
{
    return column == HistoryModel::ToColumn;
}

bool isSearched(int column)
{
    return isNumber(column) || column == HistoryModel::MessageColumn || column == HistoryModel::TrunkColumn ||
           column == HistoryModel::SmsIdColumn;
}

QColor textColor(const QStyleOptionViewItem &option)
{
    QPalette::ColorGroup group =
        option.state.testFlag(QStyle::State_Active) ? QPalette::Normal : QPalette::Inactive;
    if (!option.state.testFlag(QStyle::State_Enabled))
        group = QPalette::Disabled;
    return option.palette.color(
        group, option.state.testFlag(QStyle::State_Selected) ? QPalette::HighlightedText : QPalette::Text);
}

} // namespace

HistoryCellDelegate::HistoryCellDelegate(CellLines &lines, QObject *parent)
    : QStyledItemDelegate(parent), m_lines(lines), m_marked(keptCells)
{
}

void HistoryCellDelegate::setNeedle(const SearchNeedle &needle)
{
    m_needle = needle;
    m_marked.clear();
}

MarkedText HistoryCellDelegate::marked(const QStyleOptionViewItem &option, const QModelIndex &index,
                                       int width) const
{
    const QString whole =
        option.text.size() < shortText ? option.text : index.data(HistoryModel::PlainTextRole).toString();
    const QString key =
        QStringLiteral("%1 %2 %3 ").arg(index.column()).arg(width).arg(option.font.key()) + whole;
    if (const MarkedText *known = m_marked.object(key))
        return *known;
    MarkedText made = isNumber(index.column()) ? MarkedText::ofNumber(m_needle, option.text)
                                               : MarkedText::of(m_needle, option.text, whole);
    if (!made.hits.isEmpty())
        made = made.fitted(option.fontMetrics, option.textElideMode, width);
    m_marked.insert(key, new MarkedText(made));
    return made;
}

void HistoryCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given,
                                const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QStyle *style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    const QString text = std::exchange(option.text, QStringLiteral("x"));
    // As the style itself insets it. Where the text stands does not depend on how long it is.
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, option.widget) + 1;
    const QRect room = style->subElementRect(QStyle::SE_ItemViewItemText, &option, option.widget)
                           .adjusted(margin, 0, -margin, 0);
    option.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
    if (text.isEmpty() || room.width() <= 0)
        return;
    option.text = text;
    painter->save();
    painter->setClipRect(room, Qt::IntersectClip);
    const bool isLookedInto = !m_needle.isEmpty() && isSearched(index.column());
    const MarkedText found = isLookedInto ? marked(option, index, room.width()) : MarkedText();
    if (found.hits.isEmpty())
        m_lines.fitted(text, {option.font, option.direction, option.textElideMode, room.width()})
            .draw(*painter, room, textColor(option));
    else
        HitMark::draw(*painter, room, found,
                      {option.font, textColor(option), option.direction, option.displayAlignment},
                      option.palette);
    painter->restore();
}

void HistoryCellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool isAddress =
        index.column() == HistoryModel::ToColumn || index.column() == HistoryModel::SmsIdColumn;
    option->textElideMode = isAddress ? Qt::ElideMiddle : Qt::ElideRight;
    option->state.setFlag(QStyle::State_HasFocus, false);
    if (option->state.testFlag(QStyle::State_Selected) && !option->icon.isNull())
        option->icon = onHighlight(*option);
}

QIcon HistoryCellDelegate::onHighlight(const QStyleOptionViewItem &option) const
{
    // Styles tint the icon of a selected row with the highlight, where red, green and amber become one mud.
    // It keeps its colours here, on a disc of the row's text colour.
    const qreal ratio = option.widget != nullptr ? option.widget->devicePixelRatioF() : 1.0;
    const QColor ground = option.palette.color(QPalette::HighlightedText);
    const QByteArray key = QByteArray::number(option.icon.cacheKey()) + ground.name().toLatin1() +
                           QByteArray::number(ratio) + QByteArray::number(option.decorationSize.width());
    QIcon &icon = m_onHighlight[key];
    if (!icon.isNull())
        return icon;

    QPixmap picture(option.decorationSize * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    const QRectF box(QPointF(), QSizeF(option.decorationSize));
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawEllipse(box);
    const int rim = qMax(1, option.decorationSize.width() / 12);
    option.icon.paint(&painter, box.toRect().adjusted(rim, rim, -rim, -rim));
    painter.end();
    icon.addPixmap(picture, QIcon::Normal);
    icon.addPixmap(picture, QIcon::Selected);
    return icon;
}
