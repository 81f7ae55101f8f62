// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pbx/HttpExchange.h"

#include "app/pbx/OneShotBody.h"
#include "app/text/Graphemes.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QUrl>

namespace {

CertificateFacts factsOf(const QSslCertificate &certificate)
{
    CertificateFacts facts;
    facts.sha256 = certificate.digest(QCryptographicHash::Sha256);
    facts.subject = wholeCharacters(certificate.subjectDisplayName(), 200);
    facts.validFrom = certificate.effectiveDate().toUTC();
    facts.validUntil = certificate.expiryDate().toUTC();
    return facts;
}

QUrl urlOf(const Connection &connection, const QString &call, const QString &token)
{
    QUrl url;
    url.setScheme(connection.plainHttp ? QStringLiteral("http") : QStringLiteral("https"));
    url.setHost(connection.host);
    url.setPort(connection.port);
    url.setPath(QStringLiteral("/api/%1/%2").arg(connection.apiVersion, call));
    if (!token.isEmpty()) {
        // QUrlQuery would leave a "+" bare, and a server reads that as a space.
        url.setQuery(QStringLiteral("token=") + QString::fromLatin1(QUrl::toPercentEncoding(token)),
                     QUrl::StrictMode);
    }
    return url;
}

QSslConfiguration tlsFor(const Connection &connection)
{
    // Only the pinned certificate counts, so nobody's authorities do: reading the system's 140 costs more
    // than the rest of the request.
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates({});
    if (connection.oldTls) {
        QT_WARNING_PUSH
        QT_WARNING_DISABLE_DEPRECATED
        tls.setProtocol(QSsl::TlsV1_0OrLater);
        QT_WARNING_POP
        // OpenSSL 3 has no signature for TLS 1.0 and 1.1 above this level.
        tls.setBackendConfigurationOption("CipherString", QByteArray("DEFAULT:@SECLEVEL=0"));
    }
    return tls;
}

bool isRedirect(int status)
{
    return status >= 300 && status < 400;
}

} // namespace

HttpExchange::HttpExchange(Clock &clock, const Connection &connection, QObject *parent)
    : QObject(parent), m_clock(clock), m_connection(connection)
{
    // The PBX is on the company's own network: a proxy between would only learn what is not its business.
    m_network.setProxy(QNetworkProxy::NoProxy);
    m_network.setAutoDeleteReplies(false);
}

HttpExchange::~HttpExchange()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        delete m_reply; // before the body it reads from and the manager that made it
    }
}

void HttpExchange::post(const QString &call, const QString &token, const QByteArray &json,
                        std::chrono::milliseconds deadline, std::function<bool()> mayWrite)
{
    QNetworkRequest request(urlOf(m_connection, call, token));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json; charset=utf-8"));
    // The PBX's server knows no chunked bodies.
    request.setHeader(QNetworkRequest::ContentLengthHeader, json.size());
    request.setRawHeader("Connection", "close");
    request.setRawHeader("User-Agent", "TrunkText");
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setSslConfiguration(tlsFor(m_connection));

    m_body = new OneShotBody(json, std::move(mayWrite), this);
    m_reply = m_network.post(request, m_body);
    m_reply->setReadBufferSize(maxAnswer + 1);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        const QSslCertificate shown = m_reply->sslConfiguration().peerCertificate();
        if (!m_connection.pinnedSha256.isEmpty() &&
            shown.digest(QCryptographicHash::Sha256) == m_connection.pinnedSha256) {
            m_reply->ignoreSslErrors(errors);
        } else {
            checkCertificate();
        }
    });
    connect(m_reply, &QNetworkReply::encrypted, this, &HttpExchange::checkCertificate);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::takeBytes);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::conclude);
    // Of our own: Qt's transfer timeout begins anew with each byte.
    m_clock.callAfter(deadline, this,
                      [this] { stop(SendErrorKind::AnswerLost, QStringLiteral("deadline")); });
}

