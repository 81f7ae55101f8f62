// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/MessageStore.h"

#include "tests/support/TemporaryStore.h"

#include <QTest>

#include <memory>

using namespace std::chrono_literals;
using enum MessageState;

Q_DECLARE_METATYPE(Settlement)

namespace {

const QDateTime now({2026, 3, 2}, {9, 0}, Qt::UTC);
const QString headOffice = QStringLiteral("head-office");
const QString branch = QStringLiteral("branch");
const QString alice = QStringLiteral("15100001111");
const QString bob = QStringLiteral("15200002222");
const QString gsm1 = QStringLiteral("GSM-1");
const QString smsId = QStringLiteral("15100001111-1772442000");

Settlement accepted()
{
    return {.outcome = AttemptOutcome::Accepted, .event = MessageEvent::AcceptedByPbx, .smsId = smsId};
}

Settlement backToQueue()
{
    return {.outcome = AttemptOutcome::Refused,
            .event = MessageEvent::ProvenNotTaken,
            .error = {SendErrorKind::TrunkBusy, 10027, {}},
            .dueAt = now.addSecs(7),
            .busySince = now.addSecs(1),
            .tokenRefusals = 1,
            .tries = 3};
}

Settlement failed()
{
    return {.outcome = AttemptOutcome::Refused,
            .event = MessageEvent::RefusedForGood,
            .error = {SendErrorKind::NumberRefused, 10031, QStringLiteral("detail")}};
}

Settlement answerLost()
{
    return {.outcome = AttemptOutcome::AnswerLost,
            .event = MessageEvent::AnswerLost,
            .error = {SendErrorKind::AnswerLost, 0, QStringLiteral("network error 2")}};
}

} // namespace

class TestMessageStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_temporary = std::make_unique<TemporaryStore>(); }
    void cleanup() { m_temporary.reset(); }

    void whatIsEnqueuedIsOnDiskAsItWasWritten();
    void whatIsSaidNotToBeStoredIsNotThere();
    void emptyTextsAreStoredAsTexts();

    void anAttemptBeginsOnlyFromQueued_data();
    void anAttemptBeginsOnlyFromQueued();
    void anAttemptClearsTheReasonForWaiting();
    void theFirstByteIsMarkedOnceAndOnlyWhileTheAttemptRuns();
    void everySettlementIsOnDisk_data();
    void everySettlementIsOnDisk();
    void theFirstOutcomeStands();
    void anOutcomeIsAllOrNothing();

    void aDecisionChangesOnlyWhatItMay();
    void onlyAQueuedMessageIsPostponed();
    void waitingIsOldestFirstAndOneConnectionsAlone();
    void countsAreOneConnectionsAlone();
    void theLastRequestThatMayHaveMadeASmsIdIsFound();
    void theLastRequestIsTheLastHoweverTheClockWasSet();
    void aMessageMayBeTriedWithoutEnd();
    void factsAreToldAfterTheCommit();
    void nothingIsToldOfWhatWasRolledBack();

private:
    [[nodiscard]] MessageStore &store() { return m_temporary->store(); }
    MessageId queue(const QDateTime &at = now) { return m_temporary->queue(alice, at); }
    qint64 begin(MessageId id) { return store().beginAttempt(id, gsm1, now).value().value(); }

    std::unique_ptr<TemporaryStore> m_temporary;
};

void TestMessageStore::whatIsEnqueuedIsOnDiskAsItWasWritten()
{
    const QString text = QStringLiteral("Grüße 你好 'quoted' %_\\ \n; --");
    const MessageId first = queue();
    const auto stored = store().enqueue(
        headOffice, {.to = QStringLiteral("+49 151 1"), .text = text, .trunk = gsm1, .resentFrom = first},
        PhoneNumber::parse(QStringLiteral("+49 151 1")).value(), now);
    QVERIFY(stored.has_value());
    const Message message = m_temporary->row(stored->id);
    QCOMPARE(message.connectionId, headOffice);
    QCOMPARE(message.to, QStringLiteral("+49 151 1"));
    QCOMPARE(message.number, QStringLiteral("+491511"));
    QCOMPARE(message.text, text);
    QCOMPARE(message.trunk, gsm1);
    QCOMPARE(message.state, Queued);
    QVERIFY(!message.held);
    QCOMPARE(message.createdAt, now);
    QCOMPARE(message.dueAt, now);
    QCOMPARE(message.resentFrom, std::optional(first));

    QCOMPARE(m_temporary->stateOnDisk(stored->id), stateName(Queued));
    QCOMPARE(
        m_temporary->onDisk(QStringLiteral("SELECT text FROM message WHERE id = ?"), {stored->id}).toString(),
        text);
}

