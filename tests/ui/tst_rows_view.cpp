// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/RowsView.h"

#include <QAbstractTableModel>
#include <QHeaderView>
#include <QScrollBar>
#include <QTest>

#include <algorithm>
#include <cstdlib>

namespace {

/// So many rows, of which none is kept.
class Rows : public QAbstractTableModel
{
public:
    explicit Rows(int count) : m_count(count) {}

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : m_count;
    }
    [[nodiscard]] int columnCount(const QModelIndex & = {}) const override { return 4; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        ++m_reads;
        return role == Qt::DisplayRole ? QStringLiteral("%1/%2").arg(index.row()).arg(index.column())
                                       : QVariant();
    }
    [[nodiscard]] qint64 reads() const { return m_reads; }
    void insert(int first, int count)
    {
        beginInsertRows({}, first, first + count - 1);
        m_count += count;
        endInsertRows();
    }
    void remove(int first, int count)
    {
        beginRemoveRows({}, first, first + count - 1);
        m_count -= count;
        endRemoveRows();
    }
    void clear()
    {
        beginResetModel();
        m_count = 0;
        endResetModel();
    }

private:
    int m_count;
    mutable qint64 m_reads = 0;
};

struct Desk
{
    explicit Desk(int count) : rows(count), view(rows)
    {
        view.setSelectionMode(QAbstractItemView::ExtendedSelection);
        view.setRowHeight(20);
        view.resize(500, 300);
    }

    bool open()
    {
        view.show();
        view.activateWindow();
        view.setFocus();
        return QTest::qWaitForWindowActive(&view);
    }
    [[nodiscard]] QModelIndex cell(int row, int column = 0) const { return rows.index(row, column); }
    [[nodiscard]] QPoint middle(int row) const { return view.visualRect(cell(row)).center(); }
    [[nodiscard]] bool isSeen(int row) const { return view.viewport()->rect().contains(view.rowRect(row)); }
    [[nodiscard]] QList<int> selected() const
    {
        QList<int> numbers;
        for (const QModelIndex &index : view.selectionModel()->selectedRows())
            numbers.append(index.row());
        std::sort(numbers.begin(), numbers.end());
        return numbers;
    }
    void click(int row, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers, middle(row));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view, key, modifiers); }

    Rows rows;
    RowsView view;
};

} // namespace

class TestRowsView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyNumberOfRowsHasAnEnd();
    void rowsThatComeAndGoChangeTheReach();
    void keysMoveTheCurrentRow();
    void sidewaysKeysSkipHiddenColumns_data();
    void sidewaysKeysSkipHiddenColumns();
    void noKeyStaysInAColumnThatWasHidden();
    void shiftSelectsFromAsFarAwayAsItBegan();
    void aDragBelowTheLastRowEndsThere();
    void aClickBelowTheRowsChangesNothing();
    void aRowIsPutWhereItIsWanted();
    void theHeadersStandOverTheirCells_data();
    void theHeadersStandOverTheirCells();
    void aDoubleClickOnAHandleFitsTheColumn();
    void onlyWhatIsSeenOfASelectionIsPainted();
    void whatIsTypedReadsNoRows();
};

void TestRowsView::anyNumberOfRowsHasAnEnd()
{
    constexpr int last = 69'999'999;
    Desk desk(last + 1);
    QVERIFY(desk.open());
    desk.key(Qt::Key_End);
    QCOMPARE(desk.view.currentIndex().row(), last);
    QVERIFY(desk.isSeen(last));
    QCOMPARE(desk.view.verticalScrollBar()->value(), desk.view.verticalScrollBar()->maximum());
    QCOMPARE(desk.view.rowAt(desk.view.viewport()->height() - 1), last);
    QCOMPARE(desk.view.indexAt(desk.middle(last)), desk.cell(last));
    desk.view.selectAll();
    QVERIFY(desk.view.selectionModel()->isRowSelected(0));
    desk.rows.remove(1, last);
    QCOMPARE(desk.view.verticalScrollBar()->maximum(), 0);
    QVERIFY(desk.isSeen(0));
}

