// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/SomeStatistics.h"
#include "tests/ui/UnnamedWidgets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QPushButton>
#include <QTranslator>

using enum MessageState;
using namespace Qt::StringLiterals;

namespace {

/// Every word of one context in capitals.
class Capitals final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        return QString::fromUtf8(source).toUpper();
    }
};

} // namespace

class TestStatisticsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The C locale cannot sort by numbers.
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { m_shown = std::make_unique<ShownStatistics>(); }
    void cleanup() { m_shown.reset(); }

    void readsOnceItIsShownAndNotBefore();
    void eachPeriodAsksForItsDays();
    void barsOfHoursDaysAndMonths_data();
    void barsOfHoursDaysAndMonths();
    void ownDaysNeverEndBeforeTheyBegin();
    void aStaleAnswerNeverReplacesANewerOne();
    void waitingIsToldQuietlyAndOnlyWhereItLasts();
    void aFailureSaysSoAndIsTriedAgain();
    void aPeriodWithoutMessagesSaysSo();
    void theTableHoldsTheNumbersOfThePlot();
    void aRowOfTheTableLeadsToItsMessages();
    void aRowWithoutMessagesSaysWhyNothingHappens();
    void aTableHasNoLegend();
    void theBusiestHourSaysThatOnlyItIsShown();
    void messagesThatChangeAreFollowedBeforeSomebodysEyes();
    void whatChangesBehindAHiddenPageIsReadOnceItIsShown();
    void whoeverStandsOnADayStaysOnIt();
    void trunksAreInTheOrderOfTheirNumbers();
    void aTrunkWithoutReportsHasNoTime();
    void nothingThatTakesTheFocusIsWithoutAName();
    void anotherLanguageIsSpokenAtOnce();
    void aTrunksNameIsNoMarkup();

private:
    std::unique_ptr<ShownStatistics> m_shown;
};

void TestStatisticsPage::readsOnceItIsShownAndNotBefore()
{
    QVERIFY(m_shown->source.asked.isEmpty());
    m_shown->page().show();
    QCOMPARE(m_shown->source.asked.size(), 1);
    m_shown->page().hide();
    QVERIFY(m_shown->source.isCancelled(0));
    m_shown->page().show();
    QCOMPARE(m_shown->source.asked.size(), 2);
}

void TestStatisticsPage::eachPeriodAsksForItsDays()
{
    m_shown->page().show();
    auto *period = m_shown->page().findChild<QComboBox *>(u"periodComboBox"_s);
    const QDate today = QDateTime::currentDateTimeUtc().toTimeZone(berlin()).date();
    const QList<QDate> firsts{today, today.addDays(-6), today.addDays(-29),
                              QDate(today.year(), today.month(), 1).addMonths(-11)};
    for (int choice = 0; choice < firsts.size(); ++choice) {
        period->setCurrentIndex(choice);
        QCOMPARE(m_shown->source.asked.constLast().first, firsts.at(choice));
        QCOMPARE(m_shown->source.asked.constLast().last, today);
        QCOMPARE(m_shown->source.asked.constLast().zone, berlin());
    }
}

void TestStatisticsPage::barsOfHoursDaysAndMonths_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<StatisticsStep>("step");
    QTest::newRow("a day") << 1 << StatisticsStep::Hour;
    QTest::newRow("two days") << 2 << StatisticsStep::Hour;
    QTest::newRow("three days") << 3 << StatisticsStep::Day;
    QTest::newRow("three months") << 92 << StatisticsStep::Day;
    QTest::newRow("more") << 93 << StatisticsStep::Month;
}

void TestStatisticsPage::barsOfHoursDaysAndMonths()
{
    QFETCH(const int, days);
    QFETCH(const StatisticsStep, step);
    m_shown->page().show();
    m_shown->page().findChild<QComboBox *>(u"periodComboBox"_s)->setCurrentIndex(4);
    m_shown->page().findChild<QDateEdit *>(u"fromDateEdit"_s)->setDate(march());
    m_shown->page().findChild<QDateEdit *>(u"untilDateEdit"_s)->setDate(march().addDays(days - 1));
    const StatisticsRange expected{march(), march().addDays(days - 1), step, berlin()};
    QCOMPARE(m_shown->source.asked.constLast(), expected);
}

