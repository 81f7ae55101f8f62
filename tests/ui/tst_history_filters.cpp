// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/HandDrivenHistory.h"
#include "tests/ui/HistoryDesk.h"
#include "ui/history/DayFilter.h"
#include "ui/history/DaysDialog.h"
#include "ui/history/HistoryBar.h"
#include "ui/history/StatusFilter.h"
#include "ui/history/TrunkFilter.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QTranslator>

namespace {

QDateTime utc(const QDate &day, int hour, int minute = 0)
{
    return {day, QTime(hour, minute), Qt::UTC};
}

/// A page, the answers to whose questions come when the test says so.
struct Page
{
    Page()
    {
        page.resize(960, 640);
        page.reload();
        source.answerPage({});
    }

    template <typename Part> Part &part(const char *name) const
    {
        return *page.findChild<Part *>(QLatin1String(name));
    }
    HistoryFilter asked() const { return source.pages.back().filter; }

    HandDrivenHistory source;
    HistoryPage page{source};
};

HistoryFilter everything()
{
    return {.text = QStringLiteral("office"),
            .states = {MessageState::Sent},
            .notRepeated = false,
            .from = utc({2026, 11, 2}, 23),
            .until = utc({2026, 11, 10}, 23),
            .trunk = QStringLiteral("GSM-1"),
            .number = QStringLiteral("+4915112345678")};
}

} // namespace

/// In a country that sets its clocks.
class TestHistoryFilters : public QObject
{
    Q_OBJECT

public:
    static void initMain() { qputenv("TZ", "Europe/Berlin"); }

private Q_SLOTS:
    void daysBeginAndEndWhereTheyDoHere_data();
    void daysBeginAndEndWhereTheyDoHere();
    void aSpanKnowsWhetherItIsMadeOfDays();
    void eachChoiceMeansItsDays();
    void todayGoesOnMeaningTodayAtMidnight();
    void whoComesBackOnAnotherDayIsNotShownYesterday();
    void daysAreChosenInADialog();
    void aDialogThatIsLeftChangesNothing();
    void theLastDayIsNeverBeforeTheFirst();
    void trunksAreThoseOfTheStoreAndOfNewFacts();
    void allConditionsAreAskedForTogether();
    void allControlsShowWhatWasAskedForFromOutside();
    void aStaleAnswerNeverReplacesANewerOne();
    void filtersLiveAsLongAsTheWindow();
    void escapeTakesTheTextFirstAndThenTheRest();
    void daysTrunkAndStatusAreFoundInARealStore();
    void theChoicesFitEveryWidth();
};

void TestHistoryFilters::daysBeginAndEndWhereTheyDoHere_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDateTime>("from");
    QTest::addColumn<QDateTime>("until");
    QTest::newRow("in winter") << QDate(2026, 1, 5) << utc({2026, 1, 4}, 23) << utc({2026, 1, 5}, 23);
    QTest::newRow("23 hours") << QDate(2026, 3, 29) << utc({2026, 3, 28}, 23) << utc({2026, 3, 29}, 22);
    QTest::newRow("25 hours") << QDate(2026, 10, 25) << utc({2026, 10, 24}, 22) << utc({2026, 10, 25}, 23);
}

void TestHistoryFilters::daysBeginAndEndWhereTheyDoHere()
{
    QFETCH(const QDate, day);
    QFETCH(const QDateTime, from);
    QFETCH(const QDateTime, until);
    const TimeSpan span = TimeSpan::ofDays(day, day);
    QCOMPARE(span.from, from);
    QCOMPARE(span.until, until);
    QCOMPARE(span.from.timeSpec(), Qt::UTC);
    QCOMPARE(span.days()->first, day);
    QCOMPARE(span.days()->second, day);
}

void TestHistoryFilters::aSpanKnowsWhetherItIsMadeOfDays()
{
    QVERIFY(TimeSpan().isEmpty());
    QVERIFY(!TimeSpan().days());
    const TimeSpan anHour{utc({2026, 11, 3}, 9), utc({2026, 11, 3}, 10)};
    QVERIFY(!anHour.days());
    QVERIFY(!anHour.isEmpty());
    const TimeSpan week = TimeSpan::ofDays({2026, 10, 20}, {2026, 10, 26});
    QCOMPARE(week.days()->second, QDate(2026, 10, 26));
}

