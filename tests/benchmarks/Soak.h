// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Application.h"
#include "tests/benchmarks/GuiWatch.h"

#include <QElapsedTimer>
#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QProcess>
#include <QTimer>

#include <functional>
#include <memory>

/// The whole program with its window, in a WatchedApplication, sending through a PBX that misbehaves at
/// random, and somebody who types, reads and answers what the window asks meanwhile. Ends with a table of
/// what came of it.
class Soak : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString folder; ///< for the profile
        int messages = 10'000;
        quint32 seed = 1;
        int times = 40;  ///< as fast as the machine's clock
        QString picture; ///< a PNG of the window, taken at the end; empty: none
    };

    explicit Soak(const Options &options);
    ~Soak() override;

    void start();

Q_SIGNALS:
    /// 0: nothing was lost and nothing went out twice.
    void finished(int exitCode);

private:
    void takeLine(const QByteArray &line);
    void connectToPbx(const QJsonObject &where);
    void logInAgain();
    void feed();
    void take(const Message &message);
    void actAsAgent();
    void noteProgress();
    void settle();
    void judge();
    void readRows(MessageId before);
    [[nodiscard]] QString textOf(int number) const;

    Options m_options;
    QDateTime m_clockStart;
    std::unique_ptr<Application> m_application;
    GuiWatch m_watch;
    QProcess m_pbx;
    MessageReader m_reader;
    QTimer m_agent;
    QTimer m_progress;
    QElapsedTimer m_running;
    Connection m_connection;
    int m_written = 0; ///< asked for
    QHash<MessageId, MessageState> m_states;
    QHash<QString, MessageState> m_rows; ///< by text, as they stand in the file at the end
    int m_ended = 0;
    int m_held = 0;
    bool m_settling = false;
    QJsonObject m_counts; ///< by text: requests, refusals
    QJsonObject m_pbxTotals;
    qint64 m_memoryAtStart = 0;
    qint64 m_memoryAtMost = 0;
    qint64 m_memoryAtEnd = 0;
    qint64 m_seconds = 0;
    std::chrono::nanoseconds m_longestEvent{0};
};
