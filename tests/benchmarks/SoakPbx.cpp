// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/SoakPbx.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <cstdio>

using namespace std::chrono_literals;

namespace {

// Real times. They are short beside the deadlines of the other side, which run on the scaled clock.
constexpr int troubleEvery = 700;
constexpr auto troubleLasts = 150ms;
constexpr int longestReportDelay = 400;

void printLine(const QJsonObject &object)
{
    std::puts(QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

} // namespace

SoakPbx::SoakPbx(const Options &options)
    : m_options(options), m_clock(options.start, options.times),
      m_certificate(SelfSignedCertificate::make().value()), m_random(options.seed)
{
    m_pbx.showCertificate(m_certificate);
    m_pbx.setClock([this] { return m_clock.now().toSecsSinceEpoch(); });
    m_pbx.setTrunks(R"([{"trunkname":"GSM-1","status":"Idle","type":"GSM","port":"Span1-Port1"},)"
                    R"({"trunkname":"GSM-2","status":"Idle","type":"GSM","port":"Span1-Port2"},)"
                    R"({"trunkname":"GSM-3","status":"Idle","type":"GSM","port":"Span1-Port3"}])");
    m_pbx.script(steps(options.messages * 2));
    connect(&m_pbx, &MisbehavingPbx::smsPosted, this,
            [this](const QString &, const QString &text) { m_texts.insert(text); });
    connect(&m_pbx, &MisbehavingPbx::smsAccepted, this, &SoakPbx::planReports);
    connect(&m_trouble, &QTimer::timeout, this, &SoakPbx::makeTrouble);
}

bool SoakPbx::start()
{
    if (!m_pbx.start())
        return false;
    printLine(
        {{QStringLiteral("port"), m_pbx.port()},
         {QStringLiteral("certificateSha256"), QString::fromLatin1(m_pbx.certificateSha256().toHex())}});
    m_trouble.start(troubleEvery);
    return true;
}

void SoakPbx::finish()
{
    m_trouble.stop();
    m_finishing = true;
    if (m_reportsToCome == 0)
        printCounts();
}

// Two of three requests are answered as they should be. Of the rest each is as likely as any other, but for
// those that cost half a minute of the other side's patience.
QList<Step> SoakPbx::steps(int count)
{
    const std::array faults{Step(Misbehaviour::ResetInsideRequest),
                            Step(Misbehaviour::ReadThenClose),
                            Step(Misbehaviour::ResetAfterReading),
                            Step(Misbehaviour::PartialStatusLine),
                            Step(Misbehaviour::PartialHeaders),
                            Step(Misbehaviour::PartialBody),
                            Step::slowly(1),
                            Step(Misbehaviour::AnswerAndStay),
                            Step(Misbehaviour::Html),
                            Step::redirect(301),
                            Step::redirect(302),
                            Step::redirect(307),
                            Step::redirect(308),
                            Step(Misbehaviour::Unauthorized401),
                            Step(Misbehaviour::WrongTypes),
                            Step(Misbehaviour::HugeJson, 1'000'000),
                            Step(Misbehaviour::DeepJson),
                            Step(Misbehaviour::HttpError500),
                            Step(Misbehaviour::EmptyBody),
                            Step::json("[]"),
                            Step::json(R"({"status":"Success"})"),
                            Step::refuse(10027),
                            Step::refuseWithNumber(10027),
                            Step::refuse(10031),
                            Step::refuse(10032),
                            Step::refuse(10029),
                            Step::refuse(20004),
                            Step::refuseWithNumber(20004),
                            Step::refuse(20005),
                            Step::refuse(30003),
                            Step::refuse(4711)};
    QList<Step> list;
    list.reserve(count);
    for (int i = 0; i < count; ++i) {
        const quint32 dice = m_random.bounded(1000U);
        Step step;
        if (dice < 3)
            step = dice == 0 ? Step(Misbehaviour::Endless) : Step(Misbehaviour::Hang);
        else if (dice < 330)
            step = faults.at(m_random.bounded(quint32(faults.size())));
        // Some reports are faster than the answer, and some come although the answer never does.
        if (step.kind != Misbehaviour::RefuseWithString && step.kind != Misbehaviour::RefuseWithNumber &&
            m_random.bounded(20U) == 0)
            step = step.afterReport(m_random.bounded(10U) != 0);
        list.append(step);
    }
    return list;
}

// Most come once; some never, some twice, and a few of those contradict each other.
void SoakPbx::planReports(const QString &smsId)
{
    const quint32 dice = m_random.bounded(100U);
    if (dice < 5)
        return;
    const bool sent = m_random.bounded(10U) != 0;
    reportLater(smsId, sent);
    if (dice < 10)
        reportLater(smsId, sent);
    else if (dice < 12)
        reportLater(smsId, !sent);
}

void SoakPbx::reportLater(const QString &smsId, bool sent)
{
    ++m_reportsToCome;
    const std::chrono::milliseconds delay(m_random.bounded(longestReportDelay));
    QTimer::singleShot(delay, this, [this, smsId, sent] {
        m_pbx.report(smsId, sent);
        --m_reportsToCome;
        if (m_finishing && m_reportsToCome == 0)
            printCounts();
    });
}

void SoakPbx::makeTrouble()
{
    switch (m_random.bounded(6U)) {
    case 0: // it was started again: nobody is logged in any more
        m_pbx.forgetTokens();
        break;
    case 1: // the power is gone for a moment
        m_pbx.stop();
        m_pbx.forgetTokens();
        QTimer::singleShot(troubleLasts, this, [this] {
            if (!m_pbx.start(m_pbx.port()))
                qFatal("The port of the soak's PBX was taken meanwhile.");
        });
        break;
    case 2: // it takes connections and says nothing
        m_pbx.setStalled(true);
        QTimer::singleShot(troubleLasts, this, [this] { m_pbx.setStalled(false); });
        break;
    case 3: // somebody stands between
        m_pbx.swapCertificate();
        QTimer::singleShot(troubleLasts, this, [this] { m_pbx.showCertificate(m_certificate); });
        break;
    case 4: // a report about nothing
        m_pbx.report(QStringLiteral("4915199999999-1"), true);
        break;
    default: // somebody who is not the PBX, and no report at all
        m_pbx.pushReport(R"({"action":"sms-send","status":"Failed","smsid":"1"})",
                         QHostAddress(QStringLiteral("127.0.0.2")));
        m_pbx.pushReport("{");
    }
}

void SoakPbx::printCounts()
{
    QJsonObject counts;
    for (const QString &text : std::as_const(m_texts))
        counts.insert(text, QJsonArray{m_pbx.posts(text), m_pbx.refusals(text)});
    printLine({{QStringLiteral("counts"), counts},
               {QStringLiteral("connections"), m_pbx.totalConnections()},
               {QStringLiteral("logins"), m_pbx.logins()}});
    Q_EMIT done();
}
