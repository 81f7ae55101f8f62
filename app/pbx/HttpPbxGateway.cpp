// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pbx/HttpPbxGateway.h"

#include "app/crash/CrashPoint.h"
#include "app/pbx/SSeriesProtocol.h"

#include <QLoggingCategory>

using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(gatewayLog, "trunktext.gateway", QtWarningMsg)

namespace {

constexpr auto submitDeadline = 30s;
constexpr auto queryDeadline = 15s;
constexpr auto watchInterval = 15s;
constexpr auto refreshDelay = 1s;

// What one message's request may tell about the way to the PBX as a whole.
bool concernsConnection(SendErrorKind kind)
{
    switch (kind) {
    case SendErrorKind::Unreachable:
    case SendErrorKind::TlsFailed:
    case SendErrorKind::TlsTooOld:
    case SendErrorKind::TlsMissing:
    case SendErrorKind::CertificateUnknown:
    case SendErrorKind::CertificateChanged:
    case SendErrorKind::ConfigurationError:
    case SendErrorKind::WrongCredentials:
    case SendErrorKind::LockedOut:
    case SendErrorKind::LoginPaused:
    case SendErrorKind::AddressNotAllowed:
    case SendErrorKind::PbxStarting:
    case SendErrorKind::AnswerNotUnderstood: // a sign-in page would swallow the whole queue
        return true;
    case SendErrorKind::None:
    case SendErrorKind::NotLoggedIn:
    case SendErrorKind::DiskRefused:
    case SendErrorKind::Interrupted:
    case SendErrorKind::NoUsableTrunk:
    case SendErrorKind::TrunkBusy:
    case SendErrorKind::TokenGone:
    case SendErrorKind::NoSuchTrunk:
    case SendErrorKind::NumberRefused:
    case SendErrorKind::TextRefused:
    case SendErrorKind::ParameterMissing:
    case SendErrorKind::BusyTooLong:
    case SendErrorKind::ReportedFailed:
    case SendErrorKind::RefusedAfterAll:
    case SendErrorKind::AnswerLost:
    case SendErrorKind::PbxFault:
    case SendErrorKind::CrashWhileSending:
        return false;
    }
    return false;
}

} // namespace

HttpPbxGateway::HttpPbxGateway(Clock &clock, LoginLedger ledger, QObject *parent)
    : PbxGateway(parent), m_clock(clock), m_session(clock, std::move(ledger), this), m_nextQuery(clock)
{
    connect(&m_session, &PbxSession::statusChanged, this, &HttpPbxGateway::sessionChanged);
}

void HttpPbxGateway::submit(const SubmitRequest &request, std::function<bool()> mayWrite)
{
    const qint64 attemptId = request.attemptId;
    m_session.renewOldToken();
    const QString token = m_session.token();
    if (token.isEmpty()) {
        QMetaObject::invokeMethod(
            this,
            [this, attemptId] {
                Q_EMIT settled(attemptId,
                               {SubmitOutcome::Kind::NotSent, {}, {SendErrorKind::NotLoggedIn, 0, {}}});
            },
            Qt::QueuedConnection);
        return;
    }
    auto *exchange = new HttpExchange(m_clock, m_session.connection(), this);
    const Sender sender{m_session.connection().id, token};
    connect(exchange, &HttpExchange::finished, this, [this, attemptId, sender](const HttpOutcome &outcome) {
        submitFinished(attemptId, sender, outcome);
    });
    exchange->post(QStringLiteral("sms/send"), token, SSeriesProtocol::smsBody(request), submitDeadline,
                   std::move(mayWrite));
}

