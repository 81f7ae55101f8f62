// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/Database.h"
#include "tests/ui/HistoryDesk.h"

/// More messages than any view reads, on a real disk.
struct LongDesk : HistoryDesk
{
    explicit LongDesk(int rowCount = 3000) : count(rowCount)
    {
        Database disk;
        const bool isFilled =
            disk.open(path, Database::Access::ReadWrite) &&
            disk.run(QStringLiteral(
                         "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)"
                         " INSERT INTO message (connection_id, recipient, number, text, state, created_at,"
                         " state_at, due_at) SELECT 'c1', 1000 + i, 1000 + i, 'Text ' || i,"
                         " CASE i % 2 WHEN 0 THEN 'Sent' ELSE 'Failed' END, i * 1000, i * 1000, 0 FROM n"),
                     {count});
        Q_ASSERT(isFilled);
    }

    bool openWhole()
    {
        return open() && QTest::qWaitFor([this] { return rows().isCountComplete(); });
    }

    HistoryModel &rows() { return *part<HistoryModel>(); }
    MessageId idAt(int row) { return rows().messageAt(row).id; }
    MessageId topId() { return idAt(table().rowAt(0)); }
    MessageId current() { return table().currentIndex().data(HistoryModel::MessageIdRole).toLongLong(); }

    int count;
};
