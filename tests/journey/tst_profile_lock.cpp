// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ProfileLock.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

class tst_profile_lock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneOfTwoThatBeginTogetherGetsIt();
    void whoBeganAheadAndWasNotAskedLetsGo();
    void afterTheFirstTheSecondGetsIt();
    void aFolderThatIsNotThereIsNobodys();
};

void tst_profile_lock::oneOfTwoThatBeginTogetherGetsIt()
{
    const QTemporaryDir folder;
    for (int round = 0; round < 50; ++round) {
        ProfileLock one(Profile::in(folder.path()));
        ProfileLock other(Profile::in(folder.path()));
        one.acquireAhead();
        other.acquireAhead();
        const bool isOnes = one.acquire();
        const bool isOthers = other.acquire();
        QVERIFY(isOnes != isOthers);
        QVERIFY((isOnes ? other : one).isHeldByOther());
        QVERIFY((isOnes ? one : other).acquire()); // once is enough
    }
}

void tst_profile_lock::whoBeganAheadAndWasNotAskedLetsGo()
{
    const QTemporaryDir folder;
    auto first = std::make_unique<ProfileLock>(Profile::in(folder.path()));
    first->acquireAhead();
    first.reset();
    ProfileLock second(Profile::in(folder.path()));
    QVERIFY(second.acquire());
}

void tst_profile_lock::afterTheFirstTheSecondGetsIt()
{
    const QTemporaryDir folder;
    auto first = std::make_unique<ProfileLock>(Profile::in(folder.path()));
    QVERIFY(first->acquire());
    ProfileLock second(Profile::in(folder.path()));
    second.acquireAhead();
    QVERIFY(!second.acquire());
    QVERIFY(!second.acquire());
    first.reset();
    QVERIFY(second.acquire());
}

void tst_profile_lock::aFolderThatIsNotThereIsNobodys()
{
    const QTemporaryDir folder;
    ProfileLock lock(Profile::in(folder.filePath(QStringLiteral("missing"))));
    lock.acquireAhead();
    QVERIFY(!lock.acquire());
    QVERIFY(!lock.isHeldByOther());
}

QTEST_MAIN(tst_profile_lock)
#include "tst_profile_lock.moc"
