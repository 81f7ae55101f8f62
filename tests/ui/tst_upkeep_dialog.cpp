// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/upkeep/UpkeepDialog.h"

#include "tests/ui/ConnectionParts.h"
#include "tests/ui/UnnamedWidgets.h"
#include "ui/upkeep/BackupSection.h"
#include "ui/upkeep/RestoreQuestion.h"
#include "ui/upkeep/RetentionSection.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

namespace {

const QDateTime now({2026, 3, 2}, {9, 0}, Qt::UTC);

} // namespace

/// What a person sees and presses before anything is deleted or replaced.
class tst_upkeep_dialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_dialog.reset(); }

    void itTellsWhatIsThere();
    void byDefaultEverythingIsKept();
    void nothingIsDeletedBeforeThePreviewWasSeen();
    void anotherNumberNeedsAnotherLook();
    void toKeepEverythingNeedsNoButton();
    void theDeletionTellsHowItGoes();
    void aDeletionThatFailsSaysWhy();
    void aBackupIsMadeWhereSomebodySays();
    void aBackupCanBeCancelled();
    void shrinkingTellsHowMuchItGained();
    void aRestoreAsksAndLeavesByDefault();
    void fromRightToLeftTheFactsStandAtTheirNames();
    void everySentenceIsSeenWhole();
    void everythingHasANameAndAKey();

private:
    template <typename Widget> Widget *find(const char *name) const { return part<Widget>(*m_dialog, name); }
    [[nodiscard]] QString sentence() const { return find<QLabel>("retentionPreviewLabel")->text(); }
    void switchOn() { find<QCheckBox>("retentionCheckBox")->click(); }
    void showPreview(int messages, int kept)
    {
        RetentionPreview preview;
        preview.messages = messages;
        preview.kept = kept;
        preview.oldest = now.addDays(-400);
        preview.newest = now.addDays(-100);
        preview.bytes = 2000000;
        m_dialog->retention().setPreview(RetentionRule::olderThan(90, now), preview);
    }

    std::unique_ptr<UpkeepDialog> m_dialog;
};

void tst_upkeep_dialog::init()
{
    m_dialog = std::make_unique<UpkeepDialog>();
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

void tst_upkeep_dialog::itTellsWhatIsThere()
{
    QVERIFY(find<QLabel>("messageCountLabel")->text().isEmpty());
    m_dialog->setContents({1234, now.addDays(-400), now, 0, 12000000, 6000000});
    QCOMPARE(find<QLabel>("messageCountLabel")->text(), QLocale().toString(1234));
    QVERIFY(!find<QLabel>("oldestDayLabel")->text().isEmpty());
    QVERIFY(find<QLabel>("storeSizeLabel")->text().contains(QLatin1String("12.0")));
    QVERIFY(find<QLabel>("storeSizeLabel")->text().contains(QLatin1String("6.0")));
    m_dialog->setContents({});
    QVERIFY(!find<QLabel>("oldestDayLabel")->isVisible());
    m_dialog->setContentsUnknown({StorageErrorKind::CannotOpen, {}});
    QVERIFY(!find<NoteBox>("shrinkNoteBox")->text().isEmpty());
}

void tst_upkeep_dialog::byDefaultEverythingIsKept()
{
    m_dialog->retention().setKeptDays(0);
    QCOMPARE(m_dialog->retention().chosenDays(), 0);
    QVERIFY(!find<QPushButton>("deleteOldPushButton")->isEnabled());
    QVERIFY(!find<QSpinBox>("retentionDaysSpinBox")->isEnabled());
    QSignalSpy asked(&m_dialog->retention(), &RetentionSection::previewRequested);
    m_dialog->retention().refresh();
    QCOMPARE(asked.size(), 0);
}

void tst_upkeep_dialog::nothingIsDeletedBeforeThePreviewWasSeen()
{
    QSignalSpy asked(&m_dialog->retention(), &RetentionSection::previewRequested);
    QSignalSpy deleted(&m_dialog->retention(), &RetentionSection::deleteRequested);
    switchOn();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toInt(), 90);
    QVERIFY(!find<QPushButton>("deleteOldPushButton")->isEnabled());
    showPreview(1234, 3);
    QVERIFY(sentence().contains(QLocale().toString(1234)));
    QVERIFY(sentence().contains(QLatin1String("3 older")));
    QVERIFY(sentence().contains(QLatin1String("2.0 MB")));
    QCOMPARE(deleted.size(), 0);
    click(*m_dialog, "deleteOldPushButton");
    QCOMPARE(deleted.size(), 1);
    QCOMPARE(deleted.first().first().toInt(), 90);
    // Exactly that which was told.
    QCOMPARE(deleted.first().last().value<RetentionRule>(), RetentionRule::olderThan(90, now));
    QVERIFY(!find<QPushButton>("deleteOldPushButton")->isEnabled());
}