void TestStatisticsPage::ownDaysNeverEndBeforeTheyBegin()
{
    m_shown->page().show();
    auto *from = m_shown->page().findChild<QDateEdit *>(u"fromDateEdit"_s);
    auto *until = m_shown->page().findChild<QDateEdit *>(u"untilDateEdit"_s);
    QVERIFY(!from->isVisible());
    m_shown->page().findChild<QComboBox *>(u"periodComboBox"_s)->setCurrentIndex(4);
    QVERIFY(from->isVisible() && until->isVisible());
    until->setDate(march());
    QCOMPARE(from->date(), march());
    from->setDate(march().addDays(3));
    QCOMPARE(until->date(), march().addDays(3));
}

void TestStatisticsPage::aStaleAnswerNeverReplacesANewerOne()
{
    m_shown->page().show();
    m_shown->page().refresh();
    QVERIFY(m_shown->source.isCancelled(0));
    m_shown->source.answer(1, someStatistics());
    QTRY_COMPARE(m_shown->plot(u"messagesPlot"_s)->chart().bars.size(), 5);
    Statistics older = someStatistics();
    older.periods.removeLast();
    m_shown->source.answer(0, older);
    QTest::qWait(0);
    QCOMPARE(m_shown->plot(u"messagesPlot"_s)->chart().bars.size(), 5);
}

void TestStatisticsPage::waitingIsToldQuietlyAndOnlyWhereItLasts()
{
    m_shown->page().show();
    auto *quiet = m_shown->page().findChild<QLabel *>(u"statisticsQuietLabel"_s);
    QVERIFY(quiet->isVisible());
    QVERIFY(quiet->text().isEmpty());
    QTRY_COMPARE(quiet->text(), u"Counting messages..."_s);
    m_shown->source.answer(0, someStatistics());
    QTRY_VERIFY(m_shown->plot(u"messagesPlot"_s)->isVisible());
    m_shown->page().refresh();
    auto *summary = m_shown->page().findChild<QLabel *>(u"statisticsSummaryLabel"_s);
    QTRY_COMPARE(summary->text(), u"Counting messages..."_s);
    QVERIFY(m_shown->plot(u"messagesPlot"_s)->isVisible());
}

void TestStatisticsPage::aFailureSaysSoAndIsTriedAgain()
{
    m_shown->show(Failure<StorageError>({StorageErrorKind::Locked, {}}));
    auto *retry = m_shown->page().findChild<QPushButton *>(u"retryStatisticsButton"_s);
    QTRY_VERIFY(retry->isVisible());
    QVERIFY(!m_shown->plot(u"messagesPlot"_s)->isVisible());
    retry->click();
    QCOMPARE(m_shown->source.asked.size(), 2);
    m_shown->source.answer(1, someStatistics());
    QTRY_VERIFY(m_shown->plot(u"messagesPlot"_s)->isVisible());
    QVERIFY(!retry->isVisible());
}

void TestStatisticsPage::aPeriodWithoutMessagesSaysSo()
{
    Statistics none = someStatistics();
    for (PeriodCount &period : none.periods)
        period.states = {};
    none.trunks.clear();
    m_shown->show(none);
    auto *quiet = m_shown->page().findChild<QLabel *>(u"statisticsQuietLabel"_s);
    QTRY_COMPARE(quiet->text(), u"No message was written in this period."_s);
    QVERIFY(quiet->isVisible());
}

void TestStatisticsPage::theTableHoldsTheNumbersOfThePlot()
{
    m_shown->show();
    const auto *model = m_shown->table(u"messagesTable"_s)->model();
    const Chart &chart = m_shown->plot(u"messagesPlot"_s)->chart();
    QCOMPARE(model->rowCount(), chart.bars.size());
    QCOMPARE(model->columnCount(), 2 + chart.series.size());
    for (int row = 0; row < model->rowCount(); ++row) {
        const ChartBar &bar = chart.bars.at(model->rowCount() - 1 - row); // the newest first
        QCOMPARE(model->index(row, 0).data().toString(), bar.label);
        QCOMPARE(model->index(row, 1).data().toDouble(), bar.total());
        for (int part = 0; part < chart.series.size(); ++part) {
            QCOMPARE(model->headerData(part + 2, Qt::Horizontal).toString(), chart.series.at(part).name);
            QCOMPARE(model->index(row, part + 2).data().toDouble(), bar.parts.at(part));
        }
    }
    const auto *failures = m_shown->table(u"failuresTable"_s)->model();
    QCOMPARE(failures->index(2, 0).data().toString(), u"GSM-10"_s);
    QCOMPARE(failures->index(2, 1).data().toString(), u"33.3%"_s);
    QCOMPARE(failures->index(2, 2).data().toString(), u"5"_s);
    QCOMPARE(failures->index(2, 3).data().toString(), u"15"_s);
    const auto *times = m_shown->table(u"reportTimesTable"_s)->model();
    QCOMPARE(times->index(0, 1).data().toString(), u"4.2 s"_s);
    QCOMPARE(times->index(1, 1).data().toString(), u"2 min 5 s"_s);
}

