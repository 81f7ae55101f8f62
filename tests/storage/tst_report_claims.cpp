// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/ReportDesk.h"

#include <QTest>

#include <memory>

using namespace std::chrono_literals;
using enum MessageState;
using Entry = ReportEntry;

namespace {

const QString alice = QStringLiteral("15100001111");
const QString bob = QStringLiteral("15200002222");
constexpr qint64 day = 24 * 3600;

QString idAt(const QString &number, qint64 seconds, qint64 ahead = 0)
{
    return ReportDesk::idAt(number, seconds, ahead);
}

} // namespace

/// Whose a report is that names an id nobody was told: by number, time and the PBX's clock.
class TestReportClaims : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<ReportDesk>(); }
    void cleanup() { m_desk.reset(); }

    void aFittingReportSettlesWhatIsNotConfirmed_data();
    void aFittingReportSettlesWhatIsNotConfirmed();
    void theTimeHasToFit_data();
    void theTimeHasToFit();
    void theNumberHasToFitHoweverItIsRewritten_data();
    void theNumberHasToFitHoweverItIsRewritten();
    void aWrongPbxClockIsLearned_data();
    void aWrongPbxClockIsLearned();
    void oneWrongSampleDoesNotMoveTheClock();
    void ofTwoCandidatesNeitherIsSettledAndBothHoldTheEvidence();
    void aCandidateFewerSettlesTheOther();
    void anOwnedIdSettlesNobodyElse();
    void aMessageStillUnderWayIsWaitedFor_data();
    void aMessageStillUnderWayIsWaitedFor();
    void aReportThatCameBeforeTheAnswerWasLostCounts();
    void aReportThatCameBeforeACrashCounts();
    void anOrphanOfYesterdayCountsNoLonger();
    void matchingIsAllOrNothing();
    void whatAnAgentDecidedStandsAndIsTold();
    void anotherConnectionsMessageIsNotACandidate();

private:
    std::unique_ptr<ReportDesk> m_desk;
};

void TestReportClaims::aFittingReportSettlesWhatIsNotConfirmed_data()
{
    QTest::addColumn<bool>("sent");
    QTest::addColumn<MessageState>("state");
    QTest::addColumn<SendErrorKind>("error");

    QTest::newRow("it went out") << true << Sent << SendErrorKind::None;
    QTest::newRow("it did not") << false << Failed << SendErrorKind::ReportedFailed;
}

void TestReportClaims::aFittingReportSettlesWhatIsNotConfirmed()
{
    QFETCH(bool, sent);
    const MessageId id = m_desk->lost(alice);
    QCOMPARE(m_desk->report(idAt(alice, 2), sent, 8), Entry::Applied);
    QTEST(m_desk->state(id), "state");
    QTEST(m_desk->temporary.row(id).error.kind, "error");
    QCOMPARE(m_desk->temporary.row(id).smsId, idAt(alice, 2));
    QCOMPARE(m_desk->temporary.facts.constLast().smsId, idAt(alice, 2));
    QCOMPARE(m_desk->reportsOf(id).size(), 1);

    for (int i = 0; i < 100; ++i)
        QCOMPARE(m_desk->report(idAt(alice, 2), sent, 9 + i), Entry::Repeated);
    QCOMPARE(m_desk->reports(), 1);
    m_desk->report(idAt(alice, 2), !sent, 200);
    QCOMPARE(m_desk->conflict(id), ReportConflict::Contradicted);
}

void TestReportClaims::theTimeHasToFit_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<bool>("fits");

    QTest::newRow("4 s before the first byte") << qint64(-4) << false;
    QTest::newRow("3 s before") << qint64(-3) << true;
    QTest::newRow("at once") << qint64(0) << true;
    QTest::newRow("at the end of its patience and a minute") << qint64(90) << true;
    QTest::newRow("a second later") << qint64(91) << false;
}

void TestReportClaims::theTimeHasToFit()
{
    QFETCH(qint64, seconds);
    QFETCH(bool, fits);
    const MessageId id = m_desk->lost(alice);
    QCOMPARE(m_desk->report(idAt(alice, seconds), true, 100), fits ? Entry::Applied : Entry::Orphaned);
    QCOMPARE(m_desk->state(id), fits ? Sent : NotConfirmed);
}

void TestReportClaims::theNumberHasToFitHoweverItIsRewritten_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("reported");
    QTest::addColumn<bool>("fits");

    QTest::newRow("+86 became 0") << QStringLiteral("+8618396210850") << QStringLiteral("018396210850")
                                  << true;
    QTest::newRow("0 became +86") << QStringLiteral("018396210850") << QStringLiteral("+8618396210850")
                                  << true;
    QTest::newRow("9 for an outside line") << alice << QString(u'9' + alice) << true;
    QTest::newRow("somebody else") << alice << bob << false;
    QTest::newRow("short") << QStringLiteral("10086") << QStringLiteral("10086") << true;
    QTest::newRow("the end of a short one") << QStringLiteral("10086") << QStringLiteral("0086") << false;
}