void TestHistoryFilters::eachChoiceMeansItsDays()
{
    const QDate today(2026, 10, 28);
    DayFilter days(nullptr, [today] { return QDateTime(today, QTime(10, 0)); });
    QVERIFY(days.span().isEmpty());
    const QList<std::pair<int, int>> agos{{0, 0}, {1, 1}, {6, 0}, {29, 0}};
    for (int choice = 0; choice < agos.size(); ++choice) {
        days.setCurrentIndex(choice + 1);
        QCOMPARE(days.span(), TimeSpan::ofDays(today.addDays(-agos.at(choice).first),
                                               today.addDays(-agos.at(choice).second)));
        QCOMPARE(days.description(), days.currentText());
    }
}

void TestHistoryFilters::todayGoesOnMeaningTodayAtMidnight()
{
    QDateTime now(QDate(2026, 11, 3), QTime(23, 59, 59, 900));
    DayFilter days(nullptr, [&now] { return now; });
    days.setCurrentIndex(1);
    const QSignalSpy told(&days, &DayFilter::spanChanged);
    QCOMPARE(days.span().from, utc({2026, 11, 2}, 23));
    now = QDateTime(QDate(2026, 11, 4), QTime(0, 0, 0, 1));
    QTRY_COMPARE(told.count(), 1);
    QCOMPARE(days.span().from, utc({2026, 11, 3}, 23));
    QCOMPARE(days.span().until, utc({2026, 11, 4}, 23));
}

void TestHistoryFilters::whoComesBackOnAnotherDayIsNotShownYesterday()
{
    QDateTime now(QDate(2026, 11, 3), QTime(12, 0));
    DayFilter days(nullptr, [&now] { return now; });
    days.show();
    days.setCurrentIndex(3);
    const QSignalSpy told(&days, &DayFilter::spanChanged);
    QEvent activated(QEvent::WindowActivate);
    QCoreApplication::sendEvent(&days, &activated);
    QCOMPARE(told.count(), 0);
    now = now.addDays(2); // the machine slept, and its timers with it
    QCoreApplication::sendEvent(&days, &activated);
    QCOMPARE(told.count(), 1);
    QCOMPARE(days.span(), TimeSpan::ofDays({2026, 10, 30}, {2026, 11, 5}));

    days.setSpan(TimeSpan::ofDays({2026, 11, 1}, {2026, 11, 2}));
    now = now.addDays(1);
    QCoreApplication::sendEvent(&days, &activated);
    QCOMPARE(told.count(), 2); // what was chosen by its date stays what it is
}

void TestHistoryFilters::daysAreChosenInADialog()
{
    Page shown;
    shown.page.show();
    auto &days = shown.part<DayFilter>("dayFilter");
    days.setCurrentIndex(days.count() - 1);
    Q_EMIT days.activated(days.currentIndex());
    auto *dialog = shown.page.findChild<DaysDialog *>();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    dialog->findChild<QDateEdit *>(QStringLiteral("firstDayEdit"))->setDate({2025, 11, 3});
    dialog->findChild<QDateEdit *>(QStringLiteral("lastDayEdit"))->setDate({2025, 11, 10});
    dialog->accept();
    QCOMPARE(shown.asked().from, utc({2025, 11, 2}, 23));
    QCOMPARE(shown.asked().until, utc({2025, 11, 10}, 23));
    QCOMPARE(days.description(), QStringLiteral("3 November 2025 – 10 November 2025"));
    QCOMPARE(days.count(), 7);

    // Opened again it begins with what is chosen; another choice takes the chosen days from the list.
    Q_EMIT days.activated(days.count() - 1);
    days.setCurrentIndex(days.count() - 1);
    Q_EMIT days.activated(days.count() - 1);
    const auto dialogs = shown.page.findChildren<DaysDialog *>();
    QCOMPARE(dialogs.constLast()->findChild<QDateEdit *>(QStringLiteral("firstDayEdit"))->date(),
             QDate(2025, 11, 3));
    dialogs.constLast()->reject();
    days.setCurrentIndex(0);
    QCOMPARE(days.count(), 6);
    QVERIFY(shown.page.filter().isEmpty());
}

void TestHistoryFilters::aDialogThatIsLeftChangesNothing()
{
    Page shown;
    auto &days = shown.part<DayFilter>("dayFilter");
    days.setCurrentIndex(1);
    const HistoryFilter before = shown.page.filter();
    days.setCurrentIndex(days.count() - 1);
    Q_EMIT days.activated(days.currentIndex());
    shown.page.findChild<DaysDialog *>()->reject();
    QCOMPARE(days.currentIndex(), 1);
    QCOMPARE(shown.page.filter(), before);
}

