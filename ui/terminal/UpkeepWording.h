// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/StoreContents.h"

#include <QCoreApplication>

/// What "backup" and "restore" say.
class UpkeepWording
{
    Q_DECLARE_TR_FUNCTIONS(UpkeepWording)

public:
    [[nodiscard]] static QString isRunning();
    /// What is in the backup, what it replaces, and the question that goes with it.
    [[nodiscard]] static QString askToRestore(const StoreContents &backup, const StoreContents &present);
    /// \a keptAs: the path of the former store, if there was one.
    [[nodiscard]] static QString restored(const StoreContents &backup, const QString &keptAs);
    [[nodiscard]] static QString notRestored();
};
