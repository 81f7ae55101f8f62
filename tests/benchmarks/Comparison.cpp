// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/Comparison.h"

#include "app/settings/Profile.h"
#include "tests/benchmarks/GeneratedStore.h"
#include "tests/benchmarks/Parts.h"
#include "tests/benchmarks/RawDatabase.h"
#include "tests/benchmarks/StorageFigures.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>

namespace {

using Target = FigureTable::Target;
using Parts::Runs;

constexpr double mebibyte = 1024.0 * 1024.0;
// A start is short beside what else a machine does meanwhile.
constexpr int startRounds = 21;
constexpr int coldRounds = 3;

const QString ms = QStringLiteral("ms");
const QString mib = QStringLiteral("MiB");
const QString perSecond = QStringLiteral("/s");

Target oursAtMost(double limit)
{
    return {.of = Target::Of::Ours, .limit = limit};
}

Target ratioAtMost(double limit)
{
    return {.of = Target::Of::Ratio, .limit = limit};
}

Figures windowPart(const QString &name, const QString &store = {})
{
    return Parts::run(QStringLiteral("trunktext_window_figures"), {name, store});
}

Figures enginePart(const QStringList &arguments)
{
    return Parts::run(QStringLiteral("trunktext_benchmarks"),
                      QStringList{QStringLiteral("--part")} + arguments);
}

} // namespace

Comparison::Comparison(QString folder, int messages)
    : m_folder(std::move(folder)), m_messages(messages),
      m_full(QDir(m_folder).filePath(GeneratedStore::nameFor(messages))),
      m_empty(QDir(m_folder).filePath(GeneratedStore::nameFor(0)))
{
}

void Comparison::run()
{
    GeneratedStore::make(m_full, m_messages);
    GeneratedStore::make(m_empty, 0);
    compareStart();
    compareRest();
    compareHistory();
    compareArrivals();
    compareSearch();
    compareWrites();
    compareRequests();
    compareKeystrokes();
    compareSize();
    m_table.print();
    printSizes();
}

void Comparison::compareStart()
{
    Runs bare;
    Runs full;
    Runs empty;
    for (int round = 0; round < startRounds; ++round) {
        bare.add(Parts::run(QStringLiteral("trunktext_bare_window")));
        full.add(windowPart(QStringLiteral("start"), m_full));
        empty.add(windowPart(QStringLiteral("start"), m_empty));
    }
    m_table.add({.what = QStringLiteral("start to first paint / bare window"),
                 .ours = full["paintedAt"],
                 .floor = bare["paintedAt"],
                 .unit = ms,
                 .targets = {ratioAtMost(1.25)}});
    m_table.add({.what = QStringLiteral("processor until then / bare window"),
                 .ours = full["paintedCpu"],
                 .floor = bare["paintedCpu"],
                 .unit = ms,
                 .targets = {ratioAtMost(1.5)}});
    m_table.add({.what = QStringLiteral("start to history painted / empty one"),
                 .ours = full["rowsAt"],
                 .floor = empty["rowsAt"],
                 .unit = ms,
                 .targets = {{.of = Target::Of::Difference, .limit = 5}}});
    m_table.add({.what = QStringLiteral("memory at rest (PSS) / bare window"),
                 .ours = full["memory"] / mebibyte,
                 .floor = bare["memory"] / mebibyte,
                 .unit = mib,
                 .targets = {oursAtMost(40)}});
    m_table.add({.what = QStringLiteral("memory at rest (PSS) / empty history"),
                 .ours = full["memory"] / mebibyte,
                 .floor = empty["memory"] / mebibyte,
                 .unit = mib,
                 .targets = {{.of = Target::Of::Difference, .limit = 20}}});
}

