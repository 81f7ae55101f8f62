// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/SomeStatistics.h"
#include "ui/look/DesktopLook.h"
#include "ui/look/Tone.h"
#include "ui/statistics/BarLook.h"

#include <QAccessible>
#include <QRegularExpression>

using enum MessageState;
using namespace Qt::StringLiterals;

class TestBarPlots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The C locale cannot sort by numbers.
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { m_shown = std::make_unique<ShownStatistics>(); }
    void cleanup() { m_shown.reset(); }

    void aClickedPartLeadsToItsMessages();
    void aClickBesideEveryBarLeadsNowhere();
    void aTrunksBarLeadsToItsFailedMessages();
    void anHoursBarLeadsToItsBusiestOne();
    void everyBarIsReachedByTheKeyboard();
    void aBarWithoutMessagesLeadsNowhere();
    void aScreenReaderReadsEveryBar();
    void theColoursFollowThePalette();
    void noStateIsToldByItsColourAlone();
    void rowsBeginWhereALineBegins();
    void thousandsAreSeparatedOnTheAxis();
    void aMissingPartIsSaidAndHarmless();

private:
    std::unique_ptr<ShownStatistics> m_shown;
};

void TestBarPlots::aClickedPartLeadsToItsMessages()
{
    m_shown->show();
    BarPlot *messages = m_shown->plot(u"messagesPlot"_s);
    QTest::mouseClick(messages, Qt::LeftButton, {}, m_shown->middleOf(messages, {0, 0}));
    HistoryFilter expected;
    expected.from = dayStart(0);
    expected.until = dayStart(1);
    expected.states = {Sent};
    QCOMPARE(int(m_shown->wishes()), 1);
    QCOMPARE(m_shown->wanted(), expected);
    QTest::mouseClick(messages, Qt::LeftButton, {}, m_shown->middleOf(messages, {0, 1}));
    expected.states = {Failed};
    QCOMPARE(m_shown->wanted(), expected);
    // Above the bar, all of its day.
    const QRect whole = messages->areaOf({0, -1});
    QTest::mouseClick(messages, Qt::LeftButton, {}, {whole.center().x(), whole.top() - 8});
    expected.states = {};
    QCOMPARE(m_shown->wanted(), expected);
}

void TestBarPlots::aClickBesideEveryBarLeadsNowhere()
{
    m_shown->show();
    BarPlot *messages = m_shown->plot(u"messagesPlot"_s);
    QTest::mouseClick(messages, Qt::LeftButton, {}, {3, messages->height() / 2});
    QTest::mouseClick(messages, Qt::LeftButton, {},
                      m_shown->middleOf(messages, {1, -1})); // nothing on that day
    QTest::mouseClick(messages, Qt::RightButton, {}, m_shown->middleOf(messages, {0, 0}));
    QCOMPARE(int(m_shown->wishes()), 0);
}

void TestBarPlots::aTrunksBarLeadsToItsFailedMessages()
{
    m_shown->show();
    BarPlot *failures = m_shown->plot(u"failuresPlot"_s);
    QTest::mouseClick(failures, Qt::LeftButton, {}, m_shown->middleOf(failures, {2, -1}));
    HistoryFilter expected;
    expected.from = dayStart(0);
    expected.until = dayStart(5);
    expected.states = {Failed};
    expected.trunk = u"GSM-10"_s;
    QCOMPARE(int(m_shown->wishes()), 1);
    QCOMPARE(m_shown->wanted(), expected);
    // What costs: all that went out, or may have.
    BarPlot *segments = m_shown->plot(u"segmentsPlot"_s);
    QTest::mouseClick(segments, Qt::LeftButton, {}, m_shown->middleOf(segments, {2, -1}));
    expected.states = {Accepted, Sent, NotConfirmed};
    QCOMPARE(m_shown->wanted(), expected);
}

void TestBarPlots::anHoursBarLeadsToItsBusiestOne()
{
    m_shown->show();
    BarPlot *hours = m_shown->plot(u"hoursPlot"_s);
    QCOMPARE(hours->chart().bars.size(), 24);
    QTest::mouseClick(hours, Qt::LeftButton, {}, m_shown->middleOf(hours, {9, -1}));
    const HistoryFilter filter = m_shown->wanted();
    QCOMPARE(filter.from, dayStart(2).addSecs(9 * 3600));
    QCOMPARE(filter.until, dayStart(2).addSecs(10 * 3600));
}