void TestReportClaims::theNumberHasToFitHoweverItIsRewritten()
{
    QFETCH(QString, to);
    QFETCH(QString, reported);
    QFETCH(bool, fits);
    const MessageId id = m_desk->lost(to);
    m_desk->report(idAt(reported, 1), true, 8);
    QCOMPARE(m_desk->state(id), fits ? Sent : NotConfirmed);

    // The same, where the report comes first.
    const auto next = m_desk->send(to, 300);
    m_desk->report(idAt(reported, 301), true, 302);
    QCOMPARE(m_desk->state(next.id), Sending);
    m_desk->loseAnswer(next, 330);
    QCOMPARE(m_desk->state(next.id), fits ? Sent : NotConfirmed);
}

void TestReportClaims::aWrongPbxClockIsLearned_data()
{
    QTest::addColumn<qint64>("ahead");

    QTest::newRow("right") << qint64(0);
    QTest::newRow("two minutes slow") << qint64(-120);
    QTest::newRow("another time zone") << qint64(8 * 3600);
    QTest::newRow("an empty battery") << -5 * 365 * day;
}

void TestReportClaims::aWrongPbxClockIsLearned()
{
    QFETCH(qint64, ahead);
    m_desk->teachClock(bob, ahead);
    const MessageId id = m_desk->lost(alice);
    QCOMPARE(m_desk->report(idAt(alice, 5, ahead), true, 8), Entry::Applied);
    QCOMPARE(m_desk->state(id), Sent);

    // By that clock, and by no other.
    const MessageId next = m_desk->lost(bob, 300);
    m_desk->report(idAt(bob, 305, ahead + 600), true, 308);
    QCOMPARE(m_desk->state(next), NotConfirmed);
}

void TestReportClaims::oneWrongSampleDoesNotMoveTheClock()
{
    m_desk->teachClock(bob, 0);
    m_desk->accepted(bob, idAt(bob, 0, 7 * day), -100);
    const MessageId id = m_desk->lost(alice);
    m_desk->report(idAt(alice, 2), true, 8);
    QCOMPARE(m_desk->state(id), Sent);
}

void TestReportClaims::ofTwoCandidatesNeitherIsSettledAndBothHoldTheEvidence()
{
    const MessageId first = m_desk->lost(alice, 0);
    const MessageId second = m_desk->lost(alice, 10);
    const MessageId other = m_desk->lost(bob, 10);
    m_desk->temporary.facts.clear();
    QCOMPARE(m_desk->report(idAt(alice, 11), true, 15), Entry::Orphaned);
    QCOMPARE(m_desk->temporary.facts.size(), 2); // both have something new to show
    for (const MessageId id : {first, second}) {
        QCOMPARE(m_desk->state(id), NotConfirmed);
        const auto evidence = m_desk->reportsOf(id);
        QCOMPARE(evidence.size(), 1);
        QVERIFY(evidence.constFirst().uncertain);
        QCOMPARE(evidence.constFirst().smsId, idAt(alice, 11));
        QCOMPARE(evidence.constFirst().receivedAt, ReportDesk::at(15));
    }
    QVERIFY(m_desk->reportsOf(other).isEmpty());
    for (int i = 0; i < 100; ++i)
        QCOMPARE(m_desk->report(idAt(alice, 11), true, 16 + i), Entry::Repeated);
    QCOMPARE(m_desk->reports(), 1);

    // It stays, however long ago that was.
    QVERIFY(m_desk->temporary.store().recover(ReportDesk::at(9.0 * day), 15min).has_value());
    QCOMPARE(m_desk->reportsOf(first).size(), 1);
}

void TestReportClaims::aCandidateFewerSettlesTheOther()
{
    const MessageId first = m_desk->lost(alice, 0);
    const MessageId second = m_desk->lost(alice, 60);
    QCOMPARE(m_desk->report(idAt(alice, 61), false, 65), Entry::Orphaned); // could be of either
    QCOMPARE(m_desk->report(idAt(alice, 1), true, 66), Entry::Applied);    // of the first alone
    QCOMPARE(m_desk->state(first), Sent);
    QCOMPARE(m_desk->state(second), Failed);
    const auto evidence = m_desk->reportsOf(first);
    QCOMPARE(evidence.size(), 1);
    QVERIFY(!evidence.constFirst().uncertain);
}

void TestReportClaims::anOwnedIdSettlesNobodyElse()
{
    const MessageId owner = m_desk->accepted(alice, idAt(alice, 0));
    const MessageId lost = m_desk->lost(alice, 10);
    m_desk->report(idAt(alice, 0), true, 12);
    QCOMPARE(m_desk->state(owner), Sent);
    m_desk->report(idAt(alice, 0), false, 13);
    QCOMPARE(m_desk->state(lost), NotConfirmed);
    QVERIFY(m_desk->reportsOf(lost).isEmpty());
}

void TestReportClaims::aMessageStillUnderWayIsWaitedFor_data()
{
    QTest::addColumn<bool>("isItsOwn");

    QTest::newRow("the answer names the id") << true;
    QTest::newRow("the answer names another") << false;
}