void Comparison::compareRest()
{
    for (const auto &[part, what] :
         {std::pair(QStringLiteral("rest"), QStringLiteral("without a PBX")),
          std::pair(QStringLiteral("rest-connected"), QStringLiteral("logged in"))}) {
        const Figures rest = windowPart(part, m_full);
        m_table.add({.what = QStringLiteral("wake-ups in 10 s at rest, ") + what,
                     .ours = rest[QStringLiteral("wakeUps")],
                     .targets = {oursAtMost(0)}});
        m_table.add({.what = QStringLiteral("processor in 10 s at rest, ") + what,
                     .ours = rest[QStringLiteral("cpu")],
                     .unit = ms});
    }
}

void Comparison::compareHistory()
{
    const Figures jumps = Parts::run(QStringLiteral("trunktext_jump_figures"), {m_full});
    const auto add = [this, &jumps](const char *what, const char *ours, const char *floor,
                                    const QList<Target> &targets) {
        m_table.add({.what = QLatin1String(what),
                     .ours = jumps[QLatin1String(ours)],
                     .floor = jumps[QLatin1String(floor)],
                     .unit = ms,
                     .targets = targets});
    };
    add("jump to the end, painted / C API's rows", "end", "rawEnd", {oursAtMost(8)});
    add("jump anywhere, painted, median / C API's rows", "jump", "rawJump", {});
    add("jump anywhere, painted, 99 % / C API's rows", "jump99", "rawJump99", {oursAtMost(8)});
    add("next page, painted, median", "page", "", {});
    add("next page, painted, 99 %", "page99", "", {oursAtMost(8)});
    m_table.add({.what = QStringLiteral("memory that all this scrolling takes"),
                 .ours = jumps[QStringLiteral("more")] / mebibyte,
                 .unit = mib,
                 .targets = {oursAtMost(20)}});
}

// Into a copy: the store is kept for the next run.
void Comparison::compareArrivals()
{
    QTemporaryDir copy(QDir(m_folder).filePath(QStringLiteral("arrivals-XXXXXX")));
    const Profile profile = Profile::in(copy.path());
    if (!profile.create() || !QFile::copy(Profile::in(m_full).databasePath(), profile.databasePath()))
        qFatal("The store cannot be copied.");
    const Figures arrivals = windowPart(QStringLiteral("arrivals"), copy.path());
    const auto add = [this, &arrivals](const QString &what, const char *figure, const QString &unit,
                                       const QList<Target> &targets) {
        m_table.add(
            {.what = what, .ours = arrivals[QLatin1String(figure)], .unit = unit, .targets = targets});
    };
    add(QStringLiteral("400 arrive in 20 s: longest event's own work"), "longestEvent", ms, {oursAtMost(16)});
    add(QStringLiteral("  longest wait of the GUI thread"), "longestWait", ms, {oursAtMost(16)});
    add(QStringLiteral("  99.9 % wait"), "wait999", ms, {});
    add(QStringLiteral("  waits over 16 ms, of %1").arg(arrivals[QStringLiteral("waits")]), "longWaits", {},
        {});
}

void Comparison::compareSearch()
{
    const QString path = Profile::in(m_full).databasePath();
    const Figures warm = enginePart({QStringLiteral("warm"), QStringLiteral("--store"), m_full});
    for (const auto &[what, ours, raw] :
         {std::tuple(QStringLiteral("a page of 100 / C API"), QStringLiteral("page"),
                     QStringLiteral("rawPage")),
          std::tuple(QStringLiteral("  99 %"), QStringLiteral("page99"), QStringLiteral("rawPage99"))})
        m_table.add(
            {.what = what, .ours = warm[ours], .floor = warm[raw], .unit = ms, .targets = {oursAtMost(8)}});
    const auto searches = StorageFigures::searches(path);
    QList<FigureTable::Line> cold;
    for (int search = 0; search < searches.size(); ++search) {
        const QString &name = searches.at(search).first;
        m_table.add({.what = QStringLiteral("search, warm / LIKE: ") + name,
                     .ours = warm[name],
                     .floor = warm[QStringLiteral("scan")],
                     .unit = ms,
                     .targets = {oursAtMost(10), ratioAtMost(0.03)}});
        Runs runs;
        for (int round = 0; round < coldRounds; ++round)
            runs.add(enginePart({QStringLiteral("cold"), QStringLiteral("--store"), m_full,
                                 QStringLiteral("--search"), QString::number(search)}));
        cold.append({.what = QStringLiteral("search, cold / LIKE: ") + name,
                     .ours = runs["cold"],
                     .unit = ms,
                     .targets = {oursAtMost(30), ratioAtMost(0.03)}});
    }
    Runs scans;
    for (int round = 0; round < coldRounds; ++round)
        scans.add(enginePart({QStringLiteral("cold-scan"), QStringLiteral("--store"), m_full}));
    for (FigureTable::Line &line : cold) {
        line.floor = scans["cold"];
        m_table.add(line);
    }
}

