// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connection/AdvancedSection.h"
#include "ui/look/NoteBox.h"

#include <QCheckBox>
#include <QSignalSpy>
#include <QTest>

class tst_AdvancedSection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oldEncryptionIsOffUntilSomebodyAllowsItAndIsToldWhatItMeans();
    void allowedOldEncryptionIsShown();
};

void tst_AdvancedSection::oldEncryptionIsOffUntilSomebodyAllowsItAndIsToldWhatItMeans()
{
    AdvancedSection section;
    section.setConnection({});
    auto *box = section.findChild<QCheckBox *>(QStringLiteral("oldTlsCheckBox"));
    auto *note = section.findChild<NoteBox *>(QStringLiteral("oldTlsNoteBox"));
    QVERIFY(box && note);
    Connection connection;
    connection.oldTls = true;
    section.fill(&connection);
    QVERIFY(!connection.oldTls);
    QVERIFY(note->isHidden());

    QSignalSpy edited(&section, &AdvancedSection::edited);
    box->click();
    QCOMPARE(edited.size(), 1);
    QVERIFY(!note->isHidden());
    QVERIFY(!note->text().isEmpty());
    section.fill(&connection);
    QVERIFY(connection.oldTls);
    box->click();
    QVERIFY(note->isHidden());
    section.fill(&connection);
    QVERIFY(!connection.oldTls);
}

void tst_AdvancedSection::allowedOldEncryptionIsShown()
{
    AdvancedSection section;
    section.show();
    Connection connection;
    connection.oldTls = true;
    section.setConnection(connection);
    auto *box = section.findChild<QCheckBox *>(QStringLiteral("oldTlsCheckBox"));
    QVERIFY(box->isVisible()); // the section opens itself
    QVERIFY(box->isChecked());
    QVERIFY(section.findChild<NoteBox *>(QStringLiteral("oldTlsNoteBox"))->isVisible());
}

QTEST_MAIN(tst_AdvancedSection)
#include "tst_advanced_section.moc"
