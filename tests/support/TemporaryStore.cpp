// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TemporaryStore.h"

#include "app/storage/MessageRow.h"

#include <QSqlDatabase>
#include <QSqlError>

#include <algorithm>

namespace {

// A test whose ground gives way has nothing to say: it ends at once, with SQLite's own words.
template <typename T> T expect(Stored<T> stored)
{
    if (!stored)
        qFatal("the store of a test: %s", qUtf8Printable(stored.error().detail));
    if constexpr (!std::is_void_v<T>)
        return *std::move(stored);
}

} // namespace

TemporaryStore::TemporaryStore()
{
    const QStringList before = QSqlDatabase::connectionNames();
    expect(m_store.open(path()));
    const QStringList after = QSqlDatabase::connectionNames();
    m_storesConnection = *std::find_if(after.cbegin(), after.cend(),
                                       [&before](const QString &name) { return !before.contains(name); });
    expect(m_other.open(path(), Database::Access::ReadWrite));
    QObject::connect(&m_store, &MessageStore::messageChanged, &m_store,
                     [this](const Message &message) { facts.append(message); });
    QObject::connect(&m_store, &MessageStore::messagesChanged, &m_store,
                     [this](const QList<Message> &messages) { facts.append(messages); });
}

void TemporaryStore::reopen()
{
    m_store.close();
    expect(m_store.open(path()));
}

MessageId TemporaryStore::queue(const QString &to, const QDateTime &now, const QString &text,
                                const QString &trunk, const QString &connectionId)
{
    const auto number = PhoneNumber::parse(to);
    if (!number)
        qFatal("the number of a test");
    const auto stored = m_store.enqueue(connectionId, {.to = to, .text = text, .trunk = trunk}, *number, now);
    if (!stored)
        qFatal("the store of a test: %s", qUtf8Printable(stored.error().storage.detail));
    return stored->id;
}

Message TemporaryStore::row(MessageId id)
{
    return expect(m_store.message(id));
}

QList<Attempt> TemporaryStore::attempts(MessageId id)
{
    QSqlQuery query = expect(
        m_other.run(MessageRow::selectAttempts() + QStringLiteral("WHERE message_id = ? ORDER BY id"), {id}));
    QList<Attempt> attempts;
    while (query.next())
        attempts.append(MessageRow::readAttempt(query));
    return attempts;
}

QVariant TemporaryStore::onDisk(const QString &sql, const QVariantList &values)
{
    QSqlQuery query = expect(m_other.run(sql, values));
    return query.next() ? query.value(0) : QVariant();
}

QString TemporaryStore::stateOnDisk(MessageId id)
{
    return onDisk(QStringLiteral("SELECT state FROM message WHERE id = ?"), {id}).toString();
}

int TemporaryStore::countOnDisk(const QString &table)
{
    return onDisk(QStringLiteral("SELECT count(*) FROM ") + table).toInt();
}

void TemporaryStore::refuse(const QString &what)
{
    expect(m_other.run(QStringLiteral("CREATE TRIGGER refuse BEFORE %1 BEGIN"
                                      " SELECT raise(ABORT, 'refused by the test'); END")
                           .arg(what)));
}

void TemporaryStore::allow()
{
    expect(m_other.run(QStringLiteral("DROP TRIGGER refuse")));
}

void TemporaryStore::fillDisk(const QString &what)
{
    expect(m_other.run(QStringLiteral("CREATE TABLE ballast (x BLOB)")));
    expect(m_other.run(QStringLiteral("CREATE TRIGGER fill AFTER %1 BEGIN"
                                      " INSERT INTO ballast VALUES (zeroblob(1000000)); END")
                           .arg(what)));
    limitPages(1); // no more than there are
}

void TemporaryStore::freeDisk()
{
    limitPages(1000000);
    expect(m_other.run(QStringLiteral("DROP TRIGGER fill")));
    expect(m_other.run(QStringLiteral("DROP TABLE ballast")));
}

// Holds for one connection alone, so it is the store's own that is asked.
void TemporaryStore::limitPages(int count)
{
    QSqlQuery query(QSqlDatabase::database(m_storesConnection, false));
    if (!query.exec(QStringLiteral("PRAGMA max_page_count = %1").arg(count)))
        qFatal("the disk of a test: %s", qUtf8Printable(query.lastError().text()));
}
