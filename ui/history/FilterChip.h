// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

/// One condition with a small cross: pressed, it goes. Delete and Backspace press it, too.
class FilterChip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FilterChip(QWidget *parent = nullptr);

    /// What stands in it; a long text is cut when drawn, and whole in the tooltip.
    void setCondition(const QString &text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// An arrow key or Home or End: on to another one.
    void stepped(int key);
    /// Escape.
    void left();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int cross() const;
    [[nodiscard]] int padding() const;
};
