// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Application.h"
#include "app/storage/MessageStore.h"
#include "ui/look/NoteBox.h"

#include <QAbstractItemView>
#include <QAction>
#include <QDialog>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QRegularExpression>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

/// What the history shows, exported from the real window.
class tst_export_journey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatIsFilteredIsExportedAndItSaysWhere();
    void whatIsSearchedMeanwhileIsWhatIsExported();
    void aPdfIsExportedLikewise();
    void printAsksWithoutStoppingTheWindow();
    void whatCannotBePrintedSaysWhy();
    void whatIsPrintedIntoAFileSaysWhereItIs();
    void nothingCanBeExportedBeforeThereIsAHistory();

private:
    template <typename Widget> Widget *find(const char *name) const
    {
        return m_application->window().findChild<Widget *>(QLatin1String(name));
    }
    [[nodiscard]] int rows() const { return find<QAbstractItemView>("historyTable")->model()->rowCount(); }
    [[nodiscard]] QString conditions() const { return find<QLabel>("exportConditionsLabel")->text(); }
    void search(const QString &text)
    {
        find<QLineEdit>("searchEdit")->setText(text);
        QTest::keyClick(find<QLineEdit>("searchEdit"), Qt::Key_Return);
    }
    void exportTo(const QString &path);
    [[nodiscard]] QByteArray content() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Application> m_application;
    QString m_path;
};

void tst_export_journey::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("messages.csv"));
    const Profile profile = Profile::in(m_folder->filePath(QStringLiteral("profile")));
    QVERIFY(profile.create());
    {
        MessageStore store;
        QVERIFY(store.open(profile.databasePath()));
        const auto number = PhoneNumber::parse(QStringLiteral("15100001111"));
        const QDateTime now = QDateTime::currentDateTimeUtc();
        for (const char *text : {"in the office", "at home", "back in the office"}) {
            QVERIFY(store.enqueue(QStringLiteral("head-office"),
                                  {.to = QStringLiteral("15100001111"), .text = QLatin1String(text)}, *number,
                                  now));
        }
    }
    m_application = std::make_unique<Application>(profile, PracticeOptions());
    QVERIFY(m_application->acquireProfile());
    QSignalSpy begun(m_application.get(), &Application::begun);
    m_application->start(false);
    QVERIFY(!begun.isEmpty() || begun.wait());
    QVERIFY(QTest::qWaitForWindowExposed(&m_application->window()));
    QTRY_COMPARE(rows(), 3);
    QVERIFY(!m_application->window().action(WindowCommand::Export)->isEnabled());
    m_application->window().showMessages();
}

void tst_export_journey::cleanup()
{
    QSignalSpy finished(m_application.get(), &Application::finished);
    m_application->window().close();
    QVERIFY(!finished.isEmpty() || finished.wait(10000));
    m_application.reset();
    m_folder.reset();
}

void tst_export_journey::exportTo(const QString &path)
{
    find<QPushButton>("exportPushButton")->click();
    auto *files = find<QFileDialog>("exportFileDialog");
    QVERIFY(files);
    files->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->setText(path);
    static_cast<QDialog *>(files)->accept();
    QTRY_VERIFY(find<QWidget>("exportNote") && find<QWidget>("exportNote")->isVisible());
}

void tst_export_journey::whatIsFilteredIsExportedAndItSaysWhere()
{
    search(QStringLiteral("office"));
    QTRY_COMPARE(rows(), 2);
    m_application->window().action(WindowCommand::Export)->trigger();
    QVERIFY(conditions().contains(QLatin1String("office")));
    exportTo(m_path);
    QVERIFY(find<NoteBox>("exportNote")->text().contains(QLatin1String("messages.csv")));
    QCOMPARE(content().count("\r\n"), 3);
    QVERIFY(content().startsWith("\xEF\xBB\xBF\"Time\","));
    QVERIFY(content().indexOf("back in the office") < content().indexOf("\"in the office"));
    QVERIFY(!content().contains("home"));
    QCOMPARE(QFile::permissions(m_path) & (QFileDevice::ReadOther | QFileDevice::ReadGroup),
             QFileDevice::Permissions());
}

void tst_export_journey::whatIsSearchedMeanwhileIsWhatIsExported()
{
    m_application->window().action(WindowCommand::Export)->trigger();
    QCOMPARE(conditions(), QStringLiteral("All messages"));
    auto *dialog = find<QDialog>("exportDialog");
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    m_application->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_application->window()));
    search(QStringLiteral("home"));
    dialog->activateWindow();
    QTRY_VERIFY(conditions().contains(QLatin1String("home")));
    exportTo(m_path);
    QCOMPARE(content().count("\r\n"), 2);
}

void tst_export_journey::aPdfIsExportedLikewise()
{
    m_path = m_folder->filePath(QStringLiteral("messages.pdf"));
    m_application->window().action(WindowCommand::Export)->trigger();
    find<QRadioButton>("pdfRadioButton")->click();
    exportTo(m_path);
    QVERIFY(content().startsWith("%PDF-"));
}

void tst_export_journey::printAsksWithoutStoppingTheWindow()
{
    m_application->window().action(WindowCommand::Print)->trigger();
    auto *dialog = find<QDialog>("printDialog");
    QVERIFY(dialog && dialog->isVisible());
    dialog->reject();
    QTRY_VERIFY(!find<QDialog>("printDialog"));
}

void tst_export_journey::whatCannotBePrintedSaysWhy()
{
    const QStringList paths = QCoreApplication::libraryPaths();
    QCoreApplication::setLibraryPaths({});
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("\"paper\" cannot be loaded")));
    m_application->window().action(WindowCommand::Print)->trigger();
    QCoreApplication::setLibraryPaths(paths);
    QVERIFY(!find<QDialog>("printDialog"));
    QVERIFY(find<NoteBox>("exportNote") && find<NoteBox>("exportNote")->isVisible());
    QVERIFY(find<NoteBox>("exportNote")->text().contains(QLatin1String("Install TrunkText again")));
}

void tst_export_journey::whatIsPrintedIntoAFileSaysWhereItIs()
{
    m_path = m_folder->filePath(QStringLiteral("printed.pdf"));
    m_application->window().action(WindowCommand::Print)->trigger();
    auto *dialog = find<QPrintDialog>("printDialog");
    QVERIFY(dialog);
    dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
    dialog->printer()->setOutputFileName(m_path);
    dialog->done(QDialog::Accepted);
    QTRY_VERIFY(find<NoteBox>("exportNote") && find<NoteBox>("exportNote")->isVisible());
    QVERIFY(find<NoteBox>("exportNote")->text().contains(QLatin1String("printed.pdf")));
    QVERIFY(content().startsWith("%PDF-"));
}

void tst_export_journey::nothingCanBeExportedBeforeThereIsAHistory()
{
    QVERIFY(m_application->window().action(WindowCommand::Export)->isEnabled());
    m_application->window().showWelcome(new QWidget);
    QVERIFY(!m_application->window().action(WindowCommand::Export)->isEnabled());
}

QTEST_MAIN(tst_export_journey)
#include "tst_export_journey.moc"
