// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/WindowFigures.h"

#include "app/Application.h"
#include "app/settings/Connections.h"
#include "tests/benchmarks/FirstPaint.h"
#include "tests/benchmarks/GuiWatch.h"
#include "tests/benchmarks/Moment.h"
#include "tests/benchmarks/RawDatabase.h"
#include "tests/benchmarks/Usage.h"
#include "tests/benchmarks/WatchedApplication.h"
#include "ui/history/EmptyState.h"
#include "ui/history/HistoryModel.h"
#include "ui/history/HistoryTable.h"

#include <QEventLoop>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <tuple>

using namespace std::chrono_literals;

namespace {

constexpr auto patience = 20s;

double milliseconds(std::chrono::nanoseconds time)
{
    return std::chrono::duration<double, std::milli>(time).count();
}

// Without a look every few milliseconds, as QTest::qWait() takes it.
void pause(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

// As an agent ends it: after another end the next start reads the whole file through.
void close(Application &application)
{
    QEventLoop loop;
    QObject::connect(&application, &Application::finished, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    application.window().close();
    loop.exec();
}

// A connection whose PBX is not there and whose password nobody knows: the window stands ready, and at rest.
void saveConnection(const QString &folder)
{
    Connections connections(Profile::in(folder).connectionsPath());
    Connection connection;
    connection.id = QStringLiteral("7c1f03ab");
    // The disk's time for it is no part of a start. An earlier figure may have left the practice PBX chosen.
    if (const auto current = connections.current(); current && current->id == connection.id)
        return;
    connection.name = QStringLiteral("Benchmark");
    connection.host = QStringLiteral("127.0.0.1");
    connection.username = QStringLiteral("api");
    if (!connections.save(connection) || !connections.setCurrent(connection.id))
        qFatal("The connection cannot be saved.");
}

// Until the window stands there with all that belongs into it.
void begin(Application &application, bool onPractice)
{
    QEventLoop loop;
    QObject::connect(&application, &Application::begun, &loop, &QEventLoop::quit);
    application.start(onPractice);
    loop.exec();
}

HistoryTable *tableOf(Application &application)
{
    return application.window().findChild<HistoryTable *>();
}

HistoryModel *modelOf(const HistoryTable &table)
{
    return qobject_cast<HistoryModel *>(table.model());
}

bool isShown(const HistoryTable &table, int row)
{
    return row >= 0 && row < table.model()->rowCount() &&
           table.model()->index(row, 0).data(HistoryModel::MessageIdRole).toLongLong() > 0;
}

bool areAllShown(const HistoryTable &table)
{
    const int last = table.rowAt(table.viewport()->height() - 1);
    return isShown(table, table.rowAt(0)) && isShown(table, last < 0 ? table.model()->rowCount() - 1 : last);
}

void waitFor(const HistoryTable &table, const std::function<bool()> &isThere)
{
    QEventLoop loop;
    const auto look = [&] {
        if (isThere())
            loop.quit();
    };
    const QAbstractItemModel *model = table.model();
    QObject::connect(model, &QAbstractItemModel::dataChanged, &loop, look);
    QObject::connect(model, &QAbstractItemModel::modelReset, &loop, look);
    QObject::connect(model, &QAbstractItemModel::rowsInserted, &loop, look);
    QTimer::singleShot(patience, &loop, [] { qFatal("The rows do not come."); });
    if (!isThere())
        loop.exec();
}

void waitForRows(const HistoryTable &table)
{
    waitFor(table, [&table] { return isShown(table, 0); });
}

// From the agent's move until the rows it leads to have been painted.
double shownAfter(HistoryTable &table, const std::function<void()> &move)
{
    return millisecondsOf([&] {
        move();
        table.viewport()->repaint(); // which asks for the rows it lacks
        if (!areAllShown(table)) {
            waitFor(table, [&table] { return areAllShown(table); });
            table.viewport()->repaint();
        }
    });
}

} // namespace

Figures WindowFigures::start(const QString &folder)
{
    Figures figures;
    saveConnection(folder);
    Application application(Profile::in(folder), {});
    if (!application.acquireProfile())
        qFatal("The profile is in use.");
    FirstPaint window(&application.window());
    QObject::connect(&window, &FirstPaint::painted, &window,
                     [&figures] { Moment::note(figures, QStringLiteral("painted")); });
    begin(application, false);

    const HistoryTable *table = tableOf(application);
    bool isLoaded = false;
    QObject::connect(modelOf(*table), &HistoryModel::loaded, table, [&isLoaded] { isLoaded = true; });
    // Whichever of them stands there: rows, or that there are none.
    FirstPaint rows(table->viewport(), [&] { return isLoaded && isShown(*table, 0); });
    FirstPaint none(application.window().findChild<EmptyState *>(), [&] { return isLoaded; });
    QEventLoop loop;
    const auto note = [&figures, &loop] {
        Moment::note(figures, QStringLiteral("rows"));
        loop.quit();
    };
    QObject::connect(&rows, &FirstPaint::painted, &loop, note);
    QObject::connect(&none, &FirstPaint::painted, &loop, note);
    QTimer::singleShot(patience, &loop, [] { qFatal("The history was not painted."); });
    loop.exec();
    pause(2s);
    figures[QStringLiteral("memory")] = double(Usage::memory());
    close(application);
    return figures;
}

Figures WindowFigures::rest(const QString &folder, bool isConnected)
{
    // Whether the text cursor blinks, twice a second, is the desktop's decision.
    QApplication::setCursorFlashTime(0);
    saveConnection(folder);
    Application application(Profile::in(folder), {});
    if (!application.acquireProfile())
        qFatal("The profile is in use.");
    begin(application, isConnected);
    waitForRows(*tableOf(application));
    // For a minute after the last key what the window shows of the trunks is kept up to date.
    pause(isConnected ? 70s : 5s);
    const qint64 wakeUps = Usage::wakeUps();
    const auto before = Usage::processorTime();
    pause(10s);
    // One of them is the end of our own pause.
    const Figures figures{{QStringLiteral("wakeUps"), double(Usage::wakeUps() - wakeUps - 1)},
                          {QStringLiteral("cpu"), milliseconds(Usage::processorTime() - before)}};
    close(application);
    return figures;
}

Figures WindowFigures::jumps(const QString &folder)
{
    constexpr int steps = 300;
    saveConnection(folder);
    Application application(Profile::in(folder), {});
    if (!application.acquireProfile())
        qFatal("The profile is in use.");
    begin(application, false);
    HistoryTable &table = *tableOf(application);
    waitForRows(table);
    pause(2s);
    const qint64 before = Usage::memory();

    RawDatabase raw(Profile::in(folder).databasePath(), true);
    RawDatabase::Statement page(raw, "SELECT * FROM message WHERE id <= ? ORDER BY id DESC LIMIT 100");
    const auto readPage = [&page](qint64 newest) {
        return millisecondsOf([&] {
            page.bind(1, newest);
            while (page.step())
                std::ignore = page.text(4);
            page.reset();
        });
    };
    QScrollBar &bar = *table.verticalScrollBar();
    QRandomGenerator random(1);
    Figures figures;
    std::vector<double> jumps;
    std::vector<double> rawJumps;
    std::vector<double> ends;
    std::vector<double> rawEnds;
    for (int step = 0; step < steps; ++step) {
        // To the end now and then, always from elsewhere.
        const bool isEnd = step % 20 == 0;
        const double time =
            shownAfter(table, [&] { bar.setValue(isEnd ? bar.maximum() : random.bounded(bar.maximum())); });
        (isEnd ? ends : jumps).push_back(time);
        const int top = std::max(0, table.rowAt(0));
        (isEnd ? rawEnds : rawJumps)
            .push_back(readPage(table.model()->index(top, 0).data(HistoryModel::MessageIdRole).toLongLong()));
    }
    bar.setValue(0);
    waitForRows(table);
    std::vector<double> pages;
    pages.reserve(steps);
    for (int step = 0; step < steps; ++step)
        pages.push_back(shownAfter(table, [&] { bar.triggerAction(QAbstractSlider::SliderPageStepAdd); }));
    figures[QStringLiteral("end")] = median(ends);
    figures[QStringLiteral("rawEnd")] = median(rawEnds);
    figures[QStringLiteral("jump")] = median(jumps);
    figures[QStringLiteral("jump99")] = percentile(jumps, 0.99);
    figures[QStringLiteral("rawJump")] = median(rawJumps);
    figures[QStringLiteral("rawJump99")] = percentile(rawJumps, 0.99);
    figures[QStringLiteral("page")] = median(pages);
    figures[QStringLiteral("page99")] = percentile(pages, 0.99);
    figures[QStringLiteral("more")] = double(Usage::memory() - before);
    close(application);
    return figures;
}

Figures WindowFigures::arrivals(const QString &folder)
{
    Figures figures;
    PracticeOptions practice;
    practice.timeScale = 0.02;
    practice.occasionalBusy = false;
    Application application(Profile::in(folder), practice);
    if (!application.acquireProfile())
        qFatal("The profile is in use.");
    begin(application, true);
    waitForRows(*tableOf(application));
    pause(3s);
    auto *watched = qobject_cast<WatchedApplication *>(QCoreApplication::instance());
    GuiWatch watch;
    watch.start();
    watched->resetLongestEvent();
    for (int message = 0; message < 400; ++message) {
        std::ignore = application.engine().enqueue({.to = QStringLiteral("+49151%1").arg(30000000 + message),
                                                    .text = QStringLiteral("Message %1").arg(message)});
        pause(50ms);
    }
    watch.stop();
    figures[QStringLiteral("longestEvent")] = milliseconds(watched->longestEvent());
    figures[QStringLiteral("longestWait")] = milliseconds(watch.longest());
    figures[QStringLiteral("wait999")] = milliseconds(watch.percentile(0.999));
    figures[QStringLiteral("longWaits")] = double(watch.longWaits());
    figures[QStringLiteral("waits")] = double(watch.waits());
    return figures;
}