void TestRowsView::rowsThatComeAndGoChangeTheReach()
{
    Desk desk(0);
    QVERIFY(desk.open());
    QCOMPARE(desk.view.rowAt(0), -1);
    desk.key(Qt::Key_Down);
    desk.rows.insert(0, 100);
    QCOMPARE(desk.view.verticalScrollBar()->maximum(), 100 * 20 - desk.view.viewport()->height());
    desk.view.setRowHeight(30);
    QTRY_COMPARE(desk.view.verticalScrollBar()->maximum(), 100 * 30 - desk.view.viewport()->height());
    desk.rows.remove(50, 50);
    QCOMPARE(desk.view.verticalScrollBar()->maximum(), 50 * 30 - desk.view.viewport()->height());
    desk.rows.clear();
    QTRY_COMPARE(desk.view.verticalScrollBar()->maximum(), 0);
    QVERIFY(!desk.view.indexAt({5, 5}).isValid());
}

void TestRowsView::keysMoveTheCurrentRow()
{
    Desk desk(100);
    QVERIFY(desk.open());
    desk.view.setCurrentIndex(desk.cell(0));
    const int page = desk.view.viewport()->height() / 20;
    desk.key(Qt::Key_Up);
    QCOMPARE(desk.view.currentIndex().row(), 0);
    desk.key(Qt::Key_Down);
    QCOMPARE(desk.view.currentIndex().row(), 1);
    desk.key(Qt::Key_PageDown);
    QCOMPARE(desk.view.currentIndex().row(), 1 + page);
    QVERIFY(desk.isSeen(1 + page));
    desk.key(Qt::Key_End);
    QCOMPARE(desk.selected(), QList<int>{99});
    desk.key(Qt::Key_PageDown);
    QCOMPARE(desk.view.currentIndex().row(), 99);
    desk.key(Qt::Key_PageUp);
    QCOMPARE(desk.view.currentIndex().row(), 99 - page);
    desk.key(Qt::Key_Home);
    QCOMPARE(desk.view.currentIndex().row(), 0);
    QVERIFY(desk.isSeen(0));
}

void TestRowsView::sidewaysKeysSkipHiddenColumns_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TestRowsView::sidewaysKeysSkipHiddenColumns()
{
    QFETCH(const Qt::LayoutDirection, direction);
    Desk desk(3);
    desk.view.setLayoutDirection(direction);
    desk.view.setColumnHidden(1, true);
    desk.view.horizontalHeader()->moveSection(3, 0); // 3 0 (1) 2
    QVERIFY(desk.open());
    desk.view.setCurrentIndex(desk.cell(1, 0));
    const bool fromRight = direction == Qt::RightToLeft;
    const Qt::Key on = fromRight ? Qt::Key_Left : Qt::Key_Right;
    const Qt::Key back = fromRight ? Qt::Key_Right : Qt::Key_Left;
    desk.key(on);
    QCOMPARE(desk.view.currentIndex(), desk.cell(1, 2));
    desk.key(on);
    QCOMPARE(desk.view.currentIndex(), desk.cell(1, 2));
    desk.key(back);
    desk.key(back);
    QCOMPARE(desk.view.currentIndex(), desk.cell(1, 3));
    QVERIFY(desk.view.isColumnHidden(1));
    QCOMPARE(desk.view.visualRect(desk.cell(1, 1)).width(), 0);
}

void TestRowsView::noKeyStaysInAColumnThatWasHidden()
{
    Desk desk(30);
    QVERIFY(desk.open());
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_PageDown, Qt::Key_Home, Qt::Key_End, Qt::Key_Up}) {
        desk.view.setColumnHidden(3, false);
        desk.view.setCurrentIndex(desk.cell(9, 3));
        desk.view.setColumnHidden(3, true); // the last one
        desk.key(key);
        QCOMPARE(desk.view.currentIndex().column(), 2);
    }
}