void TestMessageStore::whatIsSaidNotToBeStoredIsNotThere()
{
    // Refused with the row already written (FAIL undoes nothing): whoever is told "not stored" will type and
    // send it again.
    std::ignore = m_temporary->onDisk(QStringLiteral(
        "CREATE TRIGGER late_no AFTER INSERT ON message BEGIN SELECT RAISE(FAIL, 'too late'); END"));
    const auto stored = store().enqueue(headOffice, {.to = alice, .text = QStringLiteral("Hello")},
                                        PhoneNumber::parse(alice).value(), now);
    QVERIFY(!stored.has_value());
    QCOMPARE(m_temporary->countOnDisk(QStringLiteral("message")), 0);
    QCOMPARE(m_temporary->facts.size(), 0);
}

void TestMessageStore::emptyTextsAreStoredAsTexts()
{
    const auto stored = store().enqueue({}, {}, PhoneNumber::parse(alice).value(), now);
    QVERIFY(stored.has_value());
    QCOMPARE(stored->text, QString());
    const auto attempt = store().beginAttempt(stored->id, {}, now);
    QVERIFY(attempt.has_value());
    QVERIFY(store().settle(**attempt, answerLost(), now).has_value());
}

void TestMessageStore::anAttemptBeginsOnlyFromQueued_data()
{
    QTest::addColumn<QString>("spoil");
    QTest::addColumn<bool>("begins");

    QTest::newRow("Queued") << QStringLiteral("state = 'Queued'") << true;
    QTest::newRow("Queued, but held") << QStringLiteral("held = 1") << false;
    for (const MessageState state : {Sending, Accepted, Sent, Failed, NotConfirmed, Cancelled}) {
        QTest::newRow(qPrintable(stateName(state)))
            << QStringLiteral("state = '%1'").arg(stateName(state)) << false;
    }
}

void TestMessageStore::anAttemptBeginsOnlyFromQueued()
{
    QFETCH(QString, spoil);
    QFETCH(bool, begins);
    const MessageId id = queue();
    std::ignore = m_temporary->onDisk(QStringLiteral("UPDATE message SET ") + spoil);
    const QString before = m_temporary->stateOnDisk(id);
    const auto attempt = store().beginAttempt(id, gsm1, now);
    QVERIFY(attempt.has_value());
    QCOMPARE(attempt->has_value(), begins);
    QCOMPARE(m_temporary->countOnDisk(QStringLiteral("attempt")), begins ? 1 : 0);
    QCOMPARE(m_temporary->stateOnDisk(id), begins ? stateName(Sending) : before);
}

void TestMessageStore::anAttemptClearsTheReasonForWaiting()
{
    const MessageId id = queue();
    QVERIFY(store().postpone(id, {SendErrorKind::NoUsableTrunk, 0, {}}, now).has_value());
    begin(id);
    QCOMPARE(m_temporary->row(id).error, SendError{});
    QCOMPARE(m_temporary->row(id).usedTrunk, gsm1);
    const Attempt attempt = m_temporary->attempts(id).constFirst();
    QCOMPARE(attempt.outcome, AttemptOutcome::Running);
    QCOMPARE(attempt.startedAt, now);
    QVERIFY(!attempt.writtenAt.isValid());
}

void TestMessageStore::theFirstByteIsMarkedOnceAndOnlyWhileTheAttemptRuns()
{
    const MessageId id = queue();
    const qint64 attempt = begin(id);
    QVERIFY(store().markWritten(attempt, now.addSecs(1)).has_value());
    QCOMPARE(m_temporary->attempts(id).constFirst().writtenAt, now.addSecs(1));
    QVERIFY(!store().markWritten(attempt, now.addSecs(2)).has_value());
    QVERIFY(!store().markWritten(attempt + 1, now).has_value());

    QVERIFY(store().settle(attempt, backToQueue(), now).has_value());
    const qint64 second = begin(id);
    QVERIFY(store().settle(second, backToQueue(), now).has_value());
    QVERIFY(!store().markWritten(second, now).has_value());
}

void TestMessageStore::everySettlementIsOnDisk_data()
{
    QTest::addColumn<Settlement>("settlement");
    QTest::addColumn<MessageState>("state");

    QTest::newRow("accepted") << accepted() << Accepted;
    QTest::newRow("accepted without an id")
        << Settlement{.outcome = AttemptOutcome::Accepted, .event = MessageEvent::AcceptedByPbx} << Accepted;
    QTest::newRow("back to the queue") << backToQueue() << Queued;
    QTest::newRow("failed") << failed() << Failed;
    QTest::newRow("answer lost") << answerLost() << NotConfirmed;
}

