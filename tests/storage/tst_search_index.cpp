// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/HistoryPages.h"
#include "app/storage/SearchBlock.h"
#include "app/storage/SearchIndex.h"

#include "tests/support/TemporaryStore.h"

#include <QRandomGenerator>
#include <QTest>

#include <memory>

using enum MessageState;

namespace {

const QDateTime now({2026, 3, 2}, {9, 0}, Qt::UTC);
const QString alice = QStringLiteral("+4915112340850");

} // namespace

/// What a search finds with the index is what it finds without, however far the index goes.
class TestSearchIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void whatIsOnItsWayIsWaitedFor();
    void notForEverThough();
    void whatChangedAfterItWasTakenInIsFound();
    void whatWasForgottenIsNotFound();
    void otherRulesTakeAllInAnew();
    void aDayIsFoundAlsoWhereTheClockWasSet();
    void trunksAreKnownByName();
    void rareStatesAreFoundByTheirIndex_data();
    void rareStatesAreFoundByTheirIndex();
    void anyFilterFindsTheSameWithAndWithoutTheIndex();
    void whoeverWaitsNoMoreGetsNoMore();
    void aSearchThatFindsNothingIsLeftHalfway();
    void whatIsDistrustedIsFoundOnce();

private:
    /// A message as it is once the PBX has taken it.
    MessageId sent(const QString &text, const QString &trunk = QStringLiteral("GSM-1"),
                   const QDateTime &at = now)
    {
        const MessageId id = m_temporary->queue(alice, at, text);
        settle(id, trunk, at);
        return id;
    }
    /// Makes the newest block whole, so that it can be taken in. Its last message.
    MessageId fillBlock()
    {
        MessageId id = 0;
        do
            id = sent(QStringLiteral("of no matter"));
        while (id != SearchBlock(id).ids().newest);
        return id;
    }
    void settle(MessageId id, const QString &trunk = QStringLiteral("GSM-1"), const QDateTime &at = now)
    {
        MessageStore &store = m_temporary->store();
        const qint64 attempt = store.beginAttempt(id, trunk, at).value().value();
        QVERIFY(store
                    .settle(attempt,
                            {.outcome = AttemptOutcome::Accepted,
                             .event = MessageEvent::AcceptedByPbx,
                             .smsId = QStringLiteral("sms-%1").arg(id)},
                            at)
                    .has_value());
    }
    [[nodiscard]] QList<MessageId> found(const HistoryFilter &filter,
                                         HistoryOrder order = HistoryOrder::NewestFirst,
                                         const IdRange &stretch = {}, int count = 1000)
    {
        QList<MessageId> ids;
        const auto page = HistoryPages(*m_database).page(filter, order, stretch, count, [] { return false; });
        if (!page)
            qWarning("%s", qPrintable(page.error().detail));
        for (const Message &message : page.value_or(QList<Message>{Message()}))
            ids.append(message.id);
        return ids;
    }
    [[nodiscard]] SearchReach extended(int limit = 1000)
    {
        return SearchIndex(*m_database).extend(limit).value_or(SearchReach{-1, {}, false});
    }

    std::unique_ptr<TemporaryStore> m_temporary;
    std::unique_ptr<Database> m_database;
};

void TestSearchIndex::init()
{
    m_temporary = std::make_unique<TemporaryStore>();
    m_database = std::make_unique<Database>();
    QVERIFY(m_database->open(m_temporary->path(), Database::Access::ReadWrite).has_value());
}

void TestSearchIndex::cleanup()
{
    m_database.reset();
    m_temporary.reset();
}

void TestSearchIndex::whatIsOnItsWayIsWaitedFor()
{
    const MessageId first = sent(QStringLiteral("first office"));
    const MessageId whole = fillBlock();
    const MessageId waiting = m_temporary->queue(alice, now, QStringLiteral("second office"));
    const MessageId last = sent(QStringLiteral("third office"));
    const MessageId newest = fillBlock();
    QCOMPARE(extended().upto, whole);
    QCOMPARE(found({.text = QStringLiteral("office")}), (QList{last, waiting, first}));
    settle(waiting);
    QCOMPARE(extended().upto, newest);
    QCOMPARE(found({.text = QStringLiteral("office")}), (QList{last, waiting, first}));
    QCOMPARE(extended(1).upto, newest);
}

