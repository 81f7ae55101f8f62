// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ConnectionParts.h"
#include "tests/ui/UnnamedWidgets.h"
#include "ui/connection/CertificatePanel.h"
#include "ui/connection/ConnectionDialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

class tst_ConnectionDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPastedUrlFillsTheFieldsItNames();
    void whatIsMissingIsSaidBesideItsField();
    void everythingTypedIsSaved();
    void anEmptyPasswordOfAKnownConnectionMeansUnchanged();
    void thePasswordCannotBeCopiedAndIsForgotten();
    void aGoodTestNamesThePbxAndItsTrunks();
    void aPbxWithoutGsmTrunksIsACaution();
    void aFailedTestSaysWhyAndKeepsTheFields();
    void anEditMakesARunningTestVoid();
    void theTestCanBeStopped();
    void anUnknownCertificateIsTrustedOnlyByAYes();
    void enterAndTheDefaultMeanDoNotTrust();
    void aChangedCertificateCannotBeAcceptedThere();
    void forgettingTheCertificateLooksAtItAnew();
    void anotherHostIsAnotherCertificate();
    void plainHttpTakesASecondYes();
    void aFailedSaveLosesNothing();
    void withoutAKeychainASentenceSaysSo();
    void everyFocusableWidgetHasAName();
    void tabReachesEveryFieldInReadingOrder();
};

void tst_ConnectionDialog::aPastedUrlFillsTheFieldsItNames()
{
    ConnectionDialog dialog;
    dialog.openNew();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *address = part<QLineEdit>(dialog, "addressLineEdit");
    address->setFocus();
    QGuiApplication::clipboard()->setText(QStringLiteral("https://pbx.example.com:8443/api/v1.1.0/"));
    address->paste();
    part<QLineEdit>(dialog, "usernameLineEdit")->setFocus();
    QTRY_COMPARE(address->text(), QStringLiteral("pbx.example.com"));
    QCOMPARE(part<QSpinBox>(dialog, "portSpinBox")->value(), 8443);
    QCOMPARE(part<QLineEdit>(dialog, "apiVersionLineEdit")->text(), QStringLiteral("v1.1.0"));
}

void tst_ConnectionDialog::whatIsMissingIsSaidBesideItsField()
{
    ConnectionDialog dialog;
    dialog.openNew();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QSignalSpy saves(&dialog, &ConnectionDialog::saveRequested);
    type(dialog, "addressLineEdit", QStringLiteral("the big one"));
    click(dialog, "savePushButton");

    QCOMPARE(saves.size(), 0);
    for (const char *problem :
         {"addressLineEditProblem", "usernameLineEditProblem", "passwordLineEditProblem"}) {
        QVERIFY(part<QLabel>(dialog, problem)->isVisible());
        QVERIFY(!part<QLabel>(dialog, problem)->text().isEmpty());
    }
    auto *address = part<QLineEdit>(dialog, "addressLineEdit");
    QCOMPARE(address->text(), QStringLiteral("the big one"));
    QVERIFY(address->hasFocus());
    QCOMPARE(address->accessibleDescription(), part<QLabel>(dialog, "addressLineEditProblem")->text());
    type(dialog, "addressLineEdit", QStringLiteral("pbx"));
    QVERIFY(!part<QLabel>(dialog, "addressLineEditProblem")->isVisible());
}

void tst_ConnectionDialog::everythingTypedIsSaved()
{
    ConnectionDialog dialog;
    dialog.openNew();
    QSignalSpy saves(&dialog, &ConnectionDialog::saveRequested);
    type(dialog, "addressLineEdit", QStringLiteral("pbx.example.com"));
    type(dialog, "usernameLineEdit", QStringLiteral("api"));
    type(dialog, "passwordLineEdit", QStringLiteral("s3cret"));
    part<QSpinBox>(dialog, "portSpinBox")->setValue(443);
    click(dialog, "advancedToolButton");
    type(dialog, "apiVersionLineEdit", QStringLiteral("v1.1.0"));
    part<QSpinBox>(dialog, "reportPortSpinBox")->setValue(9000);
    click(dialog, "savePushButton");

    QCOMPARE(saves.size(), 1);
    const Connection connection = lastConnection(saves);
    QVERIFY(!connection.id.isEmpty());
    QCOMPARE(connection.name, QStringLiteral("pbx.example.com")); // no name of its own was given
    QCOMPARE(connection.host, QStringLiteral("pbx.example.com"));
    QCOMPARE(connection.port, quint16(443));
    QCOMPARE(connection.username, QStringLiteral("api"));
    QCOMPARE(connection.apiVersion, QStringLiteral("v1.1.0"));
    QCOMPARE(connection.reportPort, quint16(9000));
    QVERIFY(!connection.plainHttp);
    QCOMPARE(saves.last().at(1).toString(), QStringLiteral("s3cret"));
    QVERIFY(dialog.isVisible()); // until it is told that it was saved
    dialog.saved();
    QVERIFY(!dialog.isVisible());
}

