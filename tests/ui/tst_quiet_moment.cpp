// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/QuietMoment.h"

#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

class TestQuietMoment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itComesBehindThePaintAndWhatThatBringsAbout();
    void itComesOnceHoweverOftenItIsAwaited();
    void whoStopsHearsNothing();
};

namespace {

class Painted : public QWidget
{
public:
    QStringList happened;

protected:
    void paintEvent(QPaintEvent *) override
    {
        happened.append(QStringLiteral("paint"));
        QMetaObject::invokeMethod(
            this, [this] { happened.append(QStringLiteral("after")); }, Qt::QueuedConnection);
    }
};

} // namespace

void TestQuietMoment::itComesBehindThePaintAndWhatThatBringsAbout()
{
    Painted widget;
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
    QTRY_VERIFY(widget.happened.contains(QStringLiteral("after")));
    QuietMoment moment;
    connect(&moment, &QuietMoment::came, &widget,
            [&widget] { widget.happened.append(QStringLiteral("quiet")); });
    // Whether the paint is asked for before or after.
    for (const bool isAwaitedFirst : {true, false}) {
        widget.happened.clear();
        if (isAwaitedFirst)
            moment.await();
        widget.update();
        if (!isAwaitedFirst)
            moment.await();
        QVERIFY(moment.isAwaited());
        QTRY_VERIFY(widget.happened.contains(QStringLiteral("quiet")));
        QCOMPARE(widget.happened.join(u' '), QStringLiteral("paint after quiet"));
        QVERIFY(!moment.isAwaited());
    }
}

void TestQuietMoment::itComesOnceHoweverOftenItIsAwaited()
{
    QuietMoment moment;
    QSignalSpy came(&moment, &QuietMoment::came);
    moment.await();
    moment.await();
    QVERIFY(came.wait());
    QuietMoment later;
    QSignalSpy laterCame(&later, &QuietMoment::came);
    later.await();
    QVERIFY(laterCame.wait());
    QCOMPARE(came.size(), 1);
}

void TestQuietMoment::whoStopsHearsNothing()
{
    QuietMoment moment;
    const QSignalSpy came(&moment, &QuietMoment::came);
    moment.await();
    moment.stop();
    QuietMoment later;
    QSignalSpy laterCame(&later, &QuietMoment::came);
    later.await();
    QVERIFY(laterCame.wait());
    QVERIFY(came.isEmpty());
    QVERIFY(!moment.isAwaited());
}

QTEST_MAIN(TestQuietMoment)
#include "tst_quiet_moment.moc"