void TestMessageStore::everySettlementIsOnDisk()
{
    QFETCH(Settlement, settlement);
    const MessageId id = queue();
    const qint64 attemptId = begin(id);
    QVERIFY(store().settle(attemptId, settlement, now.addSecs(2)).has_value());

    const Message message = m_temporary->row(id);
    QTEST(message.state, "state");
    QCOMPARE(m_temporary->stateOnDisk(id), stateName(message.state));
    QCOMPARE(message.stateAt, now.addSecs(2));
    QCOMPARE(message.smsId, settlement.smsId);
    QCOMPARE(message.error, settlement.error);
    QCOMPARE(message.dueAt, settlement.dueAt.isValid() ? settlement.dueAt : now);
    QCOMPARE(message.busySince, settlement.busySince);
    QCOMPARE(message.tokenRefusals, settlement.tokenRefusals);
    QCOMPARE(message.tries, settlement.tries);

    const Attempt attempt = m_temporary->attempts(id).constFirst();
    QCOMPARE(attempt.outcome, settlement.outcome);
    QCOMPARE(attempt.endedAt, now.addSecs(2));
    QCOMPARE(attempt.smsId, settlement.smsId);
    QCOMPARE(attempt.error, settlement.error);
}

void TestMessageStore::theFirstOutcomeStands()
{
    const MessageId id = queue();
    const qint64 attempt = begin(id);
    QVERIFY(store().settle(attempt, answerLost(), now).has_value());
    m_temporary->facts.clear();
    QVERIFY(store().settle(attempt, backToQueue(), now.addSecs(9)).has_value());
    QVERIFY(store().settle(attempt, accepted(), now.addSecs(9)).has_value());
    QCOMPARE(m_temporary->state(id), NotConfirmed);
    QCOMPARE(m_temporary->attempts(id).constFirst().outcome, AttemptOutcome::AnswerLost);
    QCOMPARE(m_temporary->facts.size(), 0);
}

void TestMessageStore::anOutcomeIsAllOrNothing()
{
    const MessageId id = queue();
    const qint64 attempt = begin(id);
    m_temporary->refuse(QStringLiteral("UPDATE OF state ON message"));
    m_temporary->facts.clear();
    QVERIFY(!store().settle(attempt, accepted(), now).has_value());
    QCOMPARE(m_temporary->attempts(id).constFirst().outcome, AttemptOutcome::Running);
    QCOMPARE(m_temporary->facts.size(), 0);
    m_temporary->allow();
    QVERIFY(store().settle(attempt, accepted(), now).has_value());
    QCOMPARE(m_temporary->state(id), Accepted);
}

void TestMessageStore::aDecisionChangesOnlyWhatItMay()
{
    const MessageId id = queue();
    const qint64 attempt = begin(id);
    QCOMPARE(store().apply(id, MessageEvent::TakenBack, {}, now).value(), false);
    QVERIFY(store().settle(attempt, answerLost(), now).has_value());
    m_temporary->facts.clear();
    QCOMPARE(store().apply(id, MessageEvent::MarkedSent, {}, now).value(), true);
    QCOMPARE(store().apply(id, MessageEvent::MarkedFailed, {}, now).value(), false);
    QCOMPARE(m_temporary->state(id), Sent);
    QCOMPARE(m_temporary->row(id).error, SendError{});
    QCOMPARE(m_temporary->facts.size(), 1);
    QVERIFY(!store().apply(id + 1, MessageEvent::TakenBack, {}, now).has_value());
}

void TestMessageStore::onlyAQueuedMessageIsPostponed()
{
    const SendError reason{SendErrorKind::NoUsableTrunk, 0, {}};
    const MessageId id = queue();
    QVERIFY(store().postpone(id, reason, now.addSecs(5)).has_value());
    QCOMPARE(m_temporary->row(id).error, reason);
    QCOMPARE(m_temporary->row(id).dueAt, now.addSecs(5));
    const qint64 attempt = begin(id);
    QVERIFY(store().postpone(id, reason, now.addSecs(9)).has_value());
    QCOMPARE(m_temporary->row(id).error, SendError{});
    QVERIFY(store().settle(attempt, accepted(), now).has_value());
}

void TestMessageStore::waitingIsOldestFirstAndOneConnectionsAlone()
{
    const MessageId first = queue();
    const MessageId sending = queue();
    m_temporary->queue(bob, now, QStringLiteral("b"), {}, branch);
    const MessageId third = queue();
    queue();
    begin(sending);
    const auto waiting = store().waiting(headOffice, 2);
    QVERIFY(waiting.has_value());
    QCOMPARE(waiting->size(), 2);
    QCOMPARE(waiting->at(0).id, first);
    QCOMPARE(waiting->at(1).id, third);
}

