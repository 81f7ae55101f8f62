// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/MisbehavingPbx.h"

#include "tests/support/WrongAnswer.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QSslSocket>
#include <QTcpServer>
#include <QTimer>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>

#ifdef Q_OS_WIN
#include <winsock2.h>
using SocketHandle = SOCKET;
#else
#include <sys/socket.h>
using SocketHandle = int;
#endif

namespace {

class Door : public QTcpServer
{
public:
    Door(std::function<void(qintptr)> opened, QObject *parent)
        : QTcpServer(parent), m_opened(std::move(opened))
    {
    }

protected:
    void incomingConnection(qintptr descriptor) override { m_opened(descriptor); }

private:
    std::function<void(qintptr)> m_opened;
};

MisbehavingPbx::Call callOf(const QByteArray &target)
{
    const QList<QByteArray> parts = target.split('?').first().split('/');
    const QByteArray name = parts.mid(3).join('/');
    if (name == "login")
        return MisbehavingPbx::Call::Login;
    if (name == "heartbeat")
        return MisbehavingPbx::Call::Heartbeat;
    if (name == "logout")
        return MisbehavingPbx::Call::Logout;
    if (name == "trunklist/query" || name == "trunk/list")
        return MisbehavingPbx::Call::TrunkList;
    if (name == "deviceinfo/query")
        return MisbehavingPbx::Call::DeviceInfo;
    if (name == "sms/send")
        return MisbehavingPbx::Call::SmsSend;
    return MisbehavingPbx::Call::Other;
}

qsizetype contentLengthOf(const QByteArray &header)
{
    const QByteArray lower = header.toLower();
    const qsizetype at = lower.indexOf("\r\ncontent-length:");
    if (at < 0)
        return 0;
    const qsizetype from = lower.indexOf(':', at) + 1;
    return lower.mid(from, lower.indexOf('\r', from) - from).trimmed().toLongLong();
}

QByteArray tokenOf(const QByteArray &target)
{
    return QUrlQuery(QString::fromUtf8(target.mid(target.indexOf('?') + 1)))
        .queryItemValue(QStringLiteral("token"))
        .toUtf8();
}

QString valueOf(const QByteArray &json, const QString &name)
{
    return QJsonDocument::fromJson(json).object().value(name).toVariant().toString();
}

QString textOf(const QByteArray &body)
{
    const QString message = valueOf(body, QStringLiteral("message"));
    return QString::fromUtf8(QByteArray::fromPercentEncoding(message.toUtf8()));
}

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray reportOf(const QString &smsId, bool sent)
{
    return json({{QStringLiteral("action"), QStringLiteral("sms-send")},
                 {QStringLiteral("status"), sent ? QStringLiteral("Success") : QStringLiteral("Failed")},
                 {QStringLiteral("smsid"), smsId}});
}

/// Busy, starting, and whatever is wrong with the session rather than with the message.
bool provesNothingTaken(int errorCode)
{
    static constexpr std::array codes{10003, 10027, 10032, 20000, 20001, 20002, 20003, 20004,
                                      20005, 20006, 20007, 20008, 20009, 20015, 30003};
    return std::find(codes.begin(), codes.end(), errorCode) != codes.end();
}

/// Closes with a TCP reset instead of in good order.
void reset(QTcpSocket *socket)
{
    const linger none{1, 0};
    // The cast is for Winsock, which takes a char pointer.
    ::setsockopt(SocketHandle(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER,
                 reinterpret_cast<const char *>(&none), sizeof(none));
    socket->abort();
}

void writeSlowly(QTcpSocket *socket, const QByteArray &bytes, int millisecondsPerByte)
{
    auto *timer = new QTimer(socket);
    QObject::connect(timer, &QTimer::timeout, socket,
                     [socket, timer, bytes, written = qsizetype(0)]() mutable {
                         socket->write(bytes.sliced(written, 1));
                         if (++written == bytes.size()) {
                             timer->stop();
                             socket->disconnectFromHost();
                         }
                     });
    timer->start(millisecondsPerByte);
}

} // namespace

Step Step::json(const QByteArray &body)
{
    Step step(Misbehaviour::Body);
    step.body = body;
    return step;
}

Step Step::afterReport(bool sent) const
{
    Step step = *this;
    step.earlyReport = sent ? EarlyReport::Sent : EarlyReport::Failed;
    return step;
}

MisbehavingPbx::MisbehavingPbx(Transport transport, QObject *parent)
    : QObject(parent), m_transport(transport), m_clock(&QDateTime::currentSecsSinceEpoch)
{
    m_trunks = R"([{"trunkname":"GSM-1","status":"Idle","type":"GSM","port":"Span1-Port1"},)"
               R"({"trunkname":"GSM-2","status":"Idle","type":"GSM","port":"Span1-Port2"}])";
    swapCertificate();
}

MisbehavingPbx::~MisbehavingPbx()
{
    stop();
}

bool MisbehavingPbx::start(quint16 port)
{
    if (!m_server)
        m_server = new Door([this](qintptr descriptor) { admit(descriptor); }, this);
    const bool listening = m_server->listen(QHostAddress(QHostAddress::LocalHost), port);
    if (listening)
        m_port = m_server->serverPort();
    return listening;
}

void MisbehavingPbx::stop()
{
    if (m_server)
        m_server->close();
    const auto sockets = findChildren<QTcpSocket *>(QString(), Qt::FindDirectChildrenOnly);
    for (QTcpSocket *socket : sockets) {
        socket->disconnect(this);
        socket->abort();
        socket->deleteLater();
    }
    m_unread.clear();
}

void MisbehavingPbx::script(Call call, const QList<Step> &steps)
{
    m_scripts[call] = steps;
}

void MisbehavingPbx::setDefault(Call call, const Step &step)
{
    m_defaults.insert(call, step);
}

void MisbehavingPbx::speakOnly(TlsVersion version)
{
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    static constexpr std::array protocols{QSsl::TlsV1_0, QSsl::TlsV1_1, QSsl::TlsV1_2, QSsl::TlsV1_3};
    QT_WARNING_POP
    m_protocol = protocols.at(size_t(version));
}

void MisbehavingPbx::setClock(std::function<qint64()> unixSeconds)
{
    m_clock = std::move(unixSeconds);
}

void MisbehavingPbx::admit(qintptr descriptor)
{
    ++m_connections;
    const bool secure = m_transport == Transport::Tls && !m_stalled;
    auto *socket = secure ? new QSslSocket(this) : new QTcpSocket(this);
    socket->setSocketDescriptor(descriptor);
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        m_unread.remove(socket);
        socket->deleteLater();
    });
    if (auto *secured = qobject_cast<QSslSocket *>(socket)) {
        QSslConfiguration configuration = m_certificate.serverConfiguration();
        // An old PBX has keys that today's OpenSSL would not even serve.
        configuration.setBackendConfigurationOption("CipherString", QByteArray("DEFAULT:@SECLEVEL=0"));
        configuration.setProtocol(m_protocol);
        secured->setSslConfiguration(configuration);
        secured->startServerEncryption();
    }
    if (!m_stalled)
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    Q_EMIT connectionMade();
}

