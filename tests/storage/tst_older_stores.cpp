// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/Database.h"
#include "app/storage/MessageReader.h"
#include "app/storage/MessageStore.h"
#include "app/storage/Schema.h"

#include <QFutureWatcher>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using enum MessageState;

namespace {

const QDateTime now({2026, 3, 2}, {9, 0}, Qt::UTC);
const QString headOffice = QStringLiteral("head-office");
const QString sentId = QStringLiteral("15100001111-1772441990");
const QString acceptedId = QStringLiteral("15100001111-1772441995");
const QString earlyId = QStringLiteral("15100002222-1772441999");

constexpr MessageId wasSent = 1;
constexpr MessageId isAccepted = 2;
constexpr MessageId isSending = 3;
constexpr MessageId wasBusy = 4;

// As the program of that version wrote it: one message sent, one accepted, one whose answer is awaited though
// its report is there, and one that the PBX refused under an id, to take it at the second time.
QStringList rowsOf(int version)
{
    // Since version 6 what is as usual is not said: typed as it is dialled, due at once.
    const auto message = [version](MessageId id, const char *state, const QString &smsId) {
        const QString typed = QStringLiteral("15100001111");
        const QString dialled = id == isSending ? QStringLiteral("15100002222") : typed;
        return QStringLiteral(
                   "INSERT INTO message (id, connection_id, recipient, number, text, used_trunk, state,"
                   " created_at, state_at, due_at, sms_id) VALUES (%1, 'head-office', '%2',"
                   " '%3', 'Hello', 'GSM-1', '%4', 1772441980000, 1772441990000, %5, '%6')")
            .arg(id)
            .arg(version >= 6 && typed == dialled ? QString() : typed, dialled, QLatin1String(state),
                 version >= 6 ? QStringLiteral("0") : QStringLiteral("1772441980000"), smsId);
    };
    // Since version 5 what the message says itself is not said again.
    const auto attempt = [version](MessageId id, const char *outcome, const QString &smsId) {
        const bool isTheMessages = version >= 5 && QLatin1String(outcome) == QLatin1String("accepted");
        const QString row =
            version >= 6
                ? QStringLiteral(
                      "INSERT INTO attempt (id, trunk, started_at, written_after, ended_after, outcome, "
                      "sms_id)"
                      " SELECT (%1 << 16) + 1 + count(*), 'GSM-1', 1772441990000, 100, 900, '%2', %3"
                      " FROM attempt WHERE message_id = %1")
                : QStringLiteral(
                      "INSERT INTO attempt (message_id, trunk, started_at, written_at, ended_at, outcome,"
                      " sms_id) VALUES (%1, 'GSM-1', 1772441990000, 1772441990100, 1772441990900, '%2', %3)");
        return row.arg(id).arg(QLatin1String(outcome), isTheMessages
                                                           ? QStringLiteral("NULL")
                                                           : QLatin1Char('\'') + smsId + QLatin1Char('\''));
    };
    const auto report = [version](const char *when, const QString &smsId, int sent, MessageId owner) {
        const bool isTheMessages = version >= 5 && owner != 0;
        return QStringLiteral("INSERT INTO report (connection_id, received_at, sms_id, sent, message_id)"
                              " VALUES ('%1', %2, '%3', %4, %5)")
            .arg(isTheMessages ? QString() : headOffice, QLatin1String(when),
                 isTheMessages ? QString() : smsId, QString::number(sent),
                 owner != 0 ? QString::number(owner) : QStringLiteral("NULL"));
    };
    QStringList rows{message(wasSent, "Sent", sentId),
                     message(isAccepted, "Accepted", acceptedId),
                     message(isSending, "Sending", {}),
                     message(wasBusy, "Accepted", QStringLiteral("second")),
                     attempt(wasSent, "accepted", sentId),
                     attempt(isAccepted, "accepted", acceptedId),
                     attempt(isSending, "running", {}),
                     attempt(wasBusy, "refused", QStringLiteral("first")),
                     attempt(wasBusy, "accepted", QStringLiteral("second")),
                     report("1772441995000", sentId, 1, wasSent),
                     report("1772441999500", earlyId, 1, 0)};
    if (version < 5)
        rows.append(QStringLiteral("UPDATE report SET serial_number = '3694'"));
    if (version >= 2)
        rows.append(
            {QStringLiteral("INSERT INTO pbx (connection_id, serial_number) VALUES ('head-office', '3694')"),
             report("1772441996000", sentId, 0, wasSent),
             QStringLiteral("UPDATE message SET conflict = 'contradicted' WHERE id = 1"),
             QStringLiteral("INSERT INTO report (id, connection_id, received_at, sms_id, sent)"
                            " VALUES (9, 'head-office', 1772441997000, 'may be both', 1)"),
             QStringLiteral("INSERT INTO report_candidate (report_id, message_id) VALUES (9, 2), (9, 4)")});
    return rows;
}

} // namespace

/// A store that an earlier version of the program wrote: nothing of it is lost, and it goes on where it was.
class TestOlderStores : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup();

    void theDetailsAreWhatTheyWere_data() { versions(); }
    void theDetailsAreWhatTheyWere();
    void oneCallersMessagesAreFound_data() { versions(); }
    void oneCallersMessagesAreFound();
    void whatWasUncertainStaysSo();
    void theirReportsAreTaken_data() { versions(); }
    void theirReportsAreTaken();
    void aRepeatedReportIsKnown_data() { versions(); }
    void aRepeatedReportIsKnown();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("messages.sqlite")); }
    static void versions();
    /// The store of that version, opened by this program.
    void open(int version);
    [[nodiscard]] MessageDetails details(MessageId id);
    [[nodiscard]] MessageState state(MessageId id) { return m_store->message(id).value().state; }
    [[nodiscard]] ReportEntry report(const QString &smsId, bool sent)
    {
        return m_store->record(headOffice, {smsId, sent, QStringLiteral("3694")}, now).value();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MessageStore> m_store;
};