void TestSearchIndex::notForEverThough()
{
    const MessageId waiting = m_temporary->queue(alice, now, QStringLiteral("held office"));
    QVERIFY(m_database->run(QStringLiteral("BEGIN")).has_value());
    QVERIFY(m_database
                ->run(QStringLiteral(
                    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 600)"
                    " INSERT INTO message (connection_id, recipient, number, text, state, created_at,"
                    " state_at, due_at) SELECT 'c', '1', '1', 'many', 'Sent', 1, 1, 1 FROM n"))
                .has_value());
    QVERIFY(m_database->run(QStringLiteral("COMMIT")).has_value());
    QVERIFY(extended().upto > waiting);
    QCOMPARE(found({.text = QStringLiteral("office")}), QList{waiting});
    // What it gets later is found as well, before and after it is taken in.
    settle(waiting, QStringLiteral("GSM-9"));
    const HistoryFilter byId{.text = QStringLiteral("sms-%1").arg(waiting)};
    QCOMPARE(SearchIndex(*m_database).reach().value().changed, QList{waiting});
    QCOMPARE(found(byId), QList{waiting});
    QCOMPARE(extended().changed, QList<MessageId>());
    QCOMPARE(found(byId), QList{waiting});
    QCOMPARE(found({.text = QStringLiteral("gsm-9")}), QList{waiting});
    QCOMPARE(found({.text = QStringLiteral("held office")}), QList{waiting});
}

void TestSearchIndex::whatChangedAfterItWasTakenInIsFound()
{
    const MessageId unsure = m_temporary->queue(alice, now, QStringLiteral("unsure"));
    const qint64 attempt =
        m_temporary->store().beginAttempt(unsure, QStringLiteral("GSM-1"), now).value().value();
    QVERIFY(
        m_temporary->store()
            .settle(attempt, {.outcome = AttemptOutcome::AnswerLost, .event = MessageEvent::AnswerLost}, now)
            .has_value());
    const MessageId newest = fillBlock();
    QCOMPARE(extended().upto, newest);
    QVERIFY(m_temporary
                ->onDisk(QStringLiteral("UPDATE message SET sms_id = 'late-77' WHERE id = 1"
                                        " RETURNING 1"))
                .toBool());
    const HistoryFilter late{.text = QStringLiteral("late-77")};
    QCOMPARE(found(late), QList{unsure});
    QCOMPARE(found(late, HistoryOrder::OldestFirst), QList{unsure});
    QCOMPARE(extended().changed, QList<MessageId>());
    QCOMPARE(found(late), QList{unsure});
}

void TestSearchIndex::whatWasForgottenIsNotFound()
{
    const MessageId gone = sent(QStringLiteral("gone office"));
    const MessageId stays = sent(QStringLiteral("staying office"));
    const MessageId newest = fillBlock();
    QCOMPARE(extended().upto, newest);
    QVERIFY(SearchIndex(*m_database).forget({gone}).has_value());
    QVERIFY(m_database->run(QStringLiteral("DELETE FROM message WHERE id = ?"), {gone}).has_value());
    QCOMPARE(m_temporary->onDisk(QStringLiteral("SELECT count(*) FROM search WHERE search MATCH '\"gon\"'"))
                 .toInt(),
             0);
    QCOMPARE(found({.text = QStringLiteral("office")}), QList{stays});
}

void TestSearchIndex::otherRulesTakeAllInAnew()
{
    // As it was filed before: every message by itself, the rules' number was 1.
    const MessageId id = sent(QStringLiteral("office"));
    const MessageId newest = fillBlock();
    QVERIFY(m_database
                ->run(QStringLiteral("INSERT INTO search (rowid, words) SELECT id, lower(text) FROM message"))
                .has_value());
    QVERIFY(
        m_database->run(QStringLiteral("UPDATE search_reach SET rules = 1, upto = ?"), {newest}).has_value());
    QVERIFY(m_database
                ->run(QStringLiteral("INSERT INTO search_block (oldest, newest, earliest, latest)"
                                     " VALUES (1, ?, 1, ?)"),
                      {newest, now.toMSecsSinceEpoch()})
                .has_value());
    const auto isFoundOnce = [&] {
        return found({.text = QStringLiteral("office")}) == QList{id} &&
               found({.text = QStringLiteral("office"), .from = now.addDays(-1)}) == QList{id};
    };
    QVERIFY(isFoundOnce());
    // Nor does deleting trust it.
    QVERIFY(SearchIndex(*m_database).forget({newest}).has_value());
    QVERIFY(m_database->run(QStringLiteral("DELETE FROM message WHERE id = ?"), {newest}).has_value());
    QVERIFY(isFoundOnce());
    fillBlock();
    QCOMPARE(extended().upto, newest + SearchBlock::size);
    QVERIFY(isFoundOnce());
    QCOMPARE(m_temporary->onDisk(QStringLiteral("SELECT group_concat(rowid) FROM search"
                                                " WHERE search MATCH '\"ffi\"'")),
             QVariant(QStringLiteral("0")));
}

