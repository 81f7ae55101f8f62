// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Engine.h"
#include "app/settings/Connections.h"
#include "app/settings/Profile.h"
#include "app/settings/SecretStore.h"
#include "ui/terminal/CommandLine.h"

#include <QObject>

#include <memory>

/// "trunktext connect": saves a connection, after the certificate's fingerprint was looked at.
class ConnectJob : public QObject
{
    Q_OBJECT

public:
    ConnectJob(const Profile &profile, CommandLine line, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void finished(int exitCode);

private:
    void lookAtCertificate();
    void ask(const ConnectionTestResult &result);
    void save();

    Profile m_profile;
    CommandLine m_line;
    Connection m_connection;
    QString m_password;
    SecretStore m_secrets;
    std::unique_ptr<Engine> m_engine;
};