void TestBarPlots::everyBarIsReachedByTheKeyboard()
{
    m_shown->show();
    BarPlot *messages = m_shown->plot(u"messagesPlot"_s);
    messages->setFocus();
    QCOMPARE(messages->current(), (BarPlace{0, -1}));
    QTest::keyClick(messages, Qt::Key_Left);
    QCOMPARE(messages->current().bar, 0);
    for (int bar = 1; bar < 5; ++bar) {
        QTest::keyClick(messages, Qt::Key_Right);
        QCOMPARE(messages->current().bar, bar);
    }
    QTest::keyClick(messages, Qt::Key_Right);
    QCOMPARE(messages->current().bar, 4);
    QTest::keyClick(messages, Qt::Key_Up);
    QTest::keyClick(messages, Qt::Key_Up);
    QTest::keyClick(messages, Qt::Key_Up);
    QCOMPARE(messages->current(), (BarPlace{4, 1}));
    QTest::keyClick(messages, Qt::Key_Return);
    QCOMPARE(m_shown->wanted().states, QSet<MessageState>{Failed});
    QTest::keyClick(messages, Qt::Key_Home);
    QTest::keyClick(messages, Qt::Key_Down);
    QTest::keyClick(messages, Qt::Key_Down);
    QCOMPARE(messages->current(), (BarPlace{0, -1}));
    QTest::keyClick(messages, Qt::Key_Space);
    QCOMPARE(m_shown->wanted().from, dayStart(0));

    BarPlot *failures = m_shown->plot(u"failuresPlot"_s);
    failures->setFocus();
    QTest::keyClick(failures, Qt::Key_Down);
    QTest::keyClick(failures, Qt::Key_End);
    QTest::keyClick(failures, Qt::Key_Return);
    QCOMPARE(m_shown->wanted().trunk, u"GSM-10"_s);

    // The bar that has the keyboard is framed.
    const QRect area = failures->areaOf({2, -1}).adjusted(-3, -3, 3, 3);
    const QImage picture = failures->grab().toImage();
    QCOMPARE(picture.pixelColor(area.center().x(), area.top()), focusFrame(m_shown->page().palette()));
}

void TestBarPlots::aBarWithoutMessagesLeadsNowhere()
{
    m_shown->show();
    BarPlot *messages = m_shown->plot(u"messagesPlot"_s);
    messages->setFocus();
    QTest::keyClick(messages, Qt::Key_Right);
    QTest::keyClick(messages, Qt::Key_Return);
    QCOMPARE(messages->current().bar, 1);
    QCOMPARE(int(m_shown->wishes()), 0);
}

void TestBarPlots::aScreenReaderReadsEveryBar()
{
    m_shown->show();
    BarPlot *messages = m_shown->plot(u"messagesPlot"_s);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(messages);
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->text(QAccessible::Name), u"Messages per day"_s);
    QCOMPARE(list->childCount(), 5);
    QAccessibleInterface *first = list->child(0);
    QCOMPARE(first->role(), QAccessible::ListItem);
    const QString name = first->text(QAccessible::Name);
    QVERIFY2(name.contains(u"Messages: 12"_s) && name.contains(u"Failed: 2"_s), qUtf8Printable(name));
    QCOMPARE(list->indexOfChild(first), 0);
    QCOMPARE(first->parent(), list);
    messages->setFocus();
    QTest::keyClick(messages, Qt::Key_End);
    QCOMPARE(list->focusChild(), list->child(4));
    QVERIFY(list->child(4)->state().focused);
    first->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(m_shown->wanted().from, dayStart(0));
    QCOMPARE(
        QAccessible::queryAccessibleInterface(m_shown->table(u"messagesTable"_s))->text(QAccessible::Name),
        u"Messages per day"_s);
}

