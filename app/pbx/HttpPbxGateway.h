// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pbx/PbxGateway.h"
#include "app/pbx/PbxSession.h"
#include "app/time/Plan.h"

/// The way to an S-Series PBX over HTTPS.
class HttpPbxGateway : public PbxGateway
{
    Q_OBJECT

public:
    HttpPbxGateway(Clock &clock, LoginLedger ledger, QObject *parent = nullptr);

    void submit(const SubmitRequest &request, std::function<bool()> mayWrite) override;
    [[nodiscard]] PbxStatus status() const override { return m_session.status(); }
    [[nodiscard]] KnownTrunks trunks() const override { return m_trunks; }
    void refreshTrunks() override;

    /// While somebody looks at the trunks or sends, their states are asked for now and then.
    void setWatched(bool watched);

    [[nodiscard]] PbxSession &session() { return m_session; }

private:
    /// The session in which a message was sent.
    struct Sender
    {
        QString connectionId;
        QString token;

        friend bool operator==(const Sender &, const Sender &) = default;
    };

    void submitFinished(qint64 attemptId, const Sender &sender, const HttpOutcome &outcome);
    void queryTrunks();
    void queryDevice();
    void dropQueries();
    void planQuery(std::chrono::milliseconds delay);
    void sessionChanged(const PbxStatus &status);

    Clock &m_clock;
    PbxSession m_session;
    KnownTrunks m_trunks;
    QPointer<HttpExchange> m_query;
    QPointer<HttpExchange> m_deviceQuery;
    Plan m_nextQuery;
    bool m_refreshPlanned = false;
    bool m_watched = false;
};
