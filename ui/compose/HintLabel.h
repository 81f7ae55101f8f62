// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

/// A secondary line under a field: quiet, or in the colour of a warning or a problem. Always plain text,
/// wraps, and keeps the height of a line while it is empty, so that nothing jumps as the agent types.
class HintLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Voice { Plain, Quiet, Warning, Problem };

    enum class Side { Leading, Trailing };

    explicit HintLabel(QWidget *parent = nullptr, Side side = Side::Leading);

    void tell(const QString &text, Voice voice = Voice::Quiet);
    [[nodiscard]] Voice voice() const { return m_voice; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();

    void align();

    Voice m_voice = Voice::Quiet;
    Side m_side;
};
