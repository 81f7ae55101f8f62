// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/HistoryCellDelegate.h"

#include "ui/history/HistoryModel.h"

#include <QPainter>
#include <QWidget>

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
