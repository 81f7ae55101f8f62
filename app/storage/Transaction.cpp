// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/Transaction.h"

#include "app/storage/Database.h"

Transaction::~Transaction()
{
    if (m_open)
        std::ignore = m_database.run(QStringLiteral("ROLLBACK"));
}

Stored<void> Transaction::begin()
{
    return m_database.runKept(QStringLiteral("BEGIN IMMEDIATE")).map([this](const QSqlQuery *) {
        m_open = true;
    });
}

Stored<void> Transaction::commit()
{
    return m_database.runKept(QStringLiteral("COMMIT")).map([this](const QSqlQuery *) { m_open = false; });
}