void TestMessageStore::countsAreOneConnectionsAlone()
{
    QCOMPARE(store().count(headOffice).value(), OutboxCount{});
    queue(now.addDays(-1));
    QVERIFY(store().recover(now, 15min).has_value());
    queue();
    queue();
    begin(queue());
    m_temporary->queue(bob, now, QStringLiteral("b"), {}, branch);
    QVERIFY(store().settle(begin(queue()), accepted(), now).has_value());
    QCOMPARE(store().count(headOffice).value(), (OutboxCount{2, 1, 1}));
    QCOMPARE(store().count(branch).value(), (OutboxCount{1, 0, 0}));
}

void TestMessageStore::theLastRequestThatMayHaveMadeASmsIdIsFound()
{
    const QDateTime later = now.addSecs(60);
    QVERIFY(!store().lastSmsIdAt(headOffice, alice, later).value().isValid());
    const MessageId id = queue();
    const qint64 attempt = begin(id);
    QVERIFY(!store().lastSmsIdAt(headOffice, alice, later).value().isValid());
    // A refusal makes none.
    QVERIFY(store().settle(attempt, backToQueue(), now.addSecs(3)).has_value());
    QVERIFY(!store().lastSmsIdAt(headOffice, alice, later).value().isValid());
    QVERIFY(store().settle(begin(id), accepted(), now.addSecs(9)).has_value());
    QCOMPARE(store().lastSmsIdAt(headOffice, alice, now.addSecs(9)).value(), now.addSecs(9));
    QVERIFY(store().settle(begin(queue()), answerLost(), now.addSecs(20)).has_value());
    QCOMPARE(store().lastSmsIdAt(headOffice, alice, later).value(), now.addSecs(20));
    QVERIFY(!store().lastSmsIdAt(headOffice, bob, later).value().isValid());
    QVERIFY(!store().lastSmsIdAt(branch, alice, later).value().isValid());
}

void TestMessageStore::theLastRequestIsTheLastHoweverTheClockWasSet()
{
    QVERIFY(store().settle(begin(queue()), accepted(), now.addDays(1)).has_value());
    QVERIFY(store().settle(begin(queue()), accepted(), now).has_value());
    QCOMPARE(store().lastSmsIdAt(headOffice, alice, now).value(), now);
}

void TestMessageStore::aMessageMayBeTriedWithoutEnd()
{
    const MessageId id = queue();
    const MessageId next = queue();
    QVERIFY(store().settle(begin(next), backToQueue(), now).has_value());
    const auto last = (id << 16) + 65535;
    QVERIFY(m_temporary
                ->onDisk(QStringLiteral("INSERT INTO attempt (id, trunk, started_at, outcome)"
                                        " VALUES (%1, 'GSM-9', 1, 'not-sent') RETURNING 1")
                             .arg(last))
                .isValid());
    const qint64 attempt = begin(id);
    QCOMPARE(attempt, last); // the last one is given up, and no other message's
    QVERIFY(store().settle(attempt, accepted(), now).has_value());
    QCOMPARE(store().message(id).value().state, MessageState::Accepted);
    QCOMPARE(m_temporary->countOnDisk(QStringLiteral("attempt")), 2);
}

void TestMessageStore::factsAreToldAfterTheCommit()
{
    // Each fact is compared with what another connection can see at that very moment.
    QStringList told;
    QStringList onDisk;
    const auto compare = [&told, &onDisk, this](const Message &message) {
        told.append(stateName(message.state));
        onDisk.append(m_temporary->stateOnDisk(message.id));
    };
    connect(&store(), &MessageStore::messageChanged, this, compare);
    const MessageId id = queue();
    const qint64 attempt = begin(id);
    QVERIFY(store().record(headOffice, {smsId, true, {}}, now).has_value());
    QVERIFY(store().settle(attempt, accepted(), now).has_value());
    const MessageId other = queue();
    QVERIFY(store().apply(other, MessageEvent::TakenBack, {}, now).has_value());
    const QStringList expected{stateName(Queued), stateName(Sending), stateName(Sent), stateName(Queued),
                               stateName(Cancelled)};
    QCOMPARE(told, expected);
    QCOMPARE(onDisk, expected);
    disconnect(&store(), nullptr, this, nullptr);
}

void TestMessageStore::nothingIsToldOfWhatWasRolledBack()
{
    const MessageId id = queue();
    m_temporary->facts.clear();
    m_temporary->refuse(QStringLiteral("INSERT ON attempt"));
    QVERIFY(!store().beginAttempt(id, gsm1, now).has_value());
    QCOMPARE(m_temporary->state(id), Queued);
    QCOMPARE(m_temporary->facts.size(), 0);
}

QTEST_GUILESS_MAIN(TestMessageStore)
#include "tst_message_store.moc"
