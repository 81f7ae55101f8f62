// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <optional>

/// What the store's folder lies on.
enum class StorePlace {
    LocalDisk,
    NetworkDrive, ///< SMB, NFS and the like: their locks cannot be relied upon
    SyncedFolder  ///< a cloud's client copies the files in it behind our back
};

/// A damaged file was put aside, and what could be read of it is in a new one.
struct StoreRescue
{
    QString keptAs;   ///< path of the damaged file
    int messages = 0; ///< how many are in the new one

    friend bool operator==(const StoreRescue &, const StoreRescue &) = default;
};

/// A backup has taken the store's place.
struct StoreExchange
{
    QString keptAs; ///< path of the store from before; empty where there was none

    friend bool operator==(const StoreExchange &, const StoreExchange &) = default;
};

/// What a start found out about the store, for somebody to read. Worded in ui/wording.
struct StoreCondition
{
    StorePlace place = StorePlace::LocalDisk;
    std::optional<StoreRescue> rescue;
    std::optional<StoreExchange> restore;

    friend bool operator==(const StoreCondition &, const StoreCondition &) = default;
};

Q_DECLARE_METATYPE(StoreCondition)
