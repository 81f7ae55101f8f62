// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/WindowMenus.h"

#include "ui/frame/EditCommands.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

WindowMenus::WindowMenus(QMainWindow *window)
    : QObject(window), m_window(window), m_editCommands(new EditCommands(this)),
      m_schemes(new QActionGroup(this))
{
    const auto menu = [window](const char *objectName) {
        auto *made = window->menuBar()->addMenu(QString());
        made->setObjectName(QLatin1String(objectName));
        return made;
    };
    m_file = menu("fileMenu");
    m_edit = menu("editMenu");
    m_message = menu("messageMenu");
    m_view = menu("viewMenu");
    m_tools = menu("toolsMenu");
    m_help = menu("helpMenu");

    m_file->addAction(make(WindowCommand::Export, QStringLiteral("exportAction")));
    m_file->addAction(make(WindowCommand::Print, QStringLiteral("printAction")));
    m_file->addSeparator();
    m_file->addAction(make(WindowCommand::ConnectionSettings, QStringLiteral("connectionSettingsAction")));
    m_file->addSeparator();
    m_file->addAction(make(WindowCommand::Quit, QStringLiteral("quitAction")));
    for (int command = 0; command < EditCommands::CommandCount; ++command) {
        if (command == EditCommands::Cut || command == EditCommands::SelectAll)
            m_edit->addSeparator();
        m_edit->addAction(m_editCommands->action(static_cast<EditCommands::Command>(command)));
    }
    connect(m_edit, &QMenu::aboutToShow, m_editCommands, &EditCommands::refresh);
    m_message->addAction(make(WindowCommand::NewMessage, QStringLiteral("newMessageAction")));
    m_message->addAction(make(WindowCommand::Send, QStringLiteral("sendAction")));
    m_message->addAction(make(WindowCommand::RemoveEmoji, QStringLiteral("removeEmojiAction")));
    m_colours = m_view->addMenu(QString());
    m_colours->setObjectName(QStringLiteral("coloursMenu"));
    m_colours->addAction(makeScheme(ColourScheme::System, QStringLiteral("systemColoursAction")));
    m_colours->addAction(makeScheme(ColourScheme::Light, QStringLiteral("lightColoursAction")));
    m_colours->addAction(makeScheme(ColourScheme::Dark, QStringLiteral("darkColoursAction")));
    m_view->addAction(make(WindowCommand::ShowStatusBar, QStringLiteral("showStatusBarAction")));
    m_view->addSeparator();
    m_view->addAction(make(WindowCommand::Statistics, QStringLiteral("statisticsAction")));
    m_tools->addAction(make(WindowCommand::PracticePbx, QStringLiteral("practicePbxAction")));
    m_tools->addAction(make(WindowCommand::MessagesOnDisk, QStringLiteral("messagesOnDiskAction")));
    m_help->addAction(make(WindowCommand::Manual, QStringLiteral("manualAction")));
    m_help->addSeparator();
    m_help->addAction(make(WindowCommand::About, QStringLiteral("aboutAction")));

    action(WindowCommand::Export)->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    action(WindowCommand::Print)->setShortcuts(QKeySequence::Print);
    action(WindowCommand::ConnectionSettings)->setMenuRole(QAction::PreferencesRole);
    action(WindowCommand::Quit)->setShortcuts(QKeySequence::Quit);
    action(WindowCommand::Quit)->setMenuRole(QAction::QuitRole);
    action(WindowCommand::NewMessage)->setShortcuts(QKeySequence::New);
    action(WindowCommand::Send)
        ->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Enter), QKeySequence(Qt::CTRL | Qt::Key_Return)});
    // Shown here, but the form's own: it sends from any of its fields, and from nowhere else.
    action(WindowCommand::Send)->setShortcutContext(Qt::WidgetShortcut);
    action(WindowCommand::ShowStatusBar)->setCheckable(true);
    action(WindowCommand::ShowStatusBar)->setChecked(true);
    action(WindowCommand::Statistics)->setShortcut(QKeySequence(Qt::Key_F9));
    action(WindowCommand::Manual)->setShortcuts(QKeySequence::HelpContents);
    action(WindowCommand::About)->setMenuRole(QAction::AboutRole);
    setColourScheme(ColourScheme::System);
    retranslate();
}

QAction *WindowMenus::make(WindowCommand command, const QString &objectName)
{
    auto *made = new QAction(m_window);
    made->setObjectName(objectName);
    m_actions.insert(command, made);
    return made;
}

QAction *WindowMenus::makeScheme(ColourScheme scheme, const QString &objectName)
{
    auto *made = new QAction(m_window);
    made->setObjectName(objectName);
    made->setCheckable(true);
    m_schemes->addAction(made);
    m_schemeActions.insert(scheme, made);
    connect(made, &QAction::triggered, this, [this, scheme] { Q_EMIT colourSchemeChosen(scheme); });
    return made;
}

void WindowMenus::addEditActions(const QList<QAction *> &actions)
{
    m_edit->addSeparator();
    m_edit->addActions(actions);
}

void WindowMenus::addViewActions(const QList<QAction *> &actions)
{
    m_view->addSeparator();
    m_view->addActions(actions);
}

void WindowMenus::addMessageActions(const QList<QAction *> &actions)
{
    m_message->addSeparator();
    m_message->addActions(actions);
}

void WindowMenus::setColourScheme(ColourScheme scheme)
{
    m_schemeActions.value(scheme)->setChecked(true);
}

void WindowMenus::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_edit->setTitle(tr("&Edit"));
    m_message->setTitle(tr("&Message"));
    m_view->setTitle(tr("&View"));
    m_colours->setTitle(tr("&Colours"));
    m_tools->setTitle(tr("&Tools"));
    m_help->setTitle(tr("&Help"));
    m_editCommands->retranslate();
    action(WindowCommand::Export)->setText(tr("&Export..."));
    action(WindowCommand::Print)->setText(tr("&Print..."));
    action(WindowCommand::ConnectionSettings)->setText(tr("&Connection..."));
    action(WindowCommand::Quit)->setText(tr("&Quit"));
    action(WindowCommand::NewMessage)->setText(tr("&New message"));
    action(WindowCommand::Send)->setText(tr("&Send"));
    action(WindowCommand::RemoveEmoji)->setText(tr("&Remove emoji"));
    m_schemeActions.value(ColourScheme::System)->setText(tr("As the &system"));
    m_schemeActions.value(ColourScheme::Light)->setText(tr("&Light"));
    m_schemeActions.value(ColourScheme::Dark)->setText(tr("&Dark"));
    action(WindowCommand::ShowStatusBar)->setText(tr("&Status bar"));
    action(WindowCommand::Statistics)->setText(tr("S&tatistics"));
    action(WindowCommand::PracticePbx)->setText(tr("&Practice PBX"));
    action(WindowCommand::MessagesOnDisk)->setText(tr("&Messages on disk..."));
    action(WindowCommand::Manual)->setText(tr("&Manual"));
    action(WindowCommand::About)->setText(tr("&About TrunkText"));
}