void TestSearchIndex::aDayIsFoundAlsoWhereTheClockWasSet()
{
    const QDateTime before = now.addDays(-9);
    for (MessageId id = 0; id + 3 < SearchBlock::size;) // the next block begins in the middle
        id = sent(QStringLiteral("before"), QStringLiteral("GSM-1"), before);
    const MessageId monday = sent(QStringLiteral("monday"));
    const MessageId wrong = sent(QStringLiteral("clock said 2000"), QStringLiteral("GSM-1"),
                                 QDateTime({2000, 1, 1}, {0, 0}, Qt::UTC));
    const MessageId evening =
        sent(QStringLiteral("monday evening"), QStringLiteral("GSM-1"), now.addSecs(8LL * 3600));
    const MessageId tuesday = sent(QStringLiteral("tuesday"), QStringLiteral("GSM-1"), now.addDays(1));
    const QDateTime midnight({2026, 3, 2}, {0, 0}, Qt::UTC);
    const HistoryFilter day{.from = midnight, .until = midnight.addDays(1)};
    for (int message = 0; message < SearchBlock::size; ++message)
        sent(QStringLiteral("before"), QStringLiteral("GSM-1"), before);
    for (int step = 0; step < 3; ++step) { // nothing, two and nearly all of them are in the index
        QCOMPARE(found(day), (QList{evening, monday}));
        QCOMPARE(found({.until = before}), QList{wrong});
        QCOMPARE(found({.from = midnight.addDays(1)}), QList{tuesday});
        QCOMPARE(found({.from = now.addDays(9)}), QList<MessageId>());
        std::ignore = extended(2);
    }
    QVERIFY(SearchIndex(*m_database).reach().value().upto > tuesday);
}

void TestSearchIndex::trunksAreKnownByName()
{
    sent(QStringLiteral("a"), QStringLiteral("GSM-2"));
    sent(QStringLiteral("b"), QStringLiteral("GSM-1"));
    const MessageId newest = fillBlock();
    QCOMPARE(extended().upto, newest);
    sent(QStringLiteral("c"), QStringLiteral("GSM-3"));
    m_temporary->queue(alice, now, QStringLiteral("d"), QStringLiteral("asked"));
    m_temporary->queue(alice, now, QStringLiteral("e"));
    QCOMPARE(HistoryPages(*m_database).trunks().value(),
             (QStringList{QStringLiteral("GSM-1"), QStringLiteral("GSM-2"), QStringLiteral("GSM-3"),
                          QStringLiteral("asked")}));
}

void TestSearchIndex::rareStatesAreFoundByTheirIndex_data()
{
    QTest::addColumn<MessageState>("state");
    for (const MessageState state : {Queued, Sending, Accepted, NotConfirmed, Failed, Cancelled})
        QTest::newRow(qPrintable(stateName(state))) << state;
}

void TestSearchIndex::rareStatesAreFoundByTheirIndex()
{
    QFETCH(MessageState, state);
    m_temporary->queue(alice, now);
    const MessageId id = m_temporary->queue(alice, now);
    QVERIFY(m_database->run(QStringLiteral("UPDATE message SET state = 'Sent'")).has_value());
    QVERIFY(
        m_database->run(QStringLiteral("UPDATE message SET state = ? WHERE id = ?"), {stateName(state), id})
            .has_value());
    // INDEXED BY refuses to do without.
    QCOMPARE(found({.states = {state}}), QList{id});
    QCOMPARE(found({.states = {state, Sent}}).size(), 2);
}

