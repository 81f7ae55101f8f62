// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/Shredder.h"
#include "app/time/Plan.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <optional>

class Clock;

/// Deletes old messages once a day, or at once where a person has seen what will go, and gives their room
/// back to the disk: step by step in the writer's thread, which sends in between.
class RetentionRound : public QObject
{
    Q_OBJECT

public:
    /// \a mayStop: nothing is under way, so a second without sending harms no answer. The clock must outlive
    /// it.
    RetentionRound(Clock &clock, std::function<bool()> mayStop, QObject *parent = nullptr);

    /// The store is open there from now on.
    void begin(const QString &storePath);
    /// The store is about to be closed: what is under way goes on at another start.
    void end();

    /// From now on messages are kept for so many days; 0: for ever.
    void setDays(int days);
    /// Deletes what the rule names: somebody has seen how much that is.
    void deleteNow(const RetentionRule &rule);
    /// Gives all unused room back. An old file is rebuilt for that, which takes seconds.
    void shrinkNow();

Q_SIGNALS:
    /// A fact: no message lies in there any more.
    void messagesForgotten(const IdRange &ids);
    void progressed(int messages);
    void finished(int messages, qint64 bytesGivenBack);
    void failed(const StorageError &error);

private:
    enum class Phase { Idle, Deleting, Packing, GivingBack };

    void planDaily(std::chrono::milliseconds delay);
    void beginDaily();
    [[nodiscard]] bool start();
    void startDeleting(const RetentionRule &rule);
    void startPacking();
    void goOn(std::chrono::milliseconds delay);
    void step();
    [[nodiscard]] Stored<void> stepOn();
    [[nodiscard]] Stored<void> deleteSome();
    void note(const RetentionChunk &chunk);
    void tell();
    [[nodiscard]] Stored<void> packSome();
    [[nodiscard]] Stored<void> giveSomeBack();
    void finish();
    void fail(const StorageError &error);

    Clock &m_clock;
    std::function<bool()> m_mayStop;
    QString m_path; ///< empty: the store is not open
    Shredder m_shredder;
    int m_days = 0;
    Plan m_nextRound;
    Plan m_nextStep;
    Phase m_phase = Phase::Idle;
    RetentionRule m_rule;
    IdRange m_stretch;
    bool m_isNewPack = false;
    bool m_mustRebuild = false;
    int m_deleted = 0;
    int m_told = 0; ///< of these: told of
    QList<IdRange> m_untold;
    qint64 m_bytesBefore = 0;
};
