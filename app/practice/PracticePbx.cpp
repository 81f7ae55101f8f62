// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/PracticePbx.h"

#include "app/http/HttpConnection.h"
#include "app/http/HttpServer.h"
#include "app/practice/PracticeLogins.h"
#include "app/practice/PracticeModules.h"
#include "app/practice/PracticeReport.h"
#include "app/practice/ScaledTime.h"
#include "app/practice/SelfSignedCertificate.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QRandomGenerator>

namespace {

QString randomPassword()
{
    constexpr QLatin1StringView letters("abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789");
    QString password;
    for (int i = 0; i < 16; ++i)
        password += letters[QRandomGenerator::system()->bounded(int(letters.size()))];
    return password;
}

QJsonObject success(QJsonObject more = {})
{
    more.insert(QStringLiteral("status"), QStringLiteral("Success"));
    return more;
}

/// The guide writes the number as a string.
QJsonObject failed(PracticeError error)
{
    return {{QStringLiteral("status"), QStringLiteral("Failed")},
            {QStringLiteral("errno"), QString::number(int(error))}};
}

/// "/api/v1.0.1/sms/send" -> "sms/send", whatever the version; empty where it is no call at all.
QString callOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    if (parts.size() < 4 || !parts[0].isEmpty() || parts[1] != QLatin1StringView("api"))
        return {};
    return parts.mid(3).join(u'/');
}

} // namespace

struct PracticePbx::Running
{
    explicit Running(const PracticeOptions &options)
        : logins(options.username, options.password, scaled(options.tokenLifetime, options.timeScale),
                 scaled(options.lockout, options.timeScale)),
          modules(options)
    {
        clock.start();
    }
    [[nodiscard]] std::chrono::milliseconds now() const { return std::chrono::milliseconds(clock.elapsed()); }

    HttpServer server;
    PracticeLogins logins;
    PracticeModules modules;
    QElapsedTimer clock;
    QByteArray certificateSha256;
    QObject reports; ///< parent of those under way
};

PracticePbx::PracticePbx(PracticeOptions options, QObject *parent)
    : QObject(parent), m_options(std::move(options))
{
    if (m_options.password.isEmpty())
        m_options.password = randomPassword();
}

PracticePbx::~PracticePbx() = default;

bool PracticePbx::start()
{
    auto running = std::make_unique<Running>(m_options);
    if (!m_options.plainHttp) {
        const auto certificate = SelfSignedCertificate::make();
        if (!certificate) {
            m_errorString = QStringLiteral("OpenSSL made no certificate");
            return false;
        }
        running->server.setTls(certificate->serverConfiguration());
        running->certificateSha256 = certificate->sha256();
    }
    connect(&running->server, &HttpServer::requestReceived, this, &PracticePbx::answer);
    if (!running->server.listen(QHostAddress(QHostAddress::LocalHost), m_options.port)) {
        m_errorString = running->server.errorString();
        return false;
    }
    m_errorString.clear();
    m_running = std::move(running);
    return true;
}

void PracticePbx::stop()
{
    m_running.reset();
}

quint16 PracticePbx::port() const
{
    return m_running ? m_running->server.port() : quint16(0);
}

QByteArray PracticePbx::certificateSha256() const
{
    return m_running ? m_running->certificateSha256 : QByteArray();
}

QString PracticePbx::username() const
{
    return m_options.username;
}

QString PracticePbx::password() const
{
    return m_options.password;
}

QString PracticePbx::errorString() const
{
    return m_errorString;
}

QHash<QString, int> PracticePbx::sendRequests() const
{
    return m_sendRequests;
}

void PracticePbx::answer(HttpConnection *connection, const HttpRequest &request)
{
    const HttpRequest::Headers asTheRealOne{{"Server", "Boa/0.94.14rc21"}};
    if (callOf(request.path()).isEmpty()) {
        connection->answer(404, "text/html", "<html><body>404 Not Found</body></html>", asTheRealOne);
        return;
    }
    const QJsonObject answer = answerOf(request, connection->peerAddress());
    connection->answer(200, "application/json;charset=utf-8",
                       QJsonDocument(answer).toJson(QJsonDocument::Compact), asTheRealOne);
}

