// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ConnectionParts.h"
#include "tests/ui/UnnamedWidgets.h"
#include "ui/export/ExportDialog.h"
#include "ui/export/ExportProgressDialog.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using Kind = ExportOutcome::Kind;

class TestExportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_told.clear(); }

    void itSaysWhatWillBeExported();
    void exportAsksWhereToAndTellsWhatWasChosen_data();
    void exportAsksWhereToAndTellsWhatWasChosen();
    void theByteOrderMarkIsOfCsvAlone();
    void aFileThatIsNotChosenChangesNothing();
    void comingToTheFrontItAsksWhatTheHistoryShowsNow();
    void progressTellsHowManyAreWritten();
    void toCloseItIsToCancelAndItClosesAtOnce_data();
    void toCloseItIsToCancelAndItClosesAtOnce();
    void whatWasNotCancelledInTimeIsTold();
    void aSavedFileIsNamedAndCanBeShown();
    void aFailureSaysWhyAndOffersToTryAgain();
    void paperIsNoFile();
    void anotherExportBeginsAnew();
    void everythingHasAName();

private:
    void open(ExportDialog &dialog)
    {
        connect(&dialog, &ExportDialog::chosen, this,
                [this](const ExportChoice &choice) { m_told.append(choice); });
        dialog.openBeside();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
    }

    QList<ExportChoice> m_told;
};

void TestExportDialog::itSaysWhatWillBeExported()
{
    ExportDialog dialog;
    dialog.setConditions({QStringLiteral("Status: <b>Failed"), QStringLiteral("Search: a & b")});
    QCOMPARE(part<QLabel>(dialog, "exportConditionsLabel")->text(),
             QStringLiteral("Status: <b>Failed\nSearch: a & b"));
    QCOMPARE(part<QLabel>(dialog, "exportConditionsLabel")->textFormat(), Qt::PlainText);
}

void TestExportDialog::exportAsksWhereToAndTellsWhatWasChosen_data()
{
    QTest::addColumn<bool>("pdf");
    QTest::addColumn<QString>("suffix");
    QTest::newRow("CSV") << false << QStringLiteral(".csv");
    QTest::newRow("PDF") << true << QStringLiteral(".pdf");
}

void TestExportDialog::exportAsksWhereToAndTellsWhatWasChosen()
{
    QFETCH(const bool, pdf);
    QFETCH(const QString, suffix);
    const QTemporaryDir folder;
    ExportDialog dialog;
    open(dialog);
    part<QRadioButton>(dialog, pdf ? "pdfRadioButton" : "csvRadioButton")->click();
    click(dialog, "exportPushButton");
    auto *files = part<QFileDialog>(dialog, "exportFileDialog");
    QVERIFY(files->isVisible());
    QVERIFY(part<QLineEdit>(*files, "fileNameEdit")->text().endsWith(suffix));
    part<QLineEdit>(*files, "fileNameEdit")->setText(folder.filePath(QStringLiteral("all")));
    static_cast<QDialog *>(files)->accept();
    QCOMPARE(m_told.size(), 1);
    QCOMPARE(m_told.constFirst().path, folder.filePath(QStringLiteral("all")) + suffix);
    QCOMPARE(m_told.constFirst().format, pdf ? ExportFormat::Pdf : ExportFormat::Csv);
    QVERIFY(m_told.constFirst().withByteOrderMark);
    QVERIFY(!dialog.isVisible());

    // The next time it begins where this one ended.
    dialog.openBeside();
    QTRY_VERIFY(!dialog.findChild<QFileDialog *>());
    click(dialog, "exportPushButton");
    QCOMPARE(part<QFileDialog>(dialog, "exportFileDialog")->directory().absolutePath(), folder.path());
    QVERIFY(part<QRadioButton>(dialog, pdf ? "pdfRadioButton" : "csvRadioButton")->isChecked());
}

