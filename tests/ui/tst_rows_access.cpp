// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/RowsView.h"

#include <QAccessible>
#include <QHeaderView>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTest>

#include <memory>

/// What a screen reader is told of the rows.
class TestRowsAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void itIsATableWithHeaders();
    void aCellSaysWhatItHoldsAndHowItStands();
    void aHiddenColumnIsInvisible();
    void cellsFollowTheirRows();
    void eachCellIsMadeInConstantTime();
    void aPlaceOnTheScreenLeadsToItsCell();
    void rowsAreSelectedFromOutside();
    void theKeyboardIsFollowed();

private:
    [[nodiscard]] QAccessibleInterface *table() const
    {
        return QAccessible::queryAccessibleInterface(m_view.get());
    }
    [[nodiscard]] QAccessibleInterface *cell(int row, int column) const
    {
        return table()->tableInterface()->cellAt(row, column);
    }
    [[nodiscard]] QString name(int row, int column) const
    {
        return cell(row, column)->text(QAccessible::Name);
    }

    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<RowsView> m_view;
};

void TestRowsAccess::init()
{
    m_model = std::make_unique<QStandardItemModel>();
    m_model->setHorizontalHeaderLabels({QStringLiteral("To"), QStringLiteral("Message")});
    for (const char *name : {"one", "two", "three", "four"}) {
        const QString text = QString::fromLatin1(name);
        m_model->appendRow({new QStandardItem(text), new QStandardItem(text.toUpper())});
    }
    m_view = std::make_unique<RowsView>(*m_model);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setAccessibleName(QStringLiteral("History"));
    m_view->resize(400, 300);
    m_view->show();
    m_view->activateWindow();
    m_view->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

void TestRowsAccess::cleanup()
{
    m_view.reset();
    m_model.reset();
}

void TestRowsAccess::itIsATableWithHeaders()
{
    QCOMPARE(table()->role(), QAccessible::Table);
    QCOMPARE(table()->text(QAccessible::Name), QStringLiteral("History"));
    QCOMPARE(table()->tableInterface()->rowCount(), 4);
    QCOMPARE(table()->tableInterface()->columnCount(), 2);
    QCOMPARE(table()->tableInterface()->columnDescription(1), QStringLiteral("Message"));
    QCOMPARE(table()->childCount(), 10);
    QCOMPARE(table()->child(1)->role(), QAccessible::ColumnHeader);
    QCOMPARE(table()->child(1)->text(QAccessible::Name), QStringLiteral("Message"));
    for (int child = 0; child < table()->childCount(); ++child) {
        QCOMPARE(table()->indexOfChild(table()->child(child)), child);
        QCOMPARE(table()->child(child)->parent(), table());
    }
    QVERIFY(table()->child(10) == nullptr);
    QVERIFY(cell(4, 0) == nullptr);
}

void TestRowsAccess::aCellSaysWhatItHoldsAndHowItStands()
{
    QCOMPARE(cell(2, 1)->role(), QAccessible::Cell);
    QCOMPARE(name(2, 1), QStringLiteral("THREE"));
    m_model->item(2, 1)->setData(QStringLiteral("said otherwise"), Qt::AccessibleTextRole);
    QCOMPARE(name(2, 1), QStringLiteral("said otherwise"));
    QCOMPARE(cell(2, 1)->tableCellInterface()->rowIndex(), 2);
    QCOMPARE(cell(2, 1)->tableCellInterface()->columnIndex(), 1);
    QCOMPARE(cell(2, 1)->tableCellInterface()->columnHeaderCells().constFirst(), table()->child(1));
    QVERIFY(!cell(2, 1)->state().selected);
    m_view->setCurrentIndex(m_model->index(2, 1));
    QVERIFY(cell(2, 1)->state().selected);
    QVERIFY(cell(2, 0)->state().selected);
    QVERIFY(cell(2, 1)->state().focused);
    QVERIFY(!cell(2, 0)->state().focused);
    QVERIFY(!cell(2, 1)->state().offscreen);
    m_view->setRowHeight(200);
    QVERIFY(cell(3, 0)->state().offscreen);
}

void TestRowsAccess::aHiddenColumnIsInvisible()
{
    m_view->setColumnHidden(1, true);
    QVERIFY(cell(0, 1)->state().invisible);
    QVERIFY(table()->child(1)->state().invisible);
    QVERIFY(cell(0, 1)->rect().isEmpty());
    QVERIFY(!cell(0, 0)->state().invisible);
}

void TestRowsAccess::cellsFollowTheirRows()
{
    QAccessibleInterface *two = cell(1, 0);
    QAccessibleInterface *four = cell(3, 0);
    m_model->insertRow(0, {new QStandardItem(QStringLiteral("zero")), new QStandardItem()});
    QCOMPARE(two->text(QAccessible::Name), QStringLiteral("two"));
    QCOMPARE(cell(2, 0), two);
    QCOMPARE(name(1, 0), QStringLiteral("one"));
    m_model->removeRow(2);
    QCOMPARE(name(2, 0), QStringLiteral("three"));
    QCOMPARE(cell(3, 0), four);
    QCOMPARE(table()->indexOfChild(four), table()->indexOfChild(cell(3, 0)));
    m_model->setRowCount(0);
    QVERIFY(cell(0, 0) == nullptr);
    QCOMPARE(table()->child(0)->text(QAccessible::Name), QStringLiteral("To"));
}

void TestRowsAccess::eachCellIsMadeInConstantTime()
{
    // Whoever goes through all of them asks for each place once.
    class Counted : public QStandardItemModel
    {
    public:
        using QStandardItemModel::QStandardItemModel;
        [[nodiscard]] int columnCount(const QModelIndex &parent) const override
        {
            ++asked;
            return QStandardItemModel::columnCount(parent);
        }
        mutable qint64 asked = 0;
    };
    constexpr int rows = 2000;
    Counted model(rows, 1);
    RowsView view(model);
    const QAccessibleInterface *all = QAccessible::queryAccessibleInterface(&view);
    const auto walk = [&] {
        const qint64 before = model.asked;
        for (int child = 0; child < all->childCount(); ++child)
            QVERIFY(all->indexOfChild(all->child(child)) == child);
        QVERIFY2(model.asked - before < 30LL * rows, qPrintable(QString::number(model.asked - before)));
    };
    walk();
    model.insertRows(5, 1);
    walk();
}

void TestRowsAccess::aPlaceOnTheScreenLeadsToItsCell()
{
    for (int child = 0; child < table()->childCount(); ++child) {
        const QPoint place = table()->child(child)->rect().center();
        QCOMPARE(table()->childAt(place.x(), place.y()), table()->child(child));
    }
    const QPoint below = m_view->viewport()->mapToGlobal(QPoint(10, 250));
    QVERIFY(table()->childAt(below.x(), below.y()) == nullptr);
}

void TestRowsAccess::rowsAreSelectedFromOutside()
{
    QAccessibleTableInterface &rows = *table()->tableInterface();
    QVERIFY(rows.selectRow(1));
    QVERIFY(rows.selectRow(3));
    QVERIFY(!rows.selectRow(4));
    QCOMPARE(rows.selectedRows(), (QList<int>{1, 3}));
    QCOMPARE(rows.selectedRowCount(), 2);
    QCOMPARE(rows.selectedCellCount(), 4);
    QCOMPARE(rows.selectedCells().size(), qsizetype(4));
    m_view->setRowHeight(100); // the bottom row is half seen
    m_view->scrollTo(m_model->index(0, 0)); // knows the new height now
    m_view->verticalScrollBar()->setValue(50);
    QCOMPARE(rows.selectedCells().size(), qsizetype(4));
    QVERIFY(rows.isRowSelected(3));
    QVERIFY(rows.unselectRow(3));
    QVERIFY(!rows.isRowSelected(3));
    QAccessibleActionInterface &action = *cell(2, 0)->actionInterface();
    action.doAction(QAccessibleActionInterface::toggleAction());
    QCOMPARE(rows.selectedRows(), (QList<int>{1, 2}));
    action.doAction(QAccessibleActionInterface::setFocusAction());
    QCOMPARE(m_view->currentIndex(), m_model->index(2, 0));
}

void TestRowsAccess::theKeyboardIsFollowed()
{
    m_view->setCurrentIndex(m_model->index(0, 0));
    QCOMPARE(table()->focusChild(), cell(0, 0));
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(table()->focusChild(), cell(1, 0));
}

QTEST_MAIN(TestRowsAccess)
#include "tst_rows_access.moc"