void TestStatisticsPage::aRowOfTheTableLeadsToItsMessages()
{
    m_shown->show();
    m_shown->page().findChild<QCheckBox *>(u"asTablesCheckBox"_s)->click();
    QTableView *failures = m_shown->table(u"failuresTable"_s);
    QVERIFY(failures->isVisible());
    QVERIFY(!m_shown->plot(u"failuresPlot"_s)->isVisible());
    failures->setFocus();
    failures->setCurrentIndex(failures->model()->index(2, 0));
    QTest::keyClick(failures, Qt::Key_Return);
    QCOMPARE(int(m_shown->wishes()), 1);
    QCOMPARE(m_shown->wanted().trunk, u"GSM-10"_s);
    m_shown->page().findChild<QCheckBox *>(u"asTablesCheckBox"_s)->click();
    QVERIFY(m_shown->plot(u"failuresPlot"_s)->isVisible());
}

void TestStatisticsPage::aRowWithoutMessagesSaysWhyNothingHappens()
{
    m_shown->show();
    m_shown->page().findChild<QCheckBox *>(u"asTablesCheckBox"_s)->click();
    QTableView *days = m_shown->table(u"messagesTable"_s);
    auto *hint = m_shown->page().findChild<QLabel *>(u"messagesHintLabel"_s);
    QVERIFY(hint->isHidden());
    days->setFocus();
    days->setCurrentIndex(days->model()->index(3, 0)); // the second of five days
    QTest::keyClick(days, Qt::Key_Return);
    QCOMPARE(int(m_shown->wishes()), 0);
    QVERIFY(hint->isVisible());
    QCOMPARE(hint->text(), u"Tuesday, March 3, 2026: there is no message to show."_s);
    QTest::keyClick(days, Qt::Key_Up);
    QVERIFY(hint->isHidden());
    QTest::keyClick(days, Qt::Key_Return);
    QCOMPARE(m_shown->wanted().from, dayStart(2));
}

void TestStatisticsPage::aTableHasNoLegend()
{
    m_shown->show();
    const auto *legend = m_shown->page().findChild<QWidget *>(u"messagesLegend"_s);
    QVERIFY(legend->isVisible());
    m_shown->page().findChild<QCheckBox *>(u"asTablesCheckBox"_s)->click();
    QVERIFY(!legend->isVisible());
}

void TestStatisticsPage::theBusiestHourSaysThatOnlyItIsShown()
{
    m_shown->show();
    const ChartBar &nine = m_shown->plot(u"hoursPlot"_s)->chart().bars.at(9);
    QVERIFY2(nine.facts.contains(u"Busiest: 3/4/26"_s), qPrintable(nine.facts));
    QVERIFY2(nine.facts.contains(u"Only those are shown"_s), qPrintable(nine.facts));
    QCOMPARE(nine.messages.from, dayStart(2).addSecs(9 * 3600));
}

void TestStatisticsPage::messagesThatChangeAreFollowedBeforeSomebodysEyes()
{
    m_shown->show();
    for (int change = 0; change < 100; ++change)
        m_shown->page().follow();
    QCOMPARE(m_shown->source.asked.size(), 1); // not a hundred times, and not at once
    QTRY_COMPARE_WITH_TIMEOUT(m_shown->source.asked.size(), 2, 20000);
    auto *summary = m_shown->page().findChild<QLabel *>(u"statisticsSummaryLabel"_s);
    QVERIFY(!summary->text().contains(u"Counting"_s)); // quietly
    Statistics more = someStatistics();
    more.periods.last().states = counts(5, 4);
    m_shown->source.answer(1, more);
    QTRY_COMPARE(m_shown->plot(u"messagesPlot"_s)->chart().bars.constLast().total(), 9.0);
}

