// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/message/Trunk.h"

#include <QTest>

Q_DECLARE_METATYPE(TrunkState)

class TestTrunk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statesAreReadHoweverTheyAreWritten_data();
    void statesAreReadHoweverTheyAreWritten();
    void onlyMobileTrunksCarrySms_data();
    void onlyMobileTrunksCarrySms();
    void onlyIdleBusyAndUnknownAreUsable_data();
    void onlyIdleBusyAndUnknownAreUsable();
    void aTrunkThatIsNotMobileIsNeverUsable();
};

void TestTrunk::statesAreReadHoweverTheyAreWritten_data()
{
    QTest::addColumn<TrunkState>("state");

    const auto row = [](const char *text, TrunkState state) {
        QTest::newRow(text) << state;
    };
    row("Idle", TrunkState::Idle);
    row("IDLE", TrunkState::Idle);
    row(" idle ", TrunkState::Idle);
    row("Busy", TrunkState::Busy);
    row("Power Off", TrunkState::PowerOff);
    row("PowerOff", TrunkState::PowerOff);
    row("Alarm", TrunkState::Alarm);
    row("No SIM", TrunkState::NoSim);
    row("no sim", TrunkState::NoSim);
    row("NoSIM", TrunkState::NoSim);
    row("No Signal", TrunkState::NoSignal);
    row("Pin Error", TrunkState::PinError);
    row("PIN error", TrunkState::PinError);
    row("Unregister", TrunkState::NotRegistered);
    row("Unregistered", TrunkState::NotRegistered);
    row("Registered", TrunkState::Unknown);
    row("", TrunkState::Unknown);
    row("Idle?", TrunkState::Unknown);
}

void TestTrunk::statesAreReadHoweverTheyAreWritten()
{
    QTEST(trunkStateFromPbx(QString::fromLatin1(QTest::currentDataTag())), "state");
}

void TestTrunk::onlyMobileTrunksCarrySms_data()
{
    QTest::addColumn<bool>("mobile");

    for (const char *type : {"GSM", "gsm", " GSM ", "UMTS", "LTE", "CDMA", "3G", "4G"})
        QTest::newRow(type) << true;
    for (const char *type : {"SIP", "IAX", "FXO", "BRI", "E1", "", "GSM2", "G"})
        QTest::newRow(type) << false;
}

void TestTrunk::onlyMobileTrunksCarrySms()
{
    const Trunk trunk{
        QStringLiteral("T"), QString::fromLatin1(QTest::currentDataTag()), TrunkState::Idle, {}};
    QTEST(trunk.canCarrySms(), "mobile");
}

void TestTrunk::onlyIdleBusyAndUnknownAreUsable_data()
{
    QTest::addColumn<TrunkState>("state");
    QTest::addColumn<bool>("usable");

    QTest::newRow("idle") << TrunkState::Idle << true;
    QTest::newRow("busy") << TrunkState::Busy << true;
    QTest::newRow("unknown") << TrunkState::Unknown << true;
    QTest::newRow("power off") << TrunkState::PowerOff << false;
    QTest::newRow("alarm") << TrunkState::Alarm << false;
    QTest::newRow("no SIM") << TrunkState::NoSim << false;
    QTest::newRow("no signal") << TrunkState::NoSignal << false;
    QTest::newRow("PIN error") << TrunkState::PinError << false;
    QTest::newRow("not registered") << TrunkState::NotRegistered << false;
}

void TestTrunk::onlyIdleBusyAndUnknownAreUsable()
{
    QFETCH(TrunkState, state);
    const Trunk trunk{QStringLiteral("GSM-1"), QStringLiteral("GSM"), state, {}};
    QTEST(trunk.isUsable(), "usable");
}

void TestTrunk::aTrunkThatIsNotMobileIsNeverUsable()
{
    const Trunk trunk{QStringLiteral("SIP-142"), QStringLiteral("SIP"), TrunkState::Idle, {}};
    QVERIFY(!trunk.isUsable());
}

QTEST_GUILESS_MAIN(TestTrunk)
#include "tst_trunk.moc"
