// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/ReportDesk.h"

#include <QTest>

#include <memory>

using enum MessageState;

namespace {

const QString alice = QStringLiteral("15100001111");
const QString smsId = ReportDesk::idAt(alice, 0);
constexpr double day = 24.0 * 3600;

} // namespace

/// Reports that contradict each other, that two messages have to share, or that come when nobody waits.
class TestReportConflicts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<ReportDesk>(); }
    void cleanup() { m_desk.reset(); }

    void aContradictionKeepsBothReportsAndTheFirstState_data();
    void aContradictionKeepsBothReportsAndTheFirstState();
    void aContradictionBeforeTheAnswerIsOneAsWell();
    void reportsThatAgreeAreNoConflict();
    void aReportContradictsARefusalThatNamedTheId();
    void twoMessagesOfOneIdThatEndDifferentlyBothSaySo_data();
    void twoMessagesOfOneIdThatEndDifferentlyBothSaySo();
    void twoMessagesOfOneIdWhoseReportsBothComeEarlyShareThem();
    void twoMessagesOfOneIdThatEndAlikeAreNoConflict();
    void aLateReportIsLoggedAndChangesNothing_data();
    void aLateReportIsLoggedAndChangesNothing();
    void aLateReportContradictsNothing();

private:
    std::unique_ptr<ReportDesk> m_desk;
};

void TestReportConflicts::aContradictionKeepsBothReportsAndTheFirstState_data()
{
    QTest::addColumn<bool>("first");
    QTest::addColumn<MessageState>("state");

    QTest::newRow("sent, then failed") << true << Sent;
    QTest::newRow("failed, then sent") << false << Failed;
}

void TestReportConflicts::aContradictionKeepsBothReportsAndTheFirstState()
{
    QFETCH(bool, first);
    const MessageId id = m_desk->accepted(alice, smsId);
    QCOMPARE(m_desk->report(smsId, first, 4), ReportEntry::Applied);
    QCOMPARE(m_desk->conflict(id), ReportConflict::None);
    QCOMPARE(m_desk->report(smsId, !first, 9), ReportEntry::Applied);
    QTEST(m_desk->state(id), "state");
    QCOMPARE(m_desk->conflict(id), ReportConflict::Contradicted);
    QCOMPARE(m_desk->temporary.facts.constLast().conflict, ReportConflict::Contradicted);
    QCOMPARE(m_desk->temporary.row(id).stateAt, ReportDesk::at(4));

    const auto kept = m_desk->reportsOf(id);
    QCOMPARE(kept.size(), 2);
    QCOMPARE(kept.at(0).sent, first);
    QCOMPARE(kept.at(0).receivedAt, ReportDesk::at(4));
    QCOMPARE(kept.at(1).sent, !first);
    QCOMPARE(kept.at(1).receivedAt, ReportDesk::at(9));

    // Whatever is repeated now is known.
    m_desk->temporary.facts.clear();
    for (int i = 0; i < 100; ++i)
        QCOMPARE(m_desk->report(smsId, i % 2 == 0, 10 + i), ReportEntry::Repeated);
    QCOMPARE(m_desk->reports(), 2);
    QVERIFY(m_desk->temporary.facts.isEmpty());
}

void TestReportConflicts::aContradictionBeforeTheAnswerIsOneAsWell()
{
    const auto sent = m_desk->send(alice, 0);
    QCOMPARE(m_desk->report(smsId, true, 1), ReportEntry::Orphaned);
    QCOMPARE(m_desk->report(smsId, false, 2), ReportEntry::Orphaned);
    m_desk->accept(sent, smsId, 3);
    QCOMPARE(m_desk->state(sent.id), Sent);
    QCOMPARE(m_desk->conflict(sent.id), ReportConflict::Contradicted);
    QCOMPARE(m_desk->reportsOf(sent.id).size(), 2);
}

void TestReportConflicts::reportsThatAgreeAreNoConflict()
{
    const MessageId id = m_desk->accepted(alice, smsId);
    m_desk->report(smsId, true, 4);
    m_desk->report(smsId, true, 5);
    QCOMPARE(m_desk->conflict(id), ReportConflict::None);
}

void TestReportConflicts::aReportContradictsARefusalThatNamedTheId()
{
    const auto sent = m_desk->send(alice, 0);
    m_desk->settle(sent,
                   {.outcome = AttemptOutcome::Refused,
                    .event = MessageEvent::RefusedForGood,
                    .smsId = smsId,
                    .error = {SendErrorKind::RefusedAfterAll, 0, {}}},
                   1);
    m_desk->report(smsId, false, 2);
    QCOMPARE(m_desk->conflict(sent.id), ReportConflict::None);
    m_desk->report(smsId, true, 3);
    QCOMPARE(m_desk->state(sent.id), Failed);
    QCOMPARE(m_desk->conflict(sent.id), ReportConflict::Contradicted);
}

