// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/Database.h"
#include "app/storage/StoreBackup.h"
#include "tests/support/TemporaryStore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

/// A store, a folder for copies of it, and somebody who looks into both.
class BackupDesk
{
public:
    [[nodiscard]] TemporaryStore &store() { return m_store; }
    [[nodiscard]] QString path() const { return m_store.path(); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString inFolder(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    [[nodiscard]] QStringList filesBesideTheStore() const
    {
        return QFileInfo(path()).dir().entryList(QDir::Files, QDir::Name);
    }

    /// Where the copy of all that is in the store is now.
    [[nodiscard]] QString backUp() const
    {
        const QString target = inFolder("backup.sqlite");
        if (!StoreBackup::write(path(), target, neverCancelled))
            qFatal("no backup");
        return target;
    }

    static bool neverCancelled() { return false; }

    [[nodiscard]] static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static bool write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    }

    /// What a store or a backup says.
    [[nodiscard]] static QVariant ask(const QString &path, const QString &sql)
    {
        Database database;
        if (!database.open(path, Database::Access::ReadOnly))
            return {};
        auto query = database.run(sql);
        return query && query->next() ? query->value(0) : QVariant();
    }

    [[nodiscard]] static BackupError::Kind whyNot(const BackedUp<StoreContents> &refused)
    {
        return refused ? BackupError::Kind::Cancelled : refused.error().kind;
    }

private:
    QTemporaryDir m_folder;
    TemporaryStore m_store;
};
