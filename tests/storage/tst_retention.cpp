// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/SearchBlock.h"
#include "tests/storage/RetentionDesk.h"

#include <QFileInfo>
#include <QTest>

/// Old messages go, with all that belongs to them, and nothing else does.
class TestRetention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsOldAndFinishedGoes_data();
    void whatIsOldAndFinishedGoes();
    void theDayIsThatOfThisPlace();
    void thePreviewTellsWhatWillGo();
    void anEmptyStoreHasNothingToDelete();
    void whatBelongsToAMessageGoesWithIt();
    void whatIsGoneIsNotFoundBySearching();
    void whatGotAnSmsIdSinceGoesAsWell();
    void aKeptAnswerLosesItsLinkAlone();
    void whoeverWasAnsweredNeedsNoAttentionAgain();
    void aClockThatWasSetBackCostsNoNewMessage();
    void theTableIsToldWhereNothingIsAnyMore();
    void severalChunksDeleteWhatOneWould();
    void aDiskThatRefusesLosesNothing();
};

void TestRetention::whatIsOldAndFinishedGoes_data()
{
    QTest::addColumn<MessageState>("state");
    QTest::addColumn<int>("writtenDaysAgo");
    QTest::addColumn<int>("settledDaysAgo");
    QTest::addColumn<bool>("goes");
    using enum MessageState;
    QTest::newRow("old and sent") << Sent << 91 << 91 << true;
    QTest::newRow("old and failed") << Failed << 91 << 91 << true;
    QTest::newRow("old and cancelled") << Cancelled << 91 << 91 << true;
    QTest::newRow("old, and no report comes any more") << Accepted << 91 << 91 << true;
    QTest::newRow("old, and nobody will know any more") << NotConfirmed << 91 << 91 << true;
    QTest::newRow("old and queued") << Queued << 400 << 400 << false;
    QTest::newRow("old and being sent") << Sending << 400 << 400 << false;
    QTest::newRow("old, its report may still come") << Accepted << 91 << 2 << false;
    QTest::newRow("old, lost a moment ago") << NotConfirmed << 91 << 2 << false;
    QTest::newRow("old, a repeated report may still come") << Sent << 91 << 2 << false;
    QTest::newRow("of the last day that stays") << Sent << 89 << 89 << false;
    QTest::newRow("new") << Sent << 0 << 0 << false;
}

void TestRetention::whatIsOldAndFinishedGoes()
{
    QFETCH(const MessageState, state);
    QFETCH(const int, writtenDaysAgo);
    QFETCH(const int, settledDaysAgo);
    QFETCH(const bool, goes);
    RetentionDesk desk;
    const MessageId id = desk.write(daysAgo(writtenDaysAgo), state, {}, daysAgo(settledDaysAgo));
    const RetentionPreview preview = desk.preview();
    QCOMPARE(preview.messages, goes ? 1 : 0);
    QCOMPARE(preview.kept, !goes && writtenDaysAgo > keptDays ? 1 : 0);
    desk.deleteAll();
    QCOMPARE(desk.left(), goes ? QList<MessageId>() : QList<MessageId>{id});
    QCOMPARE(desk.deleted, preview.messages);
}

void TestRetention::theDayIsThatOfThisPlace()
{
    const RetentionRule rule = RetentionRule::olderThan(30, today);
    QCOMPARE(rule.before.toLocalTime(), QDate(2026, 1, 31).startOfDay());
    QCOMPARE(rule.settledBefore, today.addDays(-3));
    // Whatever stands in a file that somebody has edited.
    QCOMPARE(RetentionRule::olderThan(-1000, today), RetentionRule::olderThan(7, today));
}

void TestRetention::thePreviewTellsWhatWillGo()
{
    RetentionDesk desk;
    desk.write(daysAgo(200), MessageState::Sent);
    desk.write(daysAgo(150), MessageState::Queued);
    desk.write(daysAgo(120), MessageState::Failed);
    desk.write(daysAgo(5), MessageState::Sent);
    const RetentionPreview preview = desk.preview();
    QCOMPARE(preview.messages, 2);
    QCOMPARE(preview.oldest, daysAgo(200));
    QCOMPARE(preview.newest, daysAgo(120));
    QCOMPARE(preview.kept, 1);
    QVERIFY(preview.bytes > 0);
    QVERIFY(preview.bytes < QFileInfo(desk.store().path()).size() + 1000000);
    QCOMPARE(desk.left().size(), 4);
}

