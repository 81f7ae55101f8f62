// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/Database.h"
#include "tests/ui/HandDrivenHistory.h"
#include "tests/ui/LongDesk.h"
#include "ui/history/HistoryPlaces.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QHeaderView>
#include <QScrollBar>

namespace {

QList<Message> messages(int count)
{
    QList<Message> all;
    for (int id = 1; id <= count; ++id) {
        Message message;
        message.id = id;
        message.text = QStringLiteral("Text %1").arg(id);
        message.state = id % 2 == 0 ? MessageState::Sent : MessageState::Failed;
        all.append(message);
    }
    return all;
}

const HistoryFilter failedOnes{QString(), {MessageState::Failed}};

} // namespace

class TestHistoryPaging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysJumpToBothEnds();
    void endOfAFilteredListIsItsLastMessage();
    void whoeverClicksOnTheWayToTheEndStays();
    void manySelectedRowsStayTheirMessagesWhileNobodySeesThem();
    void clickOnTheTimesTurnsTheOrder();
    void newRowsLeaveWhoeverReadsFarBelowAlone();
    void selectionIsFoundAgainFarBelow();
    void anotherListBeginsWithItsFirstRow();
    void manySelectedRowsAreToldByTheirPlaces();
    void deletedRowsLeaveSelectionAndPlaceAlone();
    void manyNewMessagesAreOneInsertion();
    void pagesScrolledPastAreTakenBack();
    void unseenPageWhoseMessageLeavesIsCountedAnew();
    void longFilteredListIsCountedAsFarAsItIsSeen();
};

void TestHistoryPaging::keysJumpToBothEnds()
{
    LongDesk desk;
    QVERIFY(desk.openWhole());
    QCOMPARE(desk.rows().rowCount(), desk.count);
    desk.table().setFocus();
    for (const Qt::KeyboardModifiers with : {Qt::NoModifier, Qt::ControlModifier}) {
        QTest::keyClick(&desk.table(), Qt::Key_End, with);
        QCOMPARE(desk.table().currentIndex().row(), desk.count - 1);
        QTRY_COMPARE(desk.current(), 1);
        QTRY_VERIFY(desk.details().startsWith(QStringLiteral("Text 1\n")) ||
                    desk.details() == QStringLiteral("Text 1"));
        QTest::keyClick(&desk.table(), Qt::Key_Home, with);
        QTRY_COMPARE(desk.current(), desk.count);
    }
}

