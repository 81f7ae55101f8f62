// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pbx/PbxSession.h"

#include "app/pbx/SSeriesProtocol.h"

#include <QLoggingCategory>
#include <QRandomGenerator>

#include <algorithm>

using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(sessionLog, "trunktext.session", QtWarningMsg)

namespace {

constexpr auto loginDeadline = 15s;
constexpr auto logoutDeadline = 2s;
constexpr auto lockDuration = 630s;
constexpr auto heartbeatAfter = 20min; // of the 30 that a token lives
constexpr auto tokenLifetime = 29min;
constexpr int refusalsBeforeStop = 2;

// Full jitter over a doubling range: 80 desktops must not come back in one burst after the PBX's restart.
std::chrono::milliseconds retryDelay(int failures)
{
    const int ceiling = std::min(60000, 2000 << std::min(failures, 5));
    return std::chrono::milliseconds(QRandomGenerator::global()->bounded(ceiling / 2, ceiling + 1));
}

} // namespace

PbxSession::PbxSession(Clock &clock, LoginLedger ledger, QObject *parent)
    : QObject(parent), m_clock(clock), m_ledger(std::move(ledger)), m_nextLogin(clock), m_nextBeat(clock)
{
}

void PbxSession::open(const Connection &connection, const QString &password, PasswordOrigin origin,
                      quint16 reportPort)
{
    close();
    m_connection = connection;
    m_password = password;
    m_reportPort = reportPort;
    m_failures = 0;
    forgetRefusals();
    if (origin == PasswordOrigin::JustGiven)
        m_ledger.forgetRefusal(connection.id);
    login();
}

void PbxSession::close()
{
    m_nextLogin.callOff();
    m_nextBeat.callOff();
    for (QPointer<HttpExchange> *call : {&m_login, &m_heartbeat}) {
        if (*call) {
            (*call)->disconnect(this);
            (*call)->abort();
        }
        call->clear();
    }
    m_waitsForDoor = false;
    if (!m_token.isEmpty()) {
        auto *logout = new HttpExchange(m_clock, m_connection, this);
        connect(logout, &HttpExchange::finished, this, &PbxSession::loggedOut);
        logout->post(QStringLiteral("logout"), m_token, "{}", logoutDeadline);
    } else {
        QMetaObject::invokeMethod(this, &PbxSession::loggedOut, Qt::QueuedConnection);
    }
    // Of the copies that Qt shared out nobody can wipe more; this one is not left in freed memory.
    m_token.fill(QLatin1Char('\0'));
    m_token.clear();
    m_password.fill(QLatin1Char('\0'));
    m_password.clear();
    m_connection = {};
    setStatus({});
}

void PbxSession::retryNow()
{
    if (m_connection.id.isEmpty() || m_status.reachability == PbxReachability::Connected)
        return;
    m_failures = 0;
    forgetRefusals();
    login();
}

void PbxSession::login()
{
    if (m_login || m_waitsForDoor)
        return;
    m_nextLogin.callOff();
    const QDateTime now = m_clock.now();
    QDateTime closed = m_ledger.closedUntil(m_connection.host, now);
    SendError why = m_ledger.closedBy(m_connection.host, now);
    if (m_lockedUntil > m_clock.monotonic()) {
        const QDateTime byMonotonic = now.addMSecs((m_lockedUntil - m_clock.monotonic()).count());
        closed = closed.isValid() ? std::max(closed, byMonotonic) : byMonotonic;
        why = {SendErrorKind::LockedOut, 20002, {}};
    }
    if (closed.isValid()) {
        waitUntil(why, std::chrono::milliseconds(now.msecsTo(closed)));
        return;
    }
    if (m_ledger.passwordRefused(m_connection.id)) {
        setStatus({.reachability = PbxReachability::Stopped,
                   .error = {SendErrorKind::WrongCredentials, 20003, {}}});
        return;
    }
    setStatus({.reachability = PbxReachability::Connecting});
    if (m_openDoor) {
        m_waitsForDoor = true;
        m_openDoor(m_connection);
    } else {
        postLogin();
    }
}

void PbxSession::reportPortReady(quint16 port)
{
    if (!m_waitsForDoor)
        return;
    m_waitsForDoor = false;
    m_reportPort = port;
    postLogin();
}

void PbxSession::postLogin()
{
    m_login = new HttpExchange(m_clock, m_connection, this);
    connect(m_login, &HttpExchange::finished, this, &PbxSession::loginFinished);
    m_login->post(QStringLiteral("login"), {},
                  SSeriesProtocol::loginBody(m_connection.username, m_password, m_reportPort), loginDeadline);
}

void PbxSession::loginFinished(const HttpOutcome &outcome)
{
    m_login.clear();
    const auto token = SSeriesProtocol::tokenOf(outcome);
    if (!token) {
        qCInfo(sessionLog) << "login failed:" << errorKindName(token.error().kind) << token.error().code;
        stopOrWait(token.error(), outcome.certificate);
        return;
    }
    qCInfo(sessionLog) << "logged in";
    m_ledger.noteSuccess(m_connection.host, m_connection.id);
    m_token = *token;
    m_loggedInAt = m_clock.monotonic();
    noteTokenUse();
    setStatus({.reachability = PbxReachability::Connected, .certificate = outcome.certificate});
    planHeartbeat();
}

