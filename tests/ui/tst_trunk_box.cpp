// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/TrunkBox.h"

#include "ui/look/DesktopLook.h"
#include "ui/look/Tone.h"

#include <QAbstractItemView>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

namespace {

Trunk gsm(const QString &name, TrunkState state)
{
    return {name, QStringLiteral("GSM"), state, QString()};
}

QList<Trunk> practiceTrunks()
{
    return {gsm(QStringLiteral("GSM-1"), TrunkState::Idle), gsm(QStringLiteral("GSM-2"), TrunkState::Busy),
            gsm(QStringLiteral("GSM-3"), TrunkState::NoSim),
            Trunk{QStringLiteral("SIP-142"), QStringLiteral("SIP"), TrunkState::Unknown, QString()}};
}

bool isEnabled(const TrunkBox &box, int row)
{
    return box.model()->flags(box.model()->index(row, 0)).testFlag(Qt::ItemIsEnabled);
}

} // namespace

class tst_TrunkBox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void automaticStandsAloneWhileNobodyKnowsTheTrunks()
    {
        const TrunkBox box;
        QCOMPARE(box.count(), 1);
        QCOMPARE(box.currentText(), QStringLiteral("Automatic"));
        QVERIFY(box.chosen().isEmpty());
        QVERIFY(box.isChoiceUsable());
    }

    void trunksThatCannotSendAreGreyedWithTheirReason()
    {
        TrunkBox box;
        box.setTrunks(practiceTrunks());
        QCOMPARE(box.count(), 4);
        QCOMPARE(box.itemText(0), QStringLiteral("Automatic (1 idle)"));
        QCOMPARE(box.itemText(1), QStringLiteral("GSM-1 · idle"));
        QCOMPARE(box.itemText(2), QStringLiteral("GSM-2 · busy"));
        QCOMPARE(box.itemText(3), QStringLiteral("GSM-3 · no SIM card"));
        QVERIFY(isEnabled(box, 2));
        QVERIFY(!isEnabled(box, 3));
        QVERIFY(!box.itemIcon(3).isNull());
    }

    void aPbxWithoutTrunksIsNotTakenForOneThatIsNotKnownYet()
    {
        TrunkBox box;
        box.setTrunks(std::nullopt);
        QCOMPARE(box.itemText(0), QStringLiteral("Automatic"));
        box.setTrunks(QList<Trunk>{});
        QCOMPARE(box.itemText(0), QStringLiteral("Automatic (0 idle)"));
        box.choose(QStringLiteral("GSM-1"));
        QVERIFY(!box.isChoiceUsable());
    }

    void theReasonCanBeRead_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << DesktopLook::light();
        QTest::newRow("dark") << DesktopLook::dark();
    }

    void theReasonCanBeRead()
    {
        QFETCH(const QPalette, palette);
        TrunkBox box;
        QFont large = box.font();
        large.setPixelSize(40); // thick strokes, whose middle has the colour of the text
        box.setFont(large);
        box.setPalette(palette);
        box.setTrunks(practiceTrunks());
        box.resize(800, box.sizeHint().height());
        box.show();
        box.showPopup();
        QAbstractItemView *list = box.view();
        list->setFont(large);
        QTRY_VERIFY(list->isVisible());
        QRect row = list->visualRect(box.model()->index(3, 0));
        row.setLeft(row.left() + box.iconSize().width() + 20); // beside the sign
        const QImage picture = list->viewport()->grab(row).toImage();
        const QColor ground = picture.pixelColor(picture.width() - 2, 2);
        double best = 1;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                best = std::max(best, contrastRatio(picture.pixelColor(x, y), ground));
        }
        QVERIFY2(best >= 4.5, qPrintable(QString::number(best)));
        QVERIFY2(best < 8.5, qPrintable(QString::number(best))); // and still quieter than the others
    }

    void keysPassOverTrunksThatCannotSend()
    {
        TrunkBox box;
        box.setTrunks(practiceTrunks());
        box.choose(QStringLiteral("GSM-2"));
        QTest::keyClick(&box, Qt::Key_Down);
        QCOMPARE(box.chosen(), QStringLiteral("GSM-2"));
        QTest::keyClick(&box, Qt::Key_Up);
        QCOMPARE(box.chosen(), QStringLiteral("GSM-1"));
    }

    void changedStateOfTheChoiceIsTold()
    {
        TrunkBox box;
        box.setTrunks(practiceTrunks());
        box.choose(QStringLiteral("GSM-1"));
        QSignalSpy changed(&box, &TrunkBox::choiceChanged);
        box.setTrunks(QList{gsm(QStringLiteral("GSM-1"), TrunkState::NoSignal)});
        QVERIFY(!changed.isEmpty());
        QVERIFY(!box.isChoiceUsable());
        QCOMPARE(box.chosen(), QStringLiteral("GSM-1"));
    }

    void wheelOverTheBoxChoosesNoOtherTrunk()
    {
        TrunkBox box;
        box.setTrunks(practiceTrunks());
        QWheelEvent wheel(QPointF(5, 5), QPointF(5, 5), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&box, &wheel);
        QVERIFY(box.chosen().isEmpty());
    }
};

QTEST_MAIN(tst_TrunkBox)
#include "tst_trunk_box.moc"
