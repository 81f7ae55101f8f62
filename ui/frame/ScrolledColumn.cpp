// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/ScrolledColumn.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <QScrollBar>

#include <algorithm>

namespace {

/// So much is seen of the column at least.
constexpr int leastLines = 10;

} // namespace

ScrolledColumn::ScrolledColumn(QWidget *column, QWidget *parent) : QScrollArea(parent)
{
    setObjectName(QStringLiteral("composeScrollArea"));
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(column);
    column->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    column->installEventFilter(this);
    verticalScrollBar()->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now != nullptr && widget() != nullptr && widget()->isAncestorOf(now))
            ensureWidgetVisible(now);
    });
}

QSize ScrolledColumn::sizeHint() const
{
    return widget() != nullptr ? widget()->sizeHint() : QScrollArea::sizeHint();
}

QSize ScrolledColumn::minimumSizeHint() const
{
    if (widget() == nullptr)
        return QScrollArea::minimumSizeHint();
    const QSize column = widget()->minimumSizeHint().expandedTo(widget()->minimumSize());
    const int bar = verticalScrollBar()->isVisible() ? verticalScrollBar()->sizeHint().width() : 0;
    return {column.width() + bar, std::min(column.height(), leastLines * fontMetrics().height())};
}

void ScrolledColumn::fit()
{
    // Qt's own fitting scrolls a column with wrapped words below the height it prefers, though it can be
    // lower.
    const QLayout *layout = widget()->layout();
    const int width = viewport()->width();
    const int least = layout != nullptr && layout->hasHeightForWidth()
                          ? layout->minimumHeightForWidth(width)
                          : widget()->minimumSizeHint().expandedTo(widget()->minimumSize()).height();
    widget()->resize(width, std::max(viewport()->height(), least));
}

void ScrolledColumn::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (widget() != nullptr)
        fit();
}

bool ScrolledColumn::eventFilter(QObject *watched, QEvent *event)
{
    const bool isColumn = watched == widget() && event->type() == QEvent::LayoutRequest;
    const bool isBar =
        watched == verticalScrollBar() && (event->type() == QEvent::Show || event->type() == QEvent::Hide);
    if (isColumn)
        fit();
    if (isColumn || isBar)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}
