// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ConnectionParts.h"
#include "tests/ui/UnnamedWidgets.h"
#include "ui/connection/CertificateDialog.h"
#include "ui/connection/CertificatePanel.h"
#include "ui/connection/WelcomePage.h"
#include "ui/look/DesktopLook.h"

#include <QPushButton>

class tst_CertificateDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void certificateDialogDeclinesByEscape();
    void certificateDialogTrustsByItsButton();
    void certificateDialogOfAChangeOnlyCloses();
    void buttonsOfDialogsAreWordsOnly_data();
    void buttonsOfDialogsAreWordsOnly();
    void fingerprintsAreShownInGroups();
    void theWelcomePageOffersTwoWays();
};

void tst_CertificateDialog::certificateDialogDeclinesByEscape()
{
    CertificateDialog dialog;
    QSignalSpy trusts(&dialog, &CertificateDialog::trusted);
    QSignalSpy declines(&dialog, &CertificateDialog::declined);
    dialog.openUnknown(QStringLiteral("pbx"), certificate(oneFingerprint));
    QVERIFY(part<QPushButton>(dialog, "declinePushButton")->isDefault());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QCOMPARE(declines.size(), 1);
    dialog.openUnknown(QStringLiteral("pbx"), certificate(oneFingerprint));
    click(dialog, "declinePushButton");
    QCOMPARE(declines.size(), 2);
    QCOMPARE(trusts.size(), 0);
}

void tst_CertificateDialog::certificateDialogTrustsByItsButton()
{
    CertificateDialog dialog;
    QSignalSpy trusts(&dialog, &CertificateDialog::trusted);
    QSignalSpy declines(&dialog, &CertificateDialog::declined);
    dialog.openUnknown(QStringLiteral("pbx"), certificate(oneFingerprint));
    click(dialog, "trustPushButton");
    QCOMPARE(trusts.size(), 1);
    QCOMPARE(trusts.first().first().toByteArray(), oneFingerprint);
    QCOMPARE(declines.size(), 0);
    QVERIFY(!dialog.isVisible());
}

void tst_CertificateDialog::certificateDialogOfAChangeOnlyCloses()
{
    CertificateDialog dialog;
    QSignalSpy trusts(&dialog, &CertificateDialog::trusted);
    QSignalSpy declines(&dialog, &CertificateDialog::declined);
    dialog.openChanged(QStringLiteral("pbx"), certificate(oneFingerprint), otherFingerprint);
    QVERIFY(!part<QPushButton>(dialog, "trustPushButton")->isVisible());
    QTest::keyClick(&dialog, Qt::Key_Return);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(trusts.size() + declines.size(), 0);
}

void tst_CertificateDialog::buttonsOfDialogsAreWordsOnly_data()
{
    QTest::addColumn<ColourScheme>("scheme");
    QTest::newRow("system") << ColourScheme::System;
    QTest::newRow("light") << ColourScheme::Light;
    QTest::newRow("dark") << ColourScheme::Dark;
}

void tst_CertificateDialog::buttonsOfDialogsAreWordsOnly()
{
    QFETCH(const ColourScheme, scheme);
    const DesktopLook look;
    look.apply(scheme);
    CertificateDialog dialog;
    dialog.openChanged(QStringLiteral("pbx"), certificate(oneFingerprint), otherFingerprint);
    const auto buttons = dialog.findChildren<QPushButton *>();
    for (const QPushButton *button : buttons)
        QVERIFY2(button->icon().isNull(), qPrintable(button->text()));
}

void tst_CertificateDialog::fingerprintsAreShownInGroups()
{
    QByteArray bytes;
    for (char byte = 0; byte < 32; ++byte)
        bytes.append(byte);
    const QStringList lines = fingerprintInGroups(bytes).split(u'\n');
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines.first(), QStringLiteral("00:01:02:03   04:05:06:07"));
    QCOMPARE(lines.last(), QStringLiteral("18:19:1A:1B   1C:1D:1E:1F"));
}

void tst_CertificateDialog::theWelcomePageOffersTwoWays()
{
    WelcomePage page;
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QSignalSpy connects(&page, &WelcomePage::connectRequested);
    QSignalSpy practices(&page, &WelcomePage::practiceRequested);
    click(page, "connectPushButton");
    QCOMPARE(connects.size(), 1);
    part<QPushButton>(page, "practicePushButton")->setFocus();
    QTest::keyClick(part<QPushButton>(page, "practicePushButton"), Qt::Key_Space);
    QCOMPARE(practices.size(), 1);
    QCOMPARE(unnamedWidgets(&page), QStringList());
}

QTEST_MAIN(tst_CertificateDialog)
#include "tst_certificate_dialog.moc"
