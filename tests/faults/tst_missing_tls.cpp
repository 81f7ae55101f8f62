// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pbx/HttpPbxGateway.h"
#include "tests/support/ManualClock.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// An installation that forgot Qt's TLS plugins.
class tst_missing_tls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void itIsSaidAndPlainHttpIsNoWayOut();
};

void tst_missing_tls::initTestCase()
{
    QCoreApplication::setLibraryPaths({});
    QVERIFY(!QSslSocket::supportsSsl());
}

void tst_missing_tls::itIsSaidAndPlainHttpIsNoWayOut()
{
    QTemporaryDir folder;
    QTcpServer server;
    const auto heard = std::make_shared<QByteArray>();
    connect(&server, &QTcpServer::newConnection, this, [&server, heard] {
        QTcpSocket *const socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [heard, socket] { *heard += socket->readAll(); });
    });
    QVERIFY(server.listen(QHostAddress::LocalHost));

    Connection connection;
    connection.id = QStringLiteral("head-office");
    connection.host = QStringLiteral("127.0.0.1");
    connection.port = server.serverPort();
    connection.pinnedSha256 = QByteArray(32, 'p');
    ManualClock clock;
    HttpPbxGateway gateway(clock, LoginLedger(folder.filePath(QStringLiteral("logins.ini"))));
    gateway.session().open(connection, QStringLiteral("secret"), PasswordOrigin::Saved, 8260);
    QTRY_COMPARE(gateway.status().reachability, PbxReachability::Stopped);
    QCOMPARE(errorKindName(gateway.status().error.kind), errorKindName(SendErrorKind::TlsMissing));
    clock.advance(std::chrono::hours(1));
    QVERIFY(heard->isEmpty());
}

QTEST_GUILESS_MAIN(tst_missing_tls)
#include "tst_missing_tls.moc"
