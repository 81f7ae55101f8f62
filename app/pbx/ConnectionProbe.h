// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/ConnectionTestResult.h"
#include "app/pbx/Connection.h"
#include "app/pbx/HttpExchange.h"
#include "app/pbx/LoginLedger.h"
#include "app/time/Clock.h"

#include <QObject>

/// Tries a connection once, from the certificate to the trunk list, and logs out again. Obeys every lock;
/// without a pinned certificate it ends at the fingerprint, with nothing sent. Deletes itself after
/// finished().
class ConnectionProbe : public QObject
{
    Q_OBJECT

public:
    ConnectionProbe(Clock &clock, LoginLedger ledger, QObject *parent = nullptr);

    void start(const Connection &connection, const QString &password);
    void cancel();

Q_SIGNALS:
    void finished(const ConnectionTestResult &result);

private:
    using Next = void (ConnectionProbe::*)(const HttpOutcome &);

    void call(const QString &name, const QByteArray &body, Next next);
    void takeLogin(const HttpOutcome &outcome);
    void takeDevice(const HttpOutcome &outcome);
    void takeTrunks(const HttpOutcome &outcome);
    void takeLogout(const HttpOutcome &outcome);
    void fail(const SendError &error, const CertificateFacts &certificate = {});
    void conclude();

    Clock &m_clock;
    LoginLedger m_ledger;
    Connection m_connection;
    QString m_token;
    ConnectionTestResult m_result;
};
