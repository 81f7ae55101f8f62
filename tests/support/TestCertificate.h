// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/SelfSignedCertificate.h"

/// What a test wants of a certificate: such as no practice PBX would show.
struct TestCertificate
{
    QByteArray commonName = "pbx";
    QByteArray altName = "IP:127.0.0.1";
    int validFromDays = -1;   ///< from today
    int validUntilDays = 365; ///< likewise; negative: it ran out
    int rsaBits = 0;          ///< 0: EC P-256
    bool sha1 = false;        ///< signed over SHA-1
    bool authority = false;   ///< it may sign others

    /// Signed by itself, or by \a issuer. A test that cannot have it ends here.
    [[nodiscard]] SelfSignedCertificate make(const SelfSignedCertificate *issuer = nullptr) const;
};
