// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Application.h"
#include "app/settings/Connections.h"
#include "app/storage/Database.h"
#include "tests/support/MisbehavingPbx.h"
#include "ui/frame/NoticeStack.h"
#include "ui/wording/StorageWording.h"

#include <QAbstractItemView>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <memory>

using Kind = StorageErrorKind;

/// What the window says, and what it keeps, when the machine under it fails.
class tst_machine_faults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup();

    void aFullDiskIsToldAndTheTextStays();
    void aLockedFileIsWaitedForWhileTheWindowGoesOn();
    void aLockThatIsThereAtTheStartPasses();
    void aDamagedFileIsPutAsideAndTheWindowSaysWhere();
    void theHistoryOfANewerVersionIsReadAndNothingIsSent();
    void aProfileThatCannotBeMadeIsToldAndNothingIsSent();
    void withoutAKeychainAndWithATakenPortMessagesStillGo();
    void aSyncedFolderIsToldOf();

private:
    template <typename Widget> Widget *find(const char *name) const
    {
        return m_application->window().findChild<Widget *>(QLatin1String(name));
    }
    [[nodiscard]] QString notice(const char *key) const
    {
        return find<NoticeStack>("noticeStack")->text(QLatin1String(key));
    }
    [[nodiscard]] QString databasePath() const { return Profile::in(m_folder->path()).databasePath(); }
    void begin(const QString &folder, bool onPractice);
    void beginReady();
    void write();
    void close();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Application> m_application;
};

