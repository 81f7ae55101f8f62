// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtPlugin>

#include <optional>

/// What makes certificates: the late part "certificate".
class CertificatePart
{
public:
    struct Pem
    {
        QByteArray certificate;
        QByteArray key;
    };

    virtual ~CertificatePart() = default;

    /// EC P-256, for 127.0.0.1 and localhost, good for a year. Nothing where OpenSSL would not make one. Any
    /// thread.
    [[nodiscard]] virtual std::optional<Pem> make() const = 0;
};
Q_DECLARE_INTERFACE(CertificatePart, "org.trunktext.CertificatePart/1")
