// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pbx/Connection.h"
#include "app/practice/PracticeOptions.h"

#include <QObject>
#include <QThread>

class PracticePbx;

/// The practice PBX inside the app, in a thread of its own, and the connection that leads to it. The app
/// talks to it as to any other.
class PracticeHost : public QObject
{
    Q_OBJECT

public:
    explicit PracticeHost(PracticeOptions options, QObject *parent = nullptr);
    ~PracticeHost() override;

    /// Answered by ready() or failed(); a second call only answers again.
    void start();

    /// Of every message that was written for it, over all starts.
    [[nodiscard]] static QString connectionId() { return QStringLiteral("practice"); }

Q_SIGNALS:
    void ready(const Connection &connection, const QString &password);
    void failed(const QString &reason);

private:
    QThread m_thread;
    PracticePbx *m_pbx;
    bool m_isRunning = false; ///< only touched in the PBX's thread
};
