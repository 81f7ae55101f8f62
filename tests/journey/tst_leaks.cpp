// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ProcessPrivacy.h"
#include "tests/journey/Program.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

namespace {

const QString number = QStringLiteral("18390004711");
const QString text = QStringLiteral("Kanarienvogel am Fenster");

// With signs that JSON escapes and URLs encode.
QByteArray password()
{
    return "C4nary \"Pass\\word\" & C4nary";
}

QByteArray digest()
{
    return QCryptographicHash::hash(password(), QCryptographicHash::Md5).toHex();
}

QByteArray utf16(const QString &ofText)
{
    return {reinterpret_cast<const char *>(ofText.utf16()), ofText.size() * 2};
}

/// Every form in which a text could stand in bytes.
QList<QByteArray> formsOf(const QString &ofText)
{
    const QByteArray utf8 = ofText.toUtf8();
    return {utf8, utf16(ofText), utf8.toBase64(), utf8.toHex(), QUrl::toPercentEncoding(ofText)};
}

QList<QByteArray> secretsOf(const MisbehavingPbx &pbx)
{
    static const QRegularExpression inQuery(QStringLiteral("token=([^ &]+)"));
    QList<QByteArray> secrets = formsOf(QString::fromUtf8(password()));
    secrets.append("C4nary");
    secrets += formsOf(QString::fromLatin1(digest()));
    secrets.append(digest().toUpper());
    for (const auto call :
         {MisbehavingPbx::Call::TrunkList, MisbehavingPbx::Call::SmsSend, MisbehavingPbx::Call::Logout}) {
        const QString token = inQuery.match(QString::fromLatin1(pbx.lastHeader(call))).captured(1);
        if (!token.isEmpty())
            secrets += formsOf(token);
    }
    return secrets;
}

/// The first of the canaries that stands in the bytes; empty where none does.
QByteArray found(const QByteArray &bytes, const QList<QByteArray> &canaries)
{
    for (const QByteArray &canary : canaries) {
        if (bytes.contains(canary))
            return canary;
    }
    return {};
}

QStringList filesOf(const QString &folder)
{
    QStringList paths;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths.append(files.next());
    return paths;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                        QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;

/// What in the profile's folder somebody else may open.
QStringList openToOthers(const QString &folder)
{
    QStringList open;
    for (const QString &path : filesOf(folder) + QStringList(folder)) {
        if (QFileInfo(path).permissions() & others)
            open.append(path);
    }
    return open;
}

} // namespace

/// Plants canaries, runs the real program with every log category on, and looks for them everywhere.
class tst_leaks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretsStandNowhereAndCustomersOnlyInTheDatabase_data();
    void secretsStandNowhereAndCustomersOnlyInTheDatabase();
    void whileItSendsItsFilesAndArgumentsAreClean();
    void theMemoryIsNobodyElses();
};

void tst_leaks::secretsStandNowhereAndCustomersOnlyInTheDatabase_data()
{
    QTest::addColumn<Misbehaviour>("kind");
    QTest::addColumn<int>("value");
    QTest::addColumn<MisbehavingPbx::Call>("call");
    const auto sms = MisbehavingPbx::Call::SmsSend;
    QTest::newRow("sent") << Misbehaviour::Answer << 0 << sms;
    QTest::newRow("refused") << Misbehaviour::RefuseWithString << 10028 << sms;
    QTest::newRow("token refused") << Misbehaviour::RefuseWithString << 20004 << sms;
    QTest::newRow("page") << Misbehaviour::Html << 0 << sms;
    QTest::newRow("500") << Misbehaviour::HttpError500 << 0 << sms;
    QTest::newRow("401") << Misbehaviour::Unauthorized401 << 0 << sms;
    QTest::newRow("redirect") << Misbehaviour::Redirect << 302 << sms;
    QTest::newRow("redirect that keeps the body") << Misbehaviour::Redirect << 307 << sms;
    QTest::newRow("half an answer") << Misbehaviour::PartialBody << 0 << sms;
    QTest::newRow("reset") << Misbehaviour::ResetAfterReading << 0 << sms;
    QTest::newRow("trunks: wrong types") << Misbehaviour::WrongTypes << 0 << MisbehavingPbx::Call::TrunkList;
    QTest::newRow("login refused") << Misbehaviour::RefuseWithString << 20003 << MisbehavingPbx::Call::Login;
    QTest::newRow("login: page") << Misbehaviour::Html << 0 << MisbehavingPbx::Call::Login;
    QTest::newRow("login: redirect") << Misbehaviour::Redirect << 307 << MisbehavingPbx::Call::Login;
}

