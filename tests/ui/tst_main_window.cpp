// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/FramedWindow.h"
#include "tests/ui/UnnamedWidgets.h"
#include "ui/frame/Manual.h"
#include "ui/frame/ManualText.h"
#include "ui/frame/NoticeBoard.h"
#include "ui/frame/QuitQuestion.h"
#include "ui/frame/StatusLine.h"
#include "ui/wording/StateWording.h"

#include <QAccessible>
#include <QAction>
#include <QIcon>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>
#include <QTextBrowser>
#include <QTranslator>

namespace {

/// A language in which every text is longer: shows that all of them are asked for anew.
class LongerLanguage final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        return QString::fromUtf8(source) + QStringLiteral("enlang");
    }
};

} // namespace

class tst_MainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itBeginsWithTheWelcomePage();
    void itFitsASmallScreen();
    void theFirstSizeLeavesRoomForTheFrame();
    void aTallColumnScrollsRatherThanPushTheStatusBarOut();
    void aNoteIsShownForAWhile();
    void itTellsOfItsFirstPaint();
    void messageCommandsAreOffOnTheWelcomePage();
    void ctrlEnterIsShownButLeftToTheForm();
    void noShortcutIsSwallowedByAField();
    void anEmptyOutboxClosesWithoutAQuestion();
    void theOutboxAsksBeforeClosing();
    void stayingIsTheDefault();
    void aTextThatIsBeingWrittenAsksBeforeClosing();
    void itClosesOnceItMay();
    void theWindowIsRestored();
    void aDamagedStateIsRefused();
    void aNewLanguageIsTakenUpEverywhere();
    void theManualExplainsEveryStatusBesideTheWork();
    void theManualTellsHowToFindAndKeepMessages();
    void theManualIsOpenedOnce();
    void theManualFollowsLanguageAndDirection();
    void everyFocusableWidgetHasAName();
    void noMnemonicIsUsedTwice();
};

void tst_MainWindow::itBeginsWithTheWelcomePage()
{
    FramedWindow w;
    QCOMPARE(w.window.windowTitle(), QStringLiteral("TrunkText"));
    QVERIFY(w.welcome->isVisible());
    QVERIFY(!w.compose->isVisible());
    w.window.showMessages();
    QVERIFY(!w.welcome->isVisible());
    QVERIFY(w.compose->isVisible() && w.history->isVisible());
}

void tst_MainWindow::itFitsASmallScreen()
{
    FramedWindow w;
    w.window.noticeBoard().setHeldCount(3);
    w.window.statusLine().setConnection(QStringLiteral("A connection with quite a long name indeed"), true);
    w.window.statusLine().setReports(ReportsStatus{true, 8260, QString()});
    w.window.setOutboxCount(10, 200);
    QVERIFY2(w.window.minimumSizeHint().width() <= 800,
             qPrintable(QString::number(w.window.minimumSizeHint().width())));
    QVERIFY2(w.window.minimumSizeHint().height() <= 560,
             qPrintable(QString::number(w.window.minimumSizeHint().height())));
}

void tst_MainWindow::theFirstSizeLeavesRoomForTheFrame()
{
    const FramedWindow w;
    const QSize size = w.window.usualSizeOn({1366, 768});
    QVERIFY2(size.height() <= 768 - 40, qPrintable(QString::number(size.height())));
    QCOMPARE(size.width(), 1280);
    QCOMPARE(w.window.usualSizeOn({3840, 2160}), QSize(1280, 760));
}

void tst_MainWindow::aTallColumnScrollsRatherThanPushTheStatusBarOut()
{
    FramedWindow w;
    w.compose->setMinimumHeight(900);
    w.window.showMessages();
    w.window.resize(800, 500);
    QTRY_COMPARE(w.window.height(), 500);
    const QWidget *bar = w.window.statusBar();
    QVERIFY(bar->mapTo(&w.window, bar->rect().bottomLeft()).y() < 500);
    // Nothing of it is cut at its side.
    QTRY_VERIFY(w.compose->visibleRegion().boundingRect().width() == w.compose->width());
}