void TestHistoryPaging::endOfAFilteredListIsItsLastMessage()
{
    LongDesk desk(22'000);
    QVERIFY(desk.open());
    desk.page.showFiltered(failedOnes);
    QTRY_COMPARE(desk.rows().rowCount(), HistoryPlaces::firstPageSize + 10'000);
    QVERIFY(!desk.rows().isCountComplete());
    desk.table().setFocus();
    QTest::keyClick(&desk.table(), Qt::Key_End);
    QTRY_COMPARE(desk.current(), 1);
    QCOMPARE(desk.rows().rowCount(), 11'000);
}

void TestHistoryPaging::whoeverClicksOnTheWayToTheEndStays()
{
    LongDesk desk(60'000);
    QVERIFY(desk.open());
    desk.page.showFiltered(failedOnes);
    QTRY_COMPARE(desk.rows().rowCount(), HistoryPlaces::firstPageSize + 10'000);
    QTRY_VERIFY(desk.rows().messageAt(0).id > 0);
    desk.table().setFocus();
    QTest::keyClick(&desk.table(), Qt::Key_End);
    desk.table().scrollToTop();
    const QModelIndex row = desk.table().model()->index(2, 0);
    QTest::mouseClick(desk.table().viewport(), Qt::LeftButton, {}, desk.table().visualRect(row).center());
    const MessageId clicked = desk.rows().messageAt(2).id;
    QCOMPARE(desk.current(), clicked);
    QTRY_VERIFY(desk.rows().isCountComplete());
    QCOMPARE(desk.current(), clicked);
}

void TestHistoryPaging::manySelectedRowsStayTheirMessagesWhileNobodySeesThem()
{
    const QList<Message> stored = messages(8000);
    HandDrivenHistory source;
    HistoryModel model(source);
    model.setFilter(failedOnes);
    const auto settle = [&] {
        for (int i = 0; i < 50; ++i) {
            source.answerAll(stored);
            QTest::qWait(1);
        }
    };
    settle();
    QCOMPARE(model.rowCount(), 4000);
    model.lookAt(240, 260);
    settle();
    QItemSelectionModel selection(&model);
    const MessageId first = model.messageAt(240).id;
    const MessageId second = model.messageAt(260).id;
    QVERIFY(first > 0 && second > 0);
    const auto select = QItemSelectionModel::Select | QItemSelectionModel::Rows;
    selection.select(model.index(240, 0), select);
    selection.select(model.index(260, 0), select);
    for (int row = 400; row < 3900; row += 50) {
        model.lookAt(row, row + 20);
        settle();
    }
    QCOMPARE(model.messageAt(240).id, 0);
    // What stands before them in their page was sent after all, and leaves the list.
    const MessageId leaves = first + 20;
    Message gone = stored.at(leaves - 1);
    gone.state = MessageState::Sent;
    QList<Message> now = stored;
    now[leaves - 1] = gone;
    model.apply({gone});
    for (int i = 0; i < 50; ++i) {
        source.answerAll(now);
        QTest::qWait(1);
    }
    model.lookAt(230, 260);
    for (int i = 0; i < 50; ++i) {
        source.answerAll(now);
        QTest::qWait(1);
    }
    QList<MessageId> ids;
    const HistorySelection selected(model.places(), selection.selection());
    for (const Message &message : selected.messages())
        ids.append(message.id);
    QCOMPARE(ids, (QList<MessageId>{first, second}));
}

void TestHistoryPaging::clickOnTheTimesTurnsTheOrder()
{
    LongDesk desk;
    QVERIFY(desk.openWhole());
    desk.page.selectMessage(desk.count - 5);
    QHeaderView &header = *desk.table().horizontalHeader();
    const auto click = [&header](int column) {
        QTest::mouseClick(header.viewport(), Qt::LeftButton, {},
                          QPoint(header.sectionViewportPosition(column) + 20, header.height() / 2));
    };
    click(HistoryModel::ToColumn); // is no order
    QCOMPARE(header.sortIndicatorSection(), int(HistoryModel::TimeColumn));
    QCOMPARE(header.sortIndicatorOrder(), Qt::DescendingOrder);
    click(HistoryModel::TimeColumn);
    QCOMPARE(header.sortIndicatorOrder(), Qt::AscendingOrder);
    QVERIFY(desk.page.orderAction()->isChecked());
    QTRY_COMPARE(desk.idAt(0), 1);
    QTRY_COMPARE(desk.current(), desk.count - 5); // far below now
    desk.page.orderAction()->trigger();
    QTRY_COMPARE(desk.idAt(0), desk.count);
}

void TestHistoryPaging::newRowsLeaveWhoeverReadsFarBelowAlone()
{
    LongDesk desk;
    QVERIFY(desk.openWhole());
    desk.page.selectMessage(1500);
    QTRY_COMPARE(desk.current(), 1500);
    desk.table().setFocus();
    QTRY_VERIFY(desk.topId() > 0);
    const QRect place = desk.table().visualRect(desk.table().currentIndex());
    const MessageId top = desk.topId();
    for (int i = 0; i < 450; ++i) // splits the page they come into
        desk.written(QStringLiteral("20000000%1").arg(i), QStringLiteral("New"));
    QCOMPARE(desk.rows().rowCount(), desk.count + 450);
    QCOMPARE(desk.current(), 1500);
    QCOMPARE(desk.topId(), top);
    QCOMPARE(desk.table().visualRect(desk.table().currentIndex()), place);
    QVERIFY(desk.table().hasFocus());
}

void TestHistoryPaging::selectionIsFoundAgainFarBelow()
{
    LongDesk desk;
    QVERIFY(desk.openWhole());
    desk.page.selectMessage(501);
    QTRY_COMPARE(desk.current(), 501);
    desk.page.showFiltered(failedOnes);
    QTRY_COMPARE(desk.rows().rowCount(), desk.count / 2);
    QTRY_COMPARE(desk.current(), 501);
    desk.page.showFiltered({QString(), {MessageState::Sent}}); // it is none of them
    QTRY_VERIFY(desk.rows().isCountComplete());
    QTRY_VERIFY(desk.details().isEmpty());
    QVERIFY(desk.table().selectionModel()->selection().isEmpty());
}

void TestHistoryPaging::anotherListBeginsWithItsFirstRow()
{
    LongDesk desk;
    QVERIFY(desk.openWhole());
    QScrollBar *bar = desk.table().verticalScrollBar();
    bar->setValue(bar->maximum() / 4); // nothing is selected
    desk.page.showFiltered({QString(), {MessageState::Sent}});
    QTRY_COMPARE(desk.rows().rowCount(), desk.count - desk.count / 2);
    QCOMPARE(bar->value(), 0);
}

void TestHistoryPaging::manySelectedRowsAreToldByTheirPlaces()
{
    LongDesk desk;
    QVERIFY(desk.openWhole());
    desk.table().setFocus();
    desk.page.selectMessage(desk.count);
    QTest::keyClick(&desk.table(), Qt::Key_Down, Qt::ShiftModifier);
    HistorySelection two = desk.table().selected();
    QCOMPARE(two.count(), 2);
    QVERIFY(two.isRead());
    QCOMPARE(two.messages().constLast().id, desk.count - 1);
    QVERIFY(desk.details().startsWith(QStringLiteral("Text %1").arg(desk.count - 1))); // of the current one

    desk.table().selectAll();
    const HistorySelection all = desk.table().selected();
    QCOMPARE(all.count(), desk.count);
    QVERIFY(!all.isRead());
    int count = 0;
    for (const HistoryStretch &stretch : all.stretches())
        count += stretch.count;
    QCOMPARE(count, desk.count);
}

void TestHistoryPaging::deletedRowsLeaveSelectionAndPlaceAlone()
{
    LongDesk desk;
    QVERIFY(desk.openWhole());
    desk.page.orderAction()->trigger(); // what is deleted stands above
    QTRY_VERIFY(desk.rows().isCountComplete());
    desk.page.selectMessage(2000);
    QTRY_COMPARE(desk.current(), 2000);
    const QRect place = desk.table().visualRect(desk.table().currentIndex());
    Database disk;
    QVERIFY(disk.open(desk.path, Database::Access::ReadWrite));
    QVERIFY(disk.run(QStringLiteral("DELETE FROM message WHERE id <= 1050")));
    desk.page.messagesForgotten({1, 1050});
    QTRY_COMPARE(desk.rows().rowCount(), desk.count - 1050);
    QCOMPARE(desk.current(), 2000);
    QTRY_COMPARE(desk.table().visualRect(desk.table().currentIndex()), place);
    QTest::keyClick(&desk.table(), Qt::Key_Home);
    QTRY_COMPARE(desk.current(), 1051);
}

void TestHistoryPaging::manyNewMessagesAreOneInsertion()
{
    HandDrivenHistory source;
    HistoryModel model(source);
    const QList<Message> all = messages(60);
    model.reload();
    source.answerPage({});
    QTRY_VERIFY(!model.isLoading());
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.apply(all);
    QCOMPARE(model.rowCount(), 60);
    QCOMPARE(inserted.count(), 1);
    model.apply(all);
    QCOMPARE(changed.count(), 1);
}

void TestHistoryPaging::pagesScrolledPastAreTakenBack()
{
    HandDrivenHistory source;
    HistoryModel model(source);
    const QList<Message> all = messages(5000);
    model.reload();
    source.answerAll(all);
    QTRY_VERIFY(model.isCountComplete());
    for (int row = 500; row < 4900; row += 400) {
        model.lookAt(row, row);
        QTRY_VERIFY(!source.pages.empty());
    }
    const auto wanted = std::count_if(source.pages.cbegin(), source.pages.cend(),
                                      [](const auto &page) { return !page.promise->isCanceled(); });
    QVERIFY2(wanted <= 3, qPrintable(QString::number(wanted)));
    QTRY_VERIFY((source.answerAll(all), model.messageAt(4500).id == 500));
}

void TestHistoryPaging::unseenPageWhoseMessageLeavesIsCountedAnew()
{
    HandDrivenHistory source;
    HistoryModel model(source);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QList<Message> all = messages(1200);
    model.setFilter(failedOnes);
    QTRY_VERIFY((source.answerAll(all), model.isCountComplete()));
    QCOMPARE(model.rowCount(), 600);
    for (int i = 0; i < 20; ++i) {
        all[2 * i].state = MessageState::Cancelled;
        model.apply({all.at(2 * i)});
    }
    QTRY_COMPARE((source.answerAll(all), model.rowCount()), 580);
}

void TestHistoryPaging::longFilteredListIsCountedAsFarAsItIsSeen()
{
    HandDrivenHistory source;
    HistoryModel model(source);
    const QList<Message> all = messages(80'000);
    model.setFilter(failedOnes);
    QTRY_VERIFY((source.answerAll(all), model.rowCount() >= 10'000));
    QVERIFY(!model.isCountComplete());
    QVERIFY(source.outlinesAsked.empty()); // until somebody comes near its end
    model.fetchMore({});
    QTRY_VERIFY((source.answerAll(all), model.rowCount() >= 20'000));
    QVERIFY(!model.isCountComplete());
    model.countAll();
    QTRY_VERIFY((source.answerAll(all), model.isCountComplete()));
    QCOMPARE(model.rowCount(), 40'000);
}

QTEST_MAIN(TestHistoryPaging)
#include "tst_history_paging.moc"
