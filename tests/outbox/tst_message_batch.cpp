// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/MessageBatch.h"
#include "app/outbox/Outbox.h"

#include "tests/support/ManualClock.h"
#include "tests/support/ManualGateway.h"
#include "tests/support/TemporaryStore.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace std::chrono_literals;
using enum MessageState;

class TestMessageBatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void whatDidNotGoOutIsSentAgainByNewMessages();
    void whatMayArriveTwiceNeedsAYes();
    void nothingIsSentAgainTwice();
    void aRepetitionThatWasTakenBackIsNone();
    void undoneAndSentAgainItGoesOutOnce();
    void whatWentOutBeforeMayFailAndBeSentAgain();
    void whatTurnsOutToHaveArrivedIsNotSentAgain();
    void thereIsTimeToTakeItBack();
    void nothingIsQueuedForNoConnection();
    void onlyWhatIsQueuedIsTakenBack();
    void allOrNothing();
    void manyAreOneFact();
    void manyThatWaitedForAYesAreOneFact();

private:
    MessageId message(MessageState state)
    {
        ++m_count;
        const MessageId id =
            m_temporary->queue(QStringLiteral("0151 %1").arg(1000 + m_count), m_clock.now(),
                               QStringLiteral("text %1").arg(m_count), QStringLiteral("GSM-1"));
        std::ignore = m_temporary->onDisk(
            QStringLiteral("UPDATE message SET state = ? WHERE id = ? RETURNING 1"), {stateName(state), id});
        return id;
    }
    [[nodiscard]] BatchResult sentAgain(const QList<MessageId> &ids, bool unsureToo = false)
    {
        return MessageBatch::sendAgain(m_temporary->store(), connection, ids, unsureToo, m_clock.now())
            .value_or(BatchResult{{}, -1});
    }
    [[nodiscard]] BatchResult cancelled(const QList<MessageId> &ids)
    {
        return MessageBatch::cancel(m_temporary->store(), ids, m_clock.now()).value_or(BatchResult{{}, -1});
    }

    const QString connection = QStringLiteral("head-office");
    ManualClock m_clock;
    std::unique_ptr<TemporaryStore> m_temporary;
    int m_count = 0;
};

void TestMessageBatch::init()
{
    m_temporary = std::make_unique<TemporaryStore>();
}

void TestMessageBatch::cleanup()
{
    m_temporary.reset();
}

void TestMessageBatch::whatDidNotGoOutIsSentAgainByNewMessages()
{
    QList<MessageId> ids;
    for (const MessageState state : {Queued, Sending, Accepted, Sent, Failed, NotConfirmed, Cancelled})
        ids.append(message(state));
    const BatchResult result = sentAgain(ids + QList<MessageId>{4711});
    QCOMPARE(result.ids.size(), 2);
    QCOMPARE(result.left, 6);
    const Message failed = m_temporary->row(ids.at(4));
    const Message copy = m_temporary->row(result.ids.at(0));
    QCOMPARE(failed.state, Failed);
    QCOMPARE(copy.state, Queued);
    QCOMPARE(copy.resentFrom, std::optional(failed.id));
    QCOMPARE(copy.text, failed.text);
    QCOMPARE(copy.to, failed.to);
    QCOMPARE(copy.number, failed.number);
    QCOMPARE(copy.trunk, failed.trunk);
    QCOMPARE(m_temporary->row(result.ids.at(1)).resentFrom, std::optional(ids.at(6)));
}

void TestMessageBatch::whatMayArriveTwiceNeedsAYes()
{
    const QList<MessageId> ids{message(NotConfirmed)};
    QCOMPARE(sentAgain(ids), (BatchResult{{}, 1}));
    QCOMPARE(sentAgain(ids, true).ids.size(), 1);
}

void TestMessageBatch::nothingIsSentAgainTwice()
{
    const QList<MessageId> ids{message(Failed)};
    QCOMPARE(sentAgain(ids).ids.size(), 1);
    QCOMPARE(sentAgain(ids), (BatchResult{{}, 1}));
}

void TestMessageBatch::aRepetitionThatWasTakenBackIsNone()
{
    const QList<MessageId> ids{message(Failed)};
    const BatchResult first = sentAgain(ids);
    QCOMPARE(cancelled(first.ids), (BatchResult{first.ids, 0}));
    QCOMPARE(sentAgain(ids).ids.size(), 1);
}

void TestMessageBatch::undoneAndSentAgainItGoesOutOnce()
{
    QList<MessageId> all{message(Failed)};
    for (int round = 0; round < 3; ++round) {
        const BatchResult again = sentAgain(all);
        QCOMPARE(again.ids.size(), 1);
        QCOMPARE(again.left, all.size() - 1);
        QCOMPARE(sentAgain(all + again.ids).ids.size(), 0);
        QCOMPARE(cancelled(again.ids).ids, again.ids);
        all.append(again.ids);
    }
    // Its copy has gone out, so neither is sent again.
    const BatchResult last = sentAgain(all);
    QCOMPARE(m_temporary
                 ->onDisk(QStringLiteral("UPDATE message SET state = 'Sent' WHERE id = ? RETURNING 1"),
                          {last.ids.constFirst()})
                 .toInt(),
             1);
    QCOMPARE(sentAgain(all).ids.size(), 0);
}

void TestMessageBatch::whatWentOutBeforeMayFailAndBeSentAgain()
{
    const MessageId sent = message(Sent);
    const MessageId failed = message(Failed);
    QCOMPARE(m_temporary
                 ->onDisk(QStringLiteral("UPDATE message SET resent_from = ? WHERE id = ? RETURNING 1"),
                          {sent, failed})
                 .toInt(),
             1);
    QCOMPARE(sentAgain({sent, failed}).ids.size(), 1);
}

