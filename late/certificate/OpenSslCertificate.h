// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/CertificatePart.h"

#include <QObject>

/// Qt reads certificates and makes none, so OpenSSL does.
class OpenSslCertificate final : public QObject, public CertificatePart
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.trunktext.CertificatePart/1")
    Q_INTERFACES(CertificatePart)

public:
    [[nodiscard]] std::optional<Pem> make() const override;
};
