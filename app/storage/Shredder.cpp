// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/Shredder.h"

#include "app/storage/Database.h"
#include "app/storage/MessageRow.h"
#include "app/storage/SearchIndex.h"

Shredder::Shredder() : m_database(std::make_unique<Database>()) {}

Shredder::~Shredder() = default;

Stored<void> Shredder::open(const QString &path)
{
    return m_database->open(path, Database::Access::ReadWrite);
}

void Shredder::close()
{
    m_database->close();
}

Stored<IdRange> Shredder::stretch(const RetentionRule &rule)
{
    return Retention::lastBefore(*m_database, rule.before).map([](MessageId last) {
        return IdRange{1, last};
    });
}

Stored<QDateTime> Shredder::newestAt()
{
    return m_database
        ->run(
            QStringLiteral("SELECT created_at FROM (SELECT created_at FROM message ORDER BY id DESC LIMIT 20)"
                           " ORDER BY created_at DESC LIMIT 3"))
        .map([](QSqlQuery query) {
            QDateTime third;
            while (query.next())
                third = MessageRow::timeOf(query.value(0));
            return third;
        });
}

Stored<RetentionChunk> Shredder::deleteChunk(const RetentionRule &rule, const IdRange &stretch, int limit)
{
    return Retention::deleteChunk(*m_database, rule, stretch, limit);
}

Stored<bool> Shredder::packIndex(bool anew)
{
    return SearchIndex(*m_database).pack(anew);
}

Stored<StoreSize> Shredder::size()
{
    return StoreSpace::of(*m_database);
}

Stored<int> Shredder::giveBack(int pages)
{
    return StoreSpace::giveBack(*m_database, pages);
}

Stored<void> Shredder::rebuild()
{
    return StoreSpace::rebuild(*m_database);
}

void Shredder::emptyLog()
{
    StoreSpace::emptyLog(*m_database);
}
