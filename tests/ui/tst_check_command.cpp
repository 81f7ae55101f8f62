// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/terminal/CheckCommand.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace {

QJsonObject answerTo(const QByteArray &line)
{
    return QJsonDocument::fromJson(CheckCommand::answerLine(line)).object();
}

QStringList words(const QJsonValue &array)
{
    return array.toVariant().toStringList();
}

/// Takes so many bytes and no more, as a pipe does whose reader has gone.
class ClosedPipe : public QIODevice
{
protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override { return -1; }
};

} // namespace

class TestCheckCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answerHasAllMembersInOrder();
    void problemsAndWarningsAreNamed_data();
    void problemsAndWarningsAreNamed();
    void emojiArePlaced();
    void halfSurrogatePairsAreAProblemAndEncodeSanely();
    void lineThatIsNoneGetsAnError_data();
    void lineThatIsNoneGetsAnError();
    void everyLineIsAnsweredInItsPlace();
    void hundredThousandLinesTakeNoTime();
    void closedOutputEndsTheRun();
    void singleTextIsAnsweredInWords();
};

void TestCheckCommand::answerHasAllMembersInOrder()
{
    QCOMPARE(CheckCommand::answerLine(R"({"text":"Hi 你","to":"+49 151 1"})"),
             QByteArray(
                 R"({"characters":4,"weight":5,"limit":2000,"encoding":"UCS-2","segments":1,"unitsLeft":66,)"
                 R"("emoji":[],"encoded":"Hi%20%E4%BD%A0","problems":[],"warnings":[]})"));
    QCOMPARE(
        CheckCommand::answerLine(R"({"text":"\u260e\ufe0f \ud83d\ude00","to":"12"})"),
        QByteArray(
            R"({"characters":5,"weight":9,"limit":2000,"encoding":"UCS-2","segments":1,"unitsLeft":65,)"
            R"("emoji":[{"at":0,"length":2},{"at":3,"length":2}],)"
            R"("encoded":"%E2%98%8E%EF%B8%8F%20%F0%9F%98%80","problems":["emoji","number"],"warnings":[]})"));
    QCOMPARE(CheckCommand::answerLine(R"({"text":""})"),
             QByteArray(
                 R"({"characters":0,"weight":0,"limit":2000,"encoding":"GSM-7","segments":0,"unitsLeft":160,)"
                 R"("emoji":[],"encoded":"","problems":["empty"],"warnings":[]})"));
}

void TestCheckCommand::problemsAndWarningsAreNamed_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QStringList>("problems");
    QTest::addColumn<QStringList>("warnings");

    const auto textOf = [](const QString &text) {
        return QJsonDocument(QJsonObject{{QStringLiteral("text"), text}}).toJson(QJsonDocument::Compact);
    };
    const QStringList none;
    QTest::newRow("good") << textOf(QStringLiteral("Hi")) << none << none;
    QTest::newRow("good, with a number") << QByteArray(R"({"text":"Hi","to":"*21#"})") << none << none;
    QTest::newRow("an empty number") << QByteArray(R"({"text":"Hi","to":""})")
                                     << QStringList{QStringLiteral("number")} << none;
    QTest::newRow("number null is none") << QByteArray(R"({"text":"Hi","to":null})") << none << none;
    QTest::newRow("empty") << textOf(QString()) << QStringList{QStringLiteral("empty")} << none;
    QTest::newRow("emoji") << textOf(QStringLiteral("\U0001F600")) << QStringList{QStringLiteral("emoji")}
                           << none;
    QTest::newRow("too long") << textOf(QStringLiteral("a").repeated(2001))
                              << QStringList{QStringLiteral("too-long")} << none;
    QTest::newRow("control") << textOf(QString(QChar(7))) << QStringList{QStringLiteral("text")} << none;
    QTest::newRow("NUL") << QByteArray(R"({"text":"a\u0000b"})") << QStringList{QStringLiteral("text")}
                         << none;
    QTest::newRow("may be cut") << textOf(QStringLiteral("你").repeated(1001)) << none
                                << QStringList{QStringLiteral("may-be-cut")};
    QTest::newRow("outside the BMP") << textOf(QStringLiteral("\U00020000")) << none
                                     << QStringList{QStringLiteral("outside-bmp")};
    QTest::newRow("other members are left alone")
        << QByteArray(R"({"text":"Hi","note":[{"text":"x"}]})") << none << none;
}

void TestCheckCommand::problemsAndWarningsAreNamed()
{
    QFETCH(QByteArray, line);
    const QJsonObject answer = answerTo(line);
    QTEST(words(answer.value(QStringLiteral("problems"))), "problems");
    QTEST(words(answer.value(QStringLiteral("warnings"))), "warnings");
}

void TestCheckCommand::emojiArePlaced()
{
    const QJsonArray emoji =
        answerTo("{\"text\":\"a\xF0\x9F\x91\xA8\xE2\x80\x8D\xF0\x9F\x91\xA9 \\ud83c\\udde9\\ud83c\\uddea\"}")
            .value(QStringLiteral("emoji"))
            .toArray();
    QCOMPARE(QJsonDocument(emoji).toJson(QJsonDocument::Compact),
             QByteArray(R"([{"at":1,"length":5},{"at":7,"length":4}])"));
}

