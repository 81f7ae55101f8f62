// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/SendingDesk.h"

#include <QTest>

using Transport = MisbehavingPbx::Transport;

SendingDesk::SendingDesk(Transport transport) : pbx(transport)
{
    if (!pbx.start())
        qFatal("the PBX of a test has no port");
    connection.id = QStringLiteral("head-office");
    connection.host = QStringLiteral("127.0.0.1");
    connection.port = pbx.port();
    connection.username = QStringLiteral("api");
    connection.plainHttp = transport == Transport::Plain;
    connection.pinnedSha256 = pbx.certificateSha256();
    startEngine();
}

void SendingDesk::startEngine()
{
    gateway =
        std::make_unique<HttpPbxGateway>(clock, LoginLedger(folder.filePath(QStringLiteral("logins.ini"))));
    outbox = std::make_unique<Outbox>(store.store(), *gateway, clock);
    outbox->setConnection(connection.id);
}

void SendingDesk::open(PasswordOrigin origin)
{
    gateway->session().open(connection, QStringLiteral("secret"), origin, 8260);
}

bool SendingDesk::logIn(PasswordOrigin origin)
{
    open(origin);
    return comesTrue([this] {
        return reachability() == PbxReachability::Connected && gateway->trunks() &&
               !gateway->trunks()->isEmpty();
    });
}

MessageId SendingDesk::enqueue(const QString &text, const QString &trunk)
{
    m_texts.append(text);
    const QString number = QStringLiteral("139%1").arg(m_texts.size(), 7, 10, QLatin1Char('0'));
    const auto message = outbox->enqueue({.to = number, .text = text, .trunk = trunk});
    return message ? message->id : 0;
}

bool SendingDesk::isOnTheWire() const
{
    return !gateway->findChildren<HttpExchange *>().isEmpty();
}

bool SendingDesk::comesTrue(const std::function<bool()> &fact, std::chrono::milliseconds step)
{
    return QTest::qWaitFor(
        [&] {
            if (fact())
                return true;
            if (!isOnTheWire())
                clock.advance(step);
            return false;
        },
        60000);
}

bool SendingDesk::pass(std::chrono::milliseconds time, std::chrono::milliseconds step)
{
    const auto end = clock.monotonic() + time;
    return QTest::qWaitFor(
        [&] {
            while (!isOnTheWire() && clock.monotonic() < end)
                clock.advance(step);
            return !isOnTheWire() && clock.monotonic() >= end;
        },
        60000);
}

bool SendingDesk::restart()
{
    outbox.reset();
    gateway.reset();
    store.reopen();
    startEngine();
    return outbox->recover().has_value();
}

QString SendingDesk::violation()
{
    for (const QString &text : std::as_const(m_texts)) {
        const int allowed = 1 + pbx.refusals(text);
        if (pbx.posts(text) > allowed) {
            return QStringLiteral("%1: %2 POSTs, %3 allowed").arg(text).arg(pbx.posts(text)).arg(allowed);
        }
    }
    const int sending =
        store.onDisk(QStringLiteral("SELECT count(*) FROM message WHERE state = 'Sending'")).toInt();
    const int running =
        store.onDisk(QStringLiteral("SELECT count(*) FROM attempt WHERE outcome = 'running'")).toInt();
    if (sending != 0 || running != 0)
        return QStringLiteral("%1 Sending, %2 attempts running").arg(sending).arg(running);
    return {};
}