void TestMessageBatch::whatTurnsOutToHaveArrivedIsNotSentAgain()
{
    const MessageId unsure = message(NotConfirmed);
    const BatchResult again = sentAgain({unsure}, true);
    QCOMPARE(again.ids.size(), 1);
    // The copy fails. Then a late report tells that the first one had gone out.
    std::ignore =
        m_temporary->onDisk(QStringLiteral("UPDATE message SET state = 'Failed' WHERE id = ? RETURNING 1"),
                            {again.ids.constFirst()});
    m_clock.advance(10min);
    QVERIFY(m_temporary->store().apply(unsure, MessageEvent::MarkedSent, {}, m_clock.now()).value_or(false));
    QCOMPARE(sentAgain(again.ids), (BatchResult{{}, 1}));
    QCOMPARE(sentAgain(again.ids, true), (BatchResult{{}, 1}));
}

void TestMessageBatch::thereIsTimeToTakeItBack()
{
    ManualGateway gateway;
    Outbox outbox(m_temporary->store(), gateway, m_clock);
    outbox.setConnection(connection);
    gateway.connectPbx({QStringLiteral("GSM-1")});
    const QList<MessageId> ids{message(Failed)};
    const auto again = outbox.sendAgain(ids, false);
    QVERIFY(again.has_value());
    m_clock.advance(4s);
    QCOMPARE(m_temporary->state(again->ids.constFirst()), Queued);
    m_clock.advance(1s);
    QCOMPARE(m_temporary->state(again->ids.constFirst()), Sending);
    QCOMPARE(outbox.cancelAll(again->ids).value(), (BatchResult{{}, 1}));
}

void TestMessageBatch::nothingIsQueuedForNoConnection()
{
    ManualGateway gateway;
    Outbox outbox(m_temporary->store(), gateway, m_clock);
    QCOMPARE(outbox.sendAgain({message(Failed)}, false).value(), (BatchResult{{}, 1}));
    QCOMPARE(m_temporary->countOnDisk(QStringLiteral("message")), 1);
}

void TestMessageBatch::onlyWhatIsQueuedIsTakenBack()
{
    const QList<MessageId> ids{message(Queued), message(Sending), message(Sent), message(Queued)};
    QCOMPARE(cancelled(ids), (BatchResult{{ids.at(0), ids.at(3)}, 2}));
    QCOMPARE(m_temporary->state(ids.at(0)), Cancelled);
    QCOMPARE(m_temporary->state(ids.at(1)), Sending);
}

void TestMessageBatch::allOrNothing()
{
    const QList<MessageId> ids{message(Failed), message(Failed), message(Queued), message(Queued)};
    m_temporary->refuse(QStringLiteral("INSERT ON message"));
    QVERIFY(!MessageBatch::sendAgain(m_temporary->store(), connection, ids, false, m_clock.now()));
    m_temporary->allow();
    QCOMPARE(m_temporary->countOnDisk(QStringLiteral("message")), 4);
    m_temporary->refuse(QStringLiteral("UPDATE OF state ON message"));
    QVERIFY(!MessageBatch::cancel(m_temporary->store(), ids, m_clock.now()));
    m_temporary->allow();
    QCOMPARE(m_temporary->state(ids.at(2)), Queued);
}

void TestMessageBatch::manyAreOneFact()
{
    QList<MessageId> ids;
    for (int i = 0; i < 300; ++i)
        ids.append(message(Failed));
    const QSignalSpy one(&m_temporary->store(), &MessageStore::messageChanged);
    const QSignalSpy many(&m_temporary->store(), &MessageStore::messagesChanged);
    const BatchResult result = sentAgain(ids);
    QCOMPARE(result.ids.size(), 300);
    QCOMPARE(cancelled(result.ids).ids, result.ids);
    QCOMPARE(one.size(), 0);
    QCOMPARE(many.size(), 2);
    const auto told = many.at(0).at(0).value<QList<Message>>();
    QCOMPARE(told.size(), 600); // and what they repeat
    // What it tells is what the disk holds.
    const Message &last = told.at(299);
    const Message row = m_temporary->row(last.id);
    QCOMPARE(row.createdAt, last.createdAt);
    QCOMPARE(row.dueAt, last.dueAt);
    QCOMPARE(row.resentFrom, last.resentFrom);
    QCOMPARE(row.text, last.text);
    QCOMPARE(told.constLast().id, ids.constLast());
    QVERIFY(told.constLast().isRepeated);
    QVERIFY(!m_temporary->row(ids.constLast()).isRepeated); // taken back since
}

void TestMessageBatch::manyThatWaitedForAYesAreOneFact()
{
    for (int i = 0; i < 300; ++i)
        message(Queued);
    MessageStore &store = m_temporary->store();
    const QSignalSpy one(&store, &MessageStore::messageChanged);
    const QSignalSpy many(&store, &MessageStore::messagesChanged);
    QVERIFY(store.holdOlderThan(connection, m_clock.now().addSecs(1)).has_value());
    QVERIFY(store.releaseHeld(connection, m_clock.now()).has_value());
    QVERIFY(store.releaseHeld(connection, m_clock.now()).has_value()); // none is left
    QCOMPARE(one.size(), 0);
    QCOMPARE(many.size(), 2);
    QCOMPARE(many.at(0).at(0).value<QList<Message>>().size(), 300);
    QVERIFY(many.at(0).at(0).value<QList<Message>>().constFirst().held);
    QVERIFY(!many.at(1).at(0).value<QList<Message>>().constFirst().held);
}

QTEST_GUILESS_MAIN(TestMessageBatch)
#include "tst_message_batch.moc"
