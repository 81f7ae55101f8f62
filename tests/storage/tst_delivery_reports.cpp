// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TemporaryStore.h"

#include <QTest>

#include <memory>

using namespace std::chrono_literals;
using enum MessageState;

namespace {

const QDateTime now({2026, 3, 2}, {9, 0}, Qt::UTC);
const QString headOffice = QStringLiteral("head-office");
const QString branch = QStringLiteral("branch");
const QString alice = QStringLiteral("15100001111");
const QString smsId = QStringLiteral("15100001111-1772442000");

} // namespace

/// What the store makes of the PBX's reports, in whatever order they come.
class TestDeliveryReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_temporary = std::make_unique<TemporaryStore>(); }
    void cleanup() { m_temporary.reset(); }

    void aReportSettlesAnAcceptedMessage_data();
    void aReportSettlesAnAcceptedMessage();
    void aReportThatOutrunsTheAnswerIsAppliedWithIt_data();
    void aReportThatOutrunsTheAnswerIsAppliedWithIt();
    void aRepeatedReportChangesNothing();
    void aRepeatedEarlyReportChangesNothing();
    void aContradictingReportIsKeptAndChangesNothing();
    void anUnknownReportIsKeptForADay();
    void aReportOfAMessageThatFailedChangesNothing();
    void twoMessagesOfOneIdTakeTheirReportsInOrder();
    void twoMessagesOfOneIdCanEndDifferently();
    void anotherConnectionsReportIsNotOurs();
    void aReportIsAllOrNothing();

private:
    [[nodiscard]] MessageStore &store() { return m_temporary->store(); }
    [[nodiscard]] MessageState state(MessageId id) { return m_temporary->state(id); }
    [[nodiscard]] int reports() { return m_temporary->countOnDisk(QStringLiteral("report")); }
    [[nodiscard]] bool record(bool sent, const QString &connectionId = headOffice, const QDateTime &at = now)
    {
        return store().record(connectionId, {smsId, sent, QStringLiteral("369451090405")}, at).has_value();
    }
    qint64 begin(MessageId id)
    {
        return store().beginAttempt(id, QStringLiteral("GSM-1"), now).value().value();
    }
    [[nodiscard]] bool accept(qint64 attempt, const QDateTime &at = now)
    {
        return store()
            .settle(
                attempt,
                {.outcome = AttemptOutcome::Accepted, .event = MessageEvent::AcceptedByPbx, .smsId = smsId},
                at)
            .has_value();
    }
    MessageId acceptedMessage()
    {
        const MessageId id = m_temporary->queue(alice, now);
        return accept(begin(id)) ? id : 0;
    }

    std::unique_ptr<TemporaryStore> m_temporary;
};

void TestDeliveryReports::aReportSettlesAnAcceptedMessage_data()
{
    QTest::addColumn<bool>("sent");
    QTest::addColumn<MessageState>("state");
    QTest::addColumn<SendErrorKind>("error");

    QTest::newRow("it went out") << true << Sent << SendErrorKind::None;
    QTest::newRow("it did not") << false << Failed << SendErrorKind::ReportedFailed;
}

void TestDeliveryReports::aReportSettlesAnAcceptedMessage()
{
    QFETCH(bool, sent);
    const MessageId id = acceptedMessage();
    QVERIFY(record(sent, headOffice, now.addSecs(4)));
    QTEST(state(id), "state");
    QTEST(m_temporary->row(id).error.kind, "error");
    QCOMPARE(m_temporary->row(id).stateAt, now.addSecs(4));
    QCOMPARE(m_temporary->row(id).smsId, smsId);
    QCOMPARE(m_temporary->facts.constLast().state, state(id));
}

void TestDeliveryReports::aReportThatOutrunsTheAnswerIsAppliedWithIt_data()
{
    aReportSettlesAnAcceptedMessage_data();
}

void TestDeliveryReports::aReportThatOutrunsTheAnswerIsAppliedWithIt()
{
    QFETCH(bool, sent);
    const MessageId id = m_temporary->queue(alice, now);
    const qint64 attempt = begin(id);
    m_temporary->facts.clear();
    QVERIFY(record(sent));
    QCOMPARE(state(id), Sending);
    QCOMPARE(m_temporary->facts.size(), 0);
    QVERIFY(accept(attempt));
    QTEST(state(id), "state");
    QTEST(m_temporary->row(id).error.kind, "error");
    // One transaction, one fact: nobody ever saw it Accepted.
    QCOMPARE(m_temporary->facts.size(), 1);
    QCOMPARE(reports(), 1);
}

