// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/FlowLayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
    invalidate();
}

void FlowLayout::insertWidget(int at, QWidget *widget)
{
    addWidget(widget);
    m_items.move(m_items.size() - 1, std::clamp<qsizetype>(at, 0, m_items.size() - 1));
    invalidate();
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    }
    return least.grownBy(contentsMargins());
}

QSize FlowLayout::sizeHint() const
{
    QSize row(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize part = item->sizeHint();
        row = {row.width() + (row.isEmpty() ? 0 : spacing()) + part.width(),
               std::max(row.height(), part.height())};
    }
    return row.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool places) const
{
    const QRect area = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction =
        parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    QList<std::pair<QLayoutItem *, QRect>> row;
    int x = area.x();
    int y = area.y();
    int height = 0;
    const auto endRow = [&] {
        for (const auto &[item, place] : std::as_const(row)) {
            const QRect middle = place.translated(0, (height - place.height()) / 2);
            if (places)
                item->setGeometry(QStyle::visualRect(direction, area, middle));
        }
        row.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize wanted = item->sizeHint();
        const QSize size(std::min(wanted.width(), std::max(area.width(), item->minimumSize().width())),
                         wanted.height());
        if (!row.isEmpty() && x + size.width() > area.x() + area.width()) {
            endRow();
            x = area.x();
            y += height + spacing();
            height = 0;
        }
        height = std::max(height, size.height());
        row.append({item, QRect(QPoint(x, y), size)});
        x += size.width() + spacing();
    }
    endRow();
    return y + height - rect.y() + contentsMargins().bottom();
}