void TestReportClaims::aMessageStillUnderWayIsWaitedFor()
{
    QFETCH(bool, isItsOwn);
    const MessageId lost = m_desk->lost(alice, 0);
    const auto underWay = m_desk->send(alice, 10);
    QCOMPARE(m_desk->report(idAt(alice, 10), true, 11), Entry::Orphaned);
    QCOMPARE(m_desk->state(lost), NotConfirmed);
    m_desk->accept(underWay, idAt(alice, isItsOwn ? 10 : 11), 12);
    QCOMPARE(m_desk->state(underWay.id), isItsOwn ? Sent : Accepted);
    QCOMPARE(m_desk->state(lost), isItsOwn ? NotConfirmed : Sent);
}

void TestReportClaims::aReportThatCameBeforeTheAnswerWasLostCounts()
{
    const auto sent = m_desk->send(alice, 0);
    QCOMPARE(m_desk->report(idAt(alice, 1), true, 2), Entry::Orphaned);
    QCOMPARE(m_desk->state(sent.id), Sending);
    m_desk->temporary.facts.clear();
    m_desk->loseAnswer(sent, 30);
    QCOMPARE(m_desk->state(sent.id), Sent);
    QCOMPARE(m_desk->temporary.facts.size(), 1); // it was never seen as Not confirmed
    QCOMPARE(m_desk->temporary.facts.constFirst().state, Sent);
    QCOMPARE(m_desk->temporary.attempts(sent.id).constFirst().outcome, AttemptOutcome::AnswerLost);
}

void TestReportClaims::aReportThatCameBeforeACrashCounts()
{
    const auto sent = m_desk->send(alice, 0);
    const auto unknown = m_desk->send(bob, 0);
    m_desk->report(idAt(alice, 1), false, 2);
    m_desk->temporary.reopen();
    const auto summary = m_desk->temporary.store().recover(ReportDesk::at(60), 15min);
    QVERIFY(summary.has_value());
    QCOMPARE(summary->notConfirmed, 1);
    QCOMPARE(m_desk->state(sent.id), Failed);
    QCOMPARE(m_desk->state(unknown.id), NotConfirmed);
}

void TestReportClaims::anOrphanOfYesterdayCountsNoLonger()
{
    const auto sent = m_desk->send(alice, 0);
    m_desk->report(idAt(alice, 1), true, 2);
    m_desk->temporary.reopen();
    QVERIFY(m_desk->temporary.store().recover(ReportDesk::at(day + 3), 15min).has_value());
    QCOMPARE(m_desk->state(sent.id), NotConfirmed);
    QCOMPARE(m_desk->reports(), 0);

    // Nor do they pile up while the program runs.
    m_desk->report(idAt(bob, day), true, day);
    m_desk->report(idAt(bob, 2 * day + 1), true, 2.0 * day + 1);
    QCOMPARE(m_desk->reports(), 1);
}

void TestReportClaims::matchingIsAllOrNothing()
{
    const auto sent = m_desk->send(alice, 0);
    m_desk->report(idAt(alice, 1), true, 2);
    m_desk->temporary.refuse(QStringLiteral("UPDATE OF message_id ON report"));
    QVERIFY(!m_desk->temporary.store()
                 .settle(sent.attempt,
                         {.outcome = AttemptOutcome::AnswerLost, .event = MessageEvent::AnswerLost},
                         ReportDesk::at(30))
                 .has_value());
    QCOMPARE(m_desk->state(sent.id), Sending);
    QCOMPARE(m_desk->temporary.row(sent.id).smsId, QString());
    QCOMPARE(m_desk->temporary.attempts(sent.id).constFirst().outcome, AttemptOutcome::Running);
    m_desk->temporary.allow();
    m_desk->loseAnswer(sent, 31);
    QCOMPARE(m_desk->state(sent.id), Sent);
}

void TestReportClaims::whatAnAgentDecidedStandsAndIsTold()
{
    const MessageId id = m_desk->lost(alice);
    QVERIFY(
        m_desk->temporary.store().apply(id, MessageEvent::MarkedSent, {}, ReportDesk::at(20)).has_value());
    QCOMPARE(m_desk->report(idAt(alice, 1), false, 40), Entry::Orphaned);
    QCOMPARE(m_desk->state(id), Sent);
    QCOMPARE(m_desk->reportsOf(id).size(), 1);
    QVERIFY(m_desk->reportsOf(id).constFirst().uncertain);
}

void TestReportClaims::anotherConnectionsMessageIsNotACandidate()
{
    const auto theirs = m_desk->send(alice, 0, QStringLiteral("branch"));
    m_desk->loseAnswer(theirs, 1);
    QCOMPARE(m_desk->report(idAt(alice, 1), true, 2), Entry::Orphaned);
    QCOMPARE(m_desk->state(theirs.id), NotConfirmed);
}

QTEST_GUILESS_MAIN(TestReportClaims)
#include "tst_report_claims.moc"
