// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Application.h"
#include "ui/history/HistoryPage.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

/// The main job in the real window, by keyboard, against the practice PBX over real TLS.
class tst_window_journey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aNewcomerSendsAMessageAndSeesItSent();
    void aFailedMessageSaysSoAndIsSentAgain();
    void emojiHoldSendBackUntilTheyAreRemoved();
    void theWindowRemembersItsMessages();
    void whoeverStartsToWriteNeedNotWaitForTheHistory();
    void tenKeysAndAClickMakeOneRow();
    void theSameTextToTheSameNumberAsksFirst();
    void aBarOfTheStatisticsLeadsToItsMessages();
    void aSecondStartBringsTheFirstWindowBack();

private:
    template <typename Widget> Widget *find(const char *name) const
    {
        return m_application->window().findChild<Widget *>(QLatin1String(name));
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        const auto *model = find<QAbstractItemView>("historyTable")->model();
        QString text = model->index(row, column).data().toString();
        // Shown isolated, so that a right-to-left text does not turn its neighbours round.
        return text.remove(QChar(0x2066)).remove(QChar(0x2068)).remove(QChar(0x2069));
    }
    void begin();
    void write(const QString &to, const QString &text);
    void close();

    enum Column { Time, To, Text, Trunk, Status, SmsId };

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Application> m_application;
};

void tst_window_journey::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    begin();
    QTRY_VERIFY(find<QPushButton>("practicePushButton"));
    QTRY_VERIFY(!m_application->window().windowIcon().pixmap(16).isNull());
    QTest::keyClick(find<QPushButton>("practicePushButton"), Qt::Key_Space);
    QTRY_VERIFY(find<QLineEdit>("toEdit")->isVisible());
    // Once more would start it anew, and forget what is under way in it.
    QVERIFY(!m_application->window().action(WindowCommand::PracticePbx)->isEnabled());
    QTRY_VERIFY(find<QComboBox>("trunkBox")->count() == 4); // automatic, and three that carry SMS
}

void tst_window_journey::begin()
{
    m_application = std::make_unique<Application>(
        Profile::in(m_folder->path()), PracticeOptions{.timeScale = 0.02, .occasionalBusy = false});
    QVERIFY(m_application->acquireProfile());
    QSignalSpy begun(m_application.get(), &Application::begun);
    m_application->start(false);
    QVERIFY(!begun.isEmpty() || begun.wait());
    QVERIFY(QTest::qWaitForWindowExposed(&m_application->window()));
    m_application->window().activateWindow();
}

void tst_window_journey::close()
{
    QSignalSpy finished(m_application.get(), &Application::finished);
    m_application->window().close();
    QVERIFY(!finished.isEmpty() || finished.wait(10000));
    m_application.reset();
}

void tst_window_journey::cleanup()
{
    if (m_application)
        close();
    m_folder.reset();
}

void tst_window_journey::write(const QString &to, const QString &text)
{
    auto *toEdit = find<QLineEdit>("toEdit");
    auto *message = find<QPlainTextEdit>("messageEdit");
    toEdit->setFocus();
    QTest::keyClicks(toEdit, to);
    message->setFocus();
    message->insertPlainText(text);
}