void TestRetention::anEmptyStoreHasNothingToDelete()
{
    RetentionDesk desk;
    QCOMPARE(desk.preview(), RetentionPreview());
    QCOMPARE(desk.deleteAll(), QList<IdRange>());
}

void TestRetention::whatBelongsToAMessageGoesWithIt()
{
    RetentionDesk desk;
    const MessageId old = desk.write(daysAgo(100), MessageState::Sent);
    const MessageId young = desk.write(daysAgo(1), MessageState::Sent);
    for (const MessageId id : {old, young}) {
        desk.run(QStringLiteral("INSERT INTO attempt (id, trunk, started_at) VALUES (? << 16, 'GSM-1', 1)"),
                 {id});
        desk.run(QStringLiteral("INSERT INTO report (connection_id, received_at, sms_id, sent, message_id)"
                                " VALUES ('head-office', 1, 'x', 1, ?)"),
                 {id});
    }
    // Reports that found no message: of an old one only, of a young one as well, and of yesterday.
    desk.run(QStringLiteral("INSERT INTO report (id, connection_id, received_at, sms_id, sent) VALUES"
                            " (10, 'head-office', 1, 'a', 1), (11, 'head-office', 1, 'b', 1),"
                            " (12, 'head-office', %1, 'c', 1)")
                 .arg(daysAgo(1).toMSecsSinceEpoch()));
    desk.run(QStringLiteral("INSERT INTO report_candidate (report_id, message_id) VALUES (10, %1), (11, %1),"
                            " (11, %2)")
                 .arg(old)
                 .arg(young));
    desk.deleteAll();
    QCOMPARE(desk.left(), QList<MessageId>{young});
    QCOMPARE(desk.store().countOnDisk(QStringLiteral("attempt")), 1);
    QCOMPARE(desk.store().onDisk(QStringLiteral("SELECT group_concat(id) FROM (SELECT id FROM report"
                                                " WHERE message_id IS NULL ORDER BY id)")),
             QVariant(QStringLiteral("11,12")));
    QCOMPARE(desk.store().countOnDisk(QStringLiteral("report_candidate")), 1);
}

void TestRetention::whatIsGoneIsNotFoundBySearching()
{
    RetentionDesk desk;
    constexpr int oldBlocks = 3;
    MessageId newest = 0;
    while (newest + 4 < oldBlocks * SearchBlock::size)
        newest = desk.write(daysAgo(100), MessageState::Sent);
    while (newest + 1 < (oldBlocks + 1) * SearchBlock::size)
        newest = desk.write(daysAgo(85), MessageState::Sent);
    QCOMPARE(desk.store().store().extendSearch(100).value().upto, newest);
    const QString found = QStringLiteral("SELECT group_concat(rowid) FROM search WHERE search MATCH 'ell'");
    QCOMPARE(desk.store().onDisk(found).toString(), QStringLiteral("0,1,2,3"));
    // In chunks that end within blocks; of the third a few stay.
    desk.deleteAll(7);
    QCOMPARE(desk.store().onDisk(found).toString(), QStringLiteral("2,3"));
    // They go ten days later.
    desk.rule = RetentionRule::olderThan(keptDays, today.addDays(10));
    desk.deleteAll(7);
    QCOMPARE(desk.left(), QList<MessageId>());
    QCOMPARE(desk.store().onDisk(found).toString(), QString());
}

void TestRetention::whatGotAnSmsIdSinceGoesAsWell()
{
    RetentionDesk desk;
    MessageId newest = 0;
    while (newest + 1 < SearchBlock::size)
        newest = desk.write(daysAgo(100), MessageState::NotConfirmed);
    QCOMPARE(desk.store().store().extendSearch(100).value().upto, newest);
    // By reports: the index knows them without it.
    desk.run(
        QStringLiteral("UPDATE message SET state = 'Sent', sms_id = '15100001111-' || (1700000000 + id)"));
    QCOMPARE(desk.deleteAll(), (QList<IdRange>{{1, newest}}));
    QCOMPARE(desk.left(), QList<MessageId>());
}

