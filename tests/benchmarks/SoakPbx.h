// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/benchmarks/ScaledClock.h"
#include "tests/support/MisbehavingPbx.h"

#include <QObject>
#include <QRandomGenerator>
#include <QSet>
#include <QTimer>

/// The other side of the soak, in a process of its own: a PBX with three trunks that does at random whatever
/// a PBX, a network or a stranger can do, pushes its reports in any order, and counts what it was asked.
class SoakPbx : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        int messages = 0; ///< about as many are to come
        quint32 seed = 0;
        QDateTime start; ///< of the clock
        int times = 1;   ///< as fast as the machine's
    };

    explicit SoakPbx(const Options &options);

    /// Serves, and prints one JSON line that tells where.
    [[nodiscard]] bool start();
    /// No more mischief; prints for each text how often it came and how often it was refused, as soon as the
    /// last report is out, and is done().
    void finish();

Q_SIGNALS:
    void done();

private:
    [[nodiscard]] QList<Step> steps(int count);
    void planReports(const QString &smsId);
    void reportLater(const QString &smsId, bool sent);
    void makeTrouble();
    void printCounts();

    Options m_options;
    ScaledClock m_clock;
    MisbehavingPbx m_pbx;
    SelfSignedCertificate m_certificate;
    QRandomGenerator m_random;
    QSet<QString> m_texts;
    QTimer m_trouble;
    int m_reportsToCome = 0;
    bool m_finishing = false;
};
