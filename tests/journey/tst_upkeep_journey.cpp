// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Application.h"
#include "app/storage/MessageStore.h"
#include "app/storage/StoreBackup.h"
#include "ui/history/HistoryPage.h"
#include "ui/look/NoteBox.h"
#include "ui/upkeep/BackupSection.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

/// "Messages on disk" in the real window, with the real engine and a real file.
class tst_upkeep_journey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void oldMessagesGoAfterALookAndTheTableFollows();
    void aBackupIsMadeAndTakenBackAtTheNextStart();

private:
    template <typename Widget> Widget *find(const char *name) const
    {
        return m_application->window().findChild<Widget *>(QLatin1String(name));
    }
    [[nodiscard]] int rows() const { return find<QAbstractItemView>("historyTable")->model()->rowCount(); }
    [[nodiscard]] QString databasePath() const { return Profile::in(m_folder->path()).databasePath(); }
    void write(int daysAgo);
    void begin();
    void close();
    void openDialog();
    [[nodiscard]] QWidget *statistics() const;
    [[nodiscard]] QString summary() const
    {
        const QWidget *page = statistics();
        return page ? page->findChild<QLabel *>(QStringLiteral("statisticsSummaryLabel"))->text() : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QTemporaryDir> m_elsewhere;
    std::unique_ptr<Application> m_application;
};

void tst_upkeep_journey::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_elsewhere = std::make_unique<QTemporaryDir>();
    write(200);
    write(0);
    begin();
}

void tst_upkeep_journey::cleanup()
{
    m_application.reset();
}

// A cancelled one: nothing waits to be sent.
void tst_upkeep_journey::write(int daysAgo)
{
    const QDateTime at = QDateTime::currentDateTimeUtc().addDays(-daysAgo);
    MessageStore store;
    QVERIFY(store.open(databasePath()).has_value());
    const auto message = store.enqueue(QStringLiteral("c"),
                                       {.to = QStringLiteral("15100001111"), .text = QStringLiteral("Hi")},
                                       *PhoneNumber::parse(QStringLiteral("15100001111")), at);
    QVERIFY(message.has_value());
    QVERIFY(store.apply(message->id, MessageEvent::TakenBack, {}, at).value_or(false));
}

void tst_upkeep_journey::begin()
{
    m_application = std::make_unique<Application>(Profile::in(m_folder->path()), PracticeOptions());
    QVERIFY(m_application->acquireProfile());
    QSignalSpy begun(m_application.get(), &Application::begun);
    m_application->start(false);
    QVERIFY(!begun.isEmpty() || begun.wait());
    QTRY_VERIFY(rows() > 0);
}

void tst_upkeep_journey::close()
{
    QSignalSpy finished(m_application.get(), &Application::finished);
    m_application->window().close();
    QVERIFY(finished.size() == 1 || finished.wait(10000));
    m_application.reset();
}

void tst_upkeep_journey::openDialog()
{
    m_application->window().action(WindowCommand::MessagesOnDisk)->trigger();
    QTRY_VERIFY(!find<QLabel>("messageCountLabel")->text().isEmpty());
}

QWidget *tst_upkeep_journey::statistics() const
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    const auto page = std::find_if(windows.cbegin(), windows.cend(), [](const QWidget *window) {
        return window->objectName() == QLatin1String("statisticsPage");
    });
    return page == windows.cend() ? nullptr : *page;
}

void tst_upkeep_journey::oldMessagesGoAfterALookAndTheTableFollows()
{
    QCOMPARE(rows(), 2);
    openDialog();
    QCOMPARE(find<QLabel>("messageCountLabel")->text(), QStringLiteral("2"));
    find<QCheckBox>("retentionCheckBox")->click();
    QTRY_VERIFY(find<QPushButton>("deleteOldPushButton")->isEnabled());
    QCOMPARE(rows(), 2);
    find<QPushButton>("deleteOldPushButton")->click();
    QTRY_COMPARE(find<QLabel>("messageCountLabel")->text(), QStringLiteral("1"));
    QTRY_COMPARE(rows(), 1);
    QCOMPARE(Preferences(Profile::in(m_folder->path()).preferencesPath()).retentionDays(), 90);
    // Kept so over a start, and switched off without a question.
    close();
    begin();
    openDialog();
    QVERIFY(find<QCheckBox>("retentionCheckBox")->isChecked());
    find<QCheckBox>("retentionCheckBox")->click();
    QCOMPARE(Preferences(Profile::in(m_folder->path()).preferencesPath()).retentionDays(), 0);
}

void tst_upkeep_journey::aBackupIsMadeAndTakenBackAtTheNextStart()
{
    openDialog();
    const QString backup = m_elsewhere->filePath(QStringLiteral("backup.sqlite"));
    auto *section = find<BackupSection>("backupSection");
    Q_EMIT section->backupRequested(backup);
    QTRY_VERIFY(QFile::exists(backup));
    QTRY_COMPARE(find<NoteBox>("backupNoteBox")->tone(), Tone::Good);
    close();
    write(0);
    begin();
    QCOMPARE(rows(), 3);
    openDialog();
    // Somebody looks at the statistics meanwhile.
    m_application->window().action(WindowCommand::Statistics)->trigger();
    QTRY_COMPARE(summary(), QStringLiteral("2 message(s)"));
    section = find<BackupSection>("backupSection");
    Q_EMIT section->restoreRequested(backup);
    QTRY_VERIFY(find<QPushButton>("restoreNowPushButton"));
    QSignalSpy finished(m_application.get(), &Application::finished);
    find<QPushButton>("restoreNowPushButton")->click();
    QVERIFY(finished.wait(10000));
    QVERIFY(m_application->startsAgain());
    QVERIFY(statistics()->isHidden());
    m_application.reset();
    QVERIFY(!statistics());
    begin();
    QCOMPARE(rows(), 2);
    m_application->window().action(WindowCommand::Statistics)->trigger();
    QTRY_COMPARE(summary(), QStringLiteral("1 message(s)"));
    QCOMPARE(QDir(m_folder->path())
                 .entryList({QStringLiteral("messages-before-restore-*.sqlite")}, QDir::Files)
                 .size(),
             1);
    const auto notes = m_application->window().findChildren<NoteBox *>();
    QVERIFY(std::any_of(notes.cbegin(), notes.cend(), [](const NoteBox *note) {
        return note->text().contains(QLatin1String("The backup is restored"));
    }));
}

QTEST_MAIN(tst_upkeep_journey)
#include "tst_upkeep_journey.moc"