void TestRowsView::shiftSelectsFromAsFarAwayAsItBegan()
{
    Desk desk(10'000);
    QVERIFY(desk.open());
    desk.click(3);
    QCOMPARE(desk.selected(), QList<int>{3});
    desk.view.scrollTo(desk.cell(9'000));
    desk.click(8'999, Qt::ShiftModifier);
    QCOMPARE(desk.selected().size(), qsizetype(8'999 - 3 + 1));
    QCOMPARE(desk.selected().constFirst(), 3);
    desk.key(Qt::Key_Home, Qt::ShiftModifier);
    QCOMPARE(desk.selected(), (QList<int>{0, 1, 2, 3}));
    desk.click(5, Qt::ControlModifier);
    QCOMPARE(desk.selected(), (QList<int>{0, 1, 2, 3, 5}));
    desk.click(2, Qt::ControlModifier);
    QCOMPARE(desk.selected(), (QList<int>{0, 1, 3, 5}));
}

void TestRowsView::aDragBelowTheLastRowEndsThere()
{
    Desk desk(5);
    QVERIFY(desk.open());
    QWidget *area = desk.view.viewport();
    QTest::mousePress(area, Qt::LeftButton, {}, desk.middle(2));
    for (const int y : {70, 90, 250}) {
        QMouseEvent move(QEvent::MouseMove, QPointF(30, y), area->mapToGlobal(QPointF(30, y)), Qt::NoButton,
                         Qt::LeftButton, {});
        QCoreApplication::sendEvent(area, &move);
    }
    QTest::mouseRelease(area, Qt::LeftButton, {}, {30, 250});
    QCOMPARE(desk.selected(), (QList<int>{2, 3, 4}));
}

void TestRowsView::aClickBelowTheRowsChangesNothing()
{
    Desk desk(5);
    QVERIFY(desk.open());
    desk.click(2);
    QTest::mouseClick(desk.view.viewport(), Qt::LeftButton, {}, {30, 250});
    QCOMPARE(desk.view.currentIndex().row(), 2);
    QVERIFY(!desk.selected().contains(4));
}

void TestRowsView::aRowIsPutWhereItIsWanted()
{
    Desk desk(1000);
    QVERIFY(desk.open());
    const int room = desk.view.viewport()->height();
    desk.view.scrollTo(desk.cell(500), QAbstractItemView::PositionAtTop);
    QCOMPARE(desk.view.rowViewportPosition(500), 0);
    desk.view.scrollTo(desk.cell(500), QAbstractItemView::PositionAtBottom);
    QCOMPARE(desk.view.rowViewportPosition(500), room - 20);
    desk.view.scrollTo(desk.cell(500), QAbstractItemView::PositionAtCenter);
    QVERIFY(std::abs(desk.view.rowRect(500).center().y() - room / 2) <= 1);
    const int before = desk.view.verticalScrollBar()->value();
    desk.view.scrollTo(desk.cell(501));
    QCOMPARE(desk.view.verticalScrollBar()->value(), before);
    desk.view.scrollTo(desk.cell(600));
    QCOMPARE(desk.view.rowViewportPosition(600), room - 20);
    desk.view.scrollTo(desk.cell(10));
    QCOMPARE(desk.view.rowViewportPosition(10), 0);
}

void TestRowsView::theHeadersStandOverTheirCells_data()
{
    sidewaysKeysSkipHiddenColumns_data();
}

void TestRowsView::theHeadersStandOverTheirCells()
{
    QFETCH(const Qt::LayoutDirection, direction);
    Desk desk(100);
    desk.view.setLayoutDirection(direction);
    QVERIFY(desk.open());
    for (int column = 0; column < 4; ++column)
        desk.view.setColumnWidth(column, 250);
    QScrollBar &across = *desk.view.horizontalScrollBar();
    QTRY_COMPARE(across.maximum(), 1000 - desk.view.viewport()->width());
    const QHeaderView &header = *desk.view.horizontalHeader();
    const auto areTogether = [&] {
        for (int column = 0; column < 4; ++column) {
            const QRect area = desk.view.visualRect(desk.cell(0, column));
            if (header.viewport()->mapToGlobal(QPoint(header.sectionViewportPosition(column), 0)).x() !=
                    desk.view.viewport()->mapToGlobal(area.topLeft()).x() ||
                area.width() != header.sectionSize(column))
                return false;
        }
        return true;
    };
    QVERIFY(areTogether());
    desk.view.setCurrentIndex(desk.cell(0, 3));
    QVERIFY(across.value() > 0);
    QVERIFY(desk.view.viewport()->rect().contains(desk.view.visualRect(desk.cell(0, 3))));
    QVERIFY(areTogether());
    QCOMPARE(desk.view.indexAt(desk.view.visualRect(desk.cell(0, 3)).center()), desk.cell(0, 3));
    // Both bars have their room: the last row can be reached.
    desk.key(Qt::Key_End);
    QVERIFY(desk.isSeen(99));
}

void TestRowsView::aDoubleClickOnAHandleFitsTheColumn()
{
    Desk desk(3);
    QVERIFY(desk.open());
    QHeaderView &header = *desk.view.horizontalHeader();
    desk.view.setColumnWidth(0, 300);
    QTest::mouseDClick(header.viewport(), Qt::LeftButton, {}, {299, header.height() / 2});
    QVERIFY(desk.view.columnWidth(0) < 300);
    QVERIFY(desk.view.columnWidth(0) >= desk.view.fontMetrics().horizontalAdvance(QStringLiteral("0/0")));
}

void TestRowsView::onlyWhatIsSeenOfASelectionIsPainted()
{
    Desk desk(1'000'000);
    desk.view.setAlternatingRowColors(true);
    QPalette palette = desk.view.palette();
    palette.setColor(QPalette::Highlight, Qt::blue);
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::AlternateBase, Qt::yellow);
    desk.view.setPalette(palette);
    QVERIFY(desk.open());
    desk.view.setCurrentIndex(desk.cell(2));
    const QImage seen = desk.view.viewport()->grab().toImage();
    const auto colour = [&seen](int row) {
        return seen.pixelColor(99, row * 20 + 10);
    };
    QCOMPARE(colour(0), QColor(Qt::white));
    QCOMPARE(colour(1), QColor(Qt::yellow));
    QVERIFY(colour(2).blue() > colour(2).red());
    QCOMPARE(colour(3), QColor(Qt::yellow));
}

void TestRowsView::whatIsTypedReadsNoRows()
{
    Desk desk(1'000'000);
    QVERIFY(desk.open());
    desk.view.setCurrentIndex(desk.cell(3));
    QStringList typed;
    connect(&desk.view, &RowsView::typed, this, [&typed](const QString &text) { typed.append(text); });
    const qint64 before = desk.rows.reads();
    QTest::keyClicks(&desk.view, QStringLiteral("+4k"));
    // They select: nothing is typed by them.
    for (const Qt::KeyboardModifiers with : {Qt::NoModifier, Qt::ControlModifier, Qt::ShiftModifier})
        desk.key(Qt::Key_Space, with);
    desk.key(Qt::Key_Tab);
    QVERIFY(desk.rows.reads() - before < 10'000); // what paints, at most
    QCOMPARE(desk.view.currentIndex(), desk.cell(3));
    const QStringList expected{QStringLiteral("+"), QStringLiteral("4"), QStringLiteral("k")};
    QCOMPARE(typed, expected);
}

QTEST_MAIN(TestRowsView)
#include "tst_rows_view.moc"
