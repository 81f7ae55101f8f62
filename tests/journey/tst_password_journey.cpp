// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Application.h"
#include "ui/compose/ComposeForm.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

/// A start with a saved connection whose password nobody kept.
class tst_password_journey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNextStartAsksForNothingButThePassword();
    void theFormIsThereBeforeAnybodyKnowsThePassword();
};

namespace {

// Whose password no keychain knows, and where nobody answers.
void saveConnection(const Profile &profile)
{
    QVERIFY(profile.create());
    Connection connection;
    connection.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    connection.name = QStringLiteral("Head office");
    connection.host = QStringLiteral("127.0.0.1");
    connection.port = 9;
    connection.username = QStringLiteral("api");
    connection.reportPort = 0;
    Connections connections(profile.connectionsPath());
    QVERIFY(connections.save(connection));
    QVERIFY(connections.setCurrent(connection.id));
}

} // namespace

void tst_password_journey::theNextStartAsksForNothingButThePassword()
{
    const QTemporaryDir folder;
    const Profile profile = Profile::in(folder.path());
    saveConnection(profile);

    Application application(profile, {});
    QVERIFY(application.acquireProfile());
    application.start(false);
    MainWindow &window = application.window();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto dialog = [&window] {
        auto *found = window.findChild<QDialog *>(QStringLiteral("passwordDialog"));
        return found && found->isVisible() ? found : nullptr;
    };
    QTRY_VERIFY_WITH_TIMEOUT(dialog(), 15000); // a keychain may take ten seconds to say no
    const QPointer<QDialog> asked = dialog();
    QVERIFY(QTest::qWaitForWindowActive(asked));
    QCOMPARE(asked->focusWidget()->objectName(), QStringLiteral("passwordLineEdit"));
    const QPoint apart = asked->geometry().center() - window.geometry().center();
    QVERIFY2(apart.manhattanLength() < window.height() / 4, "over the window");

    QTest::keyClick(asked->focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    auto *type = window.findChild<QPushButton *>(QStringLiteral("typePasswordNoticeButton"));
    QVERIFY(type && type->isVisible());
    QVERIFY(window.findChild<QLabel *>(QStringLiteral("connectionLabel"))
                ->text()
                .contains(QLatin1String("Password needed")));

    type->click();
    QTRY_VERIFY(dialog());
    QVERIFY(QTest::qWaitForWindowActive(dialog()));
    QTest::keyClicks(dialog()->focusWidget(), QStringLiteral("s3cret"));
    QTest::keyClick(dialog()->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!window.findChild<QPushButton *>(QStringLiteral("typePasswordNoticeButton")),
                             15000);
    QTRY_VERIFY(!window.findChild<QLabel *>(QStringLiteral("connectionLabel"))
                     ->text()
                     .contains(QLatin1String("Password needed")));

    QSignalSpy finished(&application, &Application::finished);
    window.close();
    QVERIFY(!finished.isEmpty() || finished.wait(10000));
}

void tst_password_journey::theFormIsThereBeforeAnybodyKnowsThePassword()
{
    const QTemporaryDir folder;
    const Profile profile = Profile::in(folder.path());
    saveConnection(profile);
    Application application(profile, {});
    QVERIFY(application.acquireProfile());
    application.start(false);
    MainWindow &window = application.window();

    // As soon as there is a window, and before anything else.
    auto *to = window.findChild<QLineEdit *>(QStringLiteral("toEdit"));
    auto *text = window.findChild<QPlainTextEdit *>(QStringLiteral("messageEdit"));
    QVERIFY(to->isVisible());
    QCOMPARE(window.focusWidget(), to);
    for (const WindowCommand command :
         {WindowCommand::NewMessage, WindowCommand::Export, WindowCommand::Print})
        QVERIFY2(window.action(command)->isEnabled(), qPrintable(window.action(command)->text()));
    QVERIFY(window.findChild<QLabel *>(QStringLiteral("connectionLabel"))
                ->text()
                .contains(QLatin1String("Head office")));
    QTest::keyClicks(to, QStringLiteral("+4915112345678"));
    text->setFocus();
    QTest::keyClicks(text, QStringLiteral("Good mor"));

    const auto dialog = [&window] {
        auto *found = window.findChild<QDialog *>(QStringLiteral("passwordDialog"));
        return found && found->isVisible() ? found : nullptr;
    };
    QTRY_VERIFY_WITH_TIMEOUT(dialog(), 15000);
    QTest::keyClick(dialog()->focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    QCOMPARE(window.focusWidget(), text);
    QTest::keyClicks(text, QStringLiteral("ning"));
    QCOMPARE(to->text(), QStringLiteral("+4915112345678"));
    QCOMPARE(text->toPlainText(), QStringLiteral("Good morning"));

    application.compose().clear();
    QSignalSpy finished(&application, &Application::finished);
    window.close();
    QVERIFY(!finished.isEmpty() || finished.wait(10000));
}

QTEST_MAIN(tst_password_journey)
#include "tst_password_journey.moc"
