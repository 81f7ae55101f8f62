// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/Database.h"
#include "app/storage/MessageStore.h"

#include <QList>
#include <QTemporaryDir>

/// A real store in a folder of its own, the facts it told, and a second connection to look at the disk (or to
/// spoil it) as another process would.
class TemporaryStore
{
public:
    /// Opened; a test that cannot have it ends here.
    TemporaryStore();

    [[nodiscard]] MessageStore &store() { return m_store; }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("messages.sqlite")); }

    /// Closes it and opens it again, as the next start of the program would.
    void reopen();

    /// A Queued row of connection "head-office".
    MessageId queue(const QString &to, const QDateTime &now, const QString &text = QStringLiteral("Hello"),
                    const QString &trunk = {}, const QString &connectionId = QStringLiteral("head-office"));
    /// The row as it is now.
    [[nodiscard]] Message row(MessageId id);
    [[nodiscard]] MessageState state(MessageId id) { return row(id).state; }
    [[nodiscard]] QList<Attempt> attempts(MessageId id);

    /// The first column of the first row that the second connection sees.
    [[nodiscard]] QVariant onDisk(const QString &sql, const QVariantList &values = {});
    [[nodiscard]] QString stateOnDisk(MessageId id);
    [[nodiscard]] int countOnDisk(const QString &table);

    /// From now on the disk refuses this ("INSERT ON attempt", "UPDATE OF outcome ON attempt"), at once and
    /// inside SQLite; undone by allow().
    void refuse(const QString &what);
    void allow();
    /// From now on this needs more room than the disk has: SQLite's own "database or disk is full", from its
    /// pager; undone by freeDisk().
    void fillDisk(const QString &what);
    void freeDisk();

    /// Every row that was told of, in order.
    QList<Message> facts;

private:
    QTemporaryDir m_folder;
    void limitPages(int count);

    MessageStore m_store;
    QString m_storesConnection; ///< its name in QtSql
    Database m_other;
};
