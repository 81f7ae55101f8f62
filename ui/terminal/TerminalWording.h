// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/PbxStatus.h"

#include <QCoreApplication>
#include <QString>

/// What the commands say to people beside the messages themselves.
class TerminalWording
{
    Q_DECLARE_TR_FUNCTIONS(TerminalWording)

public:
    [[nodiscard]] static QString noConnection();
    [[nodiscard]] static QString noSuchConnection(const QString &name);
    [[nodiscard]] static QString noPassword(const QString &connectionName);
    [[nodiscard]] static QString noPasswordInInput();
    [[nodiscard]] static QString notUtf8();
    [[nodiscard]] static QString argumentsNotText();
    [[nodiscard]] static QString notAHost(const QString &host);
    [[nodiscard]] static QString profileUnusable(const QString &folder);
    /// Why the PBX cannot be used, and that the message is safe.
    [[nodiscard]] static QString unreachable(const PbxStatus &status);
    [[nodiscard]] static QString storedFor(const QString &name, bool passwordKept, bool passwordGiven);
    [[nodiscard]] static QString settingsNotWritten();
    [[nodiscard]] static QString plainHttpMeans();
    /// The fingerprint and the question that goes with it.
    [[nodiscard]] static QString askForTrust(const QString &host, const CertificateFacts &certificate);
    [[nodiscard]] static QString notTrusted();
    [[nodiscard]] static QString practiceFailed(const QString &reason);
    [[nodiscard]] static QString version();
};
