// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

/// A column that is never cut at its side, and scrolls where the window is lower than the column can be.
class ScrolledColumn : public QScrollArea
{
    Q_OBJECT

public:
    /// Takes the column.
    explicit ScrolledColumn(QWidget *column, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
};
