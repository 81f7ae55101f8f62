// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/terminal/SendProgress.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;

namespace {

constexpr MessageId id = 7;

Message messageIn(MessageState state, SendErrorKind error = SendErrorKind::None)
{
    Message message;
    message.id = id;
    message.state = state;
    message.error.kind = error;
    return message;
}

PbxStatus statusOf(PbxReachability reachability, SendErrorKind error = SendErrorKind::None)
{
    PbxStatus status;
    status.reachability = reachability;
    status.error.kind = error;
    return status;
}

} // namespace

Q_DECLARE_METATYPE(PbxReachability)

/// The exit codes that the manual promises.
class tst_send_progress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEndIsToldAtOnce_data();
    void anEndIsToldAtOnce();
    void aQueuedOneWaitsWhileThereIsHope_data();
    void aQueuedOneWaitsWhileThereIsHope();
    void theReasonIsTheTrunksWhereThePbxIsReached();
    void eachChangeIsToldOnce();
};

void tst_send_progress::anEndIsToldAtOnce_data()
{
    QTest::addColumn<MessageState>("state");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<int>("exitCode");

    QTest::newRow("Sent") << MessageState::Sent << 20 << 0;
    QTest::newRow("Failed") << MessageState::Failed << 20 << 1;
    QTest::newRow("Cancelled") << MessageState::Cancelled << 20 << 1;
    QTest::newRow("Not confirmed") << MessageState::NotConfirmed << 20 << 3;
    QTest::newRow("Accepted, and no report is waited for") << MessageState::Accepted << 0 << 0;
    QTest::newRow("Accepted, and no report came in time") << MessageState::Accepted << 1 << 0;
}

void tst_send_progress::anEndIsToldAtOnce()
{
    QFETCH(MessageState, state);
    QFETCH(int, seconds);
    SendProgress progress{std::chrono::seconds(seconds)};
    QSignalSpy finished(&progress, &SendProgress::finished);
    progress.follow(id);
    progress.messageChanged(messageIn(MessageState::Queued));
    progress.messageChanged(messageIn(MessageState::Sending));
    progress.messageChanged(messageIn(state));
    if (finished.isEmpty())
        QVERIFY(finished.wait());
    QCOMPARE(finished.size(), 1);
    QTEST(finished.first().first().toInt(), "exitCode");
}

void tst_send_progress::aQueuedOneWaitsWhileThereIsHope_data()
{
    QTest::addColumn<PbxReachability>("reachability");
    QTest::addColumn<SendErrorKind>("pbxError");
    QTest::addColumn<SendErrorKind>("messageError");
    QTest::addColumn<bool>("givesUp");

    using enum PbxReachability;
    using enum SendErrorKind;
    QTest::newRow("nobody is connected") << NoConnection << None << None << true;
    QTest::newRow("on the way") << Connecting << None << None << false;
    QTest::newRow("others go first") << Connected << None << None << false;
    QTest::newRow("the trunk is busy") << Connected << None << TrunkBusy << false;
    QTest::newRow("no trunk can send") << Connected << None << NoUsableTrunk << true;
    QTest::newRow("out of reach") << Waiting << Unreachable << None << true;
    QTest::newRow("locked out") << Waiting << LockedOut << None << true;
    QTest::newRow("refused") << Stopped << WrongCredentials << None << true;
}

void tst_send_progress::aQueuedOneWaitsWhileThereIsHope()
{
    QFETCH(PbxReachability, reachability);
    QFETCH(SendErrorKind, pbxError);
    QFETCH(SendErrorKind, messageError);
    QFETCH(bool, givesUp);
    SendProgress progress(1s);
    QSignalSpy finished(&progress, &SendProgress::finished);
    progress.follow(id);
    progress.pbxStatusChanged(statusOf(reachability, pbxError));
    progress.messageChanged(messageIn(MessageState::Queued, messageError));
    QCOMPARE(!finished.isEmpty() || finished.wait(2500), givesUp);
    if (givesUp) {
        QCOMPARE(finished.first().first().toInt(), 4);
        return;
    }
    // It still follows the message.
    progress.messageChanged(messageIn(MessageState::Sent));
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().toInt(), 0);
}

void tst_send_progress::theReasonIsTheTrunksWhereThePbxIsReached()
{
    SendProgress progress(0s);
    QSignalSpy finished(&progress, &SendProgress::finished);
    progress.follow(id);
    progress.pbxStatusChanged(statusOf(PbxReachability::Connected));
    progress.messageChanged(messageIn(MessageState::Queued, SendErrorKind::NoUsableTrunk));
    QVERIFY(finished.wait());
    QCOMPARE(finished.first().at(1).value<PbxStatus>().error.kind, SendErrorKind::NoUsableTrunk);
}

void tst_send_progress::eachChangeIsToldOnce()
{
    SendProgress progress(20s);
    QSignalSpy changed(&progress, &SendProgress::changed);
    progress.follow(id);
    progress.messageChanged(messageIn(MessageState::Queued));
    progress.messageChanged(messageIn(MessageState::Queued));
    progress.messageChanged(messageIn(MessageState::Queued, SendErrorKind::TrunkBusy));
    Message another = messageIn(MessageState::Sent);
    another.id = id + 1;
    progress.messageChanged(another);
    progress.messageChanged(messageIn(MessageState::Sending));
    QCOMPARE(changed.size(), 3);
}

QTEST_GUILESS_MAIN(tst_send_progress)
#include "tst_send_progress.moc"
