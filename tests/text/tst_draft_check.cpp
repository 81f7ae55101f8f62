// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/DraftCheck.h"
#include "app/text/TextLimits.h"

#include <QTest>

using Problems = QList<TextProblem>;
using Warnings = QList<TextWarning>;

class TestDraftCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsJudged_data();
    void textIsJudged();
    void everyUnitIsJudgedByItsKind();
    void findingsHoldTheFigures();
    void draftNeedsANumberToo_data();
    void draftNeedsANumberToo();
};

void TestDraftCheck::textIsJudged_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Problems>("problems");
    QTest::addColumn<Warnings>("warnings");

    const QString a = QStringLiteral("a");
    const QString han = QStringLiteral("你");
    const QString face = QStringLiteral("\U0001F600");
    const QString rare = QStringLiteral("\U00020000");

    QTest::newRow("good") << QStringLiteral("Hello") << Problems{} << Warnings{};
    QTest::newRow("empty") << QString() << Problems{TextProblem::Empty} << Warnings{};
    QTest::newRow("blank") << QStringLiteral(" \n\t ") << Problems{TextProblem::Empty} << Warnings{};
    QTest::newRow("emoji") << face << Problems{TextProblem::Emoji} << Warnings{};
    QTest::newRow("2000 units") << a.repeated(2000) << Problems{} << Warnings{};
    QTest::newRow("2001 units") << a.repeated(2001) << Problems{TextProblem::TooLong} << Warnings{};
    QTest::newRow("1000 Han") << han.repeated(1000) << Problems{} << Warnings{};
    QTest::newRow("1001 Han") << han.repeated(1001) << Problems{} << Warnings{TextWarning::MayBeCut};
    QTest::newRow("2000 Han") << han.repeated(2000) << Problems{} << Warnings{TextWarning::MayBeCut};
    QTest::newRow("2001 Han are refused, no more")
        << han.repeated(2001) << Problems{TextProblem::TooLong} << Warnings{};
    QTest::newRow("1999 and one Han")
        << a.repeated(1999) + han << Problems{} << Warnings{TextWarning::MayBeCut};
    QTest::newRow("1000 pairs are 2000 units")
        << rare.repeated(1000) << Problems{} << Warnings{TextWarning::MayBeCut, TextWarning::OutsideBmp};
    QTest::newRow("1001 pairs") << rare.repeated(1001) << Problems{TextProblem::TooLong}
                                << Warnings{TextWarning::OutsideBmp};
    QTest::newRow("outside the BMP") << rare << Problems{} << Warnings{TextWarning::OutsideBmp};
    QTest::newRow("half a pair") << QString(QChar(0xD83D)) << Problems{TextProblem::Unsendable} << Warnings{};
    QTest::newRow("the other half") << a + QChar(0xDE00) << Problems{TextProblem::Unsendable} << Warnings{};
    QTest::newRow("halves the wrong way round")
        << a + QChar(0xDE00) + QChar(0xD83D) << Problems{TextProblem::Unsendable} << Warnings{};
    QTest::newRow("NUL inside") << a + QChar(0) + a << Problems{TextProblem::Unsendable} << Warnings{};
    QTest::newRow("noncharacter outside the BMP")
        << QStringLiteral("\U0002FFFE") << Problems{TextProblem::Unsendable}
        << Warnings{TextWarning::OutsideBmp};
    QTest::newRow("all at once") << (a + QChar(1) + face + rare).repeated(400)
                                 << Problems{TextProblem::Emoji, TextProblem::TooLong,
                                             TextProblem::Unsendable}
                                 << Warnings{TextWarning::OutsideBmp};
}

void TestDraftCheck::textIsJudged()
{
    QFETCH(QString, text);
    const TextFindings findings = checkText(text);
    QTEST(findings.problems, "problems");
    QTEST(findings.warnings, "warnings");
}

void TestDraftCheck::everyUnitIsJudgedByItsKind()
{
    for (int unit = 0; unit <= 0xFFFF; ++unit) {
        const bool control = (unit < 0x20 && unit != '\n' && unit != '\r' && unit != '\t' && unit != '\f') ||
                             (unit >= 0x7F && unit <= 0x9F);
        const bool nonCharacter = (unit >= 0xFDD0 && unit <= 0xFDEF) || unit >= 0xFFFE;
        const bool surrogate = unit >= 0xD800 && unit <= 0xDFFF;
        const QString text = QLatin1Char('a') + QString(QChar(unit)) + QLatin1Char('a');
        if (checkText(text).problems.contains(TextProblem::Unsendable) !=
            (control || nonCharacter || surrogate))
            QFAIL(qPrintable(QString::number(unit, 16)));
    }
}

void TestDraftCheck::findingsHoldTheFigures()
{
    const TextFindings findings = checkText(QStringLiteral("Hé \U0001F600"));
    QCOMPARE(findings.characters, 5);
    QCOMPARE(findings.weight, 8);
    QCOMPARE(findings.count, countSegments(QStringLiteral("Hé \U0001F600")));
    QCOMPARE(findings.emoji, QList<EmojiRun>({{3, 2}}));
}

void TestDraftCheck::draftNeedsANumberToo_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("mayBeSent");

    QTest::newRow("both good") << QStringLiteral("+49 151 1") << QStringLiteral("Hello") << true;
    QTest::newRow("no number") << QString() << QStringLiteral("Hello") << false;
    QTest::newRow("no text") << QStringLiteral("15100") << QString() << false;
    QTest::newRow("a warning is no obstacle")
        << QStringLiteral("15100") << QStringLiteral("\U00020000") << true;
}

void TestDraftCheck::draftNeedsANumberToo()
{
    QFETCH(QString, to);
    QFETCH(QString, text);
    const DraftFindings findings = checkDraft(to, text);
    QTEST(findings.mayBeSent(), "mayBeSent");
    const auto number = PhoneNumber::parse(to);
    QCOMPARE(findings.number.has_value(), !number.has_value());
    if (!number)
        QCOMPARE(*findings.number, number.error());
}

QTEST_GUILESS_MAIN(TestDraftCheck)
#include "tst_draft_check.moc"