bool HttpExchange::isAnswered(QNetworkReply::NetworkError error, int status)
{
    if (error == QNetworkReply::NoError)
        return status != 0;
    if (error == QNetworkReply::ContentReSendError)
        return isRedirect(status);
    return status >= 400 && error >= QNetworkReply::ContentAccessDenied;
}

void HttpExchange::abort()
{
    stop(SendErrorKind::AnswerLost, QStringLiteral("aborted"));
}

// A certificate that some authority signed is looked at just the same: only the pinned one is the PBX.
void HttpExchange::checkCertificate()
{
    m_certificate = factsOf(m_reply->sslConfiguration().peerCertificate());
    if (!m_connection.pinnedSha256.isEmpty() && m_certificate.sha256 == m_connection.pinnedSha256)
        return;
    stop(m_connection.pinnedSha256.isEmpty() ? SendErrorKind::CertificateUnknown
                                             : SendErrorKind::CertificateChanged);
}

void HttpExchange::takeBytes()
{
    m_answer += m_reply->readAll();
    if (m_answer.size() > maxAnswer)
        stop(SendErrorKind::AnswerNotUnderstood, QStringLiteral("answer over 256 KiB"));
}

void HttpExchange::stop(SendErrorKind reason, const QString &detail)
{
    if (m_stopped.kind == SendErrorKind::None)
        m_stopped = {reason, 0, detail};
    if (m_reply && m_reply->isRunning())
        m_reply->abort();
}

void HttpExchange::conclude()
{
    HttpOutcome outcome;
    outcome.bodyLeft = m_body->wasRead();
    outcome.certificate = m_certificate;
    outcome.error = transportError();
    if (m_stopped.kind == SendErrorKind::None) {
        const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (isAnswered(m_reply->error(), status)) {
            outcome.httpStatus = status;
            outcome.body = m_answer + m_reply->readAll();
        }
    }
    // The reply's own word for an error holds the URL, and so the token: only its number is kept.
    Q_EMIT finished(outcome);
    deleteLater();
}

SendError HttpExchange::transportError() const
{
    const auto error = m_reply->error();
    const bool left = m_body->wasRead();
    if (m_body->wasVetoed())
        return {SendErrorKind::DiskRefused, 0, {}};
    if (m_stopped.kind != SendErrorKind::None) {
        const bool ours = m_stopped.kind == SendErrorKind::AnswerLost && !left;
        return ours ? SendError{SendErrorKind::Unreachable, 0, m_stopped.detail} : m_stopped;
    }
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (error == QNetworkReply::NoError && status == 200)
        return {};
    if (isAnswered(error, status)) {
        const SendErrorKind kind = isRedirect(status)              ? SendErrorKind::ConfigurationError
                                   : status >= 400 && status < 500 ? SendErrorKind::AnswerNotUnderstood
                                                                   : SendErrorKind::PbxFault;
        return {kind, 0, QStringLiteral("HTTP %1").arg(status)};
    }
    const QString detail = QStringLiteral("network error %1").arg(static_cast<int>(error));
    if (left)
        return {SendErrorKind::AnswerLost, 0, detail};
    return {unsentReason(), 0, detail};
}

// Why nothing could leave.
SendErrorKind HttpExchange::unsentReason() const
{
    if (!m_connection.plainHttp && !QSslSocket::supportsSsl())
        return SendErrorKind::TlsMissing;
    if (m_reply->error() != QNetworkReply::SslHandshakeFailedError)
        return SendErrorKind::Unreachable;
    // Qt has one code for all of it, and hands on OpenSSL's words.
    const QString words = m_reply->errorString();
    for (const QLatin1StringView old :
         {QLatin1StringView("unsupported protocol"), QLatin1StringView("protocol version"),
          QLatin1StringView("legacy renegotiation")}) {
        if (words.contains(old))
            return SendErrorKind::TlsTooOld;
    }
    return SendErrorKind::TlsFailed;
}