void TestHistoryFilters::theLastDayIsNeverBeforeTheFirst()
{
    DaysDialog dialog({2026, 11, 20});
    auto *first = dialog.findChild<QDateEdit *>(QStringLiteral("firstDayEdit"));
    auto *last = dialog.findChild<QDateEdit *>(QStringLiteral("lastDayEdit"));
    last->setDate({2026, 11, 10});
    QCOMPARE(first->date(), QDate(2026, 11, 10));
    first->setDate({2026, 11, 15});
    QCOMPARE(last->date(), QDate(2026, 11, 15));
    last->setDate({2027, 1, 1});
    QCOMPARE(last->date(), QDate(2026, 11, 20));
    dialog.setDays({2026, 10, 1}, {2026, 10, 3});
    QCOMPARE(first->date(), QDate(2026, 10, 1));
    QCOMPARE(last->date(), QDate(2026, 10, 3));
}

void TestHistoryFilters::trunksAreThoseOfTheStoreAndOfNewFacts()
{
    Page shown;
    auto &trunks = shown.part<TrunkFilter>("trunkFilter");
    QTRY_COMPARE(shown.source.trunksAsked.size(), std::size_t(1));
    HandDrivenHistory::answer<QStringList>(shown.source.trunksAsked.front(),
                                           QStringList{QStringLiteral("GSM-1"), QStringLiteral("GSM-3")});
    QTRY_COMPARE(trunks.count(), 3);
    trunks.setCurrentIndex(2);
    QCOMPARE(shown.asked().trunk, QStringLiteral("GSM-3"));

    Message fact;
    fact.id = 7;
    fact.usedTrunk = QStringLiteral("GSM-2");
    shown.page.messageChanged(fact);
    shown.page.messageChanged(fact);
    QCOMPARE(trunks.count(), 4);
    QCOMPARE(trunks.itemText(2), QStringLiteral("GSM-2"));
    QCOMPARE(trunks.trunk(), QStringLiteral("GSM-3"));
    shown.page.reload();
    QCOMPARE(shown.source.trunksAsked.size(), std::size_t(1)); // known by now
}

void TestHistoryFilters::allConditionsAreAskedForTogether()
{
    Page shown;
    shown.part<QLineEdit>("searchEdit").setText(QStringLiteral(" office "));
    shown.part<QPushButton>("needsAttentionButton").click();
    shown.part<DayFilter>("dayFilter").setCurrentIndex(2);
    const QDate yesterday = QDate::currentDate().addDays(-1);
    const HistoryFilter asked = shown.asked();
    QCOMPARE(asked.text, QStringLiteral("office"));
    QVERIFY(asked.notRepeated);
    QCOMPARE(asked.states, (QSet<MessageState>{MessageState::Failed, MessageState::NotConfirmed}));
    QCOMPARE(asked.from, TimeSpan::ofDays(yesterday, yesterday).from);
    QCOMPARE(shown.page.filter(), asked);
}

void TestHistoryFilters::allControlsShowWhatWasAskedForFromOutside()
{
    Page shown;
    shown.page.showFiltered(everything());
    QCOMPARE(shown.source.pages.size(), std::size_t(1));
    QCOMPARE(shown.asked(), everything());
    QCOMPARE(shown.page.filter(), everything());
    QCOMPARE(shown.part<QLineEdit>("searchEdit").text(), QStringLiteral("office"));
    QCOMPARE(shown.part<TrunkFilter>("trunkFilter").currentText(), QStringLiteral("GSM-1"));

    // Whatever statuses they are.
    const HistoryFilter irregular{.text = {}, .states = {MessageState::Failed, MessageState::Cancelled}};
    shown.page.showFiltered(irregular);
    QCOMPARE(shown.page.filter(), irregular);
    const auto &statuses = shown.part<StatusFilter>("statusFilter");
    QCOMPARE(statuses.currentText(), QStringLiteral("Failed, Cancelled"));
    const int all = statuses.count();
    const HistoryFilter attention{
        .text = {}, .states = {MessageState::Failed, MessageState::NotConfirmed}, .notRepeated = true};
    shown.page.showFiltered(attention);
    QCOMPARE(shown.page.filter(), attention);
    QCOMPARE(statuses.count(), all - 1);
    QVERIFY(shown.part<QPushButton>("needsAttentionButton").isChecked());
    shown.page.showFiltered({});
    QVERIFY(shown.page.filter().isEmpty());
    QVERIFY(!shown.part<QPushButton>("needsAttentionButton").isChecked());
}

