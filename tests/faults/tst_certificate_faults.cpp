// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/SendingDesk.h"
#include "tests/support/TestCertificate.h"

#include <QLoggingCategory>
#include <QSignalSpy>
#include <QSslSocket>
#include <QTest>

using namespace std::chrono_literals;
using enum MessageState;
using Error = SendErrorKind;

Q_DECLARE_METATYPE(SelfSignedCertificate)
Q_DECLARE_METATYPE(TestCertificate)

namespace {

const QString text = QStringLiteral("Hello");

} // namespace

/// The pinned key is the PBX, and nothing else is: neither the date nor the name nor an authority counts.
class tst_certificate_faults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void aChangedCertificateGetsNotOneByte_data();
    void aChangedCertificateGetsNotOneByte();
    void anAuthoritysWordIsNotEnoughAtFirstContact();
    void thePinnedCertificateIsTakenWhateverElseIsWrongWithIt_data();
    void thePinnedCertificateIsTakenWhateverElseIsWrongWithIt();

private:
    SelfSignedCertificate m_authority;
    SelfSignedCertificate m_signed;
};

void tst_certificate_faults::initTestCase()
{
    QLoggingCategory::setFilterRules(QStringLiteral("trunktext.*=false"));
    // Every client of this process trusts this authority, as if the system did.
    m_authority = TestCertificate{.commonName = "Authority of a test", .authority = true}.make();
    m_signed = TestCertificate{.commonName = "Signed"}.make(&m_authority);
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.addCaCertificate(m_authority.certificate);
    QSslConfiguration::setDefaultConfiguration(configuration);

    MisbehavingPbx pbx;
    pbx.showCertificate(m_signed);
    QVERIFY(pbx.start());
    QSslSocket client;
    QSignalSpy encrypted(&client, &QSslSocket::encrypted);
    QSignalSpy errors(&client, &QSslSocket::sslErrors);
    client.connectToHostEncrypted(QStringLiteral("127.0.0.1"), pbx.port());
    QVERIFY(encrypted.wait());
    QVERIFY(errors.isEmpty());
}

void tst_certificate_faults::aChangedCertificateGetsNotOneByte_data()
{
    QTest::addColumn<SelfSignedCertificate>("other");
    QTest::newRow("to one of its own") << SelfSignedCertificate::make().value();
    QTest::newRow("to one that an authority signed") << m_signed;
}

void tst_certificate_faults::aChangedCertificateGetsNotOneByte()
{
    QFETCH(SelfSignedCertificate, other);
    SendingDesk desk;
    QVERIFY(desk.logIn());
    QTRY_VERIFY(!desk.isOnTheWire());
    const qint64 read = desk.pbx.bytesRead();
    desk.pbx.showCertificate(other);
    const MessageId id = desk.enqueue(text);
    QTRY_COMPARE(desk.reachability(), PbxReachability::Stopped);
    const PbxStatus status = desk.gateway->status();
    QCOMPARE(status.error.kind, Error::CertificateChanged);
    QCOMPARE(status.certificate.sha256, other.sha256());
    QCOMPARE(status.pinnedSha256, desk.connection.pinnedSha256);
    QVERIFY(desk.pass(1h, 10s));
    QCOMPARE(desk.state(id), Queued);

    // Nor does the next start's login.
    QVERIFY(desk.restart());
    desk.open();
    QTRY_COMPARE(desk.gateway->status().error.kind, Error::CertificateChanged);
    QCOMPARE(desk.pbx.bytesRead(), read); // no line, no header, no token
    QCOMPARE(desk.violation(), QString());
}

void tst_certificate_faults::anAuthoritysWordIsNotEnoughAtFirstContact()
{
    SendingDesk desk;
    desk.pbx.showCertificate(m_signed);
    desk.connection.pinnedSha256.clear();
    desk.open();
    QTRY_COMPARE(desk.reachability(), PbxReachability::Stopped);
    QCOMPARE(desk.gateway->status().error.kind, Error::CertificateUnknown);
    QCOMPARE(desk.gateway->status().certificate.sha256, m_signed.sha256());
    QCOMPARE(desk.pbx.bytesRead(), 0);
}

void tst_certificate_faults::thePinnedCertificateIsTakenWhateverElseIsWrongWithIt_data()
{
    QTest::addColumn<TestCertificate>("wish");
    QTest::newRow("it ran out") << TestCertificate{.validFromDays = -400, .validUntilDays = -2};
    QTest::newRow("it is of tomorrow") << TestCertificate{.validFromDays = 1};
    QTest::newRow("for another host") << TestCertificate{.altName = "DNS:pbx.example"};
    // A key of 1024 bits is refused by today's OpenSSL before it can be served here.
    QTest::newRow("over SHA-1") << TestCertificate{.rsaBits = 2048, .sha1 = true};
}

void tst_certificate_faults::thePinnedCertificateIsTakenWhateverElseIsWrongWithIt()
{
    QFETCH(TestCertificate, wish);
    SendingDesk desk;
    desk.pbx.showCertificate(wish.make());

    desk.connection.pinnedSha256.clear();
    desk.open();
    QTRY_COMPARE(desk.gateway->status().error.kind, Error::CertificateUnknown);
    QCOMPARE(desk.pbx.bytesRead(), 0);

    desk.connection.pinnedSha256 = desk.pbx.certificateSha256();
    QVERIFY(desk.logIn());
    // Whoever shows the status can tell of the date.
    QCOMPARE(desk.gateway->status().certificate.sha256, desk.pbx.certificateSha256());
    const QDateTime until = desk.gateway->status().certificate.validUntil;
    QCOMPARE(until < QDateTime::currentDateTimeUtc(), wish.validUntilDays < 0);
    const MessageId id = desk.enqueue(text);
    QVERIFY(desk.comesTrue([&] { return desk.state(id) == Accepted; }));
    QCOMPARE(desk.pbx.posts(text), 1);
}

QTEST_GUILESS_MAIN(tst_certificate_faults)
#include "tst_certificate_faults.moc"
