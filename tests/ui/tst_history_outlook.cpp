// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/HandDrivenHistory.h"
#include "ui/history/HistoryModel.h"

#include <QSignalSpy>
#include <QTest>

namespace {

Message message(MessageId id, MessageState state = MessageState::Queued)
{
    Message message;
    message.id = id;
    message.state = state;
    return message;
}

} // namespace

class TestHistoryOutlook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPbxThatGoesChangesOnlyWhatIsQueued();
};

void TestHistoryOutlook::aPbxThatGoesChangesOnlyWhatIsQueued()
{
    HandDrivenHistory source;
    HistoryModel model(source);
    model.reload();
    source.answerPage({message(1), message(2, MessageState::Sent), message(3), message(4),
                       message(5, MessageState::Failed)});
    QTRY_COMPARE(model.rowCount(), 5);

    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QueueOutlook outlook;
    outlook.setStatus({.reachability = PbxReachability::Connected});
    model.setOutlook(outlook);
    QCOMPARE(changed.size(), 0);
    outlook.setStatus(
        {.reachability = PbxReachability::Waiting, .error = {SendErrorKind::Unreachable, 0, {}}});
    model.setOutlook(outlook);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed.at(0).at(0).toModelIndex(), model.index(1, HistoryModel::StatusColumn));
    QCOMPARE(changed.at(0).at(1).toModelIndex(), model.index(2, HistoryModel::StatusColumn));
    QCOMPARE(changed.at(1).at(0).toModelIndex(), model.index(4, HistoryModel::StatusColumn));
    QCOMPARE(changed.at(1).at(1).toModelIndex(), model.index(4, HistoryModel::StatusColumn));
    model.setOutlook(outlook); // nothing new
    QCOMPARE(changed.size(), 2);
}

QTEST_MAIN(TestHistoryOutlook)
#include "tst_history_outlook.moc"