void tst_upkeep_dialog::anotherNumberNeedsAnotherLook()
{
    switchOn();
    showPreview(10, 0);
    QVERIFY(find<QPushButton>("deleteOldPushButton")->isEnabled());
    QSignalSpy asked(&m_dialog->retention(), &RetentionSection::previewRequested);
    find<QSpinBox>("retentionDaysSpinBox")->setValue(7);
    QVERIFY(!find<QPushButton>("deleteOldPushButton")->isEnabled());
    QVERIFY(!sentence().contains(QLatin1String("10")));
    // Not for each key.
    find<QSpinBox>("retentionDaysSpinBox")->setValue(70);
    QCOMPARE(asked.size(), 0);
    QVERIFY(asked.wait());
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toInt(), 70);
}

void tst_upkeep_dialog::toKeepEverythingNeedsNoButton()
{
    m_dialog->retention().setKeptDays(30);
    QCOMPARE(m_dialog->retention().chosenDays(), 30);
    showPreview(0, 0);
    // It holds, and there is nothing to do.
    QVERIFY(!find<QPushButton>("deleteOldPushButton")->isEnabled());
    QSignalSpy kept(&m_dialog->retention(), &RetentionSection::keepForeverRequested);
    find<QCheckBox>("retentionCheckBox")->click();
    QCOMPARE(kept.size(), 1);
    // What was never on needs not be switched off.
    find<QCheckBox>("retentionCheckBox")->click();
    find<QCheckBox>("retentionCheckBox")->click();
    QCOMPARE(kept.size(), 1);
}

void tst_upkeep_dialog::theDeletionTellsHowItGoes()
{
    auto *note = find<NoteBox>("retentionNoteBox");
    // Of the day's own round nothing is told here.
    m_dialog->retention().setProgress(5);
    m_dialog->retention().setFinished(5, 100);
    QVERIFY(!note->isVisible());
    switchOn();
    showPreview(10, 0);
    click(*m_dialog, "deleteOldPushButton");
    m_dialog->retention().setProgress(7);
    QVERIFY(note->text().contains(QLatin1String("7")));
    m_dialog->retention().setFinished(10, 3000000);
    QVERIFY(note->text().contains(QLatin1String("10")));
    QVERIFY(note->text().contains(QLatin1String("3.0 MB")));
    QCOMPARE(note->tone(), Tone::Good);
}

void tst_upkeep_dialog::aDeletionThatFailsSaysWhy()
{
    switchOn();
    showPreview(10, 0);
    click(*m_dialog, "deleteOldPushButton");
    m_dialog->retention().setFailed(QStringLiteral("The disk is full."));
    QCOMPARE(find<NoteBox>("retentionNoteBox")->text(), QStringLiteral("The disk is full."));
    QCOMPARE(find<NoteBox>("retentionNoteBox")->tone(), Tone::Bad);
    // Another look, and it can be tried again.
    showPreview(10, 0);
    QVERIFY(find<QPushButton>("deleteOldPushButton")->isEnabled());
}

void tst_upkeep_dialog::aBackupIsMadeWhereSomebodySays()
{
    QSignalSpy asked(&m_dialog->backup(), &BackupSection::backupRequested);
    click(*m_dialog, "backUpPushButton");
    auto *files = find<QFileDialog>("backupFileDialog");
    QCOMPARE(files->acceptMode(), QFileDialog::AcceptSave);
    Q_EMIT files->fileSelected(QStringLiteral("/stick/backup.sqlite"));
    files->close();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), QStringLiteral("/stick/backup.sqlite"));
    QVERIFY(find<QProgressBar>("backupProgressBar")->isVisible());
    QVERIFY(!find<QPushButton>("backUpPushButton")->isEnabled());
    m_dialog->backup().tell(true, QStringLiteral("Done."));
    QVERIFY(!find<QProgressBar>("backupProgressBar")->isVisible());
    QVERIFY(find<QPushButton>("backUpPushButton")->isEnabled());
    QCOMPARE(find<NoteBox>("backupNoteBox")->text(), QStringLiteral("Done."));
}

void tst_upkeep_dialog::aBackupCanBeCancelled()
{
    click(*m_dialog, "restorePushButton");
    auto *files = find<QFileDialog>("restoreFileDialog");
    Q_EMIT files->fileSelected(QStringLiteral("/stick/backup.sqlite"));
    files->close();
    QSignalSpy cancelled(&m_dialog->backup(), &BackupSection::cancelled);
    click(*m_dialog, "cancelBackupPushButton");
    QCOMPARE(cancelled.size(), 1);
    QVERIFY(find<QPushButton>("restorePushButton")->isEnabled());
    QVERIFY(!find<QPushButton>("cancelBackupPushButton")->isVisible());
}

