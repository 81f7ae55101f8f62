// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/CellLines.h"
#include "ui/history/MarkedText.h"

#include <QCache>
#include <QHash>
#include <QIcon>
#include <QStyledItemDelegate>

/// Draws one cell: numbers and ids lose their middle where there is no room, everything else its end. What a
/// search found is marked. The focus is the row's, so no cell shows one.
class HistoryCellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// \a lines must outlive it.
    explicit HistoryCellDelegate(CellLines &lines, QObject *parent = nullptr);

    /// What is searched for, from now on.
    void setNeedle(const SearchNeedle &needle);

    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    [[nodiscard]] QIcon onHighlight(const QStyleOptionViewItem &option) const;
    /// Valid until the next call; without hits it is not fitted.
    [[nodiscard]] MarkedText marked(const QStyleOptionViewItem &option, const QModelIndex &index,
                                    int width) const;

    CellLines &m_lines;
    SearchNeedle m_needle;
    mutable QHash<QByteArray, QIcon> m_onHighlight;
    mutable QCache<QString, MarkedText> m_marked; ///< scrolling and hovering draw the same cells again
};
