// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/MessageReader.h"
#include "tests/support/TemporaryStore.h"

#include <QFutureWatcher>
#include <QSignalSpy>

/// A store of connection "head-office" in which messages go out and reports come in, in any order, at seconds
/// counted from one moment.
struct ReportDesk
{
    static QDateTime at(double seconds)
    {
        return QDateTime({2026, 3, 2}, {9, 0}, Qt::UTC).addMSecs(qRound64(seconds * 1000));
    }

    /// The id that a PBX whose clock is \a ahead would make at that second.
    static QString idAt(const QString &number, qint64 seconds, qint64 ahead = 0)
    {
        return number + u'-' + QString::number(at(0).toSecsSinceEpoch() + seconds + ahead);
    }

    struct Sent
    {
        MessageId id = 0;
        qint64 attempt = 0;
    };

    /// Its first byte has left, and no answer has come yet.
    Sent send(const QString &to, double seconds, const QString &connection = QStringLiteral("head-office"))
    {
        const MessageId id = temporary.queue(to, at(seconds), QStringLiteral("Hello"), {}, connection);
        const qint64 attempt =
            temporary.store().beginAttempt(id, QStringLiteral("GSM-1"), at(seconds)).value().value();
        if (!temporary.store().markWritten(attempt, at(seconds)))
            qFatal("the mark of a test");
        return {id, attempt};
    }
    void settle(const Sent &sent, const Settlement &settlement, double seconds)
    {
        if (!temporary.store().settle(sent.attempt, settlement, at(seconds)))
            qFatal("the settlement of a test");
    }
    void accept(const Sent &sent, const QString &smsId, double seconds)
    {
        settle(sent,
               {.outcome = AttemptOutcome::Accepted, .event = MessageEvent::AcceptedByPbx, .smsId = smsId},
               seconds);
    }
    void loseAnswer(const Sent &sent, double seconds)
    {
        settle(sent,
               {.outcome = AttemptOutcome::AnswerLost,
                .event = MessageEvent::AnswerLost,
                .error = {SendErrorKind::AnswerLost, 0, {}}},
               seconds);
    }
    MessageId accepted(const QString &to, const QString &smsId, double seconds = 0)
    {
        const Sent sent = send(to, seconds);
        accept(sent, smsId, seconds + 1);
        return sent.id;
    }
    MessageId lost(const QString &to, double seconds = 0)
    {
        const Sent sent = send(to, seconds);
        loseAnswer(sent, seconds + 1);
        return sent.id;
    }

    /// Makes the store know how the PBX's clock goes.
    void teachClock(const QString &number, qint64 ahead)
    {
        for (int i = 0; i < 3; ++i)
            accepted(number, idAt(number, -600 + i * 10, ahead), -600 + i * 10);
    }

    ReportEntry report(const QString &smsId, bool sent, double seconds, const QString &serialNumber = {})
    {
        const auto entry =
            temporary.store().record(QStringLiteral("head-office"), {smsId, sent, serialNumber}, at(seconds));
        if (!entry)
            qFatal("the report of a test");
        return *entry;
    }

    [[nodiscard]] MessageState state(MessageId id) { return temporary.state(id); }
    [[nodiscard]] ReportConflict conflict(MessageId id) { return temporary.row(id).conflict; }
    [[nodiscard]] int reports() { return temporary.countOnDisk(QStringLiteral("report")); }
    /// As the details show them.
    [[nodiscard]] QList<RecordedReport> reportsOf(MessageId id)
    {
        MessageReader reader(temporary.path());
        QFutureWatcher<Stored<MessageDetails>> watcher;
        QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
        watcher.setFuture(reader.details(id));
        if (finished.isEmpty())
            finished.wait();
        return watcher.result().value_or(MessageDetails()).reports;
    }

    TemporaryStore temporary;
};
