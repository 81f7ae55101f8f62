// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QIcon>
#include <QStyledItemDelegate>

/// Draws one cell: numbers and ids lose their middle where there is no room, everything else its end. The
/// focus is the row's, so no cell shows one.
class HistoryCellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    [[nodiscard]] QIcon onHighlight(const QStyleOptionViewItem &option) const;

    mutable QHash<QByteArray, QIcon> m_onHighlight;
};
