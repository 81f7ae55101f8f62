// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/HistoryPages.h"
#include "app/storage/MessageReader.h"
#include "app/storage/StoreFolder.h"

#include "tests/support/TemporaryStore.h"

#include <QFutureWatcher>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using enum MessageState;

namespace {

const QDateTime now({2026, 3, 2}, {9, 0}, Qt::UTC);
const QString alice = QStringLiteral("15100001111");
const QString bob = QStringLiteral("15200002222");

template <typename T> Stored<T> waitedFor(const QFuture<Stored<T>> &future)
{
    QFutureWatcher<Stored<T>> watcher;
    QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
    watcher.setFuture(future);
    if (!future.isFinished() && !finished.wait())
        return Failure<StorageError>({StorageErrorKind::Other, QStringLiteral("no answer")});
    return future.result();
}

} // namespace

class TestMessageReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void pagesGoFromTheNewestToTheOldestWithoutAGap();
    void aPageStaysItselfWhileNewMessagesCome();
    void whatGoesWhileAPageIsReadDoesNotShortenIt();
    void textIsFoundInNumberTextAndSmsId_data();
    void textIsFoundInNumberTextAndSmsId();
    void statesAreFiltered();
    void whatWasSentAgainWaitsForNobody();
    void filtersGoTogetherWithPages();
    void detailsHoldEveryAttemptAndReport();
    void detailsOfNoMessageAreAnError();
    void aReaderThatCameBeforeTheFileFindsItLater();
    void anotherFileInItsPlaceIsRead();
    void aReaderThatGoesWhileAskedEndsItsAnswers();

private:
    [[nodiscard]] QFuture<Stored<QList<Message>>> pageBefore(MessageId before, const HistoryFilter &filter,
                                                             int count)
    {
        const IdRange stretch = before > 0 ? IdRange{0, before - 1} : IdRange();
        return m_reader->page(filter, HistoryOrder::NewestFirst, stretch, count);
    }
    [[nodiscard]] QStringList found(const HistoryFilter &filter, MessageId before = 0, int count = 100)
    {
        QStringList texts;
        const auto page = waitedFor(pageBefore(before, filter, count));
        if (page) {
            for (const Message &message : *page)
                texts.append(message.text);
        } else {
            texts.append(QStringLiteral("error: ") + page.error().detail);
        }
        return texts;
    }
    qint64 begin(MessageId id)
    {
        return m_temporary->store().beginAttempt(id, QStringLiteral("GSM-1"), now).value().value();
    }

    std::unique_ptr<TemporaryStore> m_temporary;
    std::unique_ptr<MessageReader> m_reader;
};

void TestMessageReader::init()
{
    m_temporary = std::make_unique<TemporaryStore>();
    m_reader = std::make_unique<MessageReader>(m_temporary->path());
}

void TestMessageReader::cleanup()
{
    m_reader.reset();
    m_temporary.reset();
}

void TestMessageReader::pagesGoFromTheNewestToTheOldestWithoutAGap()
{
    QList<MessageId> newestFirst;
    for (int i = 0; i < 25; ++i)
        newestFirst.prepend(m_temporary->queue(alice, now, QString::number(i + 1)));

    QList<MessageId> seen;
    QList<qsizetype> sizes;
    MessageId before = 0;
    do {
        const auto page = waitedFor(pageBefore(before, {}, 10));
        QVERIFY(page.has_value());
        sizes.append(page->size());
        for (const Message &message : *page)
            seen.append(message.id);
        before = seen.constLast();
    } while (sizes.constLast() == 10);
    QCOMPARE(seen, newestFirst);
    QCOMPARE(sizes, (QList<qsizetype>{10, 10, 5}));
    QCOMPARE(found({}, newestFirst.constLast()), QStringList());
}

void TestMessageReader::whatGoesWhileAPageIsReadDoesNotShortenIt()
{
    for (int i = 0; i < 25; ++i)
        m_temporary->queue(alice, now, QString::number(i + 1));
    Database database;
    QVERIFY(database.open(m_temporary->path(), Database::Access::ReadOnly).has_value());
    for (const HistoryOrder order : {HistoryOrder::NewestFirst, HistoryOrder::OldestFirst}) {
        int asked = 0;
        // Somebody's daily deletion, in the middle of the page.
        const HistoryPages::Unwanted deletes = [&] {
            if (++asked == 8) {
                std::ignore = m_temporary->onDisk(
                    QStringLiteral("DELETE FROM message WHERE id IN (SELECT id FROM message ORDER BY id %1"
                                   " LIMIT 3)")
                        .arg(order == HistoryOrder::NewestFirst ? QStringLiteral("DESC") : QString()));
            }
            return false;
        };
        const auto page = HistoryPages(database).page({}, order, {}, 10, deletes);
        QVERIFY(asked >= 8);
        QVERIFY(page.has_value());
        QCOMPARE(page->size(), 10);
    }
}