void TestStatisticsPage::whatChangesBehindAHiddenPageIsReadOnceItIsShown()
{
    m_shown->show();
    m_shown->page().follow();
    m_shown->page().hide();
    m_shown->page().follow();
    for (const QTimer *timer : m_shown->page().findChildren<QTimer *>())
        QVERIFY(!timer->isActive());
    m_shown->page().show();
    QCOMPARE(m_shown->source.asked.size(), 2);
}

void TestStatisticsPage::whoeverStandsOnADayStaysOnIt()
{
    m_shown->show();
    QTableView *days = m_shown->table(u"messagesTable"_s);
    days->setCurrentIndex(days->model()->index(0, 0));
    const QString day = days->currentIndex().data().toString();
    Statistics tomorrow = someStatistics();
    tomorrow.periods.append({dayStart(5), dayStart(6), counts(1, 0)});
    m_shown->page().refresh();
    m_shown->source.answer(1, tomorrow);
    QTRY_COMPARE(days->model()->rowCount(), 6);
    QCOMPARE(days->currentIndex().row(), 1);
    QCOMPARE(days->currentIndex().data().toString(), day);
}

void TestStatisticsPage::trunksAreInTheOrderOfTheirNumbers()
{
    m_shown->show();
    QStringList names;
    for (const ChartBar &bar : m_shown->plot(u"segmentsPlot"_s)->chart().bars)
        names << bar.label;
    QCOMPARE(names, (QStringList{u"GSM-1"_s, u"GSM-2"_s, u"GSM-10"_s}));
}

void TestStatisticsPage::aTrunkWithoutReportsHasNoTime()
{
    m_shown->show();
    QCOMPARE(m_shown->plot(u"reportTimesPlot"_s)->chart().bars.size(), 2);
    Statistics without = someStatistics();
    for (TrunkCount &trunk : without.trunks)
        trunk.medianToReport.reset();
    m_shown->page().refresh();
    m_shown->source.answer(1, without);
    QTRY_VERIFY(!m_shown->plot(u"reportTimesPlot"_s)->isVisible());
    QVERIFY(!m_shown->table(u"reportTimesTable"_s)->isVisible());
}

void TestStatisticsPage::nothingThatTakesTheFocusIsWithoutAName()
{
    m_shown->show();
    m_shown->page().findChild<QComboBox *>(u"periodComboBox"_s)->setCurrentIndex(4);
    QCOMPARE(unnamedWidgets(&m_shown->page()).join(u", "), QString());
    m_shown->page().findChild<QCheckBox *>(u"asTablesCheckBox"_s)->click();
    QCOMPARE(unnamedWidgets(&m_shown->page()).join(u", "), QString());
}

void TestStatisticsPage::anotherLanguageIsSpokenAtOnce()
{
    m_shown->show();
    Capitals capitals;
    QVERIFY(QCoreApplication::installTranslator(&capitals));
    QTRY_COMPARE(m_shown->plot(u"messagesPlot"_s)->chart().title, u"MESSAGES PER DAY"_s);
    QCOMPARE(m_shown->table(u"failuresTable"_s)->model()->headerData(0, Qt::Horizontal).toString(),
             u"TRUNK"_s);
    QCOMPARE(m_shown->page().windowTitle(), u"STATISTICS"_s);
    QCOMPARE(m_shown->source.asked.size(), 1); // nothing is counted anew for it
    QCoreApplication::removeTranslator(&capitals);
    QTRY_COMPARE(m_shown->plot(u"messagesPlot"_s)->chart().title, u"Messages per day"_s);
}

void TestStatisticsPage::aTrunksNameIsNoMarkup()
{
    Statistics statistics = someStatistics();
    statistics.trunks[0].trunk = u"<img src=x>\u202e"_s;
    m_shown->show(statistics);
    const ChartBar &bar = m_shown->plot(u"segmentsPlot"_s)->chart().bars.at(0);
    QCOMPARE(bar.label, u"<img src=x>[U+202E]"_s);
    QCOMPARE(bar.messages.trunk, statistics.trunks.at(0).trunk);
}

QTEST_MAIN(TestStatisticsPage)
#include "tst_statistics_page.moc"
