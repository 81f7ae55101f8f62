// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestCertificate.h"

#include <QRandomGenerator>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
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

template <typename Write> QByteArray pemOf(Write write)
{
    const Memory memory(BIO_new(BIO_s_mem()));
    char *data = nullptr;
    if (!memory || write(memory.get()) != 1)
        return {};
    const long size = BIO_get_mem_data(memory.get(), &data);
    return QByteArray(data, qsizetype(size));
}

Memory memoryOf(const QByteArray &pem)
{
    return Memory(BIO_new_mem_buf(pem.constData(), int(pem.size())));
}

bool addExtension(X509 *certificate, int nid, const char *value)
{
    const Extension extension(X509V3_EXT_conf_nid(nullptr, nullptr, nid, value));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

} // namespace

SelfSignedCertificate TestCertificate::make(const SelfSignedCertificate *issuer) const
{
    const Key key(rsaBits > 0 ? EVP_RSA_gen(unsigned(rsaBits)) : EVP_EC_gen("P-256"));
    const Certificate certificate(X509_new());
    X509 *const x509 = certificate.get();
    bool made =
        key && x509 && X509_set_version(x509, X509_VERSION_3) == 1 &&
        ASN1_INTEGER_set_uint64(X509_get_serialNumber(x509), QRandomGenerator::system()->generate64() >> 1) ==
            1 &&
        X509_gmtime_adj(X509_getm_notBefore(x509), validFromDays * aDay) &&
        X509_gmtime_adj(X509_getm_notAfter(x509), validUntilDays * aDay) &&
        X509_set_pubkey(x509, key.get()) == 1 &&
        X509_NAME_add_entry_by_txt(X509_get_subject_name(x509), "CN", MBSTRING_UTF8,
                                   reinterpret_cast<const unsigned char *>(commonName.constData()), -1, -1,
                                   0) == 1 &&
        addExtension(x509, NID_subject_alt_name, altName.constData()) &&
        addExtension(x509, NID_basic_constraints, authority ? "critical,CA:TRUE" : "critical,CA:FALSE");
    const EVP_MD *const digest = sha1 ? EVP_sha1() : EVP_sha256();
    if (issuer) {
        const QByteArray issuerPem = issuer->certificate.toPem();
        const QByteArray issuerKeyPem = issuer->key.toPem();
        const Certificate signer(PEM_read_bio_X509(memoryOf(issuerPem).get(), nullptr, nullptr, nullptr));
        const Key signingKey(
            PEM_read_bio_PrivateKey(memoryOf(issuerKeyPem).get(), nullptr, nullptr, nullptr));
        made = made && signer && signingKey &&
               X509_set_issuer_name(x509, X509_get_subject_name(signer.get())) == 1 &&
               X509_sign(x509, signingKey.get(), digest) > 0;
    } else {
        made = made && X509_set_issuer_name(x509, X509_get_subject_name(x509)) == 1 &&
               X509_sign(x509, key.get(), digest) > 0;
    }
    if (!made)
        qFatal("OpenSSL does not make a certificate for a test");

    const QByteArray keyPem = pemOf([&](BIO *out) {
        return PEM_write_bio_PrivateKey(out, key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    });
    return {QSslCertificate(pemOf([&](BIO *out) { return PEM_write_bio_X509(out, x509); })),
            QSslKey(keyPem, rsaBits > 0 ? QSsl::Rsa : QSsl::Ec)};
}
