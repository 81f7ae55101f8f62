// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/PbxStatus.h"

#include <QCoreApplication>

/// How the PBX and its reports stand, for the status bar and the connection dialog.
class StatusWording
{
    Q_DECLARE_TR_FUNCTIONS(StatusWording)

public:
    /// One or two words: "Connected".
    [[nodiscard]] static QString word(PbxReachability reachability);
    /// The word, why, and when it is tried again: "Waiting: PBX out of reach, next try in 12 s".
    [[nodiscard]] static QString line(const PbxStatus &status, const QDateTime &now);
    /// "Reports on port 8260"
    [[nodiscard]] static QString reports(const ReportsStatus &status);
    /// What missing reports mean and what to do; empty where they can arrive.
    [[nodiscard]] static QString reportsAdvice(const ReportsStatus &status);
    /// What to know of a trusted certificate that has run out, or will within 30 days; else empty.
    [[nodiscard]] static QString certificateAdvice(const CertificateFacts &certificate, const QDateTime &now);

    /// Why nothing can be sent while nobody has typed the password.
    [[nodiscard]] static QString passwordNeeded(const QString &connectionName);

private:
    static QString nextTry(const QDateTime &at, const QDateTime &now);
};
