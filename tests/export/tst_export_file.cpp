// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/ExportFile.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace {

constexpr QFileDevice::Permissions ownersAlone =
    QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;

#ifdef Q_OS_UNIX
constexpr QFileDevice::Permissions anybodyMayWrite = ownersAlone | QFileDevice::ExeOwner |
                                                     QFileDevice::ReadOther | QFileDevice::WriteOther |
                                                     QFileDevice::ExeOther;

/// Root may write everywhere: while this lives, the process is an ordinary user.
class OrdinaryUser
{
public:
    OrdinaryUser()
    {
        constexpr uid_t nobody = 65534;
        if (m_before == 0 && seteuid(nobody) != 0)
            qFatal("cannot become an ordinary user");
    }
    ~OrdinaryUser()
    {
        if (m_before == 0 && seteuid(0) != 0)
            qFatal("cannot become root again");
    }
    Q_DISABLE_COPY_MOVE(OrdinaryUser)

private:
    uid_t m_before = geteuid();
};
#endif

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
}

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

class TestExportFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_folder.reset(); }

    void itIsThereOnlyAfterCommit();
    void withoutCommitTheOldOneStays();
    void itIsTheOwnersAloneEvenInThePlaceOfAnOpenOne();
    void aMissingFolderIsNamed();
    void aFolderInItsPlaceIsNamed();
#ifdef Q_OS_UNIX
    void aFolderThatMayNotBeWrittenIsNamed();
    void aFileThatMayNotBeWrittenIsNamedAndStays();
    void whatDoesNotFitOnTheDiskIsAFailureAndTheOldOneStays();
#endif
#ifdef Q_OS_LINUX
    void aFullDiskIsNamed();
#endif

private:
    [[nodiscard]] QString path() const
    {
        return m_folder->filePath(QStringLiteral("messages.csv"));
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestExportFile::itIsThereOnlyAfterCommit()
{
    ExportFile file(path());
    QVERIFY(file.open());
    file.device().write("new");
    QVERIFY(file.state());
    QVERIFY(!QFile::exists(path()));
    QVERIFY(file.commit());
    QCOMPARE(contentOf(path()), QByteArray("new"));
    QCOMPARE(files(), QStringList{QStringLiteral("messages.csv")});
}

void TestExportFile::withoutCommitTheOldOneStays()
{
    put(path(), "old");
    {
        ExportFile file(path());
        QVERIFY(file.open());
        file.device().write("new");
    }
    QCOMPARE(contentOf(path()), QByteArray("old"));
    QCOMPARE(files(), QStringList{QStringLiteral("messages.csv")});
}

void TestExportFile::itIsTheOwnersAloneEvenInThePlaceOfAnOpenOne()
{
    put(path(), "old");
    QVERIFY(QFile::setPermissions(path(), ownersAlone | QFileDevice::ReadGroup | QFileDevice::ReadOther));
    ExportFile file(path());
    QVERIFY(file.open());
    file.device().write("new");
    QVERIFY(file.commit());
    QCOMPARE(QFile::permissions(path()), ownersAlone);
}

void TestExportFile::aMissingFolderIsNamed()
{
    ExportFile file(m_folder->filePath(QStringLiteral("gone/messages.csv")));
    QCOMPARE(file.open().error().kind, ExportErrorKind::NoFolder);
}

#ifdef Q_OS_UNIX
void TestExportFile::aFolderThatMayNotBeWrittenIsNamed()
{
    QVERIFY(QFile::setPermissions(m_folder->path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner |
                                                        QFileDevice::ReadOther | QFileDevice::ExeOther));
    {
        const OrdinaryUser user;
        ExportFile file(path());
        QCOMPARE(file.open().error().kind, ExportErrorKind::NotAllowed);
    }
    QVERIFY(QFile::setPermissions(m_folder->path(), ownersAlone | QFileDevice::ExeOwner));
}

void TestExportFile::aFileThatMayNotBeWrittenIsNamedAndStays()
{
    put(path(), "old");
    QVERIFY(QFile::setPermissions(path(), QFileDevice::ReadOwner | QFileDevice::ReadOther));
    QVERIFY(QFile::setPermissions(m_folder->path(), anybodyMayWrite));
    {
        const OrdinaryUser user;
        ExportFile file(path());
        QCOMPARE(file.open().error().kind, ExportErrorKind::NotAllowed);
    }
    QVERIFY(QFile::setPermissions(m_folder->path(), ownersAlone | QFileDevice::ExeOwner));
    QCOMPARE(contentOf(path()), QByteArray("old"));
}
#endif

void TestExportFile::aFolderInItsPlaceIsNamed()
{
    ExportFile file(m_folder->path());
    QCOMPARE(file.open().error().kind, ExportErrorKind::NotAllowed);
}

#ifdef Q_OS_UNIX
void TestExportFile::whatDoesNotFitOnTheDiskIsAFailureAndTheOldOneStays()
{
    put(path(), "old");
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{1000, before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    {
        ExportFile file(path());
        QVERIFY(file.open());
        file.device().write(QByteArray(100000, 'x'));
        const bool failed = !file.state();
        const bool committed = file.commit().has_value();
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(failed);
        QVERIFY(!committed);
    }
    QCOMPARE(contentOf(path()), QByteArray("old"));
    QCOMPARE(files(), QStringList{QStringLiteral("messages.csv")});
}
#endif

#ifdef Q_OS_LINUX
void TestExportFile::aFullDiskIsNamed()
{
    QFile full(QStringLiteral("/dev/full")); // answers every write as a full disk does
    QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    QCOMPARE(full.write("x"), -1);
    QCOMPARE(ExportFile::whyNotWritten(full).kind, ExportErrorKind::DiskFull);
}
#endif

QTEST_GUILESS_MAIN(TestExportFile)
#include "tst_export_file.moc"