void TestMessageReader::aPageStaysItselfWhileNewMessagesCome()
{
    m_temporary->queue(alice, now, QStringLiteral("1"));
    m_temporary->queue(alice, now, QStringLiteral("2"));
    const MessageId third = m_temporary->queue(alice, now, QStringLiteral("3"));
    const QStringList below = found({}, third, 2);
    m_temporary->queue(alice, now, QStringLiteral("4"));
    QCOMPARE(below, (QStringList{QStringLiteral("2"), QStringLiteral("1")}));
    QCOMPARE(found({}, third, 2), below);
    QCOMPARE(found({}).constFirst(), QStringLiteral("4"));
}

void TestMessageReader::textIsFoundInNumberTextAndSmsId_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("texts");

    const QString percent = QStringLiteral("100% sure");
    const QString plain = QStringLiteral("1000 sure");
    const QString underscore = QStringLiteral("a_b");
    const QString letter = QStringLiteral("axb");
    const QString backslash = QStringLiteral("c:\\d");
    const auto row = [](const char *name, const QString &text, const QStringList &texts) {
        QTest::newRow(name) << text << texts;
    };
    row("all", {}, {backslash, letter, underscore, plain, percent});
    row("a percent sign is itself", QStringLiteral("0%"), {percent});
    row("an underscore is itself", QStringLiteral("a_"), {underscore});
    row("a backslash is itself", QStringLiteral(":\\"), {backslash});
    row("a quote is itself", QStringLiteral("'"), {});
    row("case does not matter", QStringLiteral("SURE"), {plain, percent});
    row("part of the number as dialled", QStringLiteral("4915"), {backslash});
    row("part of the number as typed", QStringLiteral("49 15"), {backslash});
    row("the last digits", QStringLiteral("2222"), {letter});
    row("part of the SMS ID", QStringLiteral("-1772442000"), {underscore});
    row("nothing like it", QStringLiteral("zzz"), {});
}

void TestMessageReader::textIsFoundInNumberTextAndSmsId()
{
    m_temporary->queue(alice, now, QStringLiteral("100% sure"));
    m_temporary->queue(alice, now, QStringLiteral("1000 sure"));
    const MessageId accepted = m_temporary->queue(alice, now, QStringLiteral("a_b"));
    m_temporary->queue(bob, now, QStringLiteral("axb"));
    m_temporary->queue(QStringLiteral("+49 151"), now, QStringLiteral("c:\\d"));
    QVERIFY(m_temporary->store()
                .settle(begin(accepted),
                        {.outcome = AttemptOutcome::Accepted,
                         .event = MessageEvent::AcceptedByPbx,
                         .smsId = QStringLiteral("15100001111-1772442000")},
                        now)
                .has_value());
    QFETCH(QString, text);
    QTEST(found({.text = text}), "texts");
}

void TestMessageReader::statesAreFiltered()
{
    m_temporary->queue(alice, now, QStringLiteral("queued"));
    begin(m_temporary->queue(alice, now, QStringLiteral("sending")));
    const MessageId cancelled = m_temporary->queue(alice, now, QStringLiteral("cancelled"));
    QVERIFY(m_temporary->store().apply(cancelled, MessageEvent::TakenBack, {}, now).has_value());
    QCOMPARE(found({.states = {Queued}}), QStringList{QStringLiteral("queued")});
    QCOMPARE(found({.states = {Sending, Cancelled}}),
             (QStringList{QStringLiteral("cancelled"), QStringLiteral("sending")}));
    QCOMPARE(found({.states = {NotConfirmed}}), QStringList());
}

void TestMessageReader::whatWasSentAgainWaitsForNobody()
{
    QList<MessageId> cancelled;
    for (const char *text : {"first", "second"}) {
        cancelled.append(m_temporary->queue(alice, now, QString::fromLatin1(text)));
        QVERIFY(m_temporary->store().apply(cancelled.last(), MessageEvent::TakenBack, {}, now).has_value());
    }
    QCOMPARE(waitedFor(m_reader->attentionCount()).value_or(-1), 0);
    QCOMPARE(m_temporary->onDisk(QStringLiteral("UPDATE message SET state = 'Failed' RETURNING 2")).toInt(),
             2);
    QCOMPARE(waitedFor(m_reader->attentionCount()).value_or(-1), 2);
    Draft again{alice, QStringLiteral("again"), QString()};
    again.resentFrom = cancelled.first();
    QVERIFY(m_temporary->store()
                .enqueue(QStringLiteral("c1"), again, *PhoneNumber::parse(alice), now.addSecs(600))
                .has_value());
    QCOMPARE(waitedFor(m_reader->attentionCount()).value_or(-1), 1);
    QCOMPARE(found({.states = {Failed}, .notRepeated = true}), QStringList{QStringLiteral("second")});
}