void TestCheckCommand::halfSurrogatePairsAreAProblemAndEncodeSanely()
{
    const QByteArray lines[] = {R"({"text":"a\ud800b"})", R"({"text":"a\udc00b"})"};
    for (const QByteArray &line : lines) {
        const QJsonObject answer = answerTo(line);
        QCOMPARE(words(answer.value(QStringLiteral("problems"))), QStringList{QStringLiteral("text")});
        QCOMPARE(answer.value(QStringLiteral("encoded")).toString(), QStringLiteral("a%EF%BF%BDb"));
        QCOMPARE(answer.value(QStringLiteral("characters")).toInt(), 3);
    }
}

void TestCheckCommand::lineThatIsNoneGetsAnError_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("error");

    QTest::newRow("nothing") << QByteArray() << QByteArray("not-json");
    QTest::newRow("a blank line") << QByteArray("\n") << QByteArray("not-json");
    QTest::newRow("words") << QByteArray("hello") << QByteArray("not-json");
    QTest::newRow("cut short") << QByteArray(R"({"text":"a)") << QByteArray("not-json");
    QTest::newRow("two objects") << QByteArray(R"({"text":"a"}{"text":"b"})") << QByteArray("not-json");
    QTest::newRow("not UTF-8") << QByteArray("{\"text\":\"\xFF\"}") << QByteArray("not-json");
    QTest::newRow("nested too deep") << QByteArray(5000, '[') << QByteArray("not-json");
    QTest::newRow("an array") << QByteArray(R"(["a"])") << QByteArray("not-an-object");
    QTest::newRow("no text") << QByteArray(R"({"to":"12345"})") << QByteArray("no-text");
    QTest::newRow("text that is a number") << QByteArray(R"({"text":5})") << QByteArray("no-text");
    QTest::newRow("number that is a number")
        << QByteArray(R"({"text":"a","to":12345})") << QByteArray("to-not-text");
}

void TestCheckCommand::lineThatIsNoneGetsAnError()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, error);
    QCOMPARE(CheckCommand::answerLine(line), QByteArray(R"({"error":")") + error + QByteArray(R"("})"));
}

void TestCheckCommand::everyLineIsAnsweredInItsPlace()
{
    QByteArray input(
        "\xEF\xBB\xBF{\"text\":\"a\"}\r\nnonsense\n\n{\"text\":\"abc\"}"); // the last line has no end
    QBuffer in(&input);
    QBuffer out;
    QVERIFY(in.open(QIODevice::ReadOnly) && out.open(QIODevice::WriteOnly));
    QCOMPARE(CheckCommand::run(in, out), 0);

    QByteArrayList lines = out.data().split('\n');
    QCOMPARE(lines.takeLast(), QByteArray());
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines[0].startsWith(R"({"characters":1,)"));
    QCOMPARE(lines[1], QByteArray(R"({"error":"not-json"})"));
    QCOMPARE(lines[2], QByteArray(R"({"error":"not-json"})"));
    QVERIFY(lines[3].startsWith(R"({"characters":3,)"));
}

void TestCheckCommand::hundredThousandLinesTakeNoTime()
{
    constexpr int many = 100000;
    QByteArray input = QByteArray(R"({"text":"Your plan has 20 GB left \u2764\ufe0f","to":"18396210850"})"
                                  "\n")
                           .repeated(many);
    QBuffer in(&input);
    QBuffer out;
    QVERIFY(in.open(QIODevice::ReadOnly) && out.open(QIODevice::WriteOnly));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(CheckCommand::run(in, out), 0);
    QVERIFY2(timer.elapsed() < 60000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(out.data().count('\n'), many);
}

void TestCheckCommand::closedOutputEndsTheRun()
{
    QByteArray input("{\"text\":\"a\"}\n{\"text\":\"b\"}\n");
    QBuffer in(&input);
    ClosedPipe out;
    QVERIFY(in.open(QIODevice::ReadOnly) && out.open(QIODevice::WriteOnly));
    QCOMPARE(CheckCommand::run(in, out), 1);
    QCOMPARE(in.pos(), 13);
}

void TestCheckCommand::singleTextIsAnsweredInWords()
{
    const QString good = QStringLiteral("Hello");
    QVERIFY(CheckCommand::answerText(good).contains(QStringLiteral("GSM-7")));
    QCOMPARE(CheckCommand::answerText(good).count(QLatin1Char('\n')), 1);
    QCOMPARE(CheckCommand::exitCode(good), 0);

    const QString bad = QStringLiteral("Hello \U0001F600\U00020000") + QChar(0xD800);
    QCOMPARE(CheckCommand::answerText(bad).count(QLatin1Char('\n')),
             5); // why UCS-2, two problems and a warning
    QVERIFY(CheckCommand::answerText(bad).contains(QStringLiteral("UCS-2")));
    QCOMPARE(CheckCommand::exitCode(bad), 2);
    QCOMPARE(CheckCommand::exitCode(QString()), 2);
}

QTEST_GUILESS_MAIN(TestCheckCommand)
#include "tst_check_command.moc"
