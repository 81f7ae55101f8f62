// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/PbxStatus.h"
#include "app/pbx/Connection.h"
#include "app/time/Clock.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QPointer>

#include <chrono>
#include <functional>

class OneShotBody;

/// What one POST came to.
struct HttpOutcome
{
    bool bodyLeft = false;        ///< a byte of the body may have left this machine
    int httpStatus = 0;           ///< 0: no complete answer
    QByteArray body;              ///< of a complete answer
    SendError error;              ///< kind None: a complete HTTP 200
    CertificateFacts certificate; ///< the one that was shown; nothing over plain HTTP
};

/// Exactly one POST to a PBX on a connection of its own: never repeated, never redirected, never through a
/// proxy, over TLS only to the pinned certificate, ended by its own deadline, its answer capped at 256 KiB.
/// Deletes itself after finished().
class HttpExchange : public QObject
{
    Q_OBJECT

public:
    HttpExchange(Clock &clock, const Connection &connection, QObject *parent);
    ~HttpExchange() override;

    /// \a call is such as "sms/send"; \a token is left out of the query where it is empty.
    void post(
        const QString &call, const QString &token, const QByteArray &json, std::chrono::milliseconds deadline,
        std::function<bool()> mayWrite = [] { return true; });

    /// Whether a reply that ended like this holds the PBX's answer, and not a piece of one. Qt counts 4xx and
    /// 5xx as errors of their own; and it says that it could not send the body again both of a 307 or 308,
    /// which is an answer, and of a connection that ended inside any answer just when Qt was not yet reading.
    [[nodiscard]] static bool isAnswered(QNetworkReply::NetworkError error, int status);

    /// Ends it now, as a lost connection would.
    void abort();

Q_SIGNALS:
    void finished(const HttpOutcome &outcome);

private:
    void checkCertificate();
    void takeBytes();
    void stop(SendErrorKind reason, const QString &detail = {});
    void conclude();
    [[nodiscard]] SendError transportError() const;
    [[nodiscard]] SendErrorKind unsentReason() const;

    static constexpr qint64 maxAnswer = qint64{256} * 1024;

    Clock &m_clock;
    Connection m_connection;
    QNetworkAccessManager m_network;
    OneShotBody *m_body = nullptr;
    QPointer<QNetworkReply> m_reply;
    QByteArray m_answer;
    SendError m_stopped;            ///< why we ended it ourselves
    CertificateFacts m_certificate; ///< the one that was shown
};

Q_DECLARE_METATYPE(HttpOutcome)
