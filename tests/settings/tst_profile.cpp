// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/Profile.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

class TestProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingLiesInsideTheFolder();
    void theFolderIsMadeWithAllAboveIt();
    void aFolderThatCannotBeMadeIsSaidNotToBe();
    void aRelativeFolderIsTheSameFolder();
    void aSocketNameTellsNothingAndIsShort();
#ifdef Q_OS_UNIX
    void theFolderIsTheOwnersAlone();
    void twoWaysToOneFolderAreOneProfile();
#endif
};

void TestProfile::everythingLiesInsideTheFolder()
{
    const QTemporaryDir folder;
    const Profile profile = Profile::in(folder.path());
    const QStringList paths{profile.databasePath(), profile.connectionsPath(), profile.preferencesPath(),
                            profile.loginLedgerPath(), profile.lockPath()};
    for (const QString &path : paths)
        QCOMPARE(QFileInfo(path).absolutePath(), profile.folder());
    QCOMPARE(QSet<QString>(paths.cbegin(), paths.cend()).size(), paths.size());
}

void TestProfile::theFolderIsMadeWithAllAboveIt()
{
    const QTemporaryDir folder;
    const Profile profile = Profile::in(folder.filePath(QStringLiteral("a/b c/profile")));
    QVERIFY(profile.create());
    QVERIFY(QFileInfo(profile.folder()).isDir());
    QVERIFY(profile.create());
}

void TestProfile::aFolderThatCannotBeMadeIsSaidNotToBe()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(!Profile::in(file.fileName()).create());
    QVERIFY(!Profile::in(file.fileName() + QStringLiteral("/profile")).create());
}

void TestProfile::aRelativeFolderIsTheSameFolder()
{
    const QString here = QDir::currentPath() + QStringLiteral("/profile");
    QCOMPARE(Profile::in(QStringLiteral("profile")).folder(), here);
    QCOMPARE(Profile::in(QStringLiteral("./x/../profile/")).folder(), here);
    QCOMPARE(Profile::in(QStringLiteral("profile")).socketName(), Profile::in(here).socketName());
}

void TestProfile::aSocketNameTellsNothingAndIsShort()
{
    const Profile one = Profile::in(QStringLiteral("/home/agent/customers"));
    const Profile other = Profile::in(QStringLiteral("/home/agent/customers2"));
    QVERIFY(one.socketName() != other.socketName());
    QVERIFY(!one.socketName().contains(QStringLiteral("agent")));
    QVERIFY(one.socketName().size() <= 40);
}

#ifdef Q_OS_UNIX
void TestProfile::theFolderIsTheOwnersAlone()
{
    constexpr auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    constexpr auto user = QFileDevice::ReadUser | QFileDevice::WriteUser | QFileDevice::ExeUser;
    const QTemporaryDir folder;
    const Profile profile = Profile::in(folder.filePath(QStringLiteral("profile")));
    QVERIFY(profile.create());
    QCOMPARE(QFile::permissions(profile.folder()), owner | user);

    // One that was open to all is closed.
    QVERIFY(QFile::setPermissions(profile.folder(), owner | QFileDevice::ReadOther | QFileDevice::ExeOther));
    QVERIFY(profile.create());
    QCOMPARE(QFile::permissions(profile.folder()), owner | user);
}

void TestProfile::twoWaysToOneFolderAreOneProfile()
{
    // Or the second process would queue a message and nudge nobody.
    const QTemporaryDir folder;
    const QString real = folder.filePath(QStringLiteral("real"));
    const QString link = folder.filePath(QStringLiteral("link"));
    QVERIFY(Profile::in(real).create());
    QVERIFY(QFile::link(real, link));
    QCOMPARE(Profile::in(link).socketName(), Profile::in(real).socketName());
}
#endif

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
