// SPDX-License-Identifier: GPL-3.0-or-later
#include "late/certificate/OpenSslCertificate.h"

#include <QRandomGenerator>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>

namespace {

template <auto release> struct Release
{
    template <typename T> void operator()(T *object) const { release(object); }
};
using Key = std::unique_ptr<EVP_PKEY, Release<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Release<X509_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Release<X509_EXTENSION_free>>;
using Memory = std::unique_ptr<BIO, Release<BIO_free_all>>;

constexpr long aDay = 24L * 60 * 60;

bool addExtension(X509 *certificate, int nid, const char *value)
{
    const Extension extension(X509V3_EXT_conf_nid(nullptr, nullptr, nid, value));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

bool setName(X509 *certificate)
{
    static constexpr unsigned char commonName[] = "TrunkText practice PBX";
    X509_NAME *name = X509_get_subject_name(certificate);
    return X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, commonName, -1, -1, 0) == 1 &&
           X509_set_issuer_name(certificate, name) == 1;
}

/// Of the day before, so that a client whose clock is a little late takes it too.
bool setValidity(X509 *certificate)
{
    return X509_gmtime_adj(X509_getm_notBefore(certificate), -aDay) &&
           X509_gmtime_adj(X509_getm_notAfter(certificate), 365 * aDay);
}

/// Browsers and some TLS stacks mix up two certificates of one issuer that have the same serial number.
bool setSerialNumber(X509 *certificate)
{
    const quint64 serial = QRandomGenerator::system()->generate64() >> 1;
    return ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate), serial) == 1;
}

template <typename Write> QByteArray pemOf(Write write)
{
    const Memory memory(BIO_new(BIO_s_mem()));
    if (!memory || write(memory.get()) != 1)
        return {};
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &data);
    return QByteArray(data, qsizetype(size));
}

} // namespace

std::optional<CertificatePart::Pem> OpenSslCertificate::make() const
{
    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate(X509_new());
    if (!key || !certificate)
        return std::nullopt;

    X509 *const x509 = certificate.get();
    const bool made = X509_set_version(x509, X509_VERSION_3) == 1 && setSerialNumber(x509) && setName(x509) &&
                      setValidity(x509) && X509_set_pubkey(x509, key.get()) == 1 &&
                      addExtension(x509, NID_subject_alt_name, "IP:127.0.0.1,DNS:localhost") &&
                      addExtension(x509, NID_basic_constraints, "critical,CA:FALSE") &&
                      X509_sign(x509, key.get(), EVP_sha256()) > 0;
    if (!made)
        return std::nullopt;

    const QByteArray certificatePem = pemOf([&](BIO *out) { return PEM_write_bio_X509(out, x509); });
    const QByteArray keyPem = pemOf([&](BIO *out) {
        return PEM_write_bio_PrivateKey(out, key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    });
    if (certificatePem.isEmpty() || keyPem.isEmpty())
        return std::nullopt;
    return Pem{certificatePem, keyPem};
}