void TestMessageReader::filtersGoTogetherWithPages()
{
    QList<MessageId> ids;
    for (const char *text : {"apple 1", "pear 2", "apple 3", "apple 4"})
        ids.append(m_temporary->queue(alice, now, QString::fromLatin1(text)));
    begin(ids.at(0));
    const HistoryFilter filter{.text = QStringLiteral("apple"), .states = {Queued}};
    QCOMPARE(found(filter), (QStringList{QStringLiteral("apple 4"), QStringLiteral("apple 3")}));
    QCOMPARE(found(filter, ids.at(3)), QStringList{QStringLiteral("apple 3")});
    QCOMPARE(found(filter, 0, 1), QStringList{QStringLiteral("apple 4")});
}

void TestMessageReader::detailsHoldEveryAttemptAndReport()
{
    const QString smsId = QStringLiteral("15100001111-1772442000");
    MessageStore &store = m_temporary->store();
    const MessageId id = m_temporary->queue(alice, now);
    const qint64 first = begin(id);
    QVERIFY(store.markWritten(first, now).has_value());
    QVERIFY(store
                .settle(first,
                        {.outcome = AttemptOutcome::Refused,
                         .event = MessageEvent::ProvenNotTaken,
                         .error = {SendErrorKind::TrunkBusy, 10027, {}}},
                        now)
                .has_value());
    QVERIFY(
        store
            .settle(
                begin(id),
                {.outcome = AttemptOutcome::Accepted, .event = MessageEvent::AcceptedByPbx, .smsId = smsId},
                now)
            .has_value());
    const QString connection = QStringLiteral("head-office");
    QVERIFY(store.record(connection, {smsId, true, {}}, now.addSecs(5)).has_value());
    QVERIFY(store.record(connection, {smsId, false, {}}, now.addSecs(6)).has_value());

    const auto details = waitedFor(m_reader->details(id));
    QVERIFY(details.has_value());
    QCOMPARE(details->message.id, id);
    QCOMPARE(details->message.state, Sent);
    QCOMPARE(details->attempts.size(), 2);
    QCOMPARE(details->attempts.at(0).outcome, AttemptOutcome::Refused);
    QCOMPARE(details->attempts.at(0).error.code, 10027);
    QCOMPARE(details->attempts.at(0).writtenAt, now);
    QCOMPARE(details->attempts.at(1).smsId, smsId);
    QVERIFY(!details->attempts.at(1).writtenAt.isValid());
    QCOMPARE(details->reports.size(), 2);
    QCOMPARE(details->reports.at(0).receivedAt, now.addSecs(5));
    QVERIFY(details->reports.at(0).sent);
    QVERIFY(!details->reports.at(1).sent);
}

void TestMessageReader::detailsOfNoMessageAreAnError()
{
    QVERIFY(!waitedFor(m_reader->details(4711)).has_value());
}

void TestMessageReader::aReaderThatCameBeforeTheFileFindsItLater()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("messages.sqlite"));
    MessageReader reader(path);
    const auto early = waitedFor(reader.page({}, HistoryOrder::NewestFirst, {}, 10));
    QVERIFY(!early.has_value());
    QCOMPARE(early.error().kind, StorageErrorKind::CannotOpen);
    MessageStore store;
    QVERIFY(store.open(path).has_value());
    QVERIFY(waitedFor(reader.page({}, HistoryOrder::NewestFirst, {}, 10)).has_value());
}

void TestMessageReader::anotherFileInItsPlaceIsRead()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("messages.sqlite"));
    const auto made = [](const QString &at, int messages) {
        MessageStore store;
        if (!store.open(at))
            return false;
        for (int i = 0; i < messages; ++i) {
            const QString to = QStringLiteral("1510000%1").arg(1000 + i);
            if (!store.enqueue(QStringLiteral("c1"), {.to = to, .text = QStringLiteral("Hello")},
                               *PhoneNumber::parse(to), now))
                return false;
        }
        return true;
    };
    QVERIFY(made(path, 1));
    QVERIFY(made(folder.filePath(QStringLiteral("backup.sqlite")), 2));
    MessageReader reader(path);
    const auto count = [&reader] {
        return waitedFor(reader.page({}, HistoryOrder::NewestFirst, {}, 10)).value().size();
    };
    QCOMPARE(count(), 1);
    QVERIFY(StoreFolder::putAside(path, QStringLiteral("before-restore"), now,
                                  folder.filePath(QStringLiteral("backup.sqlite")))
                .has_value());
    reader.openAnew();
    QCOMPARE(count(), 2);
}

void TestMessageReader::aReaderThatGoesWhileAskedEndsItsAnswers()
{
    QList<QFuture<Stored<QList<Message>>>> answers;
    for (int i = 0; i < 50; ++i)
        answers.append(pageBefore(0, {}, 10));
    m_reader.reset();
    for (const auto &answer : answers)
        QVERIFY(answer.isFinished());
}

QTEST_GUILESS_MAIN(TestMessageReader)
#include "tst_message_reader.moc"
