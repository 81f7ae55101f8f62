// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

#include <optional>

/// A certificate nobody vouches for, as a PBX has it out of the box, with its key. Made anew each time, so
/// that no key has to be shipped.
struct SelfSignedCertificate
{
    QSslCertificate certificate;
    QSslKey key;

    /// EC P-256, for 127.0.0.1 and localhost, good for a year. Nothing where none can be made.
    [[nodiscard]] static std::optional<SelfSignedCertificate> make();

    /// For the server's side of a TLS connection.
    [[nodiscard]] QSslConfiguration serverConfiguration() const;
    [[nodiscard]] QByteArray sha256() const; ///< raw digest, 32 bytes
};
