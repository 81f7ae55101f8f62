// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/ScrolledColumn.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

class tst_ScrolledColumn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itScrollsOnlyWhereTheColumnCannotBeLower()
    {
        auto *column = new QWidget;
        auto *rows = new QVBoxLayout(column);
        auto *words = new QLabel(QStringLiteral("Words that are wrapped where the column is narrow"));
        words->setWordWrap(true);
        auto *text = new QPlainTextEdit;
        auto *button = new QPushButton(QStringLiteral("Send"));
        rows->addWidget(words);
        rows->addWidget(text, 1);
        rows->addWidget(button);
        ScrolledColumn scrolled(column);
        scrolled.resize(300, column->sizeHint().height() - 60); // less than it prefers
        scrolled.show();
        QVERIFY(QTest::qWaitForWindowExposed(&scrolled));
        QVERIFY(!scrolled.verticalScrollBar()->isVisible());
        QCOMPARE(button->visibleRegion().boundingRect(), button->rect());

        scrolled.resize(300, text->minimumSizeHint().height());
        QTRY_VERIFY(scrolled.verticalScrollBar()->isVisible());
        QCOMPARE(column->width(), scrolled.viewport()->width());
        scrolled.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&scrolled));
        button->setFocus(); // what has the focus is brought into sight
        QTRY_VERIFY(!button->visibleRegion().isEmpty());
    }
};

QTEST_MAIN(tst_ScrolledColumn)
#include "tst_scrolled_column.moc"