void PbxSession::stopOrWait(const SendError &error, const CertificateFacts &certificate)
{
    m_token.clear();
    switch (error.kind) {
    case SendErrorKind::LockedOut:
        m_ledger.noteLockedOut(m_connection.host, m_clock.now());
        m_lockedUntil = m_clock.monotonic() + lockDuration;
        waitUntil(error, lockDuration);
        return;
    case SendErrorKind::WrongCredentials:
        m_ledger.noteWrongCredentials(m_connection.host, m_connection.id, m_clock.now());
        break;
    case SendErrorKind::CertificateUnknown:
    case SendErrorKind::CertificateChanged:
    case SendErrorKind::TlsTooOld:
    case SendErrorKind::TlsMissing:
    case SendErrorKind::AddressNotAllowed:
    case SendErrorKind::ConfigurationError:
    case SendErrorKind::TokenGone:
    case SendErrorKind::ParameterMissing:
        break;
    case SendErrorKind::None:
    case SendErrorKind::Unreachable:
    case SendErrorKind::TlsFailed:
    case SendErrorKind::NotLoggedIn:
    case SendErrorKind::DiskRefused:
    case SendErrorKind::Interrupted:
    case SendErrorKind::NoUsableTrunk:
    case SendErrorKind::TrunkBusy:
    case SendErrorKind::PbxStarting:
    case SendErrorKind::NoSuchTrunk:
    case SendErrorKind::NumberRefused:
    case SendErrorKind::TextRefused:
    case SendErrorKind::BusyTooLong:
    case SendErrorKind::ReportedFailed:
    case SendErrorKind::RefusedAfterAll:
    case SendErrorKind::AnswerLost:
    case SendErrorKind::AnswerNotUnderstood:
    case SendErrorKind::PbxFault:
    case SendErrorKind::CrashWhileSending:
    case SendErrorKind::LoginPaused:
        waitUntil(error, retryDelay(m_failures++));
        return;
    }
    m_nextLogin.callOff();
    setStatus({.reachability = PbxReachability::Stopped,
               .error = error,
               .certificate = certificate,
               .pinnedSha256 = m_connection.pinnedSha256});
}

void PbxSession::waitUntil(const SendError &error, std::chrono::milliseconds delay)
{
    setStatus({.reachability = PbxReachability::Waiting,
               .error = error,
               .retryAt = m_clock.now().addMSecs(delay.count())});
    m_nextLogin.in(delay, [this] { login(); });
}

void PbxSession::tokenRefused(const QString &token, TokenUse use, const SendError &error)
{
    if (token != m_token || m_token.isEmpty())
        return; // a call of before the last login
    m_token.clear();
    // One that lived for so long was good: it has come to its ordinary end.
    if (m_clock.monotonic() - m_loggedInAt >= heartbeatAfter)
        forgetRefusals();
    ++(use == TokenUse::Submit ? m_submitRefusals : m_queryRefusals);
    if (m_queryRefusals + m_submitRefusals >= refusalsBeforeStop)
        stopOrWait(error, {});
    else
        login();
}

void PbxSession::forgetRefusals()
{
    m_queryRefusals = 0;
    m_submitRefusals = 0;
}

void PbxSession::noteTokenUse()
{
    m_tokenUsedAt = m_clock.now();
    m_tokenUsedAtMonotonic = m_clock.monotonic();
}

void PbxSession::renewOldToken()
{
    if (m_token.isEmpty())
        return;
    const auto age = std::max(std::chrono::milliseconds(m_tokenUsedAt.msecsTo(m_clock.now())),
                              m_clock.monotonic() - m_tokenUsedAtMonotonic);
    if (age < tokenLifetime)
        return;
    m_token.clear();
    login();
}

void PbxSession::tokenWorked(TokenUse use)
{
    // Only now: a login alone proves little, and a PBX that ends every session at once must not be logged in
    // to every second.
    m_failures = 0;
    if (use == TokenUse::Submit)
        forgetRefusals();
    else
        m_queryRefusals = 0;
    noteTokenUse();
    planHeartbeat();
}

void PbxSession::callFailed(const SendError &error, const CertificateFacts &certificate)
{
    if (m_status.reachability == PbxReachability::Connected)
        stopOrWait(error, certificate);
}

void PbxSession::setWanted(bool wanted)
{
    m_wanted = wanted;
    if (m_wanted && m_status.reachability == PbxReachability::Connected)
        planHeartbeat();
    else
        m_nextBeat.callOff();
}

void PbxSession::planHeartbeat()
{
    m_nextBeat.callOff();
    if (!m_wanted)
        return;
    m_nextBeat.in(heartbeatAfter, [this] {
        if (!m_token.isEmpty() && !m_heartbeat)
            beat();
    });
}

void PbxSession::beat()
{
    m_heartbeat = new HttpExchange(m_clock, m_connection, this);
    connect(m_heartbeat, &HttpExchange::finished, this, [this, token = m_token](const HttpOutcome &outcome) {
        m_heartbeat.clear();
        // What it says of an earlier session is no news of this one.
        if (token != m_token)
            return;
        const auto answer = SSeriesProtocol::answerOf(outcome);
        if (answer)
            tokenWorked(TokenUse::Query);
        else if (answer.error().kind == SendErrorKind::TokenGone)
            tokenRefused(token, TokenUse::Query, answer.error());
        else
            callFailed(answer.error(), outcome.certificate);
    });
    m_heartbeat->post(QStringLiteral("heartbeat"), m_token, "{}", loginDeadline);
}

void PbxSession::setStatus(PbxStatus status)
{
    if (status == m_status)
        return;
    m_status = std::move(status);
    Q_EMIT statusChanged(m_status);
}
