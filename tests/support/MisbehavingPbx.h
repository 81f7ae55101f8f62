// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/SelfSignedCertificate.h"

#include <QByteArray>
#include <QHash>
#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QSet>
#include <QString>

#include <functional>

class QTcpServer;
class QTcpSocket;

/// What the server does once it has read a whole request.
enum class Misbehaviour {
    Answer,             ///< as a PBX should
    AnswerAndStay,      ///< the same, and keeps the connection open for another request
    ResetInsideRequest, ///< TCP RST as soon as the header is read: no complete request; only for sms/send
    ReadThenClose,      ///< closes in good order, without a byte of answer
    ResetAfterReading,  ///< TCP RST, without a byte of answer
    PartialStatusLine,  ///< "HTTP/1.1 2" and closes
    PartialHeaders,     ///< closes in the middle of a header
    PartialBody,        ///< closes before Content-Length is reached
    Hang,               ///< never answers, never closes
    OneByteAtATime,     ///< the right answer, a byte each `value` milliseconds (default 1000)
    Html,               ///< 200 text/html, as a captive portal
    Redirect,           ///< status `value` (default 307), back to the same path
    Unauthorized401,    ///< with WWW-Authenticate: Digest
    WrongTypes,         ///< JSON whose values have the wrong types
    HugeJson,           ///< well-formed JSON of `value` bytes (default 10 MB)
    Endless,            ///< an answer without a length that never ends
    DeepJson,           ///< 100,000 arrays in each other
    HttpError500,       ///< 500 with an HTML page
    EmptyBody,          ///< 200, Content-Length: 0
    RefuseWithString,   ///< {"status":"Failed","errno":"<value>"}
    RefuseWithNumber,   ///< {"status":"Failed","errno":<value>}
    Body                ///< 200 with the JSON given in `body`
};

/// One turn of the script. `pbx.script({Misbehaviour::ReadThenClose, Step::refuse(10027)})`
struct Step
{
    Step(Misbehaviour what = Misbehaviour::Answer, int number = 0) : kind(what), value(number) {}

    static Step refuse(int errorCode) { return {Misbehaviour::RefuseWithString, errorCode}; }
    static Step refuseWithNumber(int errorCode) { return {Misbehaviour::RefuseWithNumber, errorCode}; }
    static Step redirect(int status) { return {Misbehaviour::Redirect, status}; }
    static Step slowly(int millisecondsPerByte)
    {
        return {Misbehaviour::OneByteAtATime, millisecondsPerByte};
    }
    static Step json(const QByteArray &body);
    /// A report about the smsid goes out before the answer that names it.
    [[nodiscard]] Step afterReport(bool sent) const;

    Misbehaviour kind;
    int value;
    QByteArray body;
    enum class EarlyReport { None, Sent, Failed } earlyReport = EarlyReport::None;
};

/// A PBX on 127.0.0.1 that does as it is told, however wrong, and counts what it was asked. It speaks
/// S-Series v1; calls other than the scripted ones are answered properly, and any password is right.
class MisbehavingPbx : public QObject
{
    Q_OBJECT

public:
    enum class Transport { Tls, Plain };
    enum class TlsVersion { Tls10, Tls11, Tls12, Tls13 };
    enum class Call { Login, Heartbeat, Logout, TrunkList, DeviceInfo, SmsSend, Other };
    Q_ENUM(Call)

    explicit MisbehavingPbx(Transport transport = Transport::Tls, QObject *parent = nullptr);
    ~MisbehavingPbx() override;

    /// Listens on 127.0.0.1; 0: any free port. After stop(), start(port()) comes back at the same place.
    [[nodiscard]] bool start(quint16 port = 0);
    /// Closes the port and every connection, as a PBX that loses power.
    void stop();
    [[nodiscard]] quint16 port() const { return m_port; } ///< stays what it was after stop()

    /// What the next sms/send requests meet, one step each; replaces what was left of the last script.
    void script(const QList<Step> &steps) { script(Call::SmsSend, steps); }
    void script(Call call, const QList<Step> &steps);
    /// What requests meet once the script is used up (at first: Answer).
    void setDefault(const Step &step) { setDefault(Call::SmsSend, step); }
    void setDefault(Call call, const Step &step);
    /// Accepts TCP connections and stays silent: no TLS handshake, no request is ever read. Only for Tls.
    void setStalled(bool stalled) { m_stalled = stalled; }
    /// Tokens given so far are answered 20004 from now on, before any step of the script is used.
    void forgetTokens() { m_tokens.clear(); }
    /// Another self-signed certificate for the connections that follow.
    void swapCertificate() { showCertificate(SelfSignedCertificate::make().value()); }
    void showCertificate(const SelfSignedCertificate &certificate) { m_certificate = certificate; }
    /// This version of TLS alone for the connections that follow.
    void speakOnly(TlsVersion version);
    /// Raw digest, 32 bytes.
    [[nodiscard]] QByteArray certificateSha256() const { return m_certificate.sha256(); }