void tst_window_journey::aNewcomerSendsAMessageAndSeesItSent()
{
    write(QStringLiteral("183 9621 0850"), QStringLiteral("Your plan has 20 GB left."));
    QTRY_VERIFY(find<QPushButton>("sendButton")->isEnabled());
    QTest::keyClick(find<QPlainTextEdit>("messageEdit"), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(cell(0, Status), QStringLiteral("Sent"));
    QVERIFY(cell(0, SmsId).contains(QLatin1String("18396210850-")));
    QCOMPARE(cell(0, Text), QStringLiteral("Your plan has 20 GB left."));
    QVERIFY(find<QPlainTextEdit>("messageEdit")->toPlainText().isEmpty());
    QVERIFY(find<QLineEdit>("toEdit")->text().isEmpty());
    QTRY_VERIFY(find<QTextEdit>("detailsText")->toPlainText().contains(QLatin1String("20 GB left")));
}

void tst_window_journey::aFailedMessageSaysSoAndIsSentAgain()
{
    write(QStringLiteral("17155550000"), QStringLiteral("fails"));
    QTest::keyClick(find<QPlainTextEdit>("messageEdit"), Qt::Key_Enter, Qt::ControlModifier);
    QTRY_VERIFY(cell(0, Status).startsWith(QLatin1String("Failed")));
    QTRY_VERIFY(find<QPushButton>("sendAgainButton")->isEnabled());
    find<QPushButton>("sendAgainButton")->click();
    QTRY_COMPARE(find<QPlainTextEdit>("messageEdit")->toPlainText(), QStringLiteral("fails"));
    QCOMPARE(find<QLineEdit>("toEdit")->text(), QStringLiteral("17155550000"));
    find<QPushButton>("clearButton")->click(); // or the window would ask before it closes
}

void tst_window_journey::aBarOfTheStatisticsLeadsToItsMessages()
{
    write(QStringLiteral("18396210850"), QStringLiteral("Your plan has 20 GB left."));
    QTest::keyClick(find<QPlainTextEdit>("messageEdit"), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(cell(0, Status), QStringLiteral("Sent"));
    const auto openWindow = [](const char *name) -> QWidget * {
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows) {
            if (window->objectName() == QLatin1String(name))
                return window;
        }
        return nullptr;
    };
    QVERIFY(!openWindow("statisticsPage")); // it costs nothing before it is asked for
    m_application->window().action(WindowCommand::Statistics)->trigger();
    QWidget *page = openWindow("statisticsPage");
    QVERIFY(page);
    auto *plot = page->findChild<QWidget *>(QStringLiteral("segmentsPlot"));
    QTRY_VERIFY(plot->isVisible());
    plot->setFocus();
    QTest::keyClick(plot, Qt::Key_Home);
    QTest::keyClick(plot, Qt::Key_Return);
    const HistoryFilter filter = m_application->history().filter();
    QCOMPARE(filter.trunk, cell(0, Trunk));
    QVERIFY(filter.states.contains(MessageState::Sent));
    QVERIFY(filter.from.isValid() && filter.until > filter.from);
    // It goes with the program.
    m_application->window().close();
    QVERIFY(!page->isVisible());
}

void tst_window_journey::emojiHoldSendBackUntilTheyAreRemoved()
{
    write(QStringLiteral("18396210850"), QStringLiteral("hi 😀"));
    QTRY_VERIFY(find<QPushButton>("removeEmojiButton")->isVisible());
    QVERIFY(!find<QPushButton>("sendButton")->isEnabled());
    find<QPushButton>("removeEmojiButton")->click();
    QTRY_VERIFY(find<QPushButton>("sendButton")->isEnabled());
    QCOMPARE(find<QPlainTextEdit>("messageEdit")->toPlainText(), QStringLiteral("hi"));

    // What is being written is not lost without a question.
    m_application->window().close();
    QTRY_VERIFY(find<QPushButton>("stayPushButton"));
    find<QPushButton>("stayPushButton")->click();
    QCOMPARE(find<QPlainTextEdit>("messageEdit")->toPlainText(), QStringLiteral("hi"));
    find<QPushButton>("clearButton")->click();
}

void tst_window_journey::theWindowRemembersItsMessages()
{
    write(QStringLiteral("18396210850"), QStringLiteral("kept"));
    QTest::keyClick(find<QPlainTextEdit>("messageEdit"), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(cell(0, Status), QStringLiteral("Sent"));
    close();
    begin();
    QTRY_COMPARE(cell(0, Text), QStringLiteral("kept"));
    QCOMPARE(cell(0, Status), QStringLiteral("Sent"));
    QTRY_VERIFY(find<QLineEdit>("toEdit")->isVisible()); // on the practice PBX again, without being asked
}

void tst_window_journey::whoeverStartsToWriteNeedNotWaitForTheHistory()
{
    write(QStringLiteral("18396210850"), QStringLiteral("Your order is ready."));
    QTest::keyClick(find<QPlainTextEdit>("messageEdit"), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(cell(0, Status), QStringLiteral("Sent"));
    auto *splitter = find<QSplitter>("messagesSplitter");
    splitter->setSizes({500, 700});
    const QList<int> sizes = splitter->sizes();
    close();

    m_application = std::make_unique<Application>(Profile::in(m_folder->path()), PracticeOptions());
    QVERIFY(m_application->acquireProfile());
    bool wasPainted = false;
    connect(&m_application->window(), &MainWindow::painted, this, [this, &wasPainted] {
        wasPainted = true;
        QVERIFY(!find<QAbstractItemView>("historyTable"));
        QVERIFY(find<QLineEdit>("toEdit")->hasFocus());
        QTest::keyClicks(find<QLineEdit>("toEdit"), QStringLiteral("183"));
    });
    QSignalSpy begun(m_application.get(), &Application::begun);
    m_application->start(false);
    m_application->window().activateWindow();
    QVERIFY(!begun.isEmpty() || begun.wait());
    QVERIFY(wasPainted);
    QVERIFY(find<QAbstractItemView>("historyTable")->isVisible());
    QTRY_COMPARE(cell(0, To), QStringLiteral("18396210850"));
    QVERIFY(find<QLineEdit>("toEdit")->hasFocus());
    QCOMPARE(find<QLineEdit>("toEdit")->text(), QStringLiteral("183"));
    QCOMPARE(find<QSplitter>("messagesSplitter")->sizes(), sizes);
}

void tst_window_journey::tenKeysAndAClickMakeOneRow()
{
    write(QStringLiteral("18396210850"), QStringLiteral("once"));
    auto *message = find<QPlainTextEdit>("messageEdit");
    for (int press = 0; press < 10; ++press)
        QTest::keyClick(message, Qt::Key_Return, Qt::ControlModifier);
    QTest::mouseClick(find<QPushButton>("sendButton"), Qt::LeftButton);
    QTRY_COMPARE(cell(0, Status), QStringLiteral("Sent"));
    QCOMPARE(find<QAbstractItemView>("historyTable")->model()->rowCount(), 1);
}

void tst_window_journey::theSameTextToTheSameNumberAsksFirst()
{
    const auto rows = [this] {
        return find<QAbstractItemView>("historyTable")->model()->rowCount();
    };
    write(QStringLiteral("18396210850"), QStringLiteral("twice"));
    QTest::keyClick(find<QPlainTextEdit>("messageEdit"), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(cell(0, Status), QStringLiteral("Sent"));
    write(QStringLiteral("183 9621 0850"), QStringLiteral("twice "));
    QTest::keyClick(find<QPlainTextEdit>("messageEdit"), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(find<QWidget>("repeatQuestion")->isVisible());
    QCOMPARE(rows(), 1);
    QCOMPARE(find<QPlainTextEdit>("messageEdit")->toPlainText(), QStringLiteral("twice "));
    find<QPushButton>("repeatButton")->click();
    QTRY_COMPARE(rows(), 2);
    QTRY_VERIFY(find<QLineEdit>("toEdit")->text().isEmpty());

    // From the history it is meant.
    QTRY_COMPARE(cell(0, Status), QStringLiteral("Sent"));
    find<QPushButton>("sendAgainButton")->click();
    QTRY_COMPARE(find<QPlainTextEdit>("messageEdit")->toPlainText(), QStringLiteral("twice "));
    QTest::keyClick(find<QPlainTextEdit>("messageEdit"), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(rows(), 3);
    QTRY_COMPARE(cell(0, Status), QStringLiteral("Sent")); // the window asks before it closes on a queued one
}

void tst_window_journey::aSecondStartBringsTheFirstWindowBack()
{
    m_application->window().showMinimized();
    QVERIFY(m_application->window().isMinimized());
    Application second(Profile::in(m_folder->path()), {});
    QVERIFY(!second.acquireProfile());
    QSignalSpy finished(&second, &Application::finished);
    second.handOver(false);
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!second.window().isVisible());
    QTRY_VERIFY(!m_application->window().isMinimized());
}

QTEST_MAIN(tst_window_journey)
#include "tst_window_journey.moc"
