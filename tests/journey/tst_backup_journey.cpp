// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/PracticePbx.h"
#include "app/ProfileLock.h"
#include "app/storage/MessageStore.h"
#include "app/storage/StoreRestore.h"
#include "tests/journey/Program.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace {

const QDateTime then({2026, 3, 2}, {9, 0}, Qt::UTC);

} // namespace

/// "trunktext backup" and "trunktext restore", as an administrator's script runs them.
class tst_backup_journey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aBackupComesBackAfterAYes();
    void withoutAYesNothingChanges();
    void whileAnotherHasTheProfileItIsNotReplaced();
    void whatIsSentNextGoesIntoTheRestoredStore();
    void whatIsNoBackupIsRefused();
    void whereThereIsNothingThereIsNoBackup();
    void aFileHasToBeNamed();

private:
    void write(const QString &text);
    [[nodiscard]] QStringList texts() const;
    [[nodiscard]] Program::Run restore(const QByteArray &answer) const
    {
        return m_program->run({QStringLiteral("restore"), m_backup}, answer);
    }

    std::unique_ptr<Program> m_program;
    std::unique_ptr<QTemporaryDir> m_elsewhere;
    QString m_backup;
};

void tst_backup_journey::init()
{
    m_program = std::make_unique<Program>();
    m_elsewhere = std::make_unique<QTemporaryDir>();
    m_backup = m_elsewhere->filePath(QStringLiteral("backup.sqlite"));
}

void tst_backup_journey::write(const QString &text)
{
    MessageStore store;
    QVERIFY(store.open(Profile::in(m_program->folder()).databasePath()).has_value());
    QVERIFY(store
                .enqueue(QStringLiteral("c"), {.to = QStringLiteral("15100001111"), .text = text},
                         *PhoneNumber::parse(QStringLiteral("15100001111")), then)
                .has_value());
}

QStringList tst_backup_journey::texts() const
{
    QStringList all;
    for (const QJsonObject &message : m_program->history())
        all.append(message.value(QStringLiteral("message")).toString());
    return all;
}

void tst_backup_journey::aBackupComesBackAfterAYes()
{
    write(QStringLiteral("from before"));
    const auto made = m_program->run({QStringLiteral("backup"), m_backup});
    QVERIFY2(made.exitCode == 0, made.err.constData());
    QVERIFY(made.out.startsWith("1 message"));
    write(QStringLiteral("from after"));
    const auto restored = restore("y\n");
    QVERIFY2(restored.exitCode == 0, restored.err.constData());
    QVERIFY(restored.out.contains("1 of them had not gone out"));
    QVERIFY(restored.out.contains("the 2 message"));
    QVERIFY(restored.out.contains("messages-before-restore-"));
    QCOMPARE(texts(), QStringList{QStringLiteral("from before")});
    QCOMPARE(QDir(m_program->folder())
                 .entryList({QStringLiteral("messages-before-restore-*.sqlite")}, QDir::Files)
                 .size(),
             1);
    // A second time without a question.
    QCOMPARE(m_program->run({QStringLiteral("restore"), QStringLiteral("--yes"), m_backup}).exitCode, 0);
    QCOMPARE(texts(), QStringList{QStringLiteral("from before")});
}

void tst_backup_journey::withoutAYesNothingChanges()
{
    write(QStringLiteral("from before"));
    QCOMPARE(m_program->run({QStringLiteral("backup"), m_backup}).exitCode, 0);
    write(QStringLiteral("from after"));
    for (const char *answer : {"n\n", "\n", ""}) {
        const auto refused = restore(answer);
        QCOMPARE(refused.exitCode, 1);
        QVERIFY(refused.err.contains("Nothing was restored"));
    }
    QCOMPARE(texts(), (QStringList{QStringLiteral("from after"), QStringLiteral("from before")}));
    QCOMPARE(QDir(m_program->folder()).entryList({QStringLiteral("*restor*")}, QDir::Files), QStringList());
}

void tst_backup_journey::whileAnotherHasTheProfileItIsNotReplaced()
{
    write(QStringLiteral("from before"));
    QCOMPARE(m_program->run({QStringLiteral("backup"), m_backup}).exitCode, 0);
    ProfileLock window(Profile::in(m_program->folder()));
    QVERIFY(window.acquire());
    const auto refused = restore("y\n");
    QCOMPARE(refused.exitCode, 1);
    QVERIFY(refused.err.contains("is running"));
    // A backup is made all the same.
    QCOMPARE(m_program->run({QStringLiteral("backup"), m_backup}).exitCode, 0);
}

void tst_backup_journey::whatIsSentNextGoesIntoTheRestoredStore()
{
    PracticePbx pbx({.timeScale = 0.02, .occasionalBusy = false});
    QVERIFY(pbx.start());
    QCOMPARE(m_program->connectTo(pbx.port(), pbx.certificateSha256()).exitCode, 0);
    write(QStringLiteral("from before"));
    QCOMPARE(m_program->run({QStringLiteral("backup"), m_backup}).exitCode, 0);
    // Somebody has said yes, and the program ended before it began anew.
    const QString store = Profile::in(m_program->folder()).databasePath();
    QVERIFY(StoreRestore::prepare(store, m_backup, then, [] { return false; }).has_value());
    QVERIFY(StoreRestore::accept(store).has_value());
    const auto sent =
        m_program->send(QStringLiteral("15100002222"), QStringLiteral("by a script"),
                        {QStringLiteral("--wait"), QStringLiteral("8")}, pbx.password().toUtf8());
    QVERIFY2(sent.exitCode == 0, sent.err.constData());
    QCOMPARE(m_program->statusOf(QStringLiteral("by a script")), QStringLiteral("Sent"));
    QVERIFY(sent.err.contains("messages-before-restore-"));
}

void tst_backup_journey::whatIsNoBackupIsRefused()
{
    write(QStringLiteral("from before"));
    QFile letter(m_backup);
    QVERIFY(letter.open(QIODevice::WriteOnly) && letter.write("Dear caller") > 0);
    letter.close();
    const auto refused = restore("y\n");
    QCOMPARE(refused.exitCode, 1);
    QVERIFY(refused.err.contains("not a backup of TrunkText"));
    QCOMPARE(texts(), QStringList{QStringLiteral("from before")});
}

void tst_backup_journey::whereThereIsNothingThereIsNoBackup()
{
    QCOMPARE(m_program->run({QStringLiteral("backup"), m_backup}).exitCode, 1);
    QVERIFY(!QFile::exists(m_backup));
    write(QStringLiteral("one"));
    const auto refused =
        m_program->run({QStringLiteral("backup"), Profile::in(m_program->folder()).databasePath()});
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(texts(), QStringList{QStringLiteral("one")});
}

void tst_backup_journey::aFileHasToBeNamed()
{
    QCOMPARE(m_program->run({QStringLiteral("backup")}).exitCode, 2);
    QCOMPARE(m_program->run({QStringLiteral("restore")}).exitCode, 2);
    QCOMPARE(m_program->run({QStringLiteral("backup"), m_backup, m_backup}).exitCode, 2);
}

QTEST_GUILESS_MAIN(tst_backup_journey)
#include "tst_backup_journey.moc"