void TestReportConflicts::twoMessagesOfOneIdThatEndDifferentlyBothSaySo_data()
{
    aContradictionKeepsBothReportsAndTheFirstState_data();
}

void TestReportConflicts::twoMessagesOfOneIdThatEndDifferentlyBothSaySo()
{
    QFETCH(bool, first);
    const MessageId older = m_desk->accepted(alice, smsId);
    const MessageId younger = m_desk->accepted(alice, smsId);
    m_desk->report(smsId, first, 4);
    QTEST(m_desk->state(older), "state");
    QCOMPARE(m_desk->state(younger), Accepted);
    QCOMPARE(m_desk->conflict(older), ReportConflict::None);
    m_desk->report(smsId, !first, 5);
    QCOMPARE(m_desk->state(younger), first ? Failed : Sent);
    for (const MessageId id : {older, younger}) {
        QCOMPARE(m_desk->conflict(id), ReportConflict::SharedId);
        const auto seen = m_desk->reportsOf(id);
        QCOMPARE(seen.size(), 2); // the other's, too: it may be about this one
        QCOMPARE(seen.at(0).uncertain, id == younger);
        QCOMPARE(seen.at(1).uncertain, id == older);
    }
    for (int i = 0; i < 100; ++i)
        QCOMPARE(m_desk->report(smsId, i % 2 == 0, 10 + i), ReportEntry::Repeated);
    QCOMPARE(m_desk->reports(), 2);
}

void TestReportConflicts::twoMessagesOfOneIdWhoseReportsBothComeEarlyShareThem()
{
    const auto older = m_desk->send(alice, 0);
    const auto younger = m_desk->send(alice, 0);
    m_desk->report(smsId, true, 0.5);
    m_desk->report(smsId, false, 0.5);
    m_desk->accept(older, smsId, 1);
    m_desk->accept(younger, smsId, 1);
    QCOMPARE(m_desk->state(older.id), Sent);
    QCOMPARE(m_desk->state(younger.id), Failed);
    QCOMPARE(m_desk->conflict(older.id), ReportConflict::SharedId);
    QCOMPARE(m_desk->conflict(younger.id), ReportConflict::SharedId);
}

void TestReportConflicts::twoMessagesOfOneIdThatEndAlikeAreNoConflict()
{
    const MessageId older = m_desk->accepted(alice, smsId);
    const MessageId younger = m_desk->accepted(alice, smsId);
    m_desk->report(smsId, false, 4);
    m_desk->report(smsId, false, 5);
    for (const MessageId id : {older, younger}) {
        QCOMPARE(m_desk->state(id), Failed);
        QCOMPARE(m_desk->conflict(id), ReportConflict::None);
    }
}

void TestReportConflicts::aLateReportIsLoggedAndChangesNothing_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<bool>("late");

    QTest::newRow("the next day") << day << false;
    QTest::newRow("three days to the second") << 1 + 3 * day << false;
    QTest::newRow("a second more") << 2 + 3 * day << true;
    QTest::newRow("a month") << 30 * day << true;
}

void TestReportConflicts::aLateReportIsLoggedAndChangesNothing()
{
    QFETCH(double, seconds);
    QFETCH(bool, late);
    const MessageId id = m_desk->accepted(alice, smsId);
    QCOMPARE(m_desk->report(smsId, true, seconds), late ? ReportEntry::Logged : ReportEntry::Applied);
    QCOMPARE(m_desk->state(id), late ? Accepted : Sent);
    const auto kept = m_desk->reportsOf(id);
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.constFirst().late, late);
    for (int i = 0; i < 100; ++i)
        QCOMPARE(m_desk->report(smsId, true, seconds + i), ReportEntry::Repeated);
    QCOMPARE(m_desk->reports(), 1);
}

void TestReportConflicts::aLateReportContradictsNothing()
{
    const MessageId id = m_desk->accepted(alice, smsId);
    m_desk->report(smsId, true, 4);
    QCOMPARE(m_desk->report(smsId, false, 4 * day), ReportEntry::Logged);
    QCOMPARE(m_desk->state(id), Sent);
    QCOMPARE(m_desk->conflict(id), ReportConflict::None);
    QCOMPARE(m_desk->reportsOf(id).size(), 2);
}

QTEST_GUILESS_MAIN(TestReportConflicts)
#include "tst_report_conflicts.moc"