void TestBarPlots::theColoursFollowThePalette()
{
    m_shown->show();
    BarPlot *messages = m_shown->plot(u"messagesPlot"_s);
    for (const QPalette &palette : {DesktopLook::dark(), DesktopLook::light()}) {
        m_shown->page().setPalette(palette);
        const QColor ground = palette.color(QPalette::Base);
        const QImage picture = messages->grab().toImage();
        QCOMPARE(picture.pixelColor(1, 1), ground);
        QVERIFY(contrastRatio(ShownStatistics::surfaceOf(messages)->xAxis->tickLabelColor(), ground) >= 4.5);
        QVERIFY(contrastRatio(
                    ShownStatistics::surfaceOf(m_shown->plot(u"failuresPlot"_s))->yAxis->tickLabelColor(),
                    ground) >= 4.5);
        QVERIFY(contrastRatio(ShownStatistics::surfaceOf(messages)->xAxis->basePen().color(), ground) >= 3);
        BarPlot *segments = m_shown->plot(u"segmentsPlot"_s);
        const QPoint inside = m_shown->middleOf(segments, {0, -1});
        QCOMPARE(segments->grab().toImage().pixelColor(inside), palette.color(QPalette::Highlight));
    }
}

void TestBarPlots::noStateIsToldByItsColourAlone()
{
    // Those that share a colour differ in their pattern, and so do good and bad.
    for (const QPalette &palette : {DesktopLook::dark(), DesktopLook::light()}) {
        const QColor ground = palette.color(QPalette::Base);
        QList<BarLook> looks;
        for (const MessageState state : {Sent, Accepted, Failed, NotConfirmed, Cancelled, Sending})
            looks << BarLook::of(state, palette);
        for (const BarLook &look : std::as_const(looks))
            QVERIFY(contrastRatio(look.line.color(), ground) >= 3);
        QCOMPARE(looks.at(0).fill.style(), Qt::SolidPattern);
        QVERIFY(looks.at(1).fill.color() != looks.at(0).fill.color());
        for (int patterned = 2; patterned < looks.size(); ++patterned)
            QCOMPARE(looks.at(patterned).fill.style(), Qt::TexturePattern);
    }
}

void TestBarPlots::rowsBeginWhereALineBegins()
{
    m_shown->show();
    BarPlot *failures = m_shown->plot(u"failuresPlot"_s);
    ShownStatistics::surfaceOf(failures)->replot();
    const QRect ltr = failures->areaOf({2, -1});
    m_shown->page().setLayoutDirection(Qt::RightToLeft);
    ShownStatistics::surfaceOf(failures)->replot();
    const QRect rtl = failures->areaOf({2, -1});
    QVERIFY(ltr.left() < failures->width() / 2);
    QVERIFY(rtl.right() > failures->width() / 2);
    QVERIFY(std::abs((failures->width() - rtl.right()) - ltr.left()) < 12);
    QTest::mouseClick(failures, Qt::LeftButton, {}, rtl.center());
    QCOMPARE(m_shown->wanted().trunk, u"GSM-10"_s);
    // Time runs as it does on every clock and calendar.
    BarPlot *messages = m_shown->plot(u"messagesPlot"_s);
    ShownStatistics::surfaceOf(messages)->replot();
    QVERIFY(messages->areaOf({0, -1}).left() < messages->areaOf({4, -1}).left());
}

void TestBarPlots::thousandsAreSeparatedOnTheAxis()
{
    m_shown->show();
    const BarPlot *messages = m_shown->plot(u"messagesPlot"_s);
    QVector<double> ticks;
    QVector<QString> labels;
    ShownStatistics::surfaceOf(messages)->yAxis->ticker()->generate({0, 20000}, messages->locale(), u'g', 6,
                                                                    ticks, nullptr, &labels);
    QVERIFY2(labels.contains(u"10,000"_s), qPrintable(labels.join(u' ')));
}

void TestBarPlots::aMissingPartIsSaidAndHarmless()
{
    m_shown->show();
    const Chart chart = m_shown->plot(u"messagesPlot"_s)->chart();
    const QStringList paths = QCoreApplication::libraryPaths();
    QCoreApplication::setLibraryPaths({});
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"\"plots\" cannot be loaded"_s));
    BarPlot plot;
    QCoreApplication::setLibraryPaths(paths);
    plot.setChart(chart);
    plot.resize(400, 200);
    QVERIFY(plot.accessibleDescription().contains(u"Install TrunkText again"_s));
    QVERIFY(plot.grab().toImage() != QImage());
    QCOMPARE(plot.placeAt({200, 100}), BarPlace());
    QVERIFY(plot.minimumSizeHint().width() > 100);
    QTest::keyClick(&plot, Qt::Key_End); // what it cannot draw it still reads
    QCOMPARE(plot.current().bar, int(chart.bars.size()) - 1);
}

QTEST_MAIN(TestBarPlots)
#include "tst_bar_plots.moc"