void tst_machine_faults::initTestCase()
{
    // Nobody's real keychain is asked by a test.
    QVERIFY(qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus"));
}

void tst_machine_faults::begin(const QString &folder, bool onPractice)
{
    m_application = std::make_unique<Application>(
        Profile::in(folder), PracticeOptions{.timeScale = 0.02, .occasionalBusy = false});
    QVERIFY(m_application->acquireProfile());
    QSignalSpy begun(m_application.get(), &Application::begun);
    m_application->start(onPractice);
    QVERIFY(!begun.isEmpty() || begun.wait());
    QVERIFY(QTest::qWaitForWindowExposed(&m_application->window()));
}

// On the practice PBX, with its trunks listed.
void tst_machine_faults::beginReady()
{
    begin(m_folder->path(), true);
    QTRY_VERIFY(find<QLineEdit>("toEdit")->isVisible());
    write();
    QTRY_VERIFY(find<QPushButton>("sendButton")->isEnabled());
}

void tst_machine_faults::write()
{
    find<QLineEdit>("toEdit")->setText(QStringLiteral("18396210850"));
    find<QPlainTextEdit>("messageEdit")->setPlainText(QStringLiteral("typed with care"));
}

void tst_machine_faults::close()
{
    QSignalSpy finished(m_application.get(), &Application::finished);
    m_application->window().close();
    if (auto *quit = find<QPushButton>("quitPushButton"))
        quit->click();
    QVERIFY(!finished.isEmpty() || finished.wait(20000));
    m_application.reset();
}

void tst_machine_faults::cleanup()
{
    if (m_application)
        close();
    m_folder.reset();
}

void tst_machine_faults::aFullDiskIsToldAndTheTextStays()
{
    beginReady();
    Database other;
    QVERIFY(other.open(databasePath(), Database::Access::ReadWrite).has_value());
    // SQLite says "database or disk is full" where no row number is left, too: by the same way.
    QVERIFY(other
                .run(QStringLiteral(
                    "INSERT INTO sqlite_sequence (name, seq) VALUES ('message', 9223372036854775807)"))
                .has_value());
    find<QPushButton>("sendButton")->click();
    const QString sentence = StorageWording::sentence({Kind::DiskFull, {}});
    QTRY_VERIFY(find<QWidget>("refusalBar")->isVisible());
    QVERIFY(find<QWidget>("refusalBar")->findChild<QLabel *>()->text().contains(sentence) ||
            notice("storage") == sentence);
    QTRY_COMPARE(notice("storage"), sentence);
    QCOMPARE(find<QPlainTextEdit>("messageEdit")->toPlainText(), QStringLiteral("typed with care"));
    QCOMPARE(find<QLineEdit>("toEdit")->text(), QStringLiteral("18396210850"));

    QVERIFY(other.run(QStringLiteral("DELETE FROM sqlite_sequence")).has_value());
    find<QPushButton>("sendButton")->click();
    QTRY_VERIFY(find<QPlainTextEdit>("messageEdit")->toPlainText().isEmpty());
    QTRY_VERIFY(notice("storage").isEmpty());
}

void tst_machine_faults::aLockedFileIsWaitedForWhileTheWindowGoesOn()
{
    beginReady();
    Database backup;
    QVERIFY(backup.open(databasePath(), Database::Access::ReadWrite).has_value());
    QVERIFY(backup.run(QStringLiteral("BEGIN IMMEDIATE")).has_value());

    qint64 longest = 0;
    QElapsedTimer sinceTick;
    QTimer ticks;
    connect(&ticks, &QTimer::timeout, this, [&] { longest = std::max(longest, sinceTick.restart()); });
    sinceTick.start();
    ticks.start(10);
    find<QPushButton>("sendButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>("refusalBar")->isVisible(), 15000);
    ticks.stop();
    // The disk was waited for five seconds, elsewhere.
    QVERIFY2(longest < 1000, qPrintable(QString::number(longest)));
    QTRY_COMPARE(notice("storage"), StorageWording::sentence({Kind::Locked, {}}));
    QCOMPARE(find<QPlainTextEdit>("messageEdit")->toPlainText(), QStringLiteral("typed with care"));

    QVERIFY(backup.run(QStringLiteral("ROLLBACK")).has_value());
    QTRY_VERIFY(find<QPushButton>("sendButton")->isEnabled());
    find<QPushButton>("sendButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(find<QPlainTextEdit>("messageEdit")->toPlainText().isEmpty(), 15000);
}

void tst_machine_faults::aLockThatIsThereAtTheStartPasses()
{
    Database backup;
    QVERIFY(backup.open(databasePath(), Database::Access::ReadWrite).has_value());
    QVERIFY(backup.run(QStringLiteral("BEGIN IMMEDIATE")).has_value());
    begin(m_folder->path(), true);
    QTRY_COMPARE_WITH_TIMEOUT(notice("storage"), StorageWording::sentence({Kind::Locked, {}}), 20000);
    QVERIFY(!find<QPushButton>("sendButton")->isEnabled());
    QVERIFY(backup.run(QStringLiteral("ROLLBACK")).has_value());
    QTRY_VERIFY_WITH_TIMEOUT(notice("storage").isEmpty(), 20000);
    write();
    QTRY_VERIFY(find<QPushButton>("sendButton")->isEnabled());
}

void tst_machine_faults::aDamagedFileIsPutAsideAndTheWindowSaysWhere()
{
    QFile file(databasePath());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write("Dear Sir or Madam,") > 0);
    file.close();
    beginReady();
    const QStringList kept =
        QDir(m_folder->path()).entryList({QStringLiteral("messages-damaged-*.sqlite")}, QDir::Files);
    QCOMPARE(kept.size(), 1);
    QVERIFY2(notice("rescue").contains(kept.constFirst()), qPrintable(notice("rescue")));
    find<QPushButton>("sendButton")->click();
    QTRY_VERIFY(find<QPlainTextEdit>("messageEdit")->toPlainText().isEmpty());
}

void tst_machine_faults::theHistoryOfANewerVersionIsReadAndNothingIsSent()
{
    {
        Database newer;
        QVERIFY(newer.open(databasePath(), Database::Access::ReadWrite).has_value());
        QVERIFY(newer
                    .run(QStringLiteral(
                        "INSERT INTO message (connection_id, recipient, number, text, state, created_at,"
                        " state_at, due_at) VALUES ('practice', '15100001111', '15100001111', 'from the"
                        " future', 'Queued', 1, 1, 1)"))
                    .has_value());
        QVERIFY(newer.run(QStringLiteral("PRAGMA user_version = 9999")).has_value());
    }
    begin(m_folder->path(), true);
    QTRY_COMPARE(notice("storage"), StorageWording::sentence({Kind::NewerSchema, {}}));
    auto *table = find<QAbstractItemView>("historyTable");
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QVERIFY(table->isVisible());
    write();
    QVERIFY(!find<QPushButton>("sendButton")->isEnabled());
    close();

    Database after;
    QVERIFY(after.open(databasePath(), Database::Access::ReadOnly).has_value());
    auto state = after.run(QStringLiteral("SELECT state FROM message"));
    QVERIFY(state.has_value() && state->next());
    QCOMPARE(state->value(0).toString(), QStringLiteral("Queued"));
}

void tst_machine_faults::aProfileThatCannotBeMadeIsToldAndNothingIsSent()
{
    // Below a file: not even root can make a folder there.
    QFile file(m_folder->filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    begin(file.fileName() + QStringLiteral("/profile"), false);
    QTRY_COMPARE(notice("storage"), StorageWording::sentence({Kind::CannotOpen, {}}));
    write();
    QVERIFY(find<QPushButton>("sendButton")->isVisible());
    QVERIFY(!find<QPushButton>("sendButton")->isEnabled());
    QCOMPARE(find<QPlainTextEdit>("messageEdit")->toPlainText(), QStringLiteral("typed with care"));
}

void tst_machine_faults::withoutAKeychainAndWithATakenPortMessagesStillGo()
{
    MisbehavingPbx pbx;
    QVERIFY(pbx.start());
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    Connections connections(Profile::in(m_folder->path()).connectionsPath());
    QVERIFY(connections.save({.id = QStringLiteral("c"),
                              .name = QStringLiteral("Test"),
                              .host = QStringLiteral("127.0.0.1"),
                              .port = pbx.port(),
                              .username = QStringLiteral("api"),
                              .pinnedSha256 = pbx.certificateSha256(),
                              .reportPort = other.serverPort()}));
    QVERIFY(connections.setCurrent(QStringLiteral("c")));
    begin(m_folder->path(), false);
    // Within the ten seconds that a keychain has.
    QTRY_VERIFY_WITH_TIMEOUT(
        find<QLabel>("passwordReasonLabel") && find<QLabel>("passwordReasonLabel")->isVisible(), 15000);
    find<QLineEdit>("passwordLineEdit")->setText(QStringLiteral("correct horse"));
    find<QPushButton>("givePasswordPushButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(!notice("password").isEmpty(), 15000);
    QTRY_VERIFY_WITH_TIMEOUT(!notice("reports").isEmpty(), 15000);
    write();
    QTRY_VERIFY(find<QPushButton>("sendButton")->isEnabled());
    find<QPushButton>("sendButton")->click();
    QTRY_COMPARE_WITH_TIMEOUT(pbx.posts(QStringLiteral("typed with care")), 1, 15000);

    const QDir profile(m_folder->path());
    const QStringList files = profile.entryList(QDir::Files);
    for (const QString &name : files) {
        QFile file(profile.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("correct horse"), qPrintable(name));
    }
}

void tst_machine_faults::aSyncedFolderIsToldOf()
{
    begin(m_folder->filePath(QStringLiteral("Dropbox/TrunkText")), true);
    QTRY_COMPARE(notice("place"), StorageWording::placeAdvice(StorePlace::SyncedFolder));
    write();
    QTRY_VERIFY(find<QPushButton>("sendButton")->isEnabled());
}

QTEST_MAIN(tst_machine_faults)
#include "tst_machine_faults.moc"