    /// The trunk list, as the JSON array of trunklist/query. At first: GSM-1 and GSM-2, both idle.
    void setTrunks(const QByteArray &jsonArray) { m_trunks = jsonArray; }
    /// The serial number it shows in deviceinfo/query.
    void setSerialNumber(const QString &serialNumber) { m_serialNumber = serialNumber; }
    /// Unix seconds for smsids; the system's time at first.
    void setClock(std::function<qint64()> unixSeconds);

    // What was asked. Only complete requests count: all of the header and all of the body was read.
    /// The sms/send requests with this text, decoded.
    [[nodiscard]] int posts(const QString &text) const { return m_posts.value(text); }
    [[nodiscard]] int posts() const { return requests(Call::SmsSend); } ///< all sms/send requests
    /// Those with this text that were answered by an errno of which the PBX guide says that nothing was
    /// taken, and after which the message may be sent again.
    [[nodiscard]] int refusals(const QString &text) const { return m_refusals.value(text); }
    [[nodiscard]] int logins() const { return requests(Call::Login); }
    [[nodiscard]] int requests(Call call) const { return m_requests.value(call); }
    /// What came over all connections, inside TLS where there is one.
    [[nodiscard]] qint64 bytesRead() const { return m_bytesRead; }
    /// TCP connections, whatever became of them.
    [[nodiscard]] int totalConnections() const { return m_connections; }
    [[nodiscard]] QByteArray lastBody(Call call) const { return m_lastBodies.value(call); }
    /// Request line and headers, as they came.
    [[nodiscard]] QByteArray lastHeader(Call call) const { return m_lastHeaders.value(call); }
    /// Made for each sms/send that was not refused with an errno, whatever became of the answer.
    [[nodiscard]] QList<QString> smsIds() const { return m_smsIds; }

    /// As told at the last login; 0: none yet.
    [[nodiscard]] quint16 reportPort() const { return m_reportPort; }
    /// Pushes one report to the port of the last login. `reportAnswered` tells what came of it.
    void report(const QString &smsId, bool sent);
    /// Pushes any body, from any loopback address (127.0.0.2: a stranger).
    void pushReport(const QByteArray &body, const QHostAddress &from = QHostAddress(QHostAddress::LocalHost));

Q_SIGNALS:
    void connectionMade();
    void requestRead(MisbehavingPbx::Call call);
    void smsPosted(const QString &number, const QString &text);
    void smsAccepted(const QString &smsId);
    void reportAnswered(int httpStatus); ///< 0: closed, refused or reset without an answer

private:
    struct Request
    {
        Call call = Call::Other;
        QByteArray target;
        QByteArray header;
        QByteArray body;
    };

    void admit(qintptr descriptor);
    void read(QTcpSocket *socket);
    void take(QTcpSocket *socket, const Request &request);
    void answer(QTcpSocket *socket, const Request &request, const Step &step);
    [[nodiscard]] Step nextStep(Call call);
    [[nodiscard]] QByteArray rightAnswer(const Request &request);
    [[nodiscard]] QByteArray login(const Request &request);
    [[nodiscard]] QByteArray acceptSms(const Request &request);
    void push(const QByteArray &body, const QHostAddress &from, const std::function<void()> &then);

    Transport m_transport;
    QTcpServer *m_server = nullptr;
    quint16 m_port = 0;
    SelfSignedCertificate m_certificate;
    QSsl::SslProtocol m_protocol = QSsl::SecureProtocols;
    bool m_stalled = false;
    QHash<Call, QList<Step>> m_scripts;
    QHash<Call, Step> m_defaults;
    QHash<QTcpSocket *, QByteArray> m_unread; ///< what came of a request that is not complete
    QSet<QByteArray> m_tokens;
    QByteArray m_trunks;
    QString m_serialNumber = QStringLiteral("369364835218");
    std::function<qint64()> m_clock;
    QHash<QString, int> m_posts;
    QHash<QString, int> m_refusals;
    QHash<Call, int> m_requests;
    QHash<Call, QByteArray> m_lastBodies;
    QHash<Call, QByteArray> m_lastHeaders;
    QList<QString> m_smsIds;
    int m_connections = 0;
    qint64 m_bytesRead = 0;
    quint16 m_reportPort = 0;
    QByteArray m_reportTarget = "/";
    QObject m_pushes; ///< parent of the sockets that push reports; stop() leaves them alone
};
