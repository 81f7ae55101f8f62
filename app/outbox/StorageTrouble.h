// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/StorageError.h"
#include "app/time/Clock.h"
#include "app/time/Plan.h"

#include <QObject>

#include <optional>

/// A disk that refuses: sending pauses for a second at a time, and what is told of it neither comes nor goes
/// with every try. That nothing was refused for a moment proves nothing; only a write that was taken does, or
/// a long quiet.
class StorageTrouble : public QObject
{
    Q_OBJECT

public:
    explicit StorageTrouble(Clock &clock, QObject *parent = nullptr)
        : QObject(parent), m_clock(clock), m_quiet(clock)
    {
    }

    /// Nothing is sent until retryDue() has been obeyed.
    [[nodiscard]] bool pauses() const { return m_pauses; }

    /// The disk refused something.
    void note(const StorageError &error);
    /// What retryDue() asked for was refused, too.
    void pauseAgain();
    /// It was taken. \a nothingWaits: there is nothing to write that could prove more.
    void endPause(bool nothingWaits);
    /// The disk took all that one message needs.
    void noteProof();

Q_SIGNALS:
    void told(const StorageError &error);
    void over();
    void retryDue();

private:
    Clock &m_clock;
    std::optional<StorageErrorKind> m_told;
    Plan m_quiet; ///< for so long that the trouble counts as over
    bool m_pauses = false;
};
