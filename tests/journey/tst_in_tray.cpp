// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/InTray.h"

#include <QSignalSpy>
#include <QTest>

class TestInTray : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatComesInOnePassIsToldTogetherAndInOrder();
    void veryManyAreToldInSeveralPasses();
};

void TestInTray::whatComesInOnePassIsToldTogetherAndInOrder()
{
    InTray tray;
    const QSignalSpy emptied(&tray, &InTray::emptied);
    for (MessageId id = 1; id <= 60; ++id) {
        Message message;
        message.id = id;
        tray.put(message);
    }
    QVERIFY(emptied.isEmpty());
    QTRY_COMPARE(emptied.count(), 1);
    const auto messages = emptied.constFirst().constFirst().value<QList<Message>>();
    QCOMPARE(messages.size(), 60);
    QCOMPARE(messages.constFirst().id, 1);
    QCOMPARE(messages.constLast().id, 60);
    tray.put(Message());
    QTRY_COMPARE(emptied.count(), 2);
}

void TestInTray::veryManyAreToldInSeveralPasses()
{
    InTray tray;
    qsizetype told = 0;
    qsizetype most = 0;
    QObject::connect(&tray, &InTray::emptied, &tray, [&](const QList<Message> &messages) {
        told += messages.size();
        most = std::max(most, messages.size());
    });
    for (int i = 0; i < 2000; ++i)
        tray.put(Message());
    QTRY_COMPARE(told, 2000);
    QVERIFY(most <= 500);
}

QTEST_MAIN(TestInTray)
#include "tst_in_tray.moc"
