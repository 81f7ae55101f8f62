// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/StorageError.h"

class Database;

/// Everything or nothing: rolls back in its destructor unless commit() succeeded.
class Transaction
{
public:
    explicit Transaction(Database &database) : m_database(database) {}
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Takes the write lock at once (BEGIN IMMEDIATE), so that no statement in the middle can be refused by
    /// it.
    [[nodiscard]] Stored<void> begin();
    [[nodiscard]] Stored<void> commit();

private:
    Database &m_database;
    bool m_open = false;
};
