// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/SendingDesk.h"

#include <QLoggingCategory>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <memory>

using namespace std::chrono_literals;
using Error = SendErrorKind;
using TlsVersion = MisbehavingPbx::TlsVersion;

namespace {

const QString text = QStringLiteral("Hello");

/// A TLS record with a ServerHello of \a version that has no extension at all, so no RFC 5746 either.
QByteArray serverHello(const QByteArray &version, const QByteArray &cipher)
{
    const QByteArray hello =
        version + QByteArray(32, 'r') + QByteArray(1, '\0') + cipher + QByteArray(1, '\0');
    const QByteArray handshake = QByteArray("\x02\x00\x00", 3) + char(hello.size()) + hello;
    return "\x16" + version + QByteArray(1, '\0') + char(handshake.size()) + handshake;
}

} // namespace

/// Servers whose TLS is not what it should be: what a person is told, and that nothing is sent.
class tst_tls_faults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("trunktext.*=false")); }
    void aRefusedHandshakeIsToldByItsReasonAndNothingIsSent_data();
    void aRefusedHandshakeIsToldByItsReasonAndNothingIsSent();
    void oldTlsIsSpokenOnlyWhereItIsAllowed_data();
    void oldTlsIsSpokenOnlyWhereItIsAllowed();
    void whereOldTlsIsAllowedTodaysIsSpokenToo_data();
    void whereOldTlsIsAllowedTodaysIsSpokenToo();
    void oldTlsIsNoWayAroundTheCertificate_data();
    void oldTlsIsNoWayAroundTheCertificate();
};

void tst_tls_faults::aRefusedHandshakeIsToldByItsReasonAndNothingIsSent_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<SendErrorKind>("error");
    QTest::addColumn<PbxReachability>("reachability");

    const QByteArray oldCipher("\xc0\x13", 2);
    const QByteArray newCipher("\xc0\x2f", 2);
    QTest::newRow("TLS 1.0 alone") << serverHello(QByteArray("\x03\x01", 2), oldCipher) << Error::TlsTooOld
                                   << PbxReachability::Stopped;
    QTest::newRow("TLS 1.1 alone") << serverHello(QByteArray("\x03\x02", 2), oldCipher) << Error::TlsTooOld
                                   << PbxReachability::Stopped;
    QTest::newRow("an alert about the version")
        << QByteArray("\x15\x03\x01\x00\x02\x02\x46", 7) << Error::TlsTooOld << PbxReachability::Stopped;
    QTest::newRow("without RFC 5746")
        << serverHello(QByteArray("\x03\x03", 2), newCipher) << Error::TlsTooOld << PbxReachability::Stopped;
    QTest::newRow("an alert about something else")
        << QByteArray("\x15\x03\x03\x00\x02\x02\x28", 7) << Error::TlsFailed << PbxReachability::Waiting;
    QTest::newRow("plain HTTP on the port")
        << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n") << Error::TlsFailed << PbxReachability::Waiting;
    QTest::newRow("something that is no server of ours")
        << QByteArray("SSH-2.0-OpenSSH_9.2\r\n") << Error::TlsFailed << PbxReachability::Waiting;
}

void tst_tls_faults::aRefusedHandshakeIsToldByItsReasonAndNothingIsSent()
{
    QFETCH(QByteArray, answer);
    QFETCH(SendErrorKind, error);
    QFETCH(PbxReachability, reachability);

    QTcpServer server;
    const auto heard = std::make_shared<QByteArray>();
    connect(&server, &QTcpServer::newConnection, this, [&server, heard, answer] {
        QTcpSocket *const socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [heard, socket, answer] {
            *heard += socket->readAll();
            socket->write(answer);
        });
    });
    QVERIFY(server.listen(QHostAddress::LocalHost));

    SendingDesk desk;
    desk.connection.port = server.serverPort();
    const MessageId id = desk.enqueue(text);
    desk.open();
    QTRY_COMPARE(errorKindName(desk.gateway->status().error.kind), errorKindName(error));
    QCOMPARE(desk.reachability(), reachability);
    QCOMPARE(desk.state(id), MessageState::Queued);
    QVERIFY(!heard->contains("POST"));
}

void tst_tls_faults::oldTlsIsSpokenOnlyWhereItIsAllowed_data()
{
    QTest::addColumn<TlsVersion>("version");
    QTest::newRow("TLS 1.0") << TlsVersion::Tls10;
    QTest::newRow("TLS 1.1") << TlsVersion::Tls11;
}

void tst_tls_faults::oldTlsIsSpokenOnlyWhereItIsAllowed()
{
    QFETCH(TlsVersion, version);
    SendingDesk desk;
    desk.pbx.speakOnly(version);
    const MessageId id = desk.enqueue(text);
    desk.open();
    QTRY_COMPARE(errorKindName(desk.gateway->status().error.kind), errorKindName(Error::TlsTooOld));
    QCOMPARE(desk.reachability(), PbxReachability::Stopped);
    QVERIFY(desk.pass(10min, 10s));
    QCOMPARE(desk.state(id), MessageState::Queued);
    QCOMPARE(desk.pbx.bytesRead(), 0);

    desk.connection.oldTls = true;
    QVERIFY(desk.logIn());
    QVERIFY(desk.comesTrue([&] { return desk.state(id) == MessageState::Accepted; }));
    QCOMPARE(desk.pbx.posts(text), 1);
    QCOMPARE(desk.pbx.posts(), 1);
    QCOMPARE(desk.violation(), QString());
}

void tst_tls_faults::whereOldTlsIsAllowedTodaysIsSpokenToo_data()
{
    QTest::addColumn<TlsVersion>("version");
    QTest::newRow("TLS 1.2") << TlsVersion::Tls12;
    QTest::newRow("TLS 1.3") << TlsVersion::Tls13;
}

void tst_tls_faults::whereOldTlsIsAllowedTodaysIsSpokenToo()
{
    QFETCH(TlsVersion, version);
    SendingDesk desk;
    desk.pbx.speakOnly(version);
    desk.connection.oldTls = true;
    QVERIFY(desk.logIn());
}

void tst_tls_faults::oldTlsIsNoWayAroundTheCertificate_data()
{
    QTest::addColumn<QByteArray>("pinned");
    QTest::addColumn<SendErrorKind>("error");
    QTest::newRow("none is trusted yet") << QByteArray() << Error::CertificateUnknown;
    QTest::newRow("another one is trusted") << QByteArray(32, 'p') << Error::CertificateChanged;
}

void tst_tls_faults::oldTlsIsNoWayAroundTheCertificate()
{
    QFETCH(QByteArray, pinned);
    QFETCH(SendErrorKind, error);
    SendingDesk desk;
    desk.pbx.speakOnly(TlsVersion::Tls10);
    desk.connection.oldTls = true;
    desk.connection.pinnedSha256 = pinned;
    const MessageId id = desk.enqueue(text);
    desk.open();
    QTRY_COMPARE(errorKindName(desk.gateway->status().error.kind), errorKindName(error));
    QCOMPARE(desk.gateway->status().certificate.sha256, desk.pbx.certificateSha256());
    QCOMPARE(desk.reachability(), PbxReachability::Stopped);
    QVERIFY(desk.pass(1h, 10s));
    QCOMPARE(desk.state(id), MessageState::Queued);
    QCOMPARE(desk.pbx.bytesRead(), 0); // no line, no header, no token
}

QTEST_GUILESS_MAIN(tst_tls_faults)
#include "tst_tls_faults.moc"
