// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/EditCommands.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTest>
#include <QVBoxLayout>

class tst_EditCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QGuiApplication::clipboard()->clear();
        m_window = std::make_unique<QWidget>();
        auto *column = new QVBoxLayout(m_window.get());
        m_line = new QLineEdit;
        m_text = new QPlainTextEdit;
        m_menus = new QMenuBar;
        m_menus->addMenu(QStringLiteral("Menu"));
        column->addWidget(m_menus);
        column->addWidget(m_line);
        column->addWidget(m_text);
        m_commands = new EditCommands(m_window.get());
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup() { m_window.reset(); }

    void onlyWhatTheFieldCanDoIsEnabled()
    {
        m_line->setFocus();
        QCOMPARE(enabled(), QStringList());
        QTest::keyClicks(m_line, QStringLiteral("123"));
        QCOMPARE(enabled(), (QStringList{QStringLiteral("undoAction"), QStringLiteral("selectAllAction")}));
        m_commands->action(EditCommands::SelectAll)->trigger();
        QCOMPARE(m_line->selectedText(), QStringLiteral("123"));
        QVERIFY(enabled().contains(QStringLiteral("cutAction")));
        m_line->setReadOnly(true);
        QCOMPARE(enabled(), (QStringList{QStringLiteral("copyAction"), QStringLiteral("selectAllAction")}));
    }

    void theyActOnTheFieldThatHasTheFocus()
    {
        m_line->setFocus();
        QTest::keyClicks(m_line, QStringLiteral("123"));
        m_commands->refresh();
        m_commands->action(EditCommands::SelectAll)->trigger();
        m_commands->action(EditCommands::Cut)->trigger();
        QVERIFY(m_line->text().isEmpty());
        m_text->setFocus();
        m_commands->refresh();
        m_commands->action(EditCommands::Paste)->trigger();
        QCOMPARE(m_text->toPlainText(), QStringLiteral("123"));
        m_commands->action(EditCommands::Undo)->trigger();
        QVERIFY(m_text->toPlainText().isEmpty());
        m_commands->action(EditCommands::Redo)->trigger();
        QCOMPARE(m_text->toPlainText(), QStringLiteral("123"));
        QVERIFY(m_line->text().isEmpty());
    }

    void aMenuReachedByKeyDoesNotTakeTheField()
    {
        m_line->setFocus();
        QTest::keyClicks(m_line, QStringLiteral("123"));
        m_menus->setFocus();
        QVERIFY(!m_line->hasFocus());
        m_commands->refresh();
        m_commands->action(EditCommands::Undo)->trigger();
        QVERIFY(m_line->text().isEmpty());
    }

    void aPasswordIsNeverCopied()
    {
        m_line->setEchoMode(QLineEdit::Password);
        m_line->setFocus();
        QTest::keyClicks(m_line, QStringLiteral("secret"));
        m_line->selectAll();
        const QStringList possible = enabled();
        QVERIFY(!possible.contains(QStringLiteral("copyAction")));
        QVERIFY(!possible.contains(QStringLiteral("cutAction")));
    }

private:
    [[nodiscard]] QStringList enabled() const
    {
        m_commands->refresh();
        QStringList names;
        for (int command = 0; command < EditCommands::CommandCount; ++command) {
            const QAction *action = m_commands->action(static_cast<EditCommands::Command>(command));
            if (action->isEnabled())
                names.append(action->objectName());
        }
        return names;
    }

    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QMenuBar *m_menus = nullptr;
    EditCommands *m_commands = nullptr;
};

QTEST_MAIN(tst_EditCommands)
#include "tst_edit_commands.moc"