void TestSearchIndex::anyFilterFindsTheSameWithAndWithoutTheIndex()
{
    QRandomGenerator random(20261123);
    const QStringList words{QStringLiteral("office"),   QStringLiteral("Straße"), QStringLiteral("ΟΔΟΣ"),
                            QStringLiteral("办公时间"), QStringLiteral("مُحَمَّد"),   QStringLiteral("42")};
    const QStringList trunks{QStringLiteral("GSM-1"), QStringLiteral("GSM-2"), QStringLiteral("G3")};
    QStringList numbers; // of a few
    for (int message = 0; message < 120; ++message) {
        QStringList text;
        for (int word = 0; word < 3; ++word)
            text.append(words.at(random.bounded(words.size())));
        const QDateTime at = now.addSecs(message * 600LL);
        const QString to =
            message % 2 == 0
                ? QStringLiteral("+4915%1").arg(random.bounded(1000, 9999))
                : QStringLiteral("+49 15 %1 %2").arg(random.bounded(10, 99)).arg(random.bounded(10, 99));
        if (message % 20 < 2)
            numbers.append(to);
        const MessageId id =
            m_temporary->queue(to, at, text.join(QLatin1Char(message % 3 == 0 ? '\n' : ' ')));
        if (random.bounded(4) > 0)
            settle(id, trunks.at(random.bounded(trunks.size())), at);
    }
    QList<HistoryFilter> filters;
    for (const char *typed : {"",     "office",  "STRASSE", "οδος",  "办公时", "办公", "محمد",    "42",
                              "015",  "0049 15", "+4915",   "sms-1", "gsm-1",  "e",    "no such", "office 42",
                              "42 o", "2 o",     "E\n4",    "\"",    "of\"f",  "a_",   "%"}) {
        const QString text = QString::fromUtf8(typed);
        filters.append({.text = text});
        filters.append({.text = text, .states = {Queued}});
        filters.append({.text = text, .from = now.addSecs(6000), .until = now.addSecs(40000)});
        filters.append({.text = text, .trunk = QStringLiteral("GSM-2")});
        filters.append({.text = text, .trunk = QStringLiteral("G3")});
    }
    for (const QString &number : std::as_const(numbers)) {
        QString digits = number;
        digits.remove(QLatin1Char(' '));
        for (const QString &typed :
             {number, digits, digits.mid(1), QString(digits).insert(5, QLatin1Char(' ')),
              QString(digits).insert(3, QLatin1Char('/')).insert(7, QLatin1Char('-')),
              QLatin1Char('0') + digits.mid(3)})
            filters.append({.text = typed});
    }
    QList<QList<MessageId>> expected;
    // All at once would be held up by the first that waits.
    QVERIFY(m_database
                ->run(QStringLiteral("UPDATE message SET state = 'Failed' WHERE state = 'Queued'"
                                     " AND id <= 90"))
                .has_value());
    for (const HistoryFilter &filter : std::as_const(filters))
        expected.append(found(filter));
    for (int step = 0; step < 4; ++step) {
        std::ignore = extended(40);
        for (qsizetype i = 0; i < filters.size(); ++i) {
            const QList<MessageId> newest = found(filters.at(i));
            QCOMPARE(newest, expected.at(i));
            QList<MessageId> oldest = found(filters.at(i), HistoryOrder::OldestFirst);
            std::reverse(oldest.begin(), oldest.end());
            QCOMPARE(oldest, newest);
            QList<MessageId> inPages;
            for (IdRange rest; inPages.size() <= newest.size();) {
                const QList<MessageId> page = found(filters.at(i), HistoryOrder::NewestFirst, rest, 7);
                inPages.append(page);
                if (page.size() < 7)
                    break;
                rest.newest = page.constLast() - 1;
            }
            QCOMPARE(inPages, newest);
        }
    }
    QVERIFY(SearchIndex(*m_database).reach().value().upto >= 90 - SearchBlock::size);
}

void TestSearchIndex::whoeverWaitsNoMoreGetsNoMore()
{
    for (int message = 0; message < 10; ++message)
        m_temporary->queue(alice, now, QStringLiteral("office"));
    int asked = 0;
    const auto page = HistoryPages(*m_database)
                          .page({.text = QStringLiteral("of")}, HistoryOrder::NewestFirst, {}, 100,
                                [&asked] { return ++asked > 3; });
    QVERIFY(page.has_value());
    QVERIFY(page->size() < 10);
}

void TestSearchIndex::aSearchThatFindsNothingIsLeftHalfway()
{
    m_temporary->queue(alice, now, QStringLiteral("xq"));
    QVERIFY(m_database
                ->run(QStringLiteral(
                    "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x < 30000)"
                    " INSERT INTO message (connection_id, recipient, number, text, state,"
                    " created_at, state_at, due_at)"
                    " SELECT 'head-office', '151', '151', 'Hello', 'Sent', 1, 1, 1 FROM c"))
                .has_value());
    // The one hit is at the far end. What was typed since must not wait until it is met.
    int asked = 0;
    const auto page = HistoryPages(*m_database)
                          .page({.text = QStringLiteral("xq")}, HistoryOrder::NewestFirst, {}, 100,
                                [&asked] { return ++asked > 4; });
    QVERIFY(page.has_value());
    QCOMPARE(page->size(), 0);
    QCOMPARE(found({.text = QStringLiteral("xq")}).size(), 1);
    QCOMPARE(found({.text = QStringLiteral("xq")}, HistoryOrder::OldestFirst).size(), 1);
}

void TestSearchIndex::whatIsDistrustedIsFoundOnce()
{
    MessageId newest = 0;
    while (newest + 1 < SearchBlock::size)
        newest = sent(QStringLiteral("office"));
    QCOMPARE(extended(30).upto, newest);
    QVERIFY(SearchIndex(*m_database).distrust().has_value());
    for (const QString &text : {QString(), QStringLiteral("office")}) {
        const auto outline = HistoryPages(*m_database)
                                 .outline({.text = text, .from = now.addDays(-1)}, HistoryOrder::NewestFirst,
                                          {}, 100, 10, [] { return false; });
        QVERIFY(outline.has_value());
        QCOMPARE(outline->pages, (QList<HistoryStretch>{{{1, newest}, static_cast<int>(newest)}}));
    }
}

QTEST_GUILESS_MAIN(TestSearchIndex)
#include "tst_search_index.moc"