void tst_MainWindow::aNoteIsShownForAWhile()
{
    FramedWindow w;
    auto *note = w.part<QLabel>("statusNoteLabel");
    QVERIFY(!note->isVisible());
    w.window.statusLine().showNote(QStringLiteral("SMS ID copied"));
    QVERIFY(note->isVisible());
    QCOMPARE(note->text(), QStringLiteral("SMS ID copied"));
    QTRY_VERIFY_WITH_TIMEOUT(!note->isVisible(), 10000);
}

void tst_MainWindow::itTellsOfItsFirstPaint()
{
    FramedWindow w;
    QSignalSpy painted(&w.window, &MainWindow::painted);
    QVERIFY(painted.wait());
    w.window.repaint();
    w.window.hide();
    w.window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&w.window));
    QCOMPARE(painted.size(), 1);
}

void tst_MainWindow::messageCommandsAreOffOnTheWelcomePage()
{
    FramedWindow w;
    QVERIFY(!w.window.action(WindowCommand::Send)->isEnabled());
    w.window.showMessages();
    QVERIFY(w.window.action(WindowCommand::Send)->isEnabled());
    w.window.showWelcome(w.welcome);
    QVERIFY(!w.window.action(WindowCommand::NewMessage)->isEnabled());
}

void tst_MainWindow::ctrlEnterIsShownButLeftToTheForm()
{
    FramedWindow w;
    w.window.showMessages();
    QVERIFY(QTest::qWaitForWindowActive(&w.window));
    w.compose->setFocus();
    QSignalSpy sends(w.window.action(WindowCommand::Send), &QAction::triggered);
    QTest::keyClick(w.compose, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(sends.size(), 0); // or a message could go out by two ways at once
    QVERIFY(
        w.window.action(WindowCommand::Send)->shortcuts().contains(QKeySequence(Qt::CTRL | Qt::Key_Return)));
    w.window.action(WindowCommand::Send)->trigger();
    QCOMPARE(sends.size(), 1);
}

void tst_MainWindow::noShortcutIsSwallowedByAField()
{
    // Fields on X11 take these for themselves (QKeySequence, "Standard Shortcuts"), and agents are in fields.
    const QList<QKeySequence> editing{Qt::CTRL | Qt::Key_E, Qt::CTRL | Qt::Key_K, Qt::CTRL | Qt::Key_U,
                                      Qt::CTRL | Qt::Key_D};
    FramedWindow w;
    int seen = 0;
    const auto actions = w.window.findChildren<QAction *>();
    for (const QAction *action : actions) {
        const QList<QKeySequence> keys = action->shortcuts();
        for (const QKeySequence &key : keys) {
            ++seen;
            QVERIFY2(!editing.contains(key), qPrintable(action->text()));
        }
    }
    QVERIFY(seen > 4);
}

void tst_MainWindow::anEmptyOutboxClosesWithoutAQuestion()
{
    FramedWindow w;
    QSignalSpy closes(&w.window, &MainWindow::closeRequested);
    w.window.action(WindowCommand::Quit)->trigger();
    QCOMPARE(closes.size(), 1);
    QVERIFY(w.window.isVisible()); // until it may
    QVERIFY(!w.window.findChild<QuitQuestion *>());
}

void tst_MainWindow::theOutboxAsksBeforeClosing()
{
    FramedWindow w;
    QSignalSpy closes(&w.window, &MainWindow::closeRequested);
    w.window.setOutboxCount(1, 1);
    QVERIFY(!w.window.close());
    QVERIFY(!w.window.close());
    QCOMPARE(w.window.findChildren<QuitQuestion *>().size(), 1); // asked once
    QCOMPARE(closes.size(), 0);
    auto *question = w.part<QuitQuestion>("quitQuestion");
    // The same words for the same facts, and they keep up with them.
    const auto *inBar = w.part<QLabel>("outboxLabel");
    QVERIFY(question->text().contains(inBar->text()));
    w.window.setOutboxCount(0, 3);
    QVERIFY(inBar->text().contains(u'3'));
    QVERIFY(question->text().contains(inBar->text()));
    w.window.setOutboxCount(0, 0);
    QVERIFY(!question->text().contains(u'3'));
    QTest::mouseClick(w.part<QPushButton>("quitPushButton"), Qt::LeftButton);
    QCOMPARE(closes.size(), 1);
}

void tst_MainWindow::aTextThatIsBeingWrittenAsksBeforeClosing()
{
    FramedWindow w;
    QSignalSpy closes(&w.window, &MainWindow::closeRequested);
    w.window.setHasUnsentText(true);
    w.window.close();
    auto *question = w.part<QuitQuestion>("quitQuestion");
    QVERIFY(question->text().contains(QLatin1String("not been sent")));
    QCOMPARE(closes.size(), 0);
    QTest::mouseClick(w.part<QPushButton>("stayPushButton"), Qt::LeftButton);
    QTRY_VERIFY(!w.window.findChild<QuitQuestion *>());
    w.window.setHasUnsentText(false);
    w.window.close();
    QCOMPARE(closes.size(), 1);
}

void tst_MainWindow::stayingIsTheDefault()
{
    FramedWindow w;
    QSignalSpy closes(&w.window, &MainWindow::closeRequested);
    w.window.setOutboxCount(0, 1);
    w.window.close();
    QTest::keyClick(w.part<QuitQuestion>("quitQuestion"), Qt::Key_Return);
    QTRY_VERIFY(!w.window.findChild<QuitQuestion *>());
    w.window.close();
    QTest::keyClick(w.part<QuitQuestion>("quitQuestion"), Qt::Key_Escape);
    QTRY_VERIFY(!w.window.findChild<QuitQuestion *>());
    QCOMPARE(closes.size(), 0);
    QVERIFY(w.window.isVisible());
}

void tst_MainWindow::itClosesOnceItMay()
{
    FramedWindow w;
    w.window.setOutboxCount(1, 1);
    w.window.allowClosing();
    QVERIFY(w.window.close());
}

void tst_MainWindow::theWindowIsRestored()
{
    QByteArray saved;
    {
        FramedWindow w;
        w.window.resize(700, 500);
        w.window.action(WindowCommand::ShowStatusBar)->setChecked(false);
        saved = w.window.saveWindow();
    }
    FramedWindow w;
    QVERIFY(w.window.restoreWindow(saved));
    QCOMPARE(w.window.size(), QSize(700, 500));
    QVERIFY(!w.window.statusBar()->isVisible());
}

void tst_MainWindow::aDamagedStateIsRefused()
{
    FramedWindow w;
    QVERIFY(!w.window.restoreWindow(QByteArray()));
    QVERIFY(!w.window.restoreWindow(QByteArray("nonsense")));
    QVERIFY(w.window.statusBar()->isVisible());
}

void tst_MainWindow::aNewLanguageIsTakenUpEverywhere()
{
    FramedWindow w;
    w.window.noticeBoard().setHeldCount(3);
    LongerLanguage language;
    QVERIFY(QCoreApplication::installTranslator(&language));
    const auto taken = [](const QString &text) {
        return text.endsWith(QStringLiteral("enlang"));
    };
    QTRY_VERIFY(taken(w.window.action(WindowCommand::Send)->text()));
    QTRY_VERIFY(taken(w.notices().text(QStringLiteral("held"))));
    QTRY_VERIFY(taken(w.part<QLabel>("connectionLabel")->text()));
    QTRY_VERIFY(taken(w.part<QPushButton>("practicePushButton")->text()));
    QCoreApplication::removeTranslator(&language);
    QTRY_VERIFY(!taken(w.window.action(WindowCommand::Send)->text()));
}

void tst_MainWindow::theManualExplainsEveryStatusBesideTheWork()
{
    FramedWindow w;
    QCOMPARE(w.window.action(WindowCommand::Manual)->shortcut(), QKeySequence(QKeySequence::HelpContents));
    w.window.action(WindowCommand::Manual)->trigger();
    QPointer<Manual> manual = w.part<Manual>("manual");
    QVERIFY(manual->isVisible());
    QVERIFY(!manual->isModal());
    QCOMPARE(unnamedWidgets(manual.data()), QStringList());
    auto *page = w.part<QTextBrowser>("manualPage");
    const QString words = page->toPlainText();
    for (const MessageState state : ManualText::states()) {
        Message example;
        example.state = state;
        QVERIFY(words.contains(StateWording::word(state)));
        QVERIFY(words.contains(StateWording::explanation(example)));
        QVERIFY(page->document()
                    ->resource(QTextDocument::ImageResource, QUrl(ManualText::signName(state)))
                    .isValid());
    }
    for (const char *part : {"Nothing that you typed is lost", "Mark as sent", "60 seconds", "15 minutes"})
        QVERIFY2(words.contains(QLatin1String(part)), part);
    QCOMPARE(QAccessible::queryAccessibleInterface(page)->text(QAccessible::Name), QStringLiteral("Manual"));
    QTest::keyClick(manual.data(), Qt::Key_Escape);
    QTRY_VERIFY(manual.isNull());
}

void tst_MainWindow::theManualTellsHowToFindAndKeepMessages()
{
    const QString words = ManualText::html(16);
    const WindowCommand withKeys[] = {WindowCommand::Export, WindowCommand::Print, WindowCommand::Statistics};
    FramedWindow w;
    for (const WindowCommand command : withKeys) {
        const QString key = w.window.action(command)->shortcut().toString(QKeySequence::PortableText);
        QVERIFY2(words.contains(key), qPrintable(key));
    }
    for (const char *part : {"Ctrl+F", "Ctrl+J", "Needs attention", "conversation", "Send again", "Cancel",
                             "Messages on disk", "backup", "Restore"})
        QVERIFY2(words.contains(QLatin1String(part)), part);
}

void tst_MainWindow::theManualIsOpenedOnce()
{
    FramedWindow w;
    w.window.action(WindowCommand::Manual)->trigger();
    w.window.action(WindowCommand::Manual)->trigger();
    QCOMPARE(w.window.findChildren<Manual *>().size(), 1);
}

void tst_MainWindow::theManualFollowsLanguageAndDirection()
{
    FramedWindow w;
    w.window.action(WindowCommand::Manual)->trigger();
    auto *manual = w.part<Manual>("manual");
    auto *page = w.part<QTextBrowser>("manualPage");
    manual->setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(page->document()->defaultTextOption().textDirection(), Qt::RightToLeft);
    LongerLanguage language;
    QCoreApplication::installTranslator(&language);
    QTRY_VERIFY(page->toPlainText().contains(QStringLiteral("meansenlang")));
    QCoreApplication::removeTranslator(&language);
}

void tst_MainWindow::everyFocusableWidgetHasAName()
{
    FramedWindow w;
    w.window.noticeBoard().setHeldCount(3);
    QCOMPARE(unnamedWidgets(&w.window), QStringList());
    w.window.showMessages();
    QCOMPARE(unnamedWidgets(&w.window), QStringList());
}

void tst_MainWindow::noMnemonicIsUsedTwice()
{
    const FramedWindow w;
    const auto mnemonics = [](const QList<QAction *> &actions) {
        QStringList keys;
        for (const QAction *action : actions) {
            if (!action->isSeparator())
                keys << QKeySequence::mnemonic(action->text()).toString();
        }
        return keys;
    };
    QStringList bar = mnemonics(w.window.menuBar()->actions());
    QCOMPARE(bar.removeDuplicates(), 0);
    for (const QAction *menu : w.window.menuBar()->actions()) {
        QStringList keys = mnemonics(menu->menu()->actions());
        QCOMPARE(keys.removeDuplicates(), 0);
    }
}

QTEST_MAIN(tst_MainWindow)
#include "tst_main_window.moc"
