// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Application.h"
#include "tests/benchmarks/MeasuredWindow.h"
#include "tests/benchmarks/RawDatabase.h"
#include "tests/benchmarks/Usage.h"
#include "tests/benchmarks/WindowFigures.h"
#include "ui/history/HistoryModel.h"
#include "ui/history/HistoryTable.h"

#include <QRandomGenerator>
#include <QScrollBar>

#include <algorithm>
#include <tuple>

using namespace std::chrono_literals;
using namespace MeasuredWindow;

namespace {

bool areAllShown(const HistoryTable &table)
{
    const int last = table.rowAt(table.viewport()->height() - 1);
    return isShown(table, table.rowAt(0)) && isShown(table, last < 0 ? table.model()->rowCount() - 1 : last);
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