void TestOlderStores::cleanup()
{
    m_store.reset();
    m_folder.reset();
}

void TestOlderStores::versions()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version < Schema::shipped().newest(); ++version)
        QTest::addRow("version %d", version) << version;
}

void TestOlderStores::open(int version)
{
    {
        Database database(Schema::shipped().upTo(version));
        QVERIFY(database.open(path(), Database::Access::ReadWrite).has_value());
        const QStringList rows = rowsOf(version);
        for (const QString &row : rows) {
            const auto done = database.run(row);
            QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().detail));
        }
    }
    m_store = std::make_unique<MessageStore>();
    const auto opened = m_store->open(path());
    QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().detail));
}

MessageDetails TestOlderStores::details(MessageId id)
{
    MessageReader reader(path());
    QFutureWatcher<Stored<MessageDetails>> watcher;
    QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
    watcher.setFuture(reader.details(id));
    if (finished.isEmpty())
        finished.wait();
    return watcher.result().value_or(MessageDetails());
}

void TestOlderStores::theDetailsAreWhatTheyWere()
{
    QFETCH(int, version);
    open(version);
    const MessageDetails sent = details(wasSent);
    QCOMPARE(sent.message.state, Sent);
    QCOMPARE(sent.message.smsId, sentId);
    QCOMPARE(sent.attempts.size(), 1);
    QCOMPARE(sent.attempts.constFirst().smsId, sentId);
    QCOMPARE(sent.attempts.constFirst().outcome, AttemptOutcome::Accepted);
    QCOMPARE(sent.attempts.constFirst().startedAt, QDateTime::fromMSecsSinceEpoch(1772441990000, Qt::UTC));
    QCOMPARE(sent.attempts.constFirst().writtenAt, QDateTime::fromMSecsSinceEpoch(1772441990100, Qt::UTC));
    QCOMPARE(sent.attempts.constFirst().endedAt, QDateTime::fromMSecsSinceEpoch(1772441990900, Qt::UTC));
    QCOMPARE(sent.message.dueAt, sent.message.createdAt);
    for (const MessageId id : {wasSent, isSending}) // typed as dialled, and otherwise
        QCOMPARE(details(id).message.to, QStringLiteral("15100001111"));
    QCOMPARE(details(isSending).message.number, QStringLiteral("15100002222"));
    QCOMPARE(sent.reports.size(), version == 1 ? 1 : 2);
    for (const RecordedReport &told : sent.reports)
        QCOMPARE(told.smsId, sentId);
    QVERIFY(sent.reports.constFirst().sent);

    const MessageDetails busy = details(wasBusy);
    QCOMPARE(busy.attempts.size(), 2);
    QCOMPARE(busy.attempts.constFirst().smsId, QStringLiteral("first"));
    QCOMPARE(busy.attempts.constLast().smsId, QStringLiteral("second"));
    QCOMPARE(details(isSending).attempts.constFirst().smsId, QString());
}

void TestOlderStores::oneCallersMessagesAreFound()
{
    QFETCH(const int, version);
    open(version);
    MessageReader reader(path());
    HistoryFilter filter;
    filter.number = QStringLiteral("15100001111");
    auto page = reader.page(filter, HistoryOrder::OldestFirst, {}, 10);
    page.waitForFinished();
    QList<MessageId> ids;
    const QList<Message> messages = page.result().value(); // the result goes before a loop over it begins
    for (const Message &message : messages)
        ids.append(message.id);
    QCOMPARE(ids, (QList<MessageId>{wasSent, isAccepted, wasBusy}));
}

void TestOlderStores::whatWasUncertainStaysSo()
{
    open(4);
    for (const MessageId id : {isAccepted, wasBusy}) {
        const QList<RecordedReport> reports = details(id).reports;
        QCOMPARE(reports.size(), 1);
        QVERIFY(reports.constFirst().uncertain);
        QCOMPARE(reports.constFirst().smsId, QStringLiteral("may be both"));
    }
}

void TestOlderStores::theirReportsAreTaken()
{
    QFETCH(int, version);
    open(version);
    QCOMPARE(report(acceptedId, true), ReportEntry::Applied);
    QCOMPARE(state(isAccepted), Sent);
    QCOMPARE(report(acceptedId, false), ReportEntry::Applied);
    QCOMPARE(state(isAccepted), Sent);
    QCOMPARE(m_store->message(isAccepted).value().conflict, ReportConflict::Contradicted);

    // The answer names the id that was told before it.
    const qint64 attempt = details(isSending).attempts.constFirst().id;
    QVERIFY(
        m_store
            ->settle(
                attempt,
                {.outcome = AttemptOutcome::Accepted, .event = MessageEvent::AcceptedByPbx, .smsId = earlyId},
                now)
            .has_value());
    QCOMPARE(state(isSending), Sent);
    QCOMPARE(details(isSending).reports.size(), 1);
    QCOMPARE(details(isSending).reports.constFirst().smsId, earlyId);
}

void TestOlderStores::aRepeatedReportIsKnown()
{
    QFETCH(int, version);
    open(version);
    QCOMPARE(report(sentId, true), ReportEntry::Repeated);
    QCOMPARE(details(wasSent).reports.size(), version == 1 ? 1 : 2);
}

QTEST_GUILESS_MAIN(TestOlderStores)
#include "tst_older_stores.moc"
