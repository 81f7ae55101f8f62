// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ConnectionParts.h"
#include "ui/connection/CertificateDialog.h"
#include "ui/connection/CertificatePanel.h"
#include "ui/connection/ConnectionDialog.h"
#include "ui/connection/PasswordDialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

namespace {

ConnectionTestResult changed()
{
    ConnectionTestResult result = failed(SendErrorKind::CertificateChanged);
    result.pinnedSha256 = otherFingerprint;
    return result;
}

/// All of the text fits into its label.
bool isWhole(const QLabel *label)
{
    return label->height() >= label->heightForWidth(label->width()) &&
           label->height() >= label->sizeHint().height() && label->width() >= label->sizeHint().width();
}

} // namespace

/// What the eye and the keyboard meet first in the dialogs of a connection.
class tst_connection_entry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFingerprintIsNeverCut_data();
    void aFingerprintIsNeverCut();
    void theDialogShrinksAgainWhenTheCertificateGoes();
    void aHeightGivenByHandStays();
    void theDialogStaysOnTheScreenAsItGrows();
    void aNewConnectionBeginsWithItsName();
    void aMissingPasswordIsWhereTypingGoes();
    void aWrongPasswordIsWhereTypingGoes();
    void aNameThatWasNotGivenIsTheAddress();
    void theTrunksThatCanSendNowAreCountedAmongAll();
    void aPasswordIsAskedForWithAReason();
    void withoutAPasswordNothingIsGiven();
};

void tst_connection_entry::aFingerprintIsNeverCut_data()
{
    QTest::addColumn<int>("points");
    QTest::newRow("usual") << 0;
    QTest::newRow("large") << 8;
}

void tst_connection_entry::aFingerprintIsNeverCut()
{
    QFETCH(const int, points);
    Connection connection = headOffice();
    connection.pinnedSha256 = otherFingerprint;
    ConnectionDialog dialog;
    QFont font = dialog.font();
    font.setPointSizeF(font.pointSizeF() + points);
    dialog.setFont(font);
    dialog.setSecretStorage(false);
    dialog.openExisting(connection, true);
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    const auto *shown = part<QLabel>(dialog, "fingerprintLabel");
    click(dialog, "advancedToolButton");
    click(dialog, "testPushButton");
    dialog.testFinished(changed());
    QTRY_VERIFY(shown->isVisible() && isWhole(shown));
    QVERIFY(isWhole(part<QLabel>(dialog, "pinnedFingerprintLabel")));

    click(dialog, "forgetCertificatePushButton");
    click(dialog, "testPushButton");
    dialog.testFinished(failed(SendErrorKind::CertificateUnknown));
    QTRY_VERIFY(shown->isVisible() && isWhole(shown));
    // All of it in sight, or the rest to be scrolled to.
    const auto *viewport = part<QScrollArea>(dialog, "connectionScrollArea")->viewport();
    QTRY_VERIFY(viewport->rect().contains(
        QRect(shown->mapTo(viewport, QPoint(0, 0)), shown->size()).adjusted(0, 0, -1, -1)));
    QVERIFY(dialog.height() <= dialog.screen()->availableGeometry().height());
}

void tst_connection_entry::theDialogShrinksAgainWhenTheCertificateGoes()
{
    ConnectionDialog dialog;
    dialog.openExisting(headOffice(), true);
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    const int before = dialog.height();
    click(dialog, "testPushButton");
    dialog.testFinished(failed(SendErrorKind::CertificateUnknown));
    QTRY_VERIFY(dialog.height() > before + 100);
    dialog.testFinished({});
    type(dialog, "usernameLineEdit", QStringLiteral("other"));
    QTRY_COMPARE(dialog.height(), before);
}

void tst_connection_entry::aHeightGivenByHandStays()
{
    ConnectionDialog dialog;
    dialog.openExisting(headOffice(), true);
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    const int tall = dialog.height() + 300;
    dialog.resize(dialog.width(), tall);
    click(dialog, "testPushButton");
    type(dialog, "usernameLineEdit", QStringLiteral("other"));
    click(dialog, "advancedToolButton");
    QCOMPARE(dialog.height(), tall);
}

void tst_connection_entry::theDialogStaysOnTheScreenAsItGrows()
{
    ConnectionDialog dialog;
    dialog.openExisting(headOffice(), true);
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    const QRect room = dialog.screen()->availableGeometry();
    dialog.move(room.left(), room.bottom() - dialog.height());
    click(dialog, "testPushButton");
    dialog.testFinished(failed(SendErrorKind::CertificateUnknown));
    QTRY_VERIFY(part<QWidget>(dialog, "declinePushButton")->isVisible());
    QTRY_VERIFY(dialog.frameGeometry().bottom() <= room.bottom());
    QVERIFY(dialog.frameGeometry().top() >= room.top());
}

void tst_connection_entry::aNewConnectionBeginsWithItsName()
{
    ConnectionDialog dialog;
    dialog.openNew();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClicks(dialog.focusWidget(), QStringLiteral("Head office"));
    QCOMPARE(part<QLineEdit>(dialog, "nameLineEdit")->text(), QStringLiteral("Head office"));
}

