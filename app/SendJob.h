// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Engine.h"
#include "app/ProfileLock.h"
#include "app/settings/Connections.h"
#include "app/settings/Profile.h"
#include "app/settings/SecretStore.h"
#include "app/storage/MessageStore.h"
#include "ui/terminal/CommandLine.h"
#include "ui/terminal/SendProgress.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>

/// "trunktext send": puts one message into the profile's outbox and follows it. Where no other process owns
/// the outbox, this one does for as long as it runs; otherwise the owner sends, and this one watches the row.
class SendJob : public QObject
{
    Q_OBJECT

public:
    SendJob(const Profile &profile, CommandLine line, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void finished(int exitCode);

private:
    void enqueueAndFollow();
    [[nodiscard]] bool mayUseStore(bool owner);
    void own();
    void watch();
    void takeOwnerStatus(const QByteArray &answer);
    void tellStatus(const PbxStatus &status);
    [[nodiscard]] bool readInput();
    void askForPassword();
    void print(const Message &message) const;
    void conclude(int exitCode, const PbxStatus &status);
    void fail(int exitCode, const QString &sentence);

    Profile m_profile;
    CommandLine m_line;
    Connection m_connection;
    QString m_password;
    ProfileLock m_lock;
    SecretStore m_secrets;
    SendProgress m_progress;
    MessageStore m_store; ///< for the first row, and for watching another owner's work
    std::unique_ptr<Engine> m_engine;
    QTimer m_look;
    QTimer m_ask;
    QElapsedTimer m_waited; ///< for another store
    MessageId m_id = 0;
};
