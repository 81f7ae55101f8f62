// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/PracticeOptions.h"

#include <QHash>
#include <QHostAddress>
#include <QJsonObject>
#include <QObject>

#include <memory>

class HttpConnection;
class HttpRequest;

/// A PBX to try things out on: the S-Series v1 wire protocol on 127.0.0.1, over TLS with a certificate made
/// on the spot. No message leaves the machine. A number that ends in "0000" is always reported as failed.
/// Sockets and timers are made in start(), so it can be moved to a thread with an event loop before that.
class PracticePbx : public QObject
{
    Q_OBJECT

public:
    explicit PracticePbx(PracticeOptions options = {}, QObject *parent = nullptr);
    ~PracticePbx() override;

    /// False where the port is taken, or no certificate can be made: see errorString().
    [[nodiscard]] bool start();
    void stop();

    [[nodiscard]] quint16 port() const;
    [[nodiscard]] QByteArray certificateSha256() const; ///< raw digest, 32 bytes; empty over plain HTTP
    [[nodiscard]] QString username() const;
    [[nodiscard]] QString password() const;
    [[nodiscard]] QString errorString() const;

    /// How many complete sms/send requests were read for each (decoded) text, refused ones included.
    [[nodiscard]] QHash<QString, int> sendRequests() const;

Q_SIGNALS:
    void smsTaken(const QString &trunk, const QString &number, const QString &text, const QString &smsId);
    /// The client has answered the report with 200, or it was given up.
    void reportSettled(const QString &smsId, bool delivered);

private:
    struct Running;

    void answer(HttpConnection *connection, const HttpRequest &request);
    [[nodiscard]] QJsonObject answerOf(const HttpRequest &request, const QHostAddress &peer);
    [[nodiscard]] QJsonObject logIn(const QJsonObject &request, const QHostAddress &peer);
    [[nodiscard]] QJsonObject heartbeat(const QByteArray &token, const QJsonObject &request);
    [[nodiscard]] QJsonObject logOut(const QByteArray &token);
    [[nodiscard]] QJsonObject deviceInfo() const;
    [[nodiscard]] QJsonObject sendSms(const QByteArray &token, const QJsonObject &request,
                                      const QHostAddress &peer);
    void report(const QString &smsId, bool sent, const QByteArray &token, const QHostAddress &peer);

    PracticeOptions m_options;
    std::unique_ptr<Running> m_running; ///< what start() made
    QHash<QString, int> m_sendRequests;
    QString m_errorString;
};
