// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/EngineWorker.h"
#include "tests/support/MisbehavingPbx.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using enum MessageState;

namespace {

const QString alice = QStringLiteral("15100001111");
const QString bob = QStringLiteral("15200002222");

/// The whole engine, logged in at a PBX that does as it is told.
class Desk
{
public:
    Desk() : worker(Profile::in(folder.path()))
    {
        QObject::connect(&worker, &EngineWorker::messageChanged, &worker,
                         [this](const Message &message) { rows.insert(message.id, message); });
        QSignalSpy paired(&worker.gateway(), &PbxGateway::deviceKnown);
        if (!pbx.start())
            qFatal("the PBX of a test");
        worker.open();
        Connection connection;
        connection.id = QStringLiteral("c");
        connection.host = QStringLiteral("127.0.0.1");
        connection.port = pbx.port();
        connection.username = QStringLiteral("api");
        connection.pinnedSha256 = pbx.certificateSha256();
        connection.reportPort = 0;
        worker.use(connection, QStringLiteral("secret"), PasswordOrigin::JustGiven);
        if (paired.isEmpty())
            paired.wait();
        QTRY_COMPARE(worker.gateway().trunks().value_or(QList<Trunk>()).size(), 2);
    }

    MessageId send(const QString &to)
    {
        const auto message =
            worker.outbox().enqueue({.to = to, .text = QStringLiteral("Hello"), .trunk = {}});
        return message ? message->id : 0;
    }

    /// What the PBX was answered.
    int push(const QByteArray &body, const QHostAddress &from = QHostAddress(QHostAddress::LocalHost))
    {
        QSignalSpy answered(&pbx, &MisbehavingPbx::reportAnswered);
        pbx.pushReport(body, from);
        return answered.wait() ? answered.constFirst().constFirst().toInt() : -1;
    }

    int report(const QString &smsId, const char *status, const char *serialNumber)
    {
        return push(R"({"event":"sms-send","status":")" + QByteArray(status) + R"(","smsid":")" +
                    smsId.toUtf8() + R"(","sn":")" + serialNumber + R"("})");
    }

    [[nodiscard]] MessageState state(MessageId id) const { return rows.value(id).state; }

    QTemporaryDir folder;
    MisbehavingPbx pbx;
    EngineWorker worker;
    QHash<MessageId, Message> rows; ///< as they were last told
};

} // namespace

/// Reports on their whole way, from a PBX that loses its answers to the row.
class TestReportJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReportMakesUpForALostAnswer_data();
    void aReportMakesUpForALostAnswer();
    void aReportThatOutrunsALostAnswerMakesUpForIt();
    void aHundredRepetitionsAreAnsweredAndChangeNothing();
    void whatAStrangerSaysChangesNothing();
};

void TestReportJourney::aReportMakesUpForALostAnswer_data()
{
    QTest::addColumn<bool>("sent");
    QTest::addColumn<MessageState>("state");

    QTest::newRow("it went out") << true << Sent;
    QTest::newRow("it did not") << false << Failed;
}

void TestReportJourney::aReportMakesUpForALostAnswer()
{
    QFETCH(bool, sent);
    Desk desk;
    desk.pbx.script({Misbehaviour::ReadThenClose});
    const MessageId id = desk.send(alice);
    QTRY_COMPARE(desk.state(id), NotConfirmed);
    desk.pbx.report(desk.pbx.smsIds().constFirst(), sent);
    QFETCH(MessageState, state);
    QTRY_COMPARE(desk.state(id), state);
    QCOMPARE(desk.rows.value(id).smsId, desk.pbx.smsIds().constFirst());
    QCOMPARE(desk.pbx.posts(), 1);
}

void TestReportJourney::aReportThatOutrunsALostAnswerMakesUpForIt()
{
    Desk desk;
    QSignalSpy told(&desk.worker, &EngineWorker::messageChanged);
    desk.pbx.script({Step(Misbehaviour::ReadThenClose).afterReport(true)});
    const MessageId id = desk.send(alice);
    QTRY_COMPARE(desk.state(id), Sent);
    for (const QList<QVariant> &fact : std::as_const(told))
        QVERIFY(fact.constFirst().value<Message>().state != NotConfirmed);
    QCOMPARE(desk.pbx.posts(), 1);
}

void TestReportJourney::aHundredRepetitionsAreAnsweredAndChangeNothing()
{
    Desk desk;
    const MessageId id = desk.send(alice);
    QTRY_COMPARE(desk.state(id), Accepted);
    const QString smsId = desk.pbx.smsIds().constFirst();
    QCOMPARE(desk.report(smsId, "Success", "369364835218"), 200);
    QCOMPARE(desk.state(id), Sent);
    QSignalSpy told(&desk.worker, &EngineWorker::messageChanged);
    for (int i = 0; i < 100; ++i)
        QCOMPARE(desk.report(smsId, "Success", "369364835218"), 200);
    QCOMPARE(told.size(), 0);
    QCOMPARE(desk.pbx.posts(), 1);
}

void TestReportJourney::whatAStrangerSaysChangesNothing()
{
    Desk desk;
    const MessageId accepted = desk.send(alice);
    QTRY_COMPARE(desk.state(accepted), Accepted);
    desk.pbx.script({Misbehaviour::ReadThenClose});
    const MessageId lost = desk.send(bob);
    QTRY_COMPARE(desk.state(lost), NotConfirmed);
    const QList<QString> ids = desk.pbx.smsIds();

    // From the PBX's address, by its serial number another one's: answered, so that it is not repeated.
    for (const QString &smsId : ids)
        QCOMPARE(desk.report(smsId, "Failed", "666"), 200);
    // From another address: not even read.
    const QByteArray spoofed =
        R"({"action":"sms-send","status":"Failed","smsid":")" + ids.constLast().toUtf8() + R"("})";
    QCOMPARE(desk.push(spoofed, QHostAddress(QStringLiteral("127.0.0.2"))), 0);
    QCOMPARE(desk.state(accepted), Accepted);
    QCOMPARE(desk.state(lost), NotConfirmed);
    QCOMPARE(desk.pbx.posts(), 2);
}

QTEST_GUILESS_MAIN(TestReportJourney)
#include "tst_report_journey.moc"
