// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/EditCommands.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace {

QKeySequence::StandardKey keyOf(EditCommands::Command command)
{
    switch (command) {
    case EditCommands::Undo:
        return QKeySequence::Undo;
    case EditCommands::Redo:
        return QKeySequence::Redo;
    case EditCommands::Cut:
        return QKeySequence::Cut;
    case EditCommands::Copy:
        return QKeySequence::Copy;
    case EditCommands::Paste:
        return QKeySequence::Paste;
    case EditCommands::SelectAll:
        return QKeySequence::SelectAll;
    case EditCommands::CommandCount:
        break;
    }
    return QKeySequence::UnknownKey;
}

using Possible = std::array<bool, EditCommands::CommandCount>;

Possible possibleIn(const QLineEdit &line)
{
    const bool isOpen = !line.isReadOnly();
    const bool isCopied = line.hasSelectedText() && line.echoMode() == QLineEdit::Normal;
    const QMimeData *clipboard = QGuiApplication::clipboard()->mimeData();
    return {isOpen && line.isUndoAvailable(),
            isOpen && line.isRedoAvailable(),
            isOpen && isCopied,
            isCopied,
            isOpen && clipboard != nullptr && clipboard->hasText(),
            !line.text().isEmpty()};
}

template <typename Text> Possible possibleInText(const Text &text)
{
    const bool isOpen = !text.isReadOnly();
    const bool isSelected = text.textCursor().hasSelection();
    return {isOpen && text.document()->isUndoAvailable(),
            isOpen && text.document()->isRedoAvailable(),
            isOpen && isSelected,
            isSelected,
            text.canPaste(),
            !text.document()->isEmpty()};
}

/// The key has a meaning there: whoever takes a key of an action for himself says so when he is asked.
bool takes(QWidget *field, EditCommands::Command command)
{
    const QList<QKeySequence> keys = QKeySequence::keyBindings(keyOf(command));
    if (keys.isEmpty())
        return false;
    const QKeyCombination key = keys.constFirst()[0];
    QKeyEvent asked(QEvent::ShortcutOverride, key.key(), key.keyboardModifiers());
    asked.ignore();
    QCoreApplication::sendEvent(field, &asked);
    return asked.isAccepted();
}

Possible possibleIn(QWidget *field)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return possibleIn(*line);
    if (const auto *plain = qobject_cast<const QPlainTextEdit *>(field))
        return possibleInText(*plain);
    if (const auto *rich = qobject_cast<const QTextEdit *>(field))
        return possibleInText(*rich);
    if (const auto *rows = qobject_cast<const QAbstractItemView *>(field)) {
        const bool areMany = rows->selectionMode() == QAbstractItemView::ExtendedSelection;
        return {takes(field, EditCommands::Undo),
                false,
                false,
                rows->currentIndex().isValid(),
                false,
                areMany && rows->model() && rows->model()->rowCount() > 0};
    }
    return {};
}

/// A menu that is being used takes the focus for a while, but nobody edits in it.
bool isMenu(const QWidget *widget)
{
    return widget->inherits("QMenuBar") || widget->inherits("QMenu");
}

} // namespace

EditCommands::EditCommands(QObject *parent) : QObject(parent)
{
    constexpr std::array names{"undoAction", "redoAction",  "cutAction",
                               "copyAction", "pasteAction", "selectAllAction"};
    for (int index = 0; index < CommandCount; ++index) {
        const auto command = static_cast<Command>(index);
        QAction *made = action(command);
        made->setObjectName(QLatin1String(names.at(static_cast<std::size_t>(index))));
        // Shown, but the fields' own: each of them takes its keys before any shortcut.
        made->setShortcuts(keyOf(command));
        made->setShortcutContext(Qt::WidgetShortcut);
        connect(made, &QAction::triggered, this, [this, command] { press(command); });
    }
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now == nullptr || isMenu(now))
            return;
        m_field = now;
        refresh();
    });
    refresh();
    retranslate();
}

void EditCommands::refresh()
{
    const Possible possible = possibleIn(m_field.data());
    for (std::size_t index = 0; index < possible.size(); ++index)
        m_actions.at(index).setEnabled(possible.at(index));
}

void EditCommands::press(Command command)
{
    const QList<QKeySequence> keys = QKeySequence::keyBindings(keyOf(command));
    if (!m_field || keys.isEmpty())
        return;
    // The key itself, so that the field and whoever watches it do exactly what they do for the key.
    const QKeyCombination key = keys.constFirst()[0];
    QKeyEvent pressed(QEvent::KeyPress, key.key(), key.keyboardModifiers());
    QCoreApplication::sendEvent(m_field, &pressed);
    refresh();
}

void EditCommands::retranslate()
{
    action(Undo)->setText(tr("&Undo"));
    action(Redo)->setText(tr("&Redo"));
    action(Cut)->setText(tr("Cu&t"));
    action(Copy)->setText(tr("&Copy"));
    action(Paste)->setText(tr("&Paste"));
    action(SelectAll)->setText(tr("Select &all"));
}
