// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/WindowFigures.h"

#include "app/Application.h"
#include "tests/benchmarks/FirstPaint.h"
#include "tests/benchmarks/GuiWatch.h"
#include "tests/benchmarks/MeasuredWindow.h"
#include "tests/benchmarks/Moment.h"
#include "tests/benchmarks/Usage.h"
#include "tests/benchmarks/WatchedApplication.h"
#include "ui/history/EmptyState.h"
#include "ui/history/HistoryModel.h"
#include "ui/history/HistoryTable.h"

#include <QEventLoop>
#include <QTimer>

#include <chrono>
#include <tuple>

using namespace std::chrono_literals;
using namespace MeasuredWindow;

namespace {

double milliseconds(std::chrono::nanoseconds time)
{
    return std::chrono::duration<double, std::milli>(time).count();
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
