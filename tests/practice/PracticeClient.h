// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QUrl>

#include <memory>

/// A plain client of the PBX's API, which waits for each answer.
class PracticeClient
{
public:
    struct Answer
    {
        QNetworkReply::NetworkError error = QNetworkReply::NoError;
        int httpStatus = 0;
        QByteArray body = {};
        QByteArray server = {};
        [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
        [[nodiscard]] QJsonValue operator[](const char *name) const
        {
            return json().value(QLatin1StringView(name));
        }
        /// "Success", or the PBX's error number.
        [[nodiscard]] QString outcome() const
        {
            const QJsonObject object = json();
            const QString status = object.value(QLatin1StringView("status")).toString();
            return status == QLatin1StringView("Failed") ? object.value(QLatin1StringView("errno")).toString()
                                                         : status;
        }
    };

    /// Without a certificate digest it speaks plain HTTP.
    PracticeClient(quint16 port, QByteArray certificateSha256)
        : m_port(port), m_certificateSha256(std::move(certificateSha256))
    {
    }

    [[nodiscard]] Answer send(const QByteArray &method, const QString &target, const QByteArray &body)
    {
        QNetworkRequest request(
            QUrl(QStringLiteral("%1://127.0.0.1:%2%3")
                     .arg(m_certificateSha256.isEmpty() ? QStringLiteral("http") : QStringLiteral("https"))
                     .arg(m_port)
                     .arg(target)));
        request.setHeader(QNetworkRequest::ContentTypeHeader,
                          QStringLiteral("application/json; charset=utf-8"));
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
        QObject::connect(reply.get(), &QNetworkReply::sslErrors, reply.get(),
                         [this, sent = reply.get()](const QList<QSslError> &errors) {
                             const auto shown = sent->sslConfiguration().peerCertificate();
                             if (shown.digest(QCryptographicHash::Sha256) == m_certificateSha256)
                                 sent->ignoreSslErrors(errors);
                         });
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        if (!finished.wait())
            return {QNetworkReply::TimeoutError};
        return {reply->error(), reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                reply->readAll(), reply->rawHeader("Server")};
    }

    [[nodiscard]] Answer post(const QString &call, const QByteArray &body)
    {
        QString target = QStringLiteral("/api/v1.0.1/") + call;
        if (!token.isNull())
            target += QStringLiteral("?token=") + token;
        return send("POST", target, body);
    }
    [[nodiscard]] Answer post(const QString &call, const QJsonObject &body = {})
    {
        return post(call, QJsonDocument(body).toJson(QJsonDocument::Compact));
    }

    [[nodiscard]] Answer logIn(const QString &username, const QString &password, quint16 reportPort,
                               const QJsonObject &more = {})
    {
        QJsonObject body = more;
        const QByteArray md5 = QCryptographicHash::hash(password.toUtf8(), QCryptographicHash::Md5).toHex();
        body.insert(QStringLiteral("username"), username);
        body.insert(QStringLiteral("password"), QString::fromLatin1(md5));
        body.insert(QStringLiteral("port"), QString::number(reportPort));
        body.insert(QStringLiteral("version"), QStringLiteral("1.0.2"));
        token = QString();
        const Answer answer = post(QStringLiteral("login"), body);
        token = answer["token"].toString();
        return answer;
    }

    [[nodiscard]] Answer sendSms(const QString &trunk, const QString &number, const QString &text)
    {
        return post(QStringLiteral("sms/send"),
                    {{QStringLiteral("trunk"), trunk},
                     {QStringLiteral("phonenumber"), number},
                     {QStringLiteral("message"), QString::fromLatin1(QUrl::toPercentEncoding(text))}});
    }

    QString token; ///< null: none is sent; empty: an empty one

private:
    quint16 m_port;
    QByteArray m_certificateSha256;
    QNetworkAccessManager m_network;
};