void MisbehavingPbx::read(QTcpSocket *socket)
{
    QByteArray &bytes = m_unread[socket];
    const QByteArray news = socket->readAll();
    m_bytesRead += news.size();
    bytes += news;
    const qsizetype headerEnd = bytes.indexOf("\r\n\r\n");
    if (headerEnd < 0)
        return;
    const QByteArray header = bytes.left(headerEnd + 2);
    const QByteArray target = header.left(header.indexOf('\r')).split(' ').value(1);
    QList<Step> &script = m_scripts[Call::SmsSend];
    if (callOf(target) == Call::SmsSend && !script.isEmpty() &&
        script.constFirst().kind == Misbehaviour::ResetInsideRequest) {
        script.removeFirst();
        reset(socket);
        return;
    }
    const qsizetype length = contentLengthOf(header);
    if (bytes.size() < headerEnd + 4 + length)
        return;

    Request request;
    request.header = header;
    request.target = target;
    request.call = callOf(target);
    request.body = bytes.sliced(headerEnd + 4, length);
    bytes.remove(0, headerEnd + 4 + length);
    take(socket, request);
}

void MisbehavingPbx::take(QTcpSocket *socket, const Request &request)
{
    ++m_requests[request.call];
    m_lastBodies.insert(request.call, request.body);
    m_lastHeaders.insert(request.call, request.header);
    if (request.call == Call::SmsSend) {
        const QString text = textOf(request.body);
        ++m_posts[text];
        Q_EMIT smsPosted(valueOf(request.body, QStringLiteral("phonenumber")), text);
    }
    Q_EMIT requestRead(request.call);

    if (request.call != Call::Login && request.call != Call::Other &&
        !m_tokens.contains(tokenOf(request.target)))
        answer(socket, request, Step::refuse(20004));
    else
        answer(socket, request, nextStep(request.call));
}

Step MisbehavingPbx::nextStep(Call call)
{
    QList<Step> &script = m_scripts[call];
    return script.isEmpty() ? m_defaults.value(call) : script.takeFirst();
}

