// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/MessageFile.h"

#include "app/storage/Database.h"
#include "app/storage/PrivateFile.h"
#include "app/storage/RowRescue.h"
#include "app/storage/StoreFolder.h"
#include "app/storage/StorePlaces.h"
#include "app/storage/StoreRestore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace {

// Long enough to notice that an update did harm; a copy has the customers' messages in it.
constexpr int copyLifetimeDays = 7;

bool tellsDamage(const StorageError &error)
{
    return error.kind == StorageErrorKind::NotADatabase;
}

} // namespace

Stored<StoreCondition> MessageFile::prepare(const QDateTime &now)
{
    StoreCondition condition;
    condition.place = StorePlaces::of(QFileInfo(m_path).absolutePath());
    removeOldCopies(now);
    if (StoreRestore::isAccepted(m_path)) {
        const Stored<QString> former = StoreRestore::putInPlace(m_path, now, false);
        if (!former)
            return Failure<StorageError>(former.error());
        condition.restore = StoreExchange{*former};
    }
    const bool thorough = m_sawDamage || QFile::exists(markPath());
    // Where the mark cannot be made the store cannot be opened either, and says so.
    std::ignore = PrivateFile::create(markPath());
    if (QFileInfo(m_path).size() == 0 || !isDamaged(thorough))
        return condition;
    const Stored<StoreRescue> rescued = rescue(now);
    if (!rescued)
        return Failure<StorageError>(rescued.error());
    m_sawDamage = false;
    condition.rescue = *rescued;
    return condition;
}

bool MessageFile::isDamaged(bool thorough) const
{
    Database file;
    if (const auto opened = file.open(m_path, Database::Access::ReadOnly); !opened)
        return tellsDamage(opened.error());
    // A newer program knows better what is in it.
    const Stored<int> version = file.schemaVersion();
    if (version && *version > Schema::shipped().newest())
        return false;
    // Reads the schema and the roots: what is cheap is looked at each time.
    for (const char *table : {"message", "attempt", "report"}) {
        auto row = file.run(QStringLiteral("SELECT 1 FROM %1 LIMIT 1").arg(QLatin1String(table)));
        if (!row && tellsDamage(row.error()))
            return true;
    }
    if (!thorough)
        return false;
    const auto good = file.check();
    return !good && tellsDamage(good.error());
}

Stored<StoreRescue> MessageFile::rescue(const QDateTime &now)
{
    const Stored<QString> kept = StoreFolder::putAside(m_path, QStringLiteral("damaged"), now);
    if (!kept)
        return Failure<StorageError>(kept.error());
    StoreRescue rescue{*kept, 0};
    Database fresh;
    if (const auto opened = fresh.open(m_path, Database::Access::ReadWrite); !opened)
        return Failure<StorageError>(opened.error());
    Database damaged;
    if (damaged.open(*kept, Database::Access::ReadOnly))
        rescue.messages = RowRescue(damaged, fresh).run(now);
    return rescue;
}

void MessageFile::endCleanly()
{
    if (!m_sawDamage)
        QFile::remove(markPath());
}

void MessageFile::removeOldCopies(const QDateTime &now)
{
    const QFileInfo file(m_path);
    const QFileInfoList copies =
        file.absoluteDir().entryInfoList({file.fileName() + QStringLiteral(".before-*")}, QDir::Files);
    for (const QFileInfo &copy : copies) {
        if (copy.lastModified().daysTo(now) >= copyLifetimeDays)
            QFile::remove(copy.absoluteFilePath());
    }
}
