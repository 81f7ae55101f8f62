// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Application.h"
#include "ui/history/BatchDesk.h"
#include "ui/history/HistoryPage.h"
#include "ui/history/HistoryTable.h"
#include "ui/history/MessageActions.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>
#include <optional>

/// Many messages at once in the real window, with the real engine and the practice PBX.
class TestBulkJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatIsUndoneInTimeDoesNotGoOut();
    void whatIsNotUndoneGoesOutExactlyOnce();

private:
    template <typename Widget> Widget *find(const char *name) const
    {
        return m_application->window().findChild<Widget *>(QLatin1String(name));
    }
    [[nodiscard]] HistoryTable &table() const { return *find<HistoryTable>("historyTable"); }
    [[nodiscard]] int count(MessageState state) const
    {
        return static_cast<int>(std::count_if(m_rows.cbegin(), m_rows.cend(),
                                              [state](const Message &row) { return row.state == state; }));
    }
    void failThree();
    void sendAllAgain();
    [[nodiscard]] std::optional<MessageDetails> details(MessageId id);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Application> m_application;
    QHash<MessageId, Message> m_rows; ///< as they were last told
};

void TestBulkJourney::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_rows.clear();
    m_application = std::make_unique<Application>(
        Profile::in(m_folder->path()), PracticeOptions{.timeScale = 0.02, .occasionalBusy = false});
    connect(&m_application->engine(), &Engine::messageChanged, this,
            [this](const Message &message) { m_rows.insert(message.id, message); });
    QVERIFY(m_application->acquireProfile());
    QSignalSpy begun(m_application.get(), &Application::begun);
    m_application->start(true);
    QVERIFY(!begun.isEmpty() || begun.wait());
    QVERIFY(QTest::qWaitForWindowExposed(&m_application->window()));
    m_application->window().activateWindow();
    QTRY_VERIFY(find<QLabel>("practiceLabel")->isVisible());
}

void TestBulkJourney::cleanup()
{
    QSignalSpy finished(m_application.get(), &Application::finished);
    m_application->window().close();
    QVERIFY(!finished.isEmpty() || finished.wait(10000));
    m_application.reset();
    m_folder.reset();
}

void TestBulkJourney::failThree()
{
    for (int number = 1; number <= 3; ++number) // the practice PBX reports these as failed
        std::ignore = m_application->engine().enqueue({.to = QStringLiteral("171555%1").arg(number * 10000),
                                                       .text = QStringLiteral("fails"),
                                                       .trunk = {}});
    QTRY_COMPARE_WITH_TIMEOUT(count(MessageState::Failed), 3, 15000);
    QTRY_COMPARE(table().model()->rowCount(), 3);
}

void TestBulkJourney::sendAllAgain()
{
    table().setFocus();
    QTest::keySequence(&table(), QKeySequence::SelectAll);
    QTRY_VERIFY(m_application->history().messageActions().sendAgain()->text().contains(QLatin1Char('3')));
    find<QPushButton>("sendAgainButton")->click();
    QTRY_COMPARE(m_rows.size(), 6);
    QTRY_VERIFY(m_application->history().batch().bar()->canUndo());
}

std::optional<MessageDetails> TestBulkJourney::details(MessageId id)
{
    MessageReader reader(Profile::in(m_folder->path()).databasePath());
    QFuture<Stored<MessageDetails>> answer = reader.details(id);
    answer.waitForFinished();
    return answer.result() ? std::optional(*answer.result()) : std::nullopt;
}

void TestBulkJourney::whatIsUndoneInTimeDoesNotGoOut()
{
    failThree();
    sendAllAgain();
    QTest::keySequence(&table(), QKeySequence::Undo);
    QTRY_COMPARE(count(MessageState::Cancelled), 3);
    QCOMPARE(count(MessageState::Failed), 3);
    for (MessageId id = 4; id <= 6; ++id) {
        const auto taken = details(id);
        QVERIFY(taken);
        QVERIFY(taken->attempts.isEmpty());
    }
}

void TestBulkJourney::whatIsNotUndoneGoesOutExactlyOnce()
{
    failThree();
    sendAllAgain();
    QTRY_COMPARE_WITH_TIMEOUT(count(MessageState::Failed), 6, 20000);
    QVERIFY(!m_application->history().batch().bar()->canUndo());
    QSet<MessageId> linked;
    for (MessageId id = 4; id <= 6; ++id) {
        const auto sent = details(id);
        QVERIFY(sent);
        QCOMPARE(sent->attempts.size(), 1);
        QVERIFY(sent->message.resentFrom);
        linked.insert(*sent->message.resentFrom);
    }
    QCOMPARE(linked, (QSet<MessageId>{1, 2, 3}));
    QCOMPARE(m_rows.size(), 6);
}

QTEST_MAIN(TestBulkJourney)
#include "tst_bulk_journey.moc"