void MisbehavingPbx::answer(QTcpSocket *socket, const Request &request, const Step &step)
{
    const bool refused =
        step.kind == Misbehaviour::RefuseWithString || step.kind == Misbehaviour::RefuseWithNumber;
    if (refused && request.call == Call::SmsSend && provesNothingTaken(step.value))
        ++m_refusals[textOf(request.body)];
    const QByteArray right = refused ? QByteArray() : rightAnswer(request);
    const WrongAnswer wrong = WrongAnswer::of(step, right, request.target);
    const QPointer<QTcpSocket> client(socket);
    const auto write = [client, wrong] {
        if (!client)
            return;
        if (wrong.ending == WrongAnswer::Ending::Reset) {
            reset(client);
        } else if (wrong.millisecondsPerByte > 0) {
            writeSlowly(client, wrong.bytes, wrong.millisecondsPerByte);
        } else {
            client->write(wrong.bytes);
            if (wrong.ending == WrongAnswer::Ending::Close)
                client->disconnectFromHost();
        }
    };
    if (step.earlyReport == Step::EarlyReport::None || m_smsIds.isEmpty()) {
        write();
        return;
    }
    push(reportOf(m_smsIds.last(), step.earlyReport == Step::EarlyReport::Sent),
         QHostAddress(QHostAddress::LocalHost), write);
}

QByteArray MisbehavingPbx::rightAnswer(const Request &request)
{
    switch (request.call) {
    case Call::Login:
        return login(request);
    case Call::TrunkList:
        return R"({"status":"Success","trunklist":)" + m_trunks + '}';
    case Call::DeviceInfo:
        return R"({"status":"Success","deviceinfo":{"devicename":"Yeastar S100","sn":")" +
               m_serialNumber.toUtf8() + R"(","firmwarever":"30.5.0.19"}})";
    case Call::SmsSend:
        return acceptSms(request);
    case Call::Logout:
        m_tokens.remove(tokenOf(request.target));
        return R"({"status":"Success"})";
    case Call::Heartbeat:
        return R"({"status":"Success"})";
    case Call::Other:
        return R"({"status":"Failed","errno":"10003"})";
    }
    return {};
}

QByteArray MisbehavingPbx::login(const Request &request)
{
    m_reportPort = quint16(valueOf(request.body, QStringLiteral("port")).toUInt());
    m_reportTarget = valueOf(request.body, QStringLiteral("url")).toUtf8();
    if (!m_reportTarget.startsWith('/'))
        m_reportTarget.prepend('/');
    const QByteArray token = QByteArray::number(logins(), 16).rightJustified(32, 'a');
    m_tokens.insert(token);
    return R"({"status":"Success","token":")" + token + R"("})";
}

QByteArray MisbehavingPbx::acceptSms(const Request &request)
{
    const QString smsId =
        valueOf(request.body, QStringLiteral("phonenumber")) + u'-' + QString::number(m_clock());
    m_smsIds.append(smsId);
    Q_EMIT smsAccepted(smsId);
    return json({{QStringLiteral("status"), QStringLiteral("Success")}, {QStringLiteral("smsid"), smsId}});
}

void MisbehavingPbx::report(const QString &smsId, bool sent)
{
    pushReport(reportOf(smsId, sent));
}

void MisbehavingPbx::pushReport(const QByteArray &body, const QHostAddress &from)
{
    push(body, from, {});
}

void MisbehavingPbx::push(const QByteArray &body, const QHostAddress &from, const std::function<void()> &then)
{
    auto *socket = new QTcpSocket(&m_pushes);
    const auto settle = [this, socket, then] {
        socket->disconnect(this);
        socket->deleteLater();
        Q_EMIT reportAnswered(socket->readAll().split(' ').value(1).toInt());
        if (then)
            then();
    };
    const QByteArray request =
        "POST " + m_reportTarget + " HTTP/1.1\r\nhost: 127.0.0.1:" + QByteArray::number(m_reportPort) +
        "\r\nuser-agent: WebAPI\r\ncontent-type: application/json\r\ncontent-length: " +
        QByteArray::number(body.size()) + "\r\n\r\n" + body;
    connect(socket, &QTcpSocket::connected, this, [socket, request] { socket->write(request); });
    // A refused connection and a closed one both end here; only the latter may have brought an answer.
    connect(socket, &QTcpSocket::errorOccurred, this, settle);
    socket->bind(from);
    socket->connectToHost(QHostAddress(QHostAddress::LocalHost), m_reportPort);
}