void tst_leaks::secretsStandNowhereAndCustomersOnlyInTheDatabase()
{
    QFETCH(Misbehaviour, kind);
    QFETCH(int, value);
    QFETCH(MisbehavingPbx::Call, call);
    MisbehavingPbx pbx;
    QVERIFY(pbx.start());
    pbx.setDefault(call, {kind, value});
    Program program;
    program.setVariable(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("*.debug=true\n*.info=true"));
    const auto connected = program.connectTo(pbx.port(), pbx.certificateSha256());
    QCOMPARE(connected.exitCode, 0);
    const auto sent = program.send(number, text, {QStringLiteral("--wait"), QStringLiteral("1")}, password());
    QVERIFY2(sent.err.contains("trunktext.session"), "the log was not on");
    QVERIFY(pbx.lastBody(MisbehavingPbx::Call::Login).contains(digest()));

    const QList<QByteArray> secrets = secretsOf(pbx);
    const QList<QByteArray> customers =
        formsOf(number) + formsOf(text) + formsOf(QStringLiteral("Kanarienvogel"));
    for (const QByteArray &said : {connected.out, connected.err, sent.out, sent.err})
        QCOMPARE(found(said, secrets), QByteArray());
    QCOMPARE(found(sent.err, customers), QByteArray());

    const QStringList files = filesOf(program.folder());
    QVERIFY(files.size() >= 2);
    for (const QString &path : files) {
        const QByteArray content = contentOf(path);
        QVERIFY2(found(content, secrets).isEmpty(), qUtf8Printable(path));
        const bool isDatabase = QFileInfo(path).fileName().startsWith(QLatin1String("messages.sqlite"));
        QVERIFY2(isDatabase || found(content, customers).isEmpty(), qUtf8Printable(path));
    }
    QCOMPARE(openToOthers(program.folder()), QStringList());
}

void tst_leaks::whileItSendsItsFilesAndArgumentsAreClean()
{
    MisbehavingPbx pbx;
    QVERIFY(pbx.start());
    pbx.setDefault(Misbehaviour::Hang);
    const Program program;
    QCOMPARE(program.connectTo(pbx.port(), pbx.certificateSha256()).exitCode, 0);
    QSignalSpy posted(&pbx, &MisbehavingPbx::smsPosted);
    QProcess process;
    program.start(process, program.sendArguments(number, text), password() + '\n');
    QVERIFY(posted.wait(20000));

    const QStringList files = filesOf(program.folder());
    QVERIFY2(files.filter(QStringLiteral("-wal")).size() == 1, qUtf8Printable(files.join(QLatin1Char(' '))));
    QCOMPARE(openToOthers(program.folder()), QStringList());
    const QList<QByteArray> secrets = secretsOf(pbx);
    for (const QString &path : files)
        QVERIFY2(found(contentOf(path), secrets).isEmpty(), qUtf8Printable(path));
#ifdef Q_OS_LINUX
    const QByteArray arguments = contentOf(QStringLiteral("/proc/%1/cmdline").arg(process.processId()));
    QVERIFY(arguments.contains("--password-stdin"));
    QCOMPARE(found(arguments, secrets), QByteArray());
    const QByteArray limits = contentOf(QStringLiteral("/proc/%1/limits").arg(process.processId()));
    static const QRegularExpression noImage(QStringLiteral("Max core file size +0 +0 "));
    QVERIFY2(QString::fromLatin1(limits).contains(noImage), limits.constData());
#endif
    QSignalSpy ended(&process, &QProcess::finished);
    process.kill();
    QVERIFY(ended.wait());
}

void tst_leaks::theMemoryIsNobodyElses()
{
    ProcessPrivacy::keepMemoryPrivate();
#ifdef Q_OS_LINUX
    QCOMPARE(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
    rlimit image{1, 1};
    QCOMPARE(getrlimit(RLIMIT_CORE, &image), 0);
    QCOMPARE(image.rlim_max, rlim_t(0));
#endif
}

QTEST_GUILESS_MAIN(tst_leaks)
#include "tst_leaks.moc"
