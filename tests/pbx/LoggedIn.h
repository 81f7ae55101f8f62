// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pbx/HttpPbxGateway.h"
#include "tests/support/MisbehavingPbx.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

/// A gateway that is logged in at a PBX which does as it is told.
class LoggedIn
{
public:
    explicit LoggedIn(Clock &clock, MisbehavingPbx::Transport transport = MisbehavingPbx::Transport::Tls)
        : pbx(transport), gateway(clock, ledger())
    {
        QVERIFY(pbx.start());
        connection.id = QStringLiteral("c");
        connection.host = QStringLiteral("127.0.0.1");
        connection.port = pbx.port();
        connection.username = QStringLiteral("api");
        connection.plainHttp = transport == MisbehavingPbx::Transport::Plain;
        connection.pinnedSha256 = pbx.certificateSha256();
    }

    LoginLedger ledger() const { return LoginLedger(folder.filePath(QStringLiteral("logins.ini"))); }

    void logIn(PasswordOrigin origin = PasswordOrigin::Saved)
    {
        gateway.session().open(connection, QStringLiteral("secret"), origin, 8260);
        QTRY_COMPARE(gateway.status().reachability, PbxReachability::Connected);
    }

    SubmitOutcome submit(
        const QString &message, const std::function<bool()> &mayWrite = [] { return true; })
    {
        QSignalSpy settled(&gateway, &PbxGateway::settled);
        gateway.submit({++attempts, QStringLiteral("GSM-1"), QStringLiteral("18396210850"), message},
                       mayWrite);
        if (settled.isEmpty() && !settled.wait(40000))
            return {};
        return settled.constFirst().at(1).value<SubmitOutcome>();
    }

    QTemporaryDir folder;
    MisbehavingPbx pbx;
    Connection connection;
    HttpPbxGateway gateway;
    qint64 attempts = 0;
};
