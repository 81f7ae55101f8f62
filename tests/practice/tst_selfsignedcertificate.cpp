// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/SelfSignedCertificate.h"

#include <QDateTime>
#include <QSslCertificateExtension>
#include <QTest>

class tst_SelfSignedCertificate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isForThisMachineAlone();
    void isValidNow();
    void isAnotherOneEachTime();
};

void tst_SelfSignedCertificate::isForThisMachineAlone()
{
    const auto made = SelfSignedCertificate::make();
    QVERIFY(made);
    const QSslCertificate &certificate = made->certificate;
    QVERIFY(certificate.isSelfSigned());
    QCOMPARE(certificate.subjectInfo(QSslCertificate::CommonName),
             QStringList{QStringLiteral("TrunkText practice PBX")});
    const auto names = certificate.subjectAlternativeNames();
    QCOMPARE(names.values(QSsl::IpAddressEntry), QStringList{QStringLiteral("127.0.0.1")});
    QCOMPARE(names.values(QSsl::DnsEntry), QStringList{QStringLiteral("localhost")});
    QCOMPARE(made->key.algorithm(), QSsl::Ec);
    QCOMPARE(made->key.length(), 256);
    QCOMPARE(made->sha256().size(), 32);
}

void tst_SelfSignedCertificate::isValidNow()
{
    const auto made = SelfSignedCertificate::make();
    QVERIFY(made);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QVERIFY(made->certificate.effectiveDate() < now);
    QVERIFY(made->certificate.expiryDate() > now.addDays(300));
}

void tst_SelfSignedCertificate::isAnotherOneEachTime()
{
    const auto first = SelfSignedCertificate::make();
    const auto second = SelfSignedCertificate::make();
    QVERIFY(first && second);
    QVERIFY(first->sha256() != second->sha256());
    QVERIFY(first->certificate.serialNumber() != second->certificate.serialNumber());
    QVERIFY(first->key != second->key);
}

QTEST_GUILESS_MAIN(tst_SelfSignedCertificate)
#include "tst_selfsignedcertificate.moc"
