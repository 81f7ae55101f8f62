// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>
#include <QPointer>
#include <QWidget>

#include <array>

/// Undo, Redo, Cut, Copy, Paste and Select all for a menu: they do in the field that has, or had last, the
/// focus what their keys do there, and are enabled where the field can do it.
class EditCommands : public QObject
{
    Q_OBJECT

public:
    enum Command { Undo, Redo, Cut, Copy, Paste, SelectAll, CommandCount };

    explicit EditCommands(QObject *parent = nullptr);

    [[nodiscard]] QAction *action(Command command) { return &m_actions.at(command); }

    /// To be called before the menu is shown.
    void refresh();
    void retranslate();

private:
    void press(Command command);

    QPointer<QWidget> m_field;
    std::array<QAction, CommandCount> m_actions;
};