void TestRetention::aKeptAnswerLosesItsLinkAlone()
{
    RetentionDesk desk;
    const MessageId old = desk.write(daysAgo(100), MessageState::Failed);
    const MessageId again = desk.write(daysAgo(80), MessageState::Sent, old);
    desk.deleteAll();
    QCOMPARE(desk.left(), QList<MessageId>{again});
    QVERIFY(!desk.store().row(again).resentFrom);
    QCOMPARE(desk.attention(), 0);
}

void TestRetention::whoeverWasAnsweredNeedsNoAttentionAgain()
{
    RetentionDesk desk;
    const MessageId lost = desk.write(daysAgo(100), MessageState::NotConfirmed, {}, daysAgo(1));
    const MessageId again = desk.write(daysAgo(99), MessageState::Failed, lost, daysAgo(99));
    const MessageId third = desk.write(daysAgo(98), MessageState::Sent, again, daysAgo(98));
    QCOMPARE(desk.attention(), 0);
    QCOMPARE(desk.preview().messages, 0);
    QCOMPARE(desk.preview().kept, 3);
    desk.deleteAll(1);
    QCOMPARE(desk.left(), (QList<MessageId>{lost, again, third}));
    QCOMPARE(desk.attention(), 0);
    // Three days later all of them go, in one chunk or in three.
    desk.rule = RetentionRule::olderThan(keptDays, today.addDays(3));
    QCOMPARE(desk.preview().messages, 3);
    desk.deleteAll(2);
    QCOMPARE(desk.left(), QList<MessageId>());
}

void TestRetention::aClockThatWasSetBackCostsNoNewMessage()
{
    RetentionDesk desk;
    desk.write(daysAgo(300), MessageState::Sent);
    const MessageId future = desk.write(today.addDays(400), MessageState::Sent);
    desk.write(daysAgo(200), MessageState::Sent);
    const MessageId young = desk.write(daysAgo(10), MessageState::Sent);
    const int promised = desk.preview().messages;
    desk.deleteAll();
    QVERIFY(desk.left().contains(future));
    QVERIFY(desk.left().contains(young));
    QCOMPARE(desk.deleted, promised);
}

void TestRetention::theTableIsToldWhereNothingIsAnyMore()
{
    RetentionDesk desk;
    QList<MessageId> ids;
    for (int at = 0; at < 3; ++at)
        ids.append(desk.write(daysAgo(100), MessageState::Sent));
    ids.append(desk.write(daysAgo(100), MessageState::Queued));
    ids.append(desk.write(daysAgo(100), MessageState::Sent));
    ids.append(desk.write(daysAgo(1), MessageState::Sent));
    QCOMPARE(desk.deleteAll(), (QList<IdRange>{{ids[0], ids[2]}, {ids[4], ids[4]}}));
}

void TestRetention::severalChunksDeleteWhatOneWould()
{
    RetentionDesk desk;
    for (int at = 0; at < 25; ++at)
        desk.write(daysAgo(100), at % 7 == 0 ? MessageState::Queued : MessageState::Sent);
    const int promised = desk.preview().messages;
    desk.deleteAll(3);
    QCOMPARE(desk.deleted, promised);
    QCOMPARE(desk.left().size(), 4);
}

void TestRetention::aDiskThatRefusesLosesNothing()
{
    RetentionDesk desk;
    desk.write(daysAgo(100), MessageState::Sent);
    desk.write(daysAgo(100), MessageState::Sent);
    desk.store().refuse(QStringLiteral("DELETE ON message WHEN old.id = 2"));
    QVERIFY(!desk.shredder().deleteChunk(desk.rule, {1, 2}, 100));
    QCOMPARE(desk.left().size(), 2);
    desk.store().allow();
    desk.deleteAll();
    QCOMPARE(desk.left().size(), 0);
}

QTEST_GUILESS_MAIN(TestRetention)
#include "tst_retention.moc"
