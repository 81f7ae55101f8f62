// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/BrokenRule.h"

#include <QDir>
#include <QTest>

namespace {

using Rules = QByteArray (*)(const QByteArray &);

struct Shelf
{
    const char *folder;
    Rules broken;
};

constexpr Shelf shelves[] = {
    {"answers", BrokenRule::ofAnswer}, {"reports", BrokenRule::ofReport}, {"texts", BrokenRule::ofText}};

} // namespace

Q_DECLARE_METATYPE(Rules)

/// Every input that a fuzzer starts from, or has found, in an ordinary build.
class tst_fuzz_corpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noInputBreaksARule_data();
    void noInputBreaksARule();
    void bytesOfEverySizeAreTaken();
};

void tst_fuzz_corpus::noInputBreaksARule_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Rules>("broken");
    for (const Shelf &shelf : shelves) {
        const QDir folder(QStringLiteral(TRUNKTEXT_CORPUS "/") + QLatin1String(shelf.folder));
        const QStringList names = folder.entryList(QDir::Files);
        QVERIFY2(!names.isEmpty(), shelf.folder);
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QTest::addRow("%s/%s", shelf.folder, qUtf8Printable(name)) << file.readAll() << shelf.broken;
        }
    }
}

void tst_fuzz_corpus::noInputBreaksARule()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Rules, broken);
    QCOMPARE(broken(bytes), QByteArray());
}

void tst_fuzz_corpus::bytesOfEverySizeAreTaken()
{
    for (const Shelf &shelf : shelves) {
        for (int size = 0; size < 4; ++size) {
            for (const char sign : {'\0', '\1', '{', '\xD8', '\xFF'})
                QCOMPARE(shelf.broken(QByteArray(size, sign)), QByteArray());
        }
    }
}

QTEST_GUILESS_MAIN(tst_fuzz_corpus)
#include "tst_fuzz_corpus.moc"
