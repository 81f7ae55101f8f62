// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/SendError.h"
#include "app/message/Trunk.h"

#include <QHash>
#include <QSet>

#include <chrono>
#include <optional>

/// Which trunk may take a message now: one at a time each, none while it rests after a "busy". A value that
/// is told what happens; it asks nobody.
class TrunkQueue
{
public:
    using Time = std::chrono::milliseconds; ///< of the monotonic clock

    void setTrunks(const KnownTrunks &trunks) { m_trunks = trunks; }

    /// What can be done for a message at \a now.
    struct Choice
    {
        std::optional<QString> trunk; ///< take this one
        Time retryIn{0};              ///< else look again after this; 0: only when something changes
        SendError reason{};           ///< why there is none, where it is worth telling
    };
    /// \a wanted: a trunk's name, or empty for automatic.
    [[nodiscard]] Choice choose(const QString &wanted, Time now) const;

    void begin(const QString &trunk) { m_inUse.insert(trunk); }
    void end(const QString &trunk) { m_inUse.remove(trunk); }
    /// It answered "busy": it rests for \a pause.
    void rest(const QString &trunk, Time now, Time pause) { m_restsUntil.insert(trunk, now + pause); }
    /// How often in a row it was busy, this time included.
    int countBusy(const QString &trunk) { return ++m_busyInARow[trunk]; }
    void worked(const QString &trunk) { m_busyInARow.remove(trunk); }

private:
    [[nodiscard]] Choice chooseNamed(const QString &wanted, Time now) const;
    [[nodiscard]] Time restOf(const QString &trunk, Time now) const;

    KnownTrunks m_trunks;
    QSet<QString> m_inUse;
    QHash<QString, Time> m_restsUntil;
    QHash<QString, int> m_busyInARow;
};
