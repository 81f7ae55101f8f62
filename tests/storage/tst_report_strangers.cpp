// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/ReportDesk.h"

#include <QTest>

#include <memory>

using enum MessageState;
using Entry = ReportEntry;

namespace {

const QString alice = QStringLiteral("15100001111");
const QString bob = QStringLiteral("15200002222");
const QString ours = QStringLiteral("369364835218");
constexpr qint64 day = 24 * 3600;

QString idAt(const QString &number, qint64 seconds, qint64 ahead = 0)
{
    return ReportDesk::idAt(number, seconds, ahead);
}

} // namespace

/// Reports that this PBX would not have made: nothing is kept of them, and nothing changes.
class TestReportStrangers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<ReportDesk>(); }
    void cleanup() { m_desk.reset(); }

    void aStrangersSerialNumberIsNotBelieved();
    void theSerialNumberIsLearnedFromAReportOfOurs();
    void anIdFarFromThePbxClockIsNotKept_data();
    void anIdFarFromThePbxClockIsNotKept();
    void whatIsNoIdIsNotKept();

private:
    std::unique_ptr<ReportDesk> m_desk;
};

void TestReportStrangers::aStrangersSerialNumberIsNotBelieved()
{
    MessageStore &store = m_desk->temporary.store();
    QVERIFY(store.pairPbx(QStringLiteral("head-office"), ours, ReportDesk::at(0)).has_value());
    const MessageId known = m_desk->accepted(alice, idAt(alice, 0));
    const MessageId lost = m_desk->lost(bob);
    for (int i = 0; i < 100; ++i) {
        QCOMPARE(m_desk->report(idAt(alice, 0), true, 5, QStringLiteral("666")), Entry::Quarantined);
        QCOMPARE(m_desk->report(idAt(bob, 1), false, 5, QStringLiteral("666")), Entry::Quarantined);
    }
    QCOMPARE(m_desk->state(known), Accepted);
    QCOMPARE(m_desk->state(lost), NotConfirmed);
    QCOMPARE(m_desk->reports(), 0);

    QCOMPARE(m_desk->report(idAt(alice, 0), true, 6, ours), Entry::Applied);
    QCOMPARE(m_desk->report(idAt(bob, 1), true, 6), Entry::Applied); // old firmware names none

    // The PBX was exchanged for another one, which said so itself over a connection that is trusted.
    QVERIFY(
        store.pairPbx(QStringLiteral("head-office"), QStringLiteral("666"), ReportDesk::at(7)).has_value());
    const MessageId next = m_desk->accepted(alice, idAt(alice, 30), 30);
    QCOMPARE(m_desk->report(idAt(alice, 30), true, 35, ours), Entry::Quarantined);
    QCOMPARE(m_desk->report(idAt(alice, 30), true, 36, QStringLiteral("666")), Entry::Applied);
    QCOMPARE(m_desk->state(next), Sent);
}

void TestReportStrangers::theSerialNumberIsLearnedFromAReportOfOurs()
{
    // Not from one that anybody could have made up.
    QCOMPARE(m_desk->report(idAt(bob, 0), true, 1, QStringLiteral("666")), Entry::Orphaned);
    m_desk->accepted(alice, idAt(alice, 0));
    QCOMPARE(m_desk->report(idAt(alice, 0), true, 2, ours), Entry::Applied);
    QCOMPARE(m_desk->report(idAt(alice, 0), false, 3, QStringLiteral("666")), Entry::Quarantined);
}

void TestReportStrangers::anIdFarFromThePbxClockIsNotKept_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<Entry>("entry");

    QTest::newRow("a day ago") << -day + 60 << Entry::Orphaned;
    QTest::newRow("more than a day ago") << -day - 60 << Entry::Quarantined;
    QTest::newRow("in a day") << day - 60 << Entry::Orphaned;
    QTest::newRow("in more than a day") << day + 60 << Entry::Quarantined;
}

void TestReportStrangers::anIdFarFromThePbxClockIsNotKept()
{
    QFETCH(qint64, seconds);
    constexpr qint64 ahead = 8 * 3600;
    m_desk->teachClock(bob, ahead);
    QTEST(m_desk->report(idAt(alice, seconds, ahead), true, 0), "entry");
}

void TestReportStrangers::whatIsNoIdIsNotKept()
{
    for (const char *text : {"", "15100001111", "x-1772442000", "15100001111-1", "-1772442000"})
        QCOMPARE(m_desk->report(QString::fromLatin1(text), true, 0), Entry::Quarantined);
    QCOMPARE(m_desk->reports(), 0);
}

QTEST_GUILESS_MAIN(TestReportStrangers)
#include "tst_report_strangers.moc"