QJsonObject PracticePbx::answerOf(const HttpRequest &request, const QHostAddress &peer)
{
    if (request.method() != "POST")
        return failed(PracticeError::NotPost);

    const QString call = callOf(request.path());
    const bool needsBody = call == QLatin1StringView("login") || call == QLatin1StringView("sms/send");
    if (request.body().isEmpty() && needsBody)
        return failed(PracticeError::DataBlank);
    const QJsonDocument document = QJsonDocument::fromJson(request.body());
    if (!request.body().isEmpty() && !document.isObject())
        return failed(PracticeError::NotJson);
    const QJsonObject body = document.object();

    if (call == QLatin1StringView("login"))
        return logIn(body, peer);

    const QByteArray token = request.query().queryItemValue(QStringLiteral("token")).toUtf8();
    if (call == QLatin1StringView("sms/send"))
        return sendSms(token, body, peer);
    static const QStringList others{QStringLiteral("heartbeat"), QStringLiteral("logout"),
                                    QStringLiteral("trunklist/query"), QStringLiteral("trunk/list"),
                                    QStringLiteral("deviceinfo/query")};
    if (!others.contains(call))
        return failed(PracticeError::UnsupportedRequest);
    if (const auto error = m_running->logins.check(token, m_running->now()))
        return failed(*error);
    if (call == QLatin1StringView("heartbeat"))
        return heartbeat(token, body);
    if (call == QLatin1StringView("logout"))
        return logOut(token);
    if (call == QLatin1StringView("deviceinfo/query"))
        return deviceInfo();
    const bool withIds = call == QLatin1StringView("trunk/list");
    return success({{QStringLiteral("trunklist"), m_running->modules.list(withIds)}});
}

QJsonObject PracticePbx::logIn(const QJsonObject &request, const QHostAddress &peer)
{
    const auto token = m_running->logins.logIn(request, peer, m_running->now());
    if (!token)
        return failed(token.error());
    return success({{QStringLiteral("token"), QString::fromLatin1(*token)}});
}

QJsonObject PracticePbx::heartbeat(const QByteArray &token, const QJsonObject &request)
{
    const auto error = m_running->logins.move(token, request);
    return error ? failed(*error) : success();
}

QJsonObject PracticePbx::logOut(const QByteArray &token)
{
    m_running->logins.logOut(token);
    return success();
}

QJsonObject PracticePbx::deviceInfo() const
{
    const QTime uptime = QTime(0, 0).addMSecs(int(m_running->now().count() % (24LL * 60 * 60 * 1000)));
    const QJsonObject device{{QStringLiteral("devicename"), QStringLiteral("TrunkText practice PBX")},
                             {QStringLiteral("sn"), QStringLiteral("000000000000")},
                             {QStringLiteral("hardwarever"), QStringLiteral("V1.30 0000-0000")},
                             {QStringLiteral("firmwarever"), QStringLiteral("30.5.0.19")},
                             {QStringLiteral("systemtime"), QDateTime::currentDateTimeUtc().toString(
                                                                QStringLiteral("yyyy-MM-dd HH:mm:ss 'UTC'"))},
                             {QStringLiteral("uptime"), uptime.toString(QStringLiteral("HH:mm:ss"))},
                             {QStringLiteral("extensionstatus"), QStringLiteral("0/0")}};
    return success({{QStringLiteral("deviceinfo"), device}});
}

QJsonObject PracticePbx::sendSms(const QByteArray &token, const QJsonObject &request,
                                 const QHostAddress &peer)
{
    const auto sms = PracticeModules::read(request);
    if (sms)
        ++m_sendRequests[sms->text];
    if (const auto error = m_running->logins.check(token, m_running->now()))
        return failed(*error);
    if (!sms)
        return failed(sms.error());
    const auto smsId = m_running->modules.take(
        *sms, [this, token, peer](const QString &id, bool sent) { report(id, sent, token, peer); });
    if (!smsId)
        return failed(smsId.error());
    Q_EMIT smsTaken(sms->trunk, sms->number, sms->text, *smsId);
    return success({{QStringLiteral("smsid"), *smsId}});
}

void PracticePbx::report(const QString &smsId, bool sent, const QByteArray &token, const QHostAddress &peer)
{
    const QJsonObject event{
        {QStringLiteral("action"), QStringLiteral("sms-send")},
        {QStringLiteral("status"), sent ? QStringLiteral("Success") : QStringLiteral("Failed")},
        {QStringLiteral("smsid"), smsId}};
    auto *report = new PracticeReport(
        QJsonDocument(event).toJson(QJsonDocument::Compact),
        [this, token, peer] { return m_running->logins.reportAddress(token, peer); },
        scaled(m_options.reportInterval, m_options.timeScale), m_options.reportTries, &m_running->reports);
    connect(report, &PracticeReport::settled, this,
            [this, smsId](bool delivered) { Q_EMIT reportSettled(smsId, delivered); });
    report->push();
}
