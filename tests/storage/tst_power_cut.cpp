// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/MessageStore.h"
#include "tests/support/PowerCutDisk.h"

#include <QHash>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;
using enum MessageState;

namespace {

const QString office = QStringLiteral("head-office");
const QDateTime start({2026, 3, 2}, {9, 0}, Qt::UTC);
constexpr int messages = 6;

/// What the store had said was done when the power went.
struct Promised
{
    QHash<MessageId, Message> rows; ///< as they were last told
    QSet<MessageId> written;        ///< a byte of them may have left
};

/// Works as the outbox does, and remembers what it was promised.
class Day
{
public:
    explicit Day(const QString &path)
    {
        QObject::connect(&m_store, &MessageStore::messageChanged, &m_store,
                         [this](const Message &message) { promised.rows.insert(message.id, message); });
        const auto opened = m_store.open(path);
        if (!opened)
            qFatal("the store of a test: %s", qUtf8Printable(opened.error().detail));
    }

    void work()
    {
        for (int i = 0; i < messages; ++i) {
            const MessageId id = write(i);
            const auto attempt =
                m_store.beginAttempt(id, QStringLiteral("GSM-1"), start.addSecs(i)).value().value();
            if (i % 3 == 0)
                write(i + 100);
            if (!m_store.markWritten(attempt, start.addSecs(i)))
                qFatal("the mark of a test");
            promised.written.insert(id);
            Settlement settlement;
            if (i % 2 == 0) {
                settlement.outcome = AttemptOutcome::Accepted;
                settlement.event = MessageEvent::AcceptedByPbx;
                settlement.smsId = smsIdOf(i);
            }
            if (!m_store.settle(attempt, settlement, start.addSecs(i + 1)))
                qFatal("the outcome of a test");
            if (i % 4 == 0 &&
                !m_store.record(office, {.smsId = smsIdOf(i), .sent = true}, start.addSecs(i + 2)))
                qFatal("the report of a test");
        }
    }

    Promised promised;

private:
    MessageId write(int number)
    {
        const QString to = QStringLiteral("1839621%1").arg(number, 4, 10, QLatin1Char('0'));
        const Draft draft{.to = to, .text = QString(400, QLatin1Char(char('a' + number % 20))), .trunk = {}};
        const auto stored =
            m_store.enqueue(office, draft, PhoneNumber::parse(to).value(), start.addSecs(number));
        if (!stored)
            qFatal("the message of a test");
        return stored->id;
    }

    static QString smsIdOf(int number)
    {
        return QStringLiteral("1839621%1-%2")
            .arg(number, 4, 10, QLatin1Char('0'))
            .arg(start.toSecsSinceEpoch() + number);
    }

    MessageStore m_store;
};

/// What may have become of a message by the next start, if this is what was said last.
bool mayFollow(MessageState said, bool written, MessageState found)
{
    switch (said) {
    case Queued: // what was being done to it may have arrived just before the cut, and was settled by the
                 // start
    case Sending:
        return written ? found == NotConfirmed || found == Accepted
                       : found == Queued || found == NotConfirmed;
    case Accepted:
        return found == Accepted || found == Sent;
    case Sent:
    case Failed:
    case NotConfirmed:
    case Cancelled:
        break;
    }
    return found == said;
}

QString integrityOf(const QString &path)
{
    QString word;
    {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("integrity"));
        database.setDatabaseName(path);
        if (database.open()) {
            QSqlQuery query(database);
            if (query.exec(QStringLiteral("PRAGMA integrity_check")) && query.next())
                word = query.value(0).toString();
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("integrity"));
    return word;
}

} // namespace

/// The power goes at any write: whatever the store had said was done is there at the next start.
class TestPowerCut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasPromisedIsKept();
};

void TestPowerCut::whatWasPromisedIsKept()
{
    // How many moments there are.
    int moments = 0;
    {
        PowerCutDisk disk;
        disk.beforeEach = [&moments] {
            ++moments;
        };
        const QTemporaryDir folder;
        Day(folder.filePath(QStringLiteral("messages.sqlite"))).work();
        QVERIFY2(disk.syncs() > 0, "Qt's driver has an SQLite of its own");
    }

    QRandomGenerator dice(20260302);
    int cut = 0;
    int promises = 0;
    for (int moment = 1; moment <= moments; ++moment) {
        const QTemporaryDir folder;
        const QTemporaryDir left;
        Promised promised;
        {
            PowerCutDisk disk;
            Day day(folder.filePath(QStringLiteral("messages.sqlite")));
            int passed = 0;
            bool isOff = false;
            disk.beforeEach = [&] {
                if (++passed != moment || std::exchange(isOff, true))
                    return;
                disk.cutInto(left.path(), dice);
                promised = day.promised;
                ++cut;
            };
            day.work();
            if (!isOff)
                break;
            disk.beforeEach = {};
        }
        promises += int(promised.rows.size());

        const QString path = left.filePath(QStringLiteral("messages.sqlite"));
        QCOMPARE(integrityOf(path), QStringLiteral("ok"));
        MessageStore store;
        const auto opened = store.open(path);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        QVERIFY(store.recover(start.addSecs(60), 15min));
        for (const Message &said : std::as_const(promised.rows)) {
            const auto found = store.message(said.id);
            QVERIFY2(found, qPrintable(QStringLiteral("lost at moment %1").arg(moment)));
            QCOMPARE(found->text, said.text);
            QVERIFY2(mayFollow(said.state, promised.written.contains(said.id), found->state),
                     qPrintable(QStringLiteral("%1 became %2 at moment %3")
                                    .arg(stateName(said.state), stateName(found->state))
                                    .arg(moment)));
            if (said.state == Accepted || said.state == Sent)
                QCOMPARE(found->smsId, said.smsId);
        }
    }
    QVERIFY2(cut > 8 * messages && promises > cut, qPrintable(QString::number(cut)));
}

QTEST_GUILESS_MAIN(TestPowerCut)
#include "tst_power_cut.moc"