void tst_ConnectionDialog::anEmptyPasswordOfAKnownConnectionMeansUnchanged()
{
    ConnectionDialog dialog;
    dialog.openExisting(headOffice(), true);
    QSignalSpy saves(&dialog, &ConnectionDialog::saveRequested);
    QCOMPARE(part<QLineEdit>(dialog, "passwordLineEdit")->placeholderText(), QStringLiteral("unchanged"));
    click(dialog, "savePushButton");
    QCOMPARE(saves.size(), 1);
    QCOMPARE(lastConnection(saves), headOffice());
    QVERIFY(saves.last().at(1).toString().isNull());

    dialog.openExisting(headOffice(), false);
    click(dialog, "savePushButton");
    QCOMPARE(saves.size(), 1); // nobody knows the password: it has to be typed
}

void tst_ConnectionDialog::thePasswordCannotBeCopiedAndIsForgotten()
{
    ConnectionDialog dialog;
    dialog.openExisting(headOffice(), true);
    type(dialog, "passwordLineEdit", QStringLiteral("s3cret"));
    auto *password = part<QLineEdit>(dialog, "passwordLineEdit");
    QCOMPARE(password->echoMode(), QLineEdit::Password);
    QVERIFY(!password->displayText().contains(QStringLiteral("s3cret")));
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    password->selectAll();
    QTest::keySequence(password, QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
    dialog.reject();
    QVERIFY(password->text().isEmpty());
}

void tst_ConnectionDialog::aGoodTestNamesThePbxAndItsTrunks()
{
    ConnectionDialog dialog;
    dialog.openExisting(headOffice(), true);
    QSignalSpy tests(&dialog, &ConnectionDialog::testRequested);
    click(dialog, "testPushButton");
    QCOMPARE(tests.size(), 1);
    QVERIFY(part<QWidget>(dialog, "testProgressBar")->isVisible());

    ConnectionTestResult result;
    result.ok = true;
    result.device.name = QStringLiteral("S50 <b>Berlin</b>");
    result.trunks = 5;
    result.smsTrunks = 3;
    result.usableTrunks = 2;
    dialog.testFinished(result);
    QVERIFY(!part<QWidget>(dialog, "testProgressBar")->isVisible());
    const auto *note = part<NoteBox>(dialog, "testResultNoteBox");
    QVERIFY(note->isVisible());
    QCOMPARE(note->tone(), Tone::Good);
    QVERIFY(note->text().contains(QStringLiteral("S50 <b>Berlin</b>")));
    QVERIFY(note->text().contains(u'3'));
    QCOMPARE(part<QLabel>(*note, "noteLabel")->textFormat(), Qt::PlainText);
}

void tst_ConnectionDialog::aPbxWithoutGsmTrunksIsACaution()
{
    ConnectionDialog dialog;
    dialog.openExisting(headOffice(), true);
    click(dialog, "testPushButton");
    ConnectionTestResult result;
    result.ok = true;
    result.trunks = 2;
    dialog.testFinished(result);
    QCOMPARE(part<NoteBox>(dialog, "testResultNoteBox")->tone(), Tone::Caution);
}

void tst_ConnectionDialog::aFailedTestSaysWhyAndKeepsTheFields()
{
    ConnectionDialog dialog;
    dialog.openExisting(headOffice(), true);
    type(dialog, "passwordLineEdit", QStringLiteral("s3cret"));
    click(dialog, "testPushButton");
    dialog.testFinished(failed(SendErrorKind::WrongCredentials));
    QVERIFY(!noteOf(dialog, "testResultNoteBox").isEmpty());
    QCOMPARE(part<NoteBox>(dialog, "testResultNoteBox")->tone(), Tone::Bad);
    QCOMPARE(part<QLineEdit>(dialog, "passwordLineEdit")->text(), QStringLiteral("s3cret"));
    QCOMPARE(part<QLineEdit>(dialog, "addressLineEdit")->text(), QStringLiteral("pbx.example.com"));
}

void tst_ConnectionDialog::anEditMakesARunningTestVoid()
{
    ConnectionDialog dialog;
    dialog.openExisting(headOffice(), true);
    QSignalSpy cancels(&dialog, &ConnectionDialog::testCancelled);
    click(dialog, "testPushButton");
    type(dialog, "usernameLineEdit", QStringLiteral("other"));
    QCOMPARE(cancels.size(), 1);
    ConnectionTestResult late;
    late.ok = true;
    dialog.testFinished(late);
    QVERIFY(noteOf(dialog, "testResultNoteBox").isEmpty());
}

void tst_ConnectionDialog::theTestCanBeStopped()
{
    ConnectionDialog dialog;
    dialog.openExisting(headOffice(), true);
    QSignalSpy cancels(&dialog, &ConnectionDialog::testCancelled);
    click(dialog, "testPushButton");
    click(dialog, "testPushButton");
    QCOMPARE(cancels.size(), 1);
    click(dialog, "testPushButton");
    dialog.reject();
    QCOMPARE(cancels.size(), 2);
}

void tst_ConnectionDialog::anUnknownCertificateIsTrustedOnlyByAYes()
{
    ConnectionDialog dialog;
    dialog.openExisting(headOffice(), true);
    QSignalSpy tests(&dialog, &ConnectionDialog::testRequested);
    QSignalSpy saves(&dialog, &ConnectionDialog::saveRequested);
    click(dialog, "testPushButton");
    dialog.testFinished(failed(SendErrorKind::CertificateUnknown));
    QVERIFY(part<CertificatePanel>(dialog, "certificatePanel")->isVisible());
    QCOMPARE(part<QLabel>(dialog, "certificateHostLabel")->text(), QStringLiteral("pbx.example.com"));
    QCOMPARE(part<QLabel>(dialog, "fingerprintLabel")->text(), fingerprintInGroups(oneFingerprint));

    click(dialog, "declinePushButton");
    QVERIFY(!part<CertificatePanel>(dialog, "certificatePanel")->isVisible());
    QCOMPARE(tests.size(), 1);
    click(dialog, "testPushButton");
    QCOMPARE(lastConnection(tests).pinnedSha256, QByteArray());
    dialog.testFinished(failed(SendErrorKind::CertificateUnknown));

    click(dialog, "trustPushButton");
    QCOMPARE(tests.size(), 3); // repeated by itself
    QCOMPARE(lastConnection(tests).pinnedSha256, oneFingerprint);
    ConnectionTestResult good;
    good.ok = true;
    good.smsTrunks = 1;
    dialog.testFinished(good);
    click(dialog, "savePushButton");
    QCOMPARE(lastConnection(saves).pinnedSha256, oneFingerprint);
}

void tst_ConnectionDialog::enterAndTheDefaultMeanDoNotTrust()
{
    ConnectionDialog dialog;
    dialog.openExisting(headOffice(), true);
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QSignalSpy tests(&dialog, &ConnectionDialog::testRequested);
    QSignalSpy saves(&dialog, &ConnectionDialog::saveRequested);
    click(dialog, "testPushButton");
    dialog.testFinished(failed(SendErrorKind::CertificateUnknown));
    QVERIFY(part<QPushButton>(dialog, "declinePushButton")->isDefault());
    QTest::keyClick(&dialog, Qt::Key_Return);
    QVERIFY(!part<CertificatePanel>(dialog, "certificatePanel")->isVisible());
    QCOMPARE(tests.size(), 1);
    QCOMPARE(saves.size(), 0);
    QVERIFY(dialog.isVisible());
}

void tst_ConnectionDialog::aChangedCertificateCannotBeAcceptedThere()
{
    Connection connection = headOffice();
    connection.pinnedSha256 = otherFingerprint;
    ConnectionDialog dialog;
    dialog.openExisting(connection, true);
    click(dialog, "testPushButton");
    ConnectionTestResult changed = failed(SendErrorKind::CertificateChanged);
    changed.pinnedSha256 = otherFingerprint;
    dialog.testFinished(changed);
    QVERIFY(part<CertificatePanel>(dialog, "certificatePanel")->isVisible());
    QCOMPARE(part<QLabel>(dialog, "pinnedFingerprintLabel")->text(), fingerprintInGroups(otherFingerprint));
    QCOMPARE(part<QLabel>(dialog, "fingerprintLabel")->text(), fingerprintInGroups(oneFingerprint));
    QVERIFY(!part<QPushButton>(dialog, "trustPushButton")->isVisible());
    QVERIFY(!part<QPushButton>(dialog, "declinePushButton")->isVisible());
}

void tst_ConnectionDialog::forgettingTheCertificateLooksAtItAnew()
{
    Connection connection = headOffice();
    connection.pinnedSha256 = otherFingerprint;
    ConnectionDialog dialog;
    dialog.openExisting(connection, true);
    QSignalSpy tests(&dialog, &ConnectionDialog::testRequested);
    click(dialog, "testPushButton");
    QCOMPARE(lastConnection(tests).pinnedSha256, otherFingerprint);
    dialog.testFinished(failed(SendErrorKind::CertificateChanged));
    click(dialog, "advancedToolButton");
    click(dialog, "forgetCertificatePushButton");
    click(dialog, "testPushButton");
    QCOMPARE(lastConnection(tests).pinnedSha256, QByteArray());
}

void tst_ConnectionDialog::anotherHostIsAnotherCertificate()
{
    Connection connection = headOffice();
    connection.pinnedSha256 = oneFingerprint;
    ConnectionDialog dialog;
    dialog.openExisting(connection, true);
    QSignalSpy saves(&dialog, &ConnectionDialog::saveRequested);
    type(dialog, "nameLineEdit", QStringLiteral("Main office"));
    click(dialog, "savePushButton");
    QCOMPARE(lastConnection(saves).pinnedSha256, oneFingerprint);
    type(dialog, "addressLineEdit", QStringLiteral("other.example.com"));
    click(dialog, "savePushButton");
    QCOMPARE(lastConnection(saves).pinnedSha256, QByteArray());
}

void tst_ConnectionDialog::plainHttpTakesASecondYes()
{
    ConnectionDialog dialog;
    dialog.openExisting(headOffice(), true);
    QSignalSpy saves(&dialog, &ConnectionDialog::saveRequested);
    click(dialog, "advancedToolButton");
    auto *plainHttp = part<QCheckBox>(dialog, "plainHttpCheckBox");
    plainHttp->click();
    QVERIFY(!noteOf(dialog, "plainHttpNoteBox").isEmpty());
    click(dialog, "savePushButton");
    QCOMPARE(saves.size(), 0); // the question is still open
    click(dialog, "plainHttpNoPushButton");
    QVERIFY(!plainHttp->isChecked());
    click(dialog, "savePushButton");
    QVERIFY(!lastConnection(saves).plainHttp);

    plainHttp->click();
    click(dialog, "plainHttpYesPushButton");
    QVERIFY(!noteOf(dialog, "plainHttpNoteBox").isEmpty()); // the consequence stays in sight
    click(dialog, "savePushButton");
    QCOMPARE(saves.size(), 2);
    QVERIFY(lastConnection(saves).plainHttp);
}

void tst_ConnectionDialog::aFailedSaveLosesNothing()
{
    ConnectionDialog dialog;
    dialog.openExisting(headOffice(), true);
    type(dialog, "passwordLineEdit", QStringLiteral("s3cret"));
    click(dialog, "savePushButton");
    dialog.saveFailed(QStringLiteral("The file cannot be written."));
    QVERIFY(dialog.isVisible());
    QCOMPARE(noteOf(dialog, "testResultNoteBox"), QStringLiteral("The file cannot be written."));
    QCOMPARE(part<QLineEdit>(dialog, "passwordLineEdit")->text(), QStringLiteral("s3cret"));
}

void tst_ConnectionDialog::withoutAKeychainASentenceSaysSo()
{
    ConnectionDialog dialog;
    dialog.openNew();
    QVERIFY(!part<QLabel>(dialog, "secretStorageLabel")->isVisible());
    dialog.setSecretStorage(false);
    QVERIFY(part<QLabel>(dialog, "secretStorageLabel")->isVisible());
    dialog.setSecretStorage(true);
    QVERIFY(!part<QLabel>(dialog, "secretStorageLabel")->isVisible());
}

void tst_ConnectionDialog::everyFocusableWidgetHasAName()
{
    Connection connection = headOffice();
    connection.pinnedSha256 = otherFingerprint;
    connection.plainHttp = true; // opens Advanced
    ConnectionDialog dialog;
    dialog.openExisting(connection, true);
    click(dialog, "testPushButton");
    QCOMPARE(unnamedWidgets(&dialog), QStringList());
    dialog.testFinished(failed(SendErrorKind::CertificateUnknown));
    QCOMPARE(unnamedWidgets(&dialog), QStringList());

    const auto nameOf = [&dialog](const char *widget) {
        return QAccessible::queryAccessibleInterface(part<QWidget>(dialog, widget))->text(QAccessible::Name);
    };
    QCOMPARE(nameOf("addressLineEdit"), QStringLiteral("Address"));
    QCOMPARE(nameOf("portSpinBox"), QStringLiteral("Port"));
    QCOMPARE(nameOf("usernameLineEdit"), QStringLiteral("User name"));
    QCOMPARE(nameOf("passwordLineEdit"), QStringLiteral("Password"));
    QCOMPARE(nameOf("testPushButton"), QStringLiteral("Test connection"));
    QCOMPARE(nameOf("advancedToolButton"), QStringLiteral("Advanced"));
}

void tst_ConnectionDialog::tabReachesEveryFieldInReadingOrder()
{
    ConnectionDialog dialog;
    dialog.openNew();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    part<QLineEdit>(dialog, "nameLineEdit")->setFocus();
    for (const char *next : {"addressLineEdit", "portSpinBox", "usernameLineEdit", "passwordLineEdit",
                             "advancedToolButton", "testPushButton"}) {
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
        QCOMPARE(dialog.focusWidget()->objectName(), QLatin1String(next));
    }
}

QTEST_MAIN(tst_ConnectionDialog)
#include "tst_connection_dialog.moc"
