// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/SendingDesk.h"

#include <QLoggingCategory>
#include <QNetworkProxy>
#include <QScopeGuard>
#include <QTcpServer>
#include <QTest>

using namespace std::chrono_literals;
using enum MessageState;
using Error = SendErrorKind;
using Transport = MisbehavingPbx::Transport;

Q_DECLARE_METATYPE(MisbehavingPbx::Transport)

namespace {

const QString text = QStringLiteral("Hello");

void addTransports()
{
    QTest::addColumn<Transport>("transport");
    QTest::newRow("TLS") << Transport::Tls;
    QTest::newRow("plain") << Transport::Plain;
}

} // namespace

/// What the network between does.
class tst_wire_faults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("trunktext.*=false")); }

    void aConnectionKeptOpenIsNotUsedAgain_data() { addTransports(); }
    void aConnectionKeptOpenIsNotUsedAgain();
    void aConnectionCutInsideTheRequestIsNotConfirmed_data() { addTransports(); }
    void aConnectionCutInsideTheRequestIsNotConfirmed();
    void anEndlessAnswerIsCutOff_data() { addTransports(); }
    void anEndlessAnswerIsCutOff();
    void aHostWithoutAnAddressIsOutOfReach();
    void proxiesLearnNothing_data();
    void proxiesLearnNothing();
};

void tst_wire_faults::aConnectionKeptOpenIsNotUsedAgain()
{
    QFETCH(Transport, transport);
    SendingDesk desk(transport);
    QVERIFY(desk.logIn());
    desk.pbx.setDefault(Misbehaviour::AnswerAndStay);
    const MessageId first = desk.enqueue(QStringLiteral("first"), QStringLiteral("GSM-1"));
    QVERIFY(desk.comesTrue([&] { return desk.state(first) == Accepted; }));
    QVERIFY(desk.pass(5s));
    const int connections = desk.pbx.totalConnections();
    const MessageId second = desk.enqueue(QStringLiteral("second"), QStringLiteral("GSM-1"));
    QVERIFY(desk.comesTrue([&] { return desk.state(second) == Accepted; }));
    QVERIFY(desk.pbx.totalConnections() > connections);
    QCOMPARE(desk.pbx.posts(QStringLiteral("first")), 1);
    QCOMPARE(desk.pbx.posts(QStringLiteral("second")), 1);
}

void tst_wire_faults::aConnectionCutInsideTheRequestIsNotConfirmed()
{
    QFETCH(Transport, transport);
    SendingDesk desk(transport);
    QVERIFY(desk.logIn());
    desk.pbx.script({Misbehaviour::ResetInsideRequest});
    const int connections = desk.pbx.totalConnections();
    const MessageId id = desk.enqueue(text);
    QVERIFY(desk.comesTrue([&] { return desk.state(id) == NotConfirmed; }));
    QCOMPARE(desk.store.row(id).error.kind, Error::AnswerLost);
    QCOMPARE(desk.pbx.totalConnections(), connections + 1);
    QVERIFY(desk.pass(1h, 10s));
    QCOMPARE(desk.pbx.posts(), 0);
    QCOMPARE(desk.violation(), QString());
}

void tst_wire_faults::anEndlessAnswerIsCutOff()
{
    QFETCH(Transport, transport);
    SendingDesk desk(transport);
    QVERIFY(desk.logIn());
    desk.pbx.script({Misbehaviour::Endless});
    const MessageId id = desk.enqueue(text);
    // No time passes: it is the size that ends it.
    QTRY_COMPARE(desk.state(id), NotConfirmed);
    QCOMPARE(desk.store.row(id).error.kind, Error::AnswerNotUnderstood);
    QCOMPARE(desk.store.row(id).error.detail, QStringLiteral("answer over 256 KiB"));
    QCOMPARE(desk.pbx.posts(text), 1);
}

void tst_wire_faults::aHostWithoutAnAddressIsOutOfReach()
{
    SendingDesk desk;
    desk.connection.host = QStringLiteral("no-such-pbx.invalid");
    const MessageId id = desk.enqueue(text);
    desk.open();
    QTRY_COMPARE_WITH_TIMEOUT(desk.reachability(), PbxReachability::Waiting, 60000);
    QCOMPARE(desk.gateway->status().error.kind, Error::Unreachable);
    QCOMPARE(desk.state(id), Queued);
    desk.connection.host = QStringLiteral("127.0.0.1");
    QVERIFY(desk.logIn());
    QVERIFY(desk.comesTrue([&] { return desk.state(id) == Accepted; }));
    QCOMPARE(desk.pbx.posts(text), 1);
}

void tst_wire_faults::proxiesLearnNothing_data()
{
    QTest::addColumn<Transport>("transport");
    QTest::addColumn<bool>("ofTheEnvironment");
    QTest::newRow("TLS, of the environment") << Transport::Tls << true;
    QTest::newRow("plain, of the environment") << Transport::Plain << true;
    QTest::newRow("TLS, of the application") << Transport::Tls << false;
    QTest::newRow("plain, of the application") << Transport::Plain << false;
}

void tst_wire_faults::proxiesLearnNothing()
{
    QFETCH(Transport, transport);
    QFETCH(bool, ofTheEnvironment);

    SendingDesk desk(transport);
    QTcpServer proxy;
    QVERIFY(proxy.listen(QHostAddress::LocalHost));
    const QByteArray url = "http://127.0.0.1:" + QByteArray::number(proxy.serverPort());
    const QByteArrayList variables{"http_proxy", "https_proxy", "all_proxy",
                                   "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"};
    const auto undo = qScopeGuard([&] {
        for (const QByteArray &variable : variables)
            qunsetenv(variable.constData());
        QNetworkProxyFactory::setUseSystemConfiguration(false);
        QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
    });
    if (ofTheEnvironment) {
        for (const QByteArray &variable : variables)
            qputenv(variable.constData(), url);
        QNetworkProxyFactory::setUseSystemConfiguration(true);
    } else {
        QNetworkProxy::setApplicationProxy(
            {QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), proxy.serverPort()});
    }
    // Qt asks no proxy for this machine itself, so the PBX is elsewhere here: only a proxy could look up its
    // name.
    desk.connection.host = QStringLiteral("no-such-pbx.invalid");
    desk.open();
    QTRY_COMPARE_WITH_TIMEOUT(desk.reachability(), PbxReachability::Waiting, 60000);
    QCOMPARE(desk.gateway->status().error.kind, Error::Unreachable);
    QVERIFY(!proxy.hasPendingConnections());
}

QTEST_GUILESS_MAIN(tst_wire_faults)
#include "tst_wire_faults.moc"