void TestDeliveryReports::aRepeatedReportChangesNothing()
{
    const MessageId id = acceptedMessage();
    QVERIFY(record(true));
    m_temporary->facts.clear();
    for (int i = 1; i <= 100; ++i)
        QVERIFY(record(true, headOffice, now.addSecs(i)));
    QCOMPARE(reports(), 1);
    QCOMPARE(m_temporary->facts.size(), 0);
    QCOMPARE(m_temporary->row(id).stateAt, now);
}

void TestDeliveryReports::aRepeatedEarlyReportChangesNothing()
{
    const MessageId id = m_temporary->queue(alice, now);
    const qint64 attempt = begin(id);
    for (int i = 0; i < 100; ++i)
        QVERIFY(record(true));
    QCOMPARE(reports(), 1);
    QVERIFY(accept(attempt));
    for (int i = 0; i < 100; ++i)
        QVERIFY(record(true));
    QCOMPARE(reports(), 1);
    QCOMPARE(state(id), Sent);
}

void TestDeliveryReports::aContradictingReportIsKeptAndChangesNothing()
{
    const MessageId id = acceptedMessage();
    QVERIFY(record(true));
    for (int i = 0; i < 10; ++i)
        QVERIFY(record(false));
    QCOMPARE(state(id), Sent);
    QCOMPARE(m_temporary->row(id).error, SendError{});
    QCOMPARE(m_temporary->row(id).conflict, ReportConflict::Contradicted);
    QCOMPARE(reports(), 2);
}

void TestDeliveryReports::anUnknownReportIsKeptForADay()
{
    QVERIFY(record(true));
    QCOMPARE(reports(), 1);
    QVERIFY(store().recover(now.addSecs(24 * 3600), 15min).has_value());
    QCOMPARE(reports(), 1);
    QVERIFY(store().recover(now.addSecs(24 * 3600 + 1), 15min).has_value());
    QCOMPARE(reports(), 0);

    // Older than that it settles nothing.
    QVERIFY(record(true));
    const MessageId id = m_temporary->queue(alice, now);
    QVERIFY(accept(begin(id), now.addSecs(24 * 3600 + 1)));
    QCOMPARE(state(id), Accepted);
}

void TestDeliveryReports::aReportOfAMessageThatFailedChangesNothing()
{
    const MessageId id = m_temporary->queue(alice, now);
    QVERIFY(store()
                .settle(begin(id),
                        {.outcome = AttemptOutcome::Refused,
                         .event = MessageEvent::RefusedForGood,
                         .smsId = smsId,
                         .error = {SendErrorKind::RefusedAfterAll, 0, {}}},
                        now)
                .has_value());
    QVERIFY(record(true));
    QCOMPARE(state(id), Failed);
    QCOMPARE(m_temporary->row(id).error.kind, SendErrorKind::RefusedAfterAll);
}

void TestDeliveryReports::twoMessagesOfOneIdTakeTheirReportsInOrder()
{
    const MessageId older = acceptedMessage();
    const MessageId younger = acceptedMessage();
    QVERIFY(record(true));
    QCOMPARE(state(older), Sent);
    QCOMPARE(state(younger), Accepted);
    QVERIFY(record(true));
    QCOMPARE(state(younger), Sent);
    QVERIFY(record(true));
    QCOMPARE(reports(), 2);
}

void TestDeliveryReports::twoMessagesOfOneIdCanEndDifferently()
{
    const MessageId older = acceptedMessage();
    const MessageId younger = acceptedMessage();
    QVERIFY(record(true));
    QVERIFY(record(false));
    QCOMPARE(state(older), Sent);
    QCOMPARE(state(younger), Failed);
}

void TestDeliveryReports::anotherConnectionsReportIsNotOurs()
{
    const MessageId id = acceptedMessage();
    QVERIFY(record(false, branch));
    QCOMPARE(state(id), Accepted);
    QVERIFY(record(true));
    QCOMPARE(state(id), Sent);

    // Nor is an early one of theirs.
    const MessageId next = acceptedMessage();
    QCOMPARE(state(next), Accepted);
}

void TestDeliveryReports::aReportIsAllOrNothing()
{
    const MessageId id = acceptedMessage();
    m_temporary->refuse(QStringLiteral("UPDATE OF state ON message"));
    QVERIFY(!record(true));
    QCOMPARE(reports(), 0);
    m_temporary->allow();
    // The PBX was told to send it again.
    QVERIFY(record(true));
    QCOMPARE(state(id), Sent);
}

QTEST_GUILESS_MAIN(TestDeliveryReports)
#include "tst_delivery_reports.moc"