void tst_upkeep_dialog::shrinkingTellsHowMuchItGained()
{
    m_dialog->setShrunk(5000000); // a deletion's own
    QVERIFY(!find<NoteBox>("shrinkNoteBox")->isVisible());
    QSignalSpy asked(m_dialog.get(), &UpkeepDialog::shrinkRequested);
    click(*m_dialog, "shrinkPushButton");
    QCOMPARE(asked.size(), 1);
    QVERIFY(!find<QPushButton>("shrinkPushButton")->isEnabled());
    m_dialog->setShrunk(5000000);
    QVERIFY(find<NoteBox>("shrinkNoteBox")->text().contains(QLatin1String("5.0 MB")));
    click(*m_dialog, "shrinkPushButton");
    m_dialog->setShrinkFailed(QStringLiteral("The disk is full."));
    QCOMPARE(find<NoteBox>("shrinkNoteBox")->tone(), Tone::Bad);
    QVERIFY(find<QPushButton>("shrinkPushButton")->isEnabled());
}

void tst_upkeep_dialog::aRestoreAsksAndLeavesByDefault()
{
    auto *question = new RestoreQuestion({10, now.addDays(-3), now, 2, 1000, 0},
                                         {20, now.addDays(-9), now, 1, 1000, 0}, m_dialog.get());
    QSignalSpy chosen(question, &RestoreQuestion::restoreChosen);
    QSignalSpy left(question, &RestoreQuestion::leaveChosen);
    const QString all = question->informativeText();
    for (const char *word : {"10 message", "2 of them", "the 20 message", "1 message(s) here still wait"})
        QVERIFY2(all.contains(QLatin1String(word)), word);
    question->open();
    QTest::keyClick(question, Qt::Key_Return);
    QCOMPARE(left.size(), 1);
    QCOMPARE(chosen.size(), 0);
    auto *again = new RestoreQuestion({}, {}, m_dialog.get());
    QSignalSpy chosenNow(again, &RestoreQuestion::restoreChosen);
    again->open();
    QTest::mouseClick(part<QPushButton>(*again, "restoreNowPushButton"), Qt::LeftButton);
    QCOMPARE(chosenNow.size(), 1);
}

void tst_upkeep_dialog::fromRightToLeftTheFactsStandAtTheirNames()
{
    m_dialog->setLayoutDirection(Qt::RightToLeft);
    m_dialog->setContents({1234, now.addDays(-400), now, 0, 12000000, 6000000});
    auto *count = find<QLabel>("messageCountLabel");
    const QImage seen = count->grab().toImage();
    const auto isInk = [&seen](int x) {
        for (int y = 0; y < seen.height(); ++y) {
            if (seen.pixelColor(x, y) != seen.pixelColor(seen.width() / 2, 0))
                return true;
        }
        return false;
    };
    int last = seen.width() - 1;
    while (last > 0 && !isInk(last))
        --last;
    QVERIFY2(seen.width() - last < 20, qPrintable(QString::number(last)));
}

void tst_upkeep_dialog::everySentenceIsSeenWhole()
{
    m_dialog->setContents({1234, now.addDays(-400), now, 0, 12000000, 6000000});
    switchOn();
    showPreview(1234, 3);
    click(*m_dialog, "deleteOldPushButton");
    m_dialog->retention().setFailed(
        QStringLiteral("The disk is full, so nothing can be saved. ").repeated(4));
    click(*m_dialog, "shrinkPushButton");
    m_dialog->backup().tell(false, QStringLiteral("Somebody has changed the file. ").repeated(6));
    const auto labels = m_dialog->findChildren<QLabel *>();
    const auto isWhole = [](const QLabel *label) {
        return !label->isVisible() || !label->wordWrap() ||
               label->height() >= label->heightForWidth(label->width());
    };
    for (const QLabel *label : labels)
        QTRY_VERIFY2(isWhole(label), qPrintable(label->text()));
}

void tst_upkeep_dialog::everythingHasANameAndAKey()
{
    QCOMPARE(unnamedWidgets(m_dialog.get()), QStringList());
    switchOn();
    showPreview(10, 0);
    // By keyboard alone.
    find<QCheckBox>("retentionCheckBox")->setFocus();
    QStringList reached;
    for (int key = 0; key < 20; ++key) {
        reached << m_dialog->focusWidget()->objectName();
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
    }
    for (const char *name : {"retentionDaysSpinBox", "deleteOldPushButton", "backUpPushButton",
                             "restorePushButton", "shrinkPushButton"})
        QVERIFY2(reached.contains(QLatin1String(name)), name);
}

QTEST_MAIN(tst_upkeep_dialog)
#include "tst_upkeep_dialog.moc"