void tst_connection_entry::aMissingPasswordIsWhereTypingGoes()
{
    ConnectionDialog dialog;
    dialog.openExisting(headOffice(), false);
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClicks(dialog.focusWidget(), QStringLiteral("s3cret"));
    QCOMPARE(part<QLineEdit>(dialog, "passwordLineEdit")->text(), QStringLiteral("s3cret"));
}

void tst_connection_entry::aWrongPasswordIsWhereTypingGoes()
{
    ConnectionDialog dialog;
    dialog.openExisting(headOffice(), true);
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    type(dialog, "passwordLineEdit", QStringLiteral("wrong"));
    click(dialog, "testPushButton");
    part<QPushButton>(dialog, "testPushButton")->setFocus();
    dialog.testFinished(failed(SendErrorKind::WrongCredentials));
    // It is read where it can be corrected, so it sends nobody elsewhere.
    QVERIFY(!noteOf(dialog, "testResultNoteBox").contains(QLatin1String("connection settings")));
    QTest::keyClicks(dialog.focusWidget(), QStringLiteral("s3cret"));
    QCOMPARE(part<QLineEdit>(dialog, "passwordLineEdit")->text(), QStringLiteral("s3cret"));

    dialog.openExisting(headOffice(), true);
    dialog.enterPassword(); // as from the notice of the window
    QTest::keyClicks(dialog.focusWidget(), QStringLiteral("other"));
    QCOMPARE(part<QLineEdit>(dialog, "passwordLineEdit")->text(), QStringLiteral("other"));
}

void tst_connection_entry::aNameThatWasNotGivenIsTheAddress()
{
    Connection nameless = headOffice();
    nameless.name = nameless.host;
    ConnectionDialog dialog;
    QSignalSpy saves(&dialog, &ConnectionDialog::saveRequested);
    dialog.openExisting(nameless, true);
    auto *name = part<QLineEdit>(dialog, "nameLineEdit");
    QVERIFY(name->text().isEmpty());
    QCOMPARE(name->placeholderText(), nameless.host);
    type(dialog, "addressLineEdit", QStringLiteral("other.example.com"));
    QCOMPARE(name->placeholderText(), QStringLiteral("other.example.com"));
    click(dialog, "savePushButton");
    QCOMPARE(lastConnection(saves).name, QStringLiteral("other.example.com"));
}

void tst_connection_entry::theTrunksThatCanSendNowAreCountedAmongAll()
{
    ConnectionDialog dialog;
    dialog.openExisting(headOffice(), true);
    ConnectionTestResult result;
    result.ok = true;
    result.device.name = QStringLiteral("100%2");
    result.trunks = 5;
    result.smsTrunks = 3;
    result.usableTrunks = 2;
    click(dialog, "testPushButton");
    dialog.testFinished(result);
    QVERIFY(noteOf(dialog, "testResultNoteBox").contains(QLatin1String("2 of 3 trunk")));
    QVERIFY(noteOf(dialog, "testResultNoteBox").contains(QLatin1String("100%2")));
    QCOMPARE(part<NoteBox>(dialog, "testResultNoteBox")->tone(), Tone::Good);

    result.usableTrunks = 0;
    click(dialog, "testPushButton");
    dialog.testFinished(result);
    QCOMPARE(part<NoteBox>(dialog, "testResultNoteBox")->tone(), Tone::Caution);
}

void tst_connection_entry::aPasswordIsAskedForWithAReason()
{
    QWidget window;
    window.resize(1000, 700);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    PasswordDialog dialog(&window);
    QSignalSpy given(&dialog, &PasswordDialog::given);
    dialog.openFor(headOffice());
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QVERIFY(part<QLabel>(dialog, "passwordReasonLabel")->text().contains(QLatin1String("Head office")));
    QVERIFY(part<QLabel>(dialog, "passwordReasonLabel")->text().contains(QLatin1String("keychain")));
    QVERIFY(!part<QPushButton>(dialog, "givePasswordPushButton")->isEnabled()); // an empty one is none
    QTest::keyClicks(dialog.focusWidget(), QStringLiteral("s3cret"));
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    QCOMPARE(given.size(), 1);
    QCOMPARE(given.last().at(0).toString(), QStringLiteral("s3cret"));
    QVERIFY(!dialog.isVisible());
    QVERIFY(part<QLineEdit>(dialog, "passwordLineEdit")->text().isEmpty());
}

void tst_connection_entry::withoutAPasswordNothingIsGiven()
{
    PasswordDialog dialog;
    QSignalSpy given(&dialog, &PasswordDialog::given);
    dialog.openFor(headOffice());
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClicks(dialog.focusWidget(), QStringLiteral("s3cret"));
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(given.size(), 0);
    QVERIFY(part<QLineEdit>(dialog, "passwordLineEdit")->text().isEmpty());
}

QTEST_MAIN(tst_connection_entry)
#include "tst_connection_entry.moc"