void TestExportDialog::theByteOrderMarkIsOfCsvAlone()
{
    ExportDialog dialog;
    auto *mark = part<QCheckBox>(dialog, "byteOrderMarkCheckBox");
    QVERIFY(mark->isEnabled());
    part<QRadioButton>(dialog, "pdfRadioButton")->click();
    QVERIFY(!mark->isEnabled());
    part<QRadioButton>(dialog, "csvRadioButton")->click();
    QVERIFY(mark->isEnabled());
}

void TestExportDialog::aFileThatIsNotChosenChangesNothing()
{
    ExportDialog dialog;
    open(dialog);
    click(dialog, "exportPushButton");
    part<QFileDialog>(dialog, "exportFileDialog")->reject();
    QVERIFY(m_told.isEmpty());
    QVERIFY(dialog.isVisible());
}

void TestExportDialog::comingToTheFrontItAsksWhatTheHistoryShowsNow()
{
    QWidget other;
    other.show();
    ExportDialog dialog;
    open(dialog);
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    const QSignalSpy activated(&dialog, &ExportDialog::activated);
    dialog.activateWindow();
    QTRY_COMPARE(activated.size(), 1);
}

void TestExportDialog::progressTellsHowManyAreWritten()
{
    ExportProgressDialog dialog;
    dialog.begin(QStringLiteral("/home/a/messages.csv"));
    QVERIFY(dialog.isVisible());
    QVERIFY(!dialog.isModal());
    QVERIFY(part<QLabel>(dialog, "exportNameLabel")->text().contains(QLatin1String("messages.csv")));
    dialog.setProgress({12345, 500});
    QCOMPARE(part<QLabel>(dialog, "exportCountLabel")->text(),
             QStringLiteral("%1 message(s) written").arg(QLocale().toString(12345)));
    QCOMPARE(part<QProgressBar>(dialog, "exportProgressBar")->value(), 500);
    QVERIFY(!part<QWidget>(dialog, "exportNote")->isVisible());
    QVERIFY(!part<QWidget>(dialog, "showExportPushButton")->isVisible());
}

void TestExportDialog::toCloseItIsToCancelAndItClosesAtOnce_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("Escape") << 0;
    QTest::newRow("Cancel") << 1;
    QTest::newRow("the window's own cross") << 2;
}

void TestExportDialog::toCloseItIsToCancelAndItClosesAtOnce()
{
    QFETCH(const int, way);
    ExportProgressDialog dialog;
    const QSignalSpy cancelled(&dialog, &ExportProgressDialog::cancelRequested);
    dialog.begin(QStringLiteral("/home/a/messages.csv"));
    if (way == 0)
        QTest::keyClick(&dialog, Qt::Key_Escape);
    else if (way == 1)
        click(dialog, "closeExportPushButton");
    else
        QVERIFY(dialog.close());
    QCOMPARE(cancelled.size(), 1);
    QVERIFY(!dialog.isVisible());
    dialog.end({.kind = Kind::Cancelled});
    QVERIFY(!dialog.isVisible());
    QVERIFY(!dialog.isUnderWay());
}

void TestExportDialog::whatWasNotCancelledInTimeIsTold()
{
    ExportProgressDialog dialog;
    dialog.begin(QStringLiteral("/home/a/messages.csv"));
    click(dialog, "closeExportPushButton");
    dialog.end({.kind = Kind::Finished, .messages = 3});
    QVERIFY(dialog.isVisible());
    QCOMPARE(part<NoteBox>(dialog, "exportNote")->tone(), Tone::Good);
}

