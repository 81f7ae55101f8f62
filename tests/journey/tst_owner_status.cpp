// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/OwnerStatus.h"

#include <QTest>

class tst_owner_status : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheOwnerTellsArrives();
    void whatIsNoAnswerIsNothing_data();
    void whatIsNoAnswerIsNothing();
};

void tst_owner_status::whatTheOwnerTellsArrives()
{
    OwnerStatus told{QStringLiteral("head-office"), {}};
    told.pbx.reachability = PbxReachability::Stopped;
    told.pbx.error = {SendErrorKind::WrongCredentials, 20003, QStringLiteral("Failed")};
    told.pbx.retryAt = QDateTime({2026, 3, 2}, {9, 0}, Qt::UTC);
    const auto heard = OwnerStatus::fromBytes(told.toBytes());
    QVERIFY(heard);
    QCOMPARE(heard->connectionId, told.connectionId);
    QCOMPARE(heard->pbx, told.pbx);
}

void tst_owner_status::whatIsNoAnswerIsNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("an owner that has nothing to tell yet") << QByteArray();
    QTest::newRow("half an answer") << OwnerStatus{QStringLiteral("office"), {}}.toBytes().left(9);
    QTest::newRow("another format") << QByteArray(64, 'x');
    QByteArray odd = OwnerStatus{QString(), {}}.toBytes();
    odd[11] = 99; // the reachability: behind the format and an empty string
    QTest::newRow("a reachability that there is not") << odd;
}

void tst_owner_status::whatIsNoAnswerIsNothing()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!OwnerStatus::fromBytes(bytes));
}

QTEST_GUILESS_MAIN(tst_owner_status)
#include "tst_owner_status.moc"
