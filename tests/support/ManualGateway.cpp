// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ManualGateway.h"

#include <algorithm>

void ManualGateway::submit(const SubmitRequest &request, std::function<bool()> mayWrite)
{
    submitted.append({request, std::move(mayWrite)});
    if (onSubmit)
        onSubmit(request);
}

void ManualGateway::connectPbx(const QStringList &trunks)
{
    m_status.reachability = PbxReachability::Connected;
    Q_EMIT statusChanged(m_status);
    QList<Trunk> idle;
    for (const QString &name : trunks)
        idle.append(gsmTrunk(name));
    setTrunks(idle);
}

void ManualGateway::disconnectPbx()
{
    m_status.reachability = PbxReachability::Waiting;
    setTrunks(std::nullopt);
    Q_EMIT statusChanged(m_status);
}

void ManualGateway::setTrunks(const KnownTrunks &trunks)
{
    m_trunks = trunks;
    Q_EMIT trunksChanged(m_trunks);
}

int ManualGateway::posts(const QString &text) const
{
    return static_cast<int>(
        std::count_if(submitted.cbegin(), submitted.cend(),
                      [&text](const Submitted &each) { return each.request.text == text; }));
}

bool ManualGateway::write()
{
    return submitted.constLast().mayWrite();
}

void ManualGateway::accept(const QString &smsId)
{
    write();
    settleLast({SubmitOutcome::Kind::Accepted, smsId, {}});
}

void ManualGateway::refuse(int errorNumber, SendErrorKind kind)
{
    write();
    settleLast({SubmitOutcome::Kind::Refused, {}, {kind, errorNumber, {}}});
}

void ManualGateway::loseAnswer()
{
    write();
    settleLast({SubmitOutcome::Kind::AnswerLost, {}, {SendErrorKind::AnswerLost, 0, {}}});
}

void ManualGateway::failToSend(SendErrorKind kind)
{
    settleLast({SubmitOutcome::Kind::NotSent, {}, {kind, 0, {}}});
}

void ManualGateway::settle(qsizetype index, const SubmitOutcome &outcome)
{
    Submitted &ended = submitted[index];
    if (ended.answered)
        qFatal("a request of a test was answered twice");
    ended.answered = true;
    Q_EMIT settled(ended.request.attemptId, outcome);
}

Trunk gsmTrunk(const QString &name, TrunkState state)
{
    return {name, QStringLiteral("GSM"), state, {}};
}
