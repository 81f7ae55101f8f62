// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pbx/ReportListener.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

namespace {

QByteArray post(const QByteArray &body)
{
    return "POST / HTTP/1.0\r\nUser-Agent: WebAPI\r\nContent-Type: application/json\r\nContent-Length: " +
           QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

class tst_report_listener : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEventIsAnsweredAndReportsAreKept_data();
    void everyEventIsAnsweredAndReportsAreKept();
    void whatCouldNotBeKeptIsAskedForAgain();
    void aStrangerIsDroppedBeforeHeIsRead();
    void aTakenPortIsToldAndNothingElseHappens();
    void itListensOnlyOnTheInterfaceThatReachesThePbx();
    void aPortThatIsFreeByNowIsTakenAtTheNextTry();
    void openedAgainItStaysWhereItIs();

private:
    QByteArray send(const QByteArray &request, quint16 port,
                    const QString &from = QStringLiteral("127.0.0.1"));
};

QByteArray tst_report_listener::send(const QByteArray &request, quint16 port, const QString &from)
{
    QTcpSocket socket;
    if (!socket.bind(QHostAddress(from)))
        return "bind";
    socket.connectToHost(QHostAddress::LocalHost, port);
    QSignalSpy gone(&socket, &QTcpSocket::disconnected);
    socket.write(request);
    if (gone.isEmpty())
        gone.wait();
    return socket.readAll();
}

void tst_report_listener::everyEventIsAnsweredAndReportsAreKept_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kept");
    const QByteArray good = R"({"action":"sms-send","status":"Success","smsid":"18396210850-1502874159"})";
    QTest::newRow("v1") << good << 1;
    QTest::newRow("v2") << QByteArray(
                               R"({"event":"sms-send","status":"Failed","smsid":"183-1502874159","sn":"1"})")
                        << 1;
    QTest::newRow("ill-formed v1") << QByteArray(
                                          "{action:'sms-send',status:'Succeed',smsid:'183-1502874159',}")
                                   << 1;
    QTest::newRow("call") << QByteArray(R"({"action":"RING","extid":"1000"})") << 0;
    QTest::newRow("boot") << QByteArray(R"({"action":"BootUp","sn":"369451090405"})") << 0;
    QTest::newRow("empty") << QByteArray() << 0;
    QTest::newRow("no smsid") << QByteArray(R"({"action":"sms-send","status":"Success"})") << 0;
}

void tst_report_listener::everyEventIsAnsweredAndReportsAreKept()
{
    QFETCH(QByteArray, body);
    QFETCH(int, kept);
    QList<DeliveryReport> reports;
    ReportListener listener([&reports](const DeliveryReport &report) {
        reports.append(report);
        return true;
    });
    QSignalSpy ready(&listener, &ReportListener::ready);
    listener.open(QStringLiteral("127.0.0.1"), 8088, 0);
    QVERIFY(ready.wait());
    QVERIFY(listener.status().listening);
    QVERIFY(send(post(body), listener.status().port).startsWith("HTTP/1.1 200"));
    QCOMPARE(reports.size(), kept);
}

void tst_report_listener::whatCouldNotBeKeptIsAskedForAgain()
{
    ReportListener listener([](const DeliveryReport &) { return false; });
    QSignalSpy ready(&listener, &ReportListener::ready);
    listener.open(QStringLiteral("127.0.0.1"), 8088, 0);
    QVERIFY(ready.wait());
    const QByteArray answer = send(
        post(R"({"action":"sms-send","status":"Success","smsid":"183-1502874159"})"), listener.status().port);
    QVERIFY2(answer.startsWith("HTTP/1.1 503"), answer.constData());
}

void tst_report_listener::aStrangerIsDroppedBeforeHeIsRead()
{
    int reports = 0;
    ReportListener listener([&reports](const DeliveryReport &) {
        ++reports;
        return true;
    });
    QSignalSpy ready(&listener, &ReportListener::ready);
    listener.open(QStringLiteral("127.0.0.1"), 8088, 0);
    QVERIFY(ready.wait());
    const QByteArray answer =
        send(post(R"({"action":"sms-send","status":"Success","smsid":"183-1502874159"})"),
             listener.status().port, QStringLiteral("127.0.0.2"));
    QVERIFY2(answer.isEmpty(), answer.constData());
    QCOMPARE(reports, 0);
}

void tst_report_listener::aTakenPortIsToldAndNothingElseHappens()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    ReportListener listener([](const DeliveryReport &) { return true; });
    QSignalSpy ready(&listener, &ReportListener::ready);
    listener.open(QStringLiteral("127.0.0.1"), 8088, other.serverPort());
    QVERIFY(ready.wait());
    QVERIFY(!listener.status().listening);
    QCOMPARE(listener.status().port, other.serverPort());
    QVERIFY(!listener.status().detail.isEmpty());
}

void tst_report_listener::itListensOnlyOnTheInterfaceThatReachesThePbx()
{
    ReportListener listener([](const DeliveryReport &) { return true; });
    QSignalSpy ready(&listener, &ReportListener::ready);
    listener.open(QStringLiteral("127.0.0.1"), 8088, 0);
    QVERIFY(ready.wait());
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QStringLiteral("127.0.0.3")), listener.status().port);
    QSignalSpy refused(&socket, &QTcpSocket::errorOccurred);
    QVERIFY(refused.wait());
    QCOMPARE(socket.error(), QAbstractSocket::ConnectionRefusedError);
}

void tst_report_listener::aPortThatIsFreeByNowIsTakenAtTheNextTry()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const quint16 port = other.serverPort();
    ReportListener listener([](const DeliveryReport &) { return true; });
    QSignalSpy ready(&listener, &ReportListener::ready);
    listener.open(QStringLiteral("127.0.0.1"), 8088, port);
    QTRY_COMPARE(ready.size(), 1);
    QVERIFY(!listener.status().listening);
    other.close();
    listener.open(QStringLiteral("127.0.0.1"), 8088, port);
    QTRY_COMPARE(ready.size(), 2);
    QVERIFY(listener.status().listening);
    QCOMPARE(listener.status().port, port);
    QVERIFY(listener.status().detail.isEmpty());
}

void tst_report_listener::openedAgainItStaysWhereItIs()
{
    ReportListener listener([](const DeliveryReport &) { return true; });
    QSignalSpy ready(&listener, &ReportListener::ready);
    listener.open(QStringLiteral("127.0.0.1"), 8088, 0);
    QTRY_COMPARE(ready.size(), 1);
    QTcpSocket pbx;
    pbx.connectToHost(QHostAddress::LocalHost, listener.status().port);
    QVERIFY(pbx.waitForConnected());
    const quint16 port = listener.status().port;
    listener.open(QStringLiteral("127.0.0.1"), 8088, 0);
    QTRY_COMPARE(ready.size(), 2);
    QCOMPARE(listener.status().port, port);
    // A report that is on its way is not cut off.
    QCOMPARE(pbx.state(), QAbstractSocket::ConnectedState);
}

QTEST_GUILESS_MAIN(tst_report_listener)
#include "tst_report_listener.moc"