void Comparison::compareWrites()
{
    // Beside the stores, for it has to be a disk.
    QTemporaryDir folder(QDir(m_folder).filePath(QStringLiteral("writes-XXXXXX")));
    const Figures writes = enginePart({QStringLiteral("writes"), QStringLiteral("--store"), folder.path()});
    m_table.add({.what = QStringLiteral("messages enqueued singly / C API commits"),
                 .ours = writes[QStringLiteral("ours")],
                 .floor = writes[QStringLiteral("raw")],
                 .unit = perSecond,
                 .targets = {{.of = Target::Of::Ratio, .limit = 0.8, .atLeast = true}}});
    m_table.add({.what = QStringLiteral("messages enqueued in bulk / C API"),
                 .ours = writes[QStringLiteral("bulk")],
                 .floor = writes[QStringLiteral("rawBulk")],
                 .unit = perSecond,
                 .targets = {{.of = Target::Of::Ours, .limit = 40'000, .atLeast = true}}});
}

void Comparison::compareRequests()
{
    const Figures http = enginePart({QStringLiteral("http")});
    m_table.add({.what = QStringLiteral("requests / libcurl, a connection for each"),
                 .ours = http[QStringLiteral("ours")],
                 .floor = http[QStringLiteral("fresh")],
                 .unit = perSecond});
}

void Comparison::compareKeystrokes()
{
    const Figures keys = windowPart(QStringLiteral("keystrokes"));
    const double bare = keys[QStringLiteral("bare")] * 1000;
    const QString us = QStringLiteral("us");
    m_table.add({.what = QStringLiteral("analysis of 2000 characters / bare key press"),
                 .ours = keys[QStringLiteral("analysis")],
                 .floor = bare,
                 .unit = us,
                 .targets = {oursAtMost(50), ratioAtMost(0.03)}});
    m_table.add({.what = QStringLiteral("key press in the form, painted / bare editor"),
                 .ours = keys[QStringLiteral("form")] * 1000,
                 .floor = bare,
                 .unit = us});
}

void Comparison::compareSize()
{
    const QString path = Profile::in(m_full).databasePath();
    const auto text = static_cast<double>(GeneratedStore::textBytes(path));
    m_table.add({.what = QStringLiteral("database, bytes a message beyond its text"),
                 .ours = (double(QFileInfo(path).size()) - text) / m_messages,
                 .unit = QStringLiteral("B"),
                 .targets = {oursAtMost(300)}});
    m_table.add(
        {.what = QStringLiteral("  its text"), .ours = text / m_messages, .unit = QStringLiteral("B")});
}

void Comparison::printSizes() const
{
    std::printf("\nBytes of the database a message:\n");
    RawDatabase database(Profile::in(m_full).databasePath(), true);
    RawDatabase::Statement parts(database, "SELECT name, sum(pgsize) FROM dbstat GROUP BY name"
                                           " HAVING sum(pgsize) > 100000 ORDER BY 2 DESC");
    while (parts.step())
        std::printf("  %-26s %8s\n", qPrintable(parts.text(0)),
                    qPrintable(FigureTable::text(double(parts.number(1)) / m_messages, QString())));
}
