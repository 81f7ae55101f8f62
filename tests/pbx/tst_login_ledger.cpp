// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pbx/LoginLedger.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace {

const QDateTime now({2026, 3, 2}, {9, 0}, Qt::UTC);
const QString pbx = QStringLiteral("192.168.5.150");
const QString otherPbx = QStringLiteral("pbx.example:weird/name");
const QString office = QStringLiteral("6f1d2a52-0000-0000-0000-000000000001");
const QString branch = QStringLiteral("6f1d2a52-0000-0000-0000-000000000002");

} // namespace

class TestLoginLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void anEmptyLedgerClosesNothing();
    void aLockLastsTenAndAHalfMinutesAndOverRestarts();
    void aLockClosesOneHostAlone();
    void threeWrongLoginsCloseTheHostBeforeThePbxDoes();
    void wrongLoginsAreForgottenAfterTenAndAHalfMinutes();
    void wrongLoginsOfAllConnectionsToOneHostCount();
    void aClockSetBackMakesNoLockLonger();
    void aRightLoginOpensEverything();
    void aRefusedPasswordStaysRefusedUntilAPersonGivesOneAnew();
    void aConnectionWithoutAnIdRefusesAndForgivesNobody();
    void theLedgerHoldsNoMoreThanHostsIdsAndTimes();

private:
    /// As after a restart: nothing is kept but the file.
    [[nodiscard]] LoginLedger ledger() const { return LoginLedger(path()); }
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("logins.ini")); }
    void wrongLogin(int afterSeconds, const QString &connection = office)
    {
        ledger().noteWrongCredentials(pbx, connection, now.addSecs(afterSeconds));
    }
    [[nodiscard]] qint64 closedForSeconds(const QDateTime &at, const QString &host = pbx) const
    {
        const QDateTime until = ledger().closedUntil(host, at);
        return until.isValid() ? at.secsTo(until) : 0;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestLoginLedger::anEmptyLedgerClosesNothing()
{
    QVERIFY(!ledger().closedUntil(pbx, now).isValid());
    QVERIFY(!ledger().passwordRefused(office));
}

void TestLoginLedger::aLockLastsTenAndAHalfMinutesAndOverRestarts()
{
    ledger().noteLockedOut(pbx, now);
    QCOMPARE(ledger().closedUntil(pbx, now), now.addSecs(630));
    QCOMPARE(closedForSeconds(now.addSecs(629)), 1);
    QCOMPARE(closedForSeconds(now.addSecs(630)), 0);
}

void TestLoginLedger::aLockClosesOneHostAlone()
{
    ledger().noteLockedOut(otherPbx, now);
    QCOMPARE(closedForSeconds(now), 0);
    QCOMPARE(closedForSeconds(now, otherPbx), 630);
}

void TestLoginLedger::threeWrongLoginsCloseTheHostBeforeThePbxDoes()
{
    wrongLogin(0);
    QCOMPARE(closedForSeconds(now), 0);
    wrongLogin(100);
    QCOMPARE(closedForSeconds(now.addSecs(100)), 0);
    wrongLogin(200);
    // Until the first of the three is forgotten.
    QCOMPARE(closedForSeconds(now.addSecs(200)), 430);
    QCOMPARE(closedForSeconds(now.addSecs(630)), 0);
    wrongLogin(630);
    QCOMPARE(closedForSeconds(now.addSecs(630)), 100);
}

void TestLoginLedger::wrongLoginsAreForgottenAfterTenAndAHalfMinutes()
{
    wrongLogin(0);
    wrongLogin(631);
    wrongLogin(1262);
    QCOMPARE(closedForSeconds(now.addSecs(1262)), 0);
}

void TestLoginLedger::wrongLoginsOfAllConnectionsToOneHostCount()
{
    wrongLogin(0, office);
    wrongLogin(1, branch);
    wrongLogin(2, {});
    QVERIFY(closedForSeconds(now.addSecs(2)) > 0);
}

void TestLoginLedger::aClockSetBackMakesNoLockLonger()
{
    ledger().noteLockedOut(pbx, now);
    const QDateTime yesterday = now.addDays(-1);
    QCOMPARE(closedForSeconds(yesterday), 630);
    QCOMPARE(closedForSeconds(yesterday.addSecs(600)), 30);
    QCOMPARE(closedForSeconds(yesterday.addSecs(630)), 0);

    for (int i = 0; i < 3; ++i)
        wrongLogin(i);
    QCOMPARE(closedForSeconds(yesterday), 630);
    QCOMPARE(closedForSeconds(yesterday.addSecs(630)), 0);
}

void TestLoginLedger::aRightLoginOpensEverything()
{
    for (int i = 0; i < 3; ++i)
        wrongLogin(i);
    ledger().noteLockedOut(pbx, now);
    ledger().noteSuccess(pbx, office);
    QCOMPARE(closedForSeconds(now), 0);
    QVERIFY(!ledger().passwordRefused(office));
}

void TestLoginLedger::aRefusedPasswordStaysRefusedUntilAPersonGivesOneAnew()
{
    wrongLogin(0);
    QVERIFY(ledger().passwordRefused(office));
    QVERIFY(!ledger().passwordRefused(branch));
    ledger().forgetRefusal(office);
    QVERIFY(!ledger().passwordRefused(office));
    // Its being tried before still counts.
    wrongLogin(1);
    wrongLogin(2);
    QVERIFY(closedForSeconds(now.addSecs(2)) > 0);
}

void TestLoginLedger::aConnectionWithoutAnIdRefusesAndForgivesNobody()
{
    // As a new connection is tested before it is saved.
    wrongLogin(0, office);
    ledger().noteSuccess(pbx, {});
    QVERIFY(ledger().passwordRefused(office));
    ledger().forgetRefusal({});
    QVERIFY(ledger().passwordRefused(office));
    wrongLogin(0, {});
    QVERIFY(!ledger().passwordRefused({}));
    QVERIFY(ledger().passwordRefused(office));
}

void TestLoginLedger::theLedgerHoldsNoMoreThanHostsIdsAndTimes()
{
    wrongLogin(0);
    ledger().noteLockedOut(pbx, now);
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QString content = QString::fromUtf8(file.readAll());
    for (const QString &known :
         {pbx, office, QString::number(now.toSecsSinceEpoch() + 630), QString::number(now.toSecsSinceEpoch()),
          QStringLiteral("[locked]"), QStringLiteral("[wrong]"), QStringLiteral("[refused]"),
          QStringLiteral("true")})
        content.remove(known);
    for (const QChar c : std::as_const(content))
        QVERIFY2(c.isSpace() || c == QLatin1Char('='), qPrintable(content));
}

QTEST_GUILESS_MAIN(TestLoginLedger)
#include "tst_login_ledger.moc"
