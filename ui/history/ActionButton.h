// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QPushButton>

/// A push button that is an action: its text, whether it can be used and whether it is there follow it.
class ActionButton : public QPushButton
{
    Q_OBJECT

public:
    explicit ActionButton(QAction *action, QWidget *parent = nullptr) : QPushButton(parent)
    {
        const auto follow = [this, action] {
            setText(action->text());
            setEnabled(action->isEnabled());
            setVisible(action->isVisible());
            // Only where it says more than the button.
            setToolTip(action->statusTip().toHtmlEscaped());
        };
        connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, this, follow);
        setAutoDefault(false);
        follow();
    }
};
