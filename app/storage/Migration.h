// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/StorageError.h"

class Database;
class Schema;

/// Brings a store's schema up to date.
namespace Migration {

/// All steps in one transaction: a program that ends in the middle leaves the old version, as it was. A store
/// that holds messages is copied first, and the copy is checked; without a good copy nothing is changed.
[[nodiscard]] Stored<void> run(Database &database, const Schema &schema, const QString &path);

/// Where the copy from before the step to \a version lies.
[[nodiscard]] QString copyPath(const QString &path, int version);

} // namespace Migration