void HttpPbxGateway::submitFinished(qint64 attemptId, const Sender &sender, const HttpOutcome &outcome)
{
    if (outcome.bodyLeft)
        CrashPoint::pass(CrashPoint::Place::AfterWrite);
    const SubmitOutcome result = SSeriesProtocol::submitOutcomeOf(outcome);
    qCInfo(gatewayLog) << "attempt" << attemptId << "ended:" << static_cast<int>(result.kind)
                       << errorKindName(result.error.kind) << result.error.code;
    // First what it means for the session: the outbox pumps as soon as it hears of the outcome. A message of
    // before the last login may have gone to another PBX: it says nothing about this one.
    if (sender != Sender{m_session.connection().id, m_session.token()}) {
        qCInfo(gatewayLog) << "attempt" << attemptId << "was of an earlier session";
    } else if (result.error.kind == SendErrorKind::TokenGone) {
        m_session.tokenRefused(sender.token, PbxSession::TokenUse::Submit, result.error);
    } else if (concernsConnection(result.error.kind)) {
        m_session.callFailed(result.error, outcome.certificate);
    } else if (result.kind == SubmitOutcome::Kind::Accepted || result.kind == SubmitOutcome::Kind::Refused) {
        m_session.tokenWorked(PbxSession::TokenUse::Submit);
    }
    Q_EMIT settled(attemptId, result);
}

void HttpPbxGateway::setWatched(bool watched)
{
    if (watched == m_watched)
        return;
    m_watched = watched;
    m_session.setWanted(watched);
    if (watched)
        refreshTrunks();
    else if (!m_refreshPlanned)
        m_nextQuery.callOff(); // the next look was for whoever watched
}

void HttpPbxGateway::refreshTrunks()
{
    if (m_refreshPlanned)
        return;
    m_refreshPlanned = true;
    planQuery(refreshDelay);
}

void HttpPbxGateway::planQuery(std::chrono::milliseconds delay)
{
    m_nextQuery.in(delay, [this] { queryTrunks(); });
}

void HttpPbxGateway::queryTrunks()
{
    m_refreshPlanned = false;
    m_session.renewOldToken();
    const QString token = m_session.token();
    if (token.isEmpty() || m_query)
        return;
    m_query = new HttpExchange(m_clock, m_session.connection(), this);
    connect(m_query, &HttpExchange::finished, this, [this, token](const HttpOutcome &outcome) {
        m_query.clear();
        const auto trunks = SSeriesProtocol::trunksOf(outcome);
        if (trunks) {
            m_session.tokenWorked(PbxSession::TokenUse::Query);
            if (m_trunks != *trunks) {
                m_trunks = *trunks;
                Q_EMIT trunksChanged(m_trunks);
            }
        } else if (trunks.error().kind == SendErrorKind::TokenGone) {
            m_session.tokenRefused(token, PbxSession::TokenUse::Query, trunks.error());
        } else {
            m_session.callFailed(trunks.error(), outcome.certificate);
        }
        if (m_watched && !m_refreshPlanned)
            planQuery(watchInterval);
    });
    m_query->post(QStringLiteral("trunklist/query"), token, "{}", queryDeadline);
}

// Only to know its reports by its serial number: a PBX that does not tell is as good.
void HttpPbxGateway::queryDevice()
{
    if (m_deviceQuery)
        return;
    m_deviceQuery = new HttpExchange(m_clock, m_session.connection(), this);
    connect(m_deviceQuery, &HttpExchange::finished, this, [this](const HttpOutcome &outcome) {
        m_deviceQuery.clear();
        if (const auto device = SSeriesProtocol::deviceInfoOf(outcome))
            Q_EMIT deviceKnown(*device);
    });
    m_deviceQuery->post(QStringLiteral("deviceinfo/query"), m_session.token(), "{}", queryDeadline);
}

// Their answers would be those of another session, perhaps of another PBX.
void HttpPbxGateway::dropQueries()
{
    for (QPointer<HttpExchange> *query : {&m_query, &m_deviceQuery}) {
        if (*query) {
            (*query)->disconnect(this);
            (*query)->abort();
        }
        query->clear();
    }
}

void HttpPbxGateway::sessionChanged(const PbxStatus &status)
{
    if (status.reachability == PbxReachability::Connected) {
        queryTrunks();
        queryDevice();
    } else {
        dropQueries();
    }
    const bool unknown = status.reachability != PbxReachability::Connected &&
                         status.reachability != PbxReachability::Connecting;
    if (unknown && m_trunks) {
        // What is not known is not shown as if it were.
        m_trunks.reset();
        Q_EMIT trunksChanged(m_trunks);
    }
    Q_EMIT statusChanged(status);
}
