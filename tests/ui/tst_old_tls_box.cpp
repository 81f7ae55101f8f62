// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ConnectionParts.h"
#include "tests/ui/UnnamedWidgets.h"
#include "ui/connection/ConnectionDialog.h"

#include <QCheckBox>
#include <QSignalSpy>
#include <QTest>

/// The box that allows TLS 1.0, in the connection dialog.
class tst_old_tls_box : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsOffAndFoldedAwayUnlessItIsSet();
    void aClickIsSaved();
    void aClickMakesARunningTestVoid();
    void itIsNamedByWhatItShows();
    void plainHttpHasNoUseForIt();
    void whoKeepsHttpsKeepsIt();
};

void tst_old_tls_box::itIsOffAndFoldedAwayUnlessItIsSet()
{
    Connection connection = headOffice();
    ConnectionDialog dialog;
    dialog.openExisting(connection, true);
    const auto *box = part<QCheckBox>(dialog, "oldTlsCheckBox");
    QVERIFY(!box->isVisible());
    QVERIFY(!box->isChecked());

    connection.oldTls = true;
    dialog.openExisting(connection, true);
    QVERIFY(box->isVisible());
    QVERIFY(box->isChecked());
    QSignalSpy saves(&dialog, &ConnectionDialog::saveRequested);
    click(dialog, "savePushButton");
    QCOMPARE(lastConnection(saves), connection);
}

void tst_old_tls_box::aClickIsSaved()
{
    ConnectionDialog dialog;
    dialog.openExisting(headOffice(), true);
    QSignalSpy tests(&dialog, &ConnectionDialog::testRequested);
    QSignalSpy saves(&dialog, &ConnectionDialog::saveRequested);
    click(dialog, "advancedToolButton");
    auto *box = part<QCheckBox>(dialog, "oldTlsCheckBox");
    box->click();
    click(dialog, "testPushButton");
    QVERIFY(lastConnection(tests).oldTls);
    click(dialog, "savePushButton");
    QVERIFY(lastConnection(saves).oldTls);
    box->click();
    click(dialog, "savePushButton");
    QCOMPARE(lastConnection(saves), headOffice());
}

void tst_old_tls_box::aClickMakesARunningTestVoid()
{
    ConnectionDialog dialog;
    dialog.openExisting(headOffice(), true);
    QSignalSpy cancels(&dialog, &ConnectionDialog::testCancelled);
    click(dialog, "advancedToolButton");
    click(dialog, "testPushButton");
    part<QCheckBox>(dialog, "oldTlsCheckBox")->click();
    QCOMPARE(cancels.size(), 1);
}

void tst_old_tls_box::itIsNamedByWhatItShows()
{
    Connection connection = headOffice();
    connection.oldTls = true;
    ConnectionDialog dialog;
    dialog.openExisting(connection, true);
    QCOMPARE(unnamedWidgets(&dialog), QStringList());
    auto *box = part<QCheckBox>(dialog, "oldTlsCheckBox");
    const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(box);
    QCOMPARE(accessible->text(QAccessible::Name), QStringLiteral("Allow outdated encryption (TLS 1.0)"));
    QCOMPARE(accessible->text(QAccessible::Name), box->text().remove(u'&'));
    QVERIFY(!box->toolTip().isEmpty());
    QCOMPARE(accessible->text(QAccessible::Description), box->toolTip());
}

void tst_old_tls_box::plainHttpHasNoUseForIt()
{
    Connection connection = headOffice();
    connection.plainHttp = true;
    connection.oldTls = true; // by hand
    ConnectionDialog dialog;
    dialog.openExisting(connection, true);
    const auto *box = part<QCheckBox>(dialog, "oldTlsCheckBox");
    QVERIFY(box->isVisible());
    QVERIFY(!box->isEnabled());
    QVERIFY(!box->isChecked());
    QSignalSpy saves(&dialog, &ConnectionDialog::saveRequested);
    click(dialog, "savePushButton");
    QVERIFY(lastConnection(saves).plainHttp);
    QVERIFY(!lastConnection(saves).oldTls);
}

void tst_old_tls_box::whoKeepsHttpsKeepsIt()
{
    Connection connection = headOffice();
    connection.oldTls = true;
    ConnectionDialog dialog;
    dialog.openExisting(connection, true);
    const auto *box = part<QCheckBox>(dialog, "oldTlsCheckBox");
    part<QCheckBox>(dialog, "plainHttpCheckBox")->click();
    QVERIFY(!box->isEnabled());
    QVERIFY(!box->isChecked());
    click(dialog, "plainHttpNoPushButton");
    QVERIFY(box->isEnabled());
    QVERIFY(box->isChecked());
    QSignalSpy saves(&dialog, &ConnectionDialog::saveRequested);
    click(dialog, "savePushButton");
    QCOMPARE(lastConnection(saves), connection);
}

QTEST_MAIN(tst_old_tls_box)
#include "tst_old_tls_box.moc"