void TestHistoryFilters::aStaleAnswerNeverReplacesANewerOne()
{
    Page shown;
    Message office;
    office.id = 1;
    office.text = QStringLiteral("office");
    Message other = office;
    other.id = 2;
    other.text = QStringLiteral("other");
    shown.page.showFiltered({.text = QStringLiteral("office")});
    shown.page.showFiltered({.text = QStringLiteral("other")});
    QCOMPARE(shown.source.pages.size(), std::size_t(2));
    const auto rows = shown.page.findChild<HistoryModel *>();
    HandDrivenHistory::answer<QList<Message>>(shown.source.pages.at(1).promise, QList<Message>{other});
    QTRY_COMPARE(rows->rowCount(), 1);
    const QSignalSpy changed(rows, &QAbstractItemModel::modelReset);
    HandDrivenHistory::answer<QList<Message>>(shown.source.pages.at(0).promise, QList<Message>{office});
    // A question asked later is answered later: by then the stale one has been heard, too.
    shown.source.detailsAsked.clear();
    shown.page.selectMessage(2);
    HandDrivenHistory::answer<MessageDetails>(shown.source.detailsAsked.back().promise,
                                              MessageDetails{.message = other, .attempts = {Attempt()}});
    QTRY_VERIFY(shown.page.findChild<DetailsText *>()->toPlainText().size() > other.text.size());
    QCOMPARE(changed.count(), 0);
    QCOMPARE(rows->index(0, HistoryModel::MessageColumn).data(HistoryModel::PlainTextRole).toString(),
             other.text);
}

void TestHistoryFilters::filtersLiveAsLongAsTheWindow()
{
    Page shown;
    shown.page.show();
    shown.page.showFiltered(everything());
    shown.page.hide();
    shown.page.show();
    QEvent language(QEvent::LanguageChange);
    for (QWidget *widget : shown.page.findChildren<QWidget *>())
        QCoreApplication::sendEvent(widget, &language);
    QCOMPARE(shown.page.filter(), everything());
    shown.page.reload();
    QCOMPARE(shown.asked(), everything());
}

void TestHistoryFilters::escapeTakesTheTextFirstAndThenTheRest()
{
    Page shown;
    shown.page.showFiltered(everything());
    auto &search = shown.part<QLineEdit>("searchEdit");
    QTest::keyClick(&search, Qt::Key_Escape);
    QVERIFY(search.text().isEmpty());
    QCOMPARE(shown.page.filter().trunk, QStringLiteral("GSM-1"));
    QTest::keyClick(&search, Qt::Key_Escape);
    QVERIFY(shown.page.filter().isEmpty());
}

void TestHistoryFilters::daysTrunkAndStatusAreFoundInARealStore()
{
    HistoryDesk desk;
    const Message accepted = desk.written(QStringLiteral("1111"), QStringLiteral("office"));
    desk.accept(accepted.id, QStringLiteral("1111-1502874159"));
    desk.written(QStringLiteral("2222"), QStringLiteral("office"));
    QVERIFY(desk.open());
    const QAbstractItemModel &rows = *desk.table().model();
    QCOMPARE(rows.rowCount(), 2);
    const QDate day = noon().toLocalTime().date();
    HistoryFilter filter;
    filter.from = TimeSpan::ofDays(day, day).from;
    filter.until = TimeSpan::ofDays(day, day).until;
    filter.trunk = QStringLiteral("GSM-1");
    desk.page.showFiltered(filter);
    QTRY_COMPARE(rows.rowCount(), 1);
    QTRY_COMPARE(desk.part<TrunkFilter>("trunkFilter")->count(), 2);
    filter.states = {MessageState::Failed};
    desk.page.showFiltered(filter);
    QTRY_COMPARE(rows.rowCount(), 0);
    filter.states.clear();
    filter.until = filter.from;
    filter.from = filter.from.addDays(-1);
    desk.page.showFiltered(filter);
    desk.page.showFiltered({.number = QStringLiteral("2222")});
    QTRY_COMPARE(rows.rowCount(), 1);
    QCOMPARE(desk.cell(0, HistoryModel::ToColumn), QStringLiteral("2222"));
}

void TestHistoryFilters::theChoicesFitEveryWidth()
{
    Page shown;
    shown.page.show();
    shown.page.showFiltered(everything());
    const auto &bar = shown.part<HistoryBar>("historyBar");
    for (int width = 1200; width >= shown.page.minimumSizeHint().width(); width -= 40) {
        shown.page.resize(width, 640);
        for (const char *name :
             {"searchEdit", "statusFilter", "dayFilter", "trunkFilter", "needsAttentionButton"}) {
            const auto &control = shown.part<QWidget>(name);
            const QRect place(control.mapTo(&bar, QPoint()), control.size());
            QVERIFY2(bar.rect().contains(place),
                     qPrintable(QStringLiteral("%1 %2").arg(width).arg(QLatin1String(name))));
            QVERIFY(place.width() >= control.minimumSizeHint().width());
        }
    }
}

QTEST_MAIN(TestHistoryFilters)
#include "tst_history_filters.moc"
