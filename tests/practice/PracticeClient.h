// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslSocket>
#include <QUrl>

/// A plain client of the PBX's API, which waits for each answer. It writes to the socket itself: an access
/// manager may send one request several times.
class PracticeClient
{
public:
    struct Answer
    {
        QAbstractSocket::SocketError error = QAbstractSocket::UnknownSocketError; ///< where httpStatus is 0
        int httpStatus = 0;
        QByteArray header = {};
        QByteArray body = {};

        [[nodiscard]] static Answer read(const QByteArray &bytes, QAbstractSocket::SocketError error)
        {
            const qsizetype end = bytes.indexOf("\r\n\r\n");
            if (end < 0)
                return {error};
            return {error, bytes.split(' ').value(1).toInt(), bytes.left(end + 2), bytes.mid(end + 4)};
        }
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
        QSslSocket socket;
        QObject::connect(&socket, &QSslSocket::sslErrors, &socket, [&](const QList<QSslError> &errors) {
            if (socket.peerCertificate().digest(QCryptographicHash::Sha256) == m_certificateSha256)
                socket.ignoreSslErrors(errors);
        });
        const QString host = QStringLiteral("127.0.0.1");
        if (m_certificateSha256.isEmpty())
            socket.connectToHost(host, m_port);
        else
            socket.connectToHostEncrypted(host, m_port);
        socket.write(method + ' ' + target.toUtf8() +
                     " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_port) +
                     "\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: " +
                     QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body);
        QSignalSpy moved(&socket, &QAbstractSocket::stateChanged);
        while (socket.state() != QAbstractSocket::UnconnectedState)
            if (!moved.wait())
                return {};
        return Answer::read(socket.readAll(), socket.error());
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
};
