// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CallerDesk.h"
#include "tests/ui/HistoryDesk.h"
#include "ui/compose/ComposeForm.h"

class TestCallerDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNumberIsPutInAndTheTextStays();
};

void TestCallerDesk::theNumberIsPutInAndTheTextStays()
{
    HistoryDesk desk;
    ComposeForm compose;
    const CallerDesk caller(desk.page, compose);
    Draft written{QStringLiteral("2222"), QStringLiteral("half a text"), {}};
    written.resentFrom = 7;
    compose.fill(written);
    Q_EMIT desk.page.writeRequested(QStringLiteral("151 0000 1234"));
    QCOMPARE(compose.draft().to, QStringLiteral("151 0000 1234"));
    QCOMPARE(compose.draft().text, QStringLiteral("half a text"));
    QVERIFY(!compose.draft().resentFrom);
}

QTEST_MAIN(TestCallerDesk)
#include "tst_caller_desk.moc"
