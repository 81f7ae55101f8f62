// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/SelfSignedCertificate.h"

#include "app/late/LatePart.h"
#include "app/practice/CertificatePart.h"

#include <QCryptographicHash>
#include <QSslSocket>

std::optional<SelfSignedCertificate> SelfSignedCertificate::make()
{
    const auto *maker = LatePart::load<CertificatePart>(QStringLiteral("certificate"));
    const auto pem = maker ? maker->make() : std::nullopt;
    if (!pem)
        return std::nullopt;
    SelfSignedCertificate result{QSslCertificate(pem->certificate), QSslKey(pem->key, QSsl::Ec)};
    if (result.certificate.isNull() || result.key.isNull())
        return std::nullopt;
    return result;
}

QSslConfiguration SelfSignedCertificate::serverConfiguration() const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(certificate);
    configuration.setPrivateKey(key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // clients show no certificate to a PBX
    return configuration;
}

QByteArray SelfSignedCertificate::sha256() const
{
    return certificate.digest(QCryptographicHash::Sha256);
}