void TestExportDialog::aSavedFileIsNamedAndCanBeShown()
{
    ExportProgressDialog dialog;
    const QSignalSpy shown(&dialog, &ExportProgressDialog::showFileRequested);
    dialog.begin(QStringLiteral("/home/a/messages.csv"));
    dialog.end({.kind = Kind::Finished, .messages = 3});
    auto *note = part<NoteBox>(dialog, "exportNote");
    QVERIFY(note->isVisible());
    QCOMPARE(note->tone(), Tone::Good);
    const auto *sentence = part<QLabel>(*note, "noteLabel");
    QVERIFY(sentence->height() >= sentence->heightForWidth(sentence->width())); // all of it can be read
    QVERIFY(note->text().contains(QLatin1String("messages.csv")));
    QVERIFY(!part<QWidget>(dialog, "exportProgressBar")->isVisible());
    QVERIFY(!part<QWidget>(dialog, "exportAgainPushButton")->isVisible());
    QCOMPARE(dialog.focusWidget(), part<QWidget>(dialog, "closeExportPushButton"));
    click(dialog, "showExportPushButton");
    QCOMPARE(shown.value(0).value(0).toString(), QStringLiteral("/home/a/messages.csv"));
    QVERIFY(!dialog.isVisible());
}

void TestExportDialog::aFailureSaysWhyAndOffersToTryAgain()
{
    ExportProgressDialog dialog;
    const QSignalSpy again(&dialog, &ExportProgressDialog::againRequested);
    dialog.begin(QStringLiteral("/home/a/messages.csv"));
    dialog.end({.kind = Kind::Failed, .error = {ExportErrorKind::DiskFull, {}, {}}});
    auto *note = part<NoteBox>(dialog, "exportNote");
    QCOMPARE(note->tone(), Tone::Bad);
    QVERIFY(note->text().contains(QLatin1String("disk is full")));
    QVERIFY(!part<QWidget>(dialog, "showExportPushButton")->isVisible());
    click(dialog, "exportAgainPushButton");
    QCOMPARE(again.size(), 1);
    QVERIFY(!dialog.isVisible());
}

void TestExportDialog::paperIsNoFile()
{
    ExportProgressDialog dialog;
    dialog.begin({});
    QVERIFY(!part<QWidget>(dialog, "exportNameLabel")->isVisible());
    dialog.setProgress({3, 10});
    QCOMPARE(part<QLabel>(dialog, "exportCountLabel")->text(), QStringLiteral("3 message(s) printed"));
    dialog.end({.kind = Kind::Finished, .messages = 3});
    QVERIFY(!part<QWidget>(dialog, "showExportPushButton")->isVisible());
    QCOMPARE(part<NoteBox>(dialog, "exportNote")->text(),
             QStringLiteral("3 message(s) went to the printer."));
}

void TestExportDialog::anotherExportBeginsAnew()
{
    ExportProgressDialog dialog;
    dialog.begin(QStringLiteral("/home/a/messages.csv"));
    dialog.setProgress({12345, 500});
    dialog.end({.kind = Kind::Failed, .error = {ExportErrorKind::DiskFull, {}, {}}});
    dialog.begin(QStringLiteral("/home/a/other.csv"));
    QCOMPARE(part<QProgressBar>(dialog, "exportProgressBar")->value(), 0);
    QVERIFY(!part<QWidget>(dialog, "exportNote")->isVisible());
    QVERIFY(!part<QWidget>(dialog, "exportAgainPushButton")->isVisible());
    const QSignalSpy cancelled(&dialog, &ExportProgressDialog::cancelRequested);
    click(dialog, "closeExportPushButton");
    QCOMPARE(cancelled.size(), 1);
}

void TestExportDialog::everythingHasAName()
{
    ExportDialog dialog;
    open(dialog);
    QCOMPARE(unnamedWidgets(&dialog), QStringList());
    ExportProgressDialog progress;
    progress.begin(QStringLiteral("/home/a/messages.csv"));
    QCOMPARE(unnamedWidgets(&progress), QStringList());
    // What the bar shows is said beside it.
    QCOMPARE(QAccessible::queryAccessibleInterface(part<QWidget>(progress, "exportProgressBar"))
                 ->text(QAccessible::Name),
             part<QLabel>(progress, "exportCountLabel")->text());
    progress.end({.kind = Kind::Finished, .messages = 3});
    QCOMPARE(unnamedWidgets(&progress), QStringList());
}

QTEST_MAIN(TestExportDialog)
#include "tst_export_dialog.moc"
