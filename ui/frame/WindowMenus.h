// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/DesktopLook.h"

#include <QHash>
#include <QObject>

class EditCommands;
class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

/// What can be chosen from the menus, apart from what the pages bring along.
enum class WindowCommand {
    Export,
    Print,
    ConnectionSettings,
    Quit,
    NewMessage,
    Send,
    RemoveEmoji,
    ShowStatusBar,
    Statistics,
    PracticePbx,
    MessagesOnDisk,
    Manual,
    About
};

/// The menus of the main window, and the actions in them.
class WindowMenus : public QObject
{
    Q_OBJECT

public:
    explicit WindowMenus(QMainWindow *window);

    [[nodiscard]] QAction *action(WindowCommand command) const { return m_actions.value(command); }

    /// Actions of a page, shown in the Edit, the View and the Message menu.
    void addEditActions(const QList<QAction *> &actions);
    void addViewActions(const QList<QAction *> &actions);
    void addMessageActions(const QList<QAction *> &actions);

    /// Ticks the scheme without asking for it.
    void setColourScheme(ColourScheme scheme);

    void retranslate();

Q_SIGNALS:
    void colourSchemeChosen(ColourScheme scheme);

private:
    QAction *make(WindowCommand command, const QString &objectName);
    QAction *makeScheme(ColourScheme scheme, const QString &objectName);

    QMainWindow *m_window;
    QMenu *m_file;
    QMenu *m_edit;
    QMenu *m_message;
    QMenu *m_view;
    QMenu *m_colours;
    QMenu *m_tools;
    QMenu *m_help;
    EditCommands *m_editCommands;
    QActionGroup *m_schemes;
    QHash<WindowCommand, QAction *> m_actions;
    QHash<ColourScheme, QAction *> m_schemeActions;
};
