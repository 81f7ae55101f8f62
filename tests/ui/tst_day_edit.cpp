// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/DayEdit.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

/// The field for a day, as people use it: a click, then digits.
class TestDayEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClickedPartIsReplacedByWhatIsTyped();
    void aDayIsToldOnceItIsWhole();
};

void TestDayEdit::aClickedPartIsReplacedByWhatIsTyped()
{
    DayEdit edit;
    edit.setDisplayFormat(u"dd.MM.yy"_s);
    edit.setDate({2026, 10, 25});
    edit.show();
    QVERIFY(QTest::qWaitForWindowExposed(&edit));
    auto *field = edit.findChild<QLineEdit *>();
    QTest::mouseClick(field, Qt::LeftButton, {}, {8, field->height() / 2});
    QTRY_COMPARE(field->selectedText(), u"25"_s);
    QTest::keyClicks(&edit, u"1512"_s);
    QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(edit.date(), QDate(2026, 12, 15));
}

void TestDayEdit::aDayIsToldOnceItIsWhole()
{
    DayEdit edit;
    edit.setDisplayFormat(u"dd.MM.yy"_s);
    edit.setDate({2026, 10, 25});
    const QSignalSpy changed(&edit, &QDateEdit::dateChanged);
    edit.setSelectedSection(QDateTimeEdit::DaySection);
    QTest::keyClicks(&edit, u"150325"_s);
    QCOMPARE(changed.size(), 0);
    QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(edit.date(), QDate(2025, 3, 15));
}

QTEST_MAIN(TestDayEdit)
#include "tst_day_edit.moc"
