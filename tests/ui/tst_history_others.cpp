// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/LongDesk.h"

#include <QAction>
#include <QScrollBar>

/// Messages that another process writes while the window is open, as the command line does.
class TestHistoryOthers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAnotherProcessWroteMovesNobody_data();
    void whatAnotherProcessWroteMovesNobody();
    void theFirstMessageMayComeFromAnotherProcess();
};

namespace {

bool writeAsAnother(const QString &path)
{
    MessageStore other;
    const QString to = QStringLiteral("18396210850");
    return other.open(path) && other.enqueue(QStringLiteral("c1"), {to, QStringLiteral("From a script"), {}},
                                             *PhoneNumber::parse(to), noon());
}

} // namespace

void TestHistoryOthers::whatAnotherProcessWroteMovesNobody_data()
{
    QTest::addColumn<bool>("oldestFirst");
    QTest::newRow("newest first") << false;
    QTest::newRow("oldest first") << true;
}

void TestHistoryOthers::whatAnotherProcessWroteMovesNobody()
{
    QFETCH(const bool, oldestFirst);
    LongDesk desk;
    QVERIFY(desk.openWhole());
    if (oldestFirst) {
        desk.page.orderAction()->trigger();
        QTRY_VERIFY(desk.rows().isCountComplete() && desk.idAt(0) == 1);
    }
    desk.table().verticalScrollBar()->setValue(desk.table().verticalScrollBar()->maximum() / 2);
    QTRY_VERIFY(desk.topId() > 0);
    const int top = desk.table().rowAt(0);
    QItemSelectionModel &selection = *desk.table().selectionModel();
    for (const int row : {top + 1, top + 3})
        selection.setCurrentIndex(desk.table().model()->index(row, 0),
                                  QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const MessageId seen = desk.topId();
    const MessageId current = desk.current();

    QVERIFY(writeAsAnother(desk.path));
    desk.page.lookForNew();
    QTRY_COMPARE(desk.rows().rowCount(), desk.count + 1);
    QCOMPARE(desk.topId(), seen);
    QCOMPARE(desk.current(), current);
    QCOMPARE(selection.selectedRows().size(), 2);
    desk.page.lookForNew(); // and nothing new
    const int newest = oldestFirst ? desk.count : 0;
    desk.table().scrollTo(desk.table().model()->index(newest, 0));
    QTRY_COMPARE(desk.cell(newest, HistoryModel::MessageColumn), QStringLiteral("From a script"));
    QCOMPARE(desk.rows().rowCount(), desk.count + 1);
}

void TestHistoryOthers::theFirstMessageMayComeFromAnotherProcess()
{
    HistoryDesk desk;
    QVERIFY(desk.open());
    QVERIFY(writeAsAnother(desk.path));
    desk.page.lookForNew();
    QTRY_COMPARE(desk.table().model()->rowCount(), 1);
    QCOMPARE(desk.cell(0, HistoryModel::MessageColumn), QStringLiteral("From a script"));
    QVERIFY(desk.table().isVisible());
}

QTEST_MAIN(TestHistoryOthers)
#include "tst_history_others.moc"
