// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/Profile.h"
#include "tests/benchmarks/Comparison.h"
#include "tests/benchmarks/HttpFigures.h"
#include "tests/benchmarks/Parts.h"
#include "tests/benchmarks/StorageFigures.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace {

Figures measured(const QString &part, const QString &store, int search)
{
    const QString path = Profile::in(store).databasePath();
    if (part == QLatin1String("warm"))
        return StorageFigures::warm(path);
    if (part == QLatin1String("cold"))
        return StorageFigures::cold(path, search);
    if (part == QLatin1String("cold-scan"))
        return StorageFigures::coldScan(path);
    if (part == QLatin1String("writes"))
        return StorageFigures::writes(store);
    if (part == QLatin1String("http"))
        return HttpFigures::requests();
    qFatal("There is no such part.");
}

} // namespace

/// Measures the program against what it is built on, and prints one table.
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QCommandLineOption rows(QStringLiteral("rows"), QStringLiteral("Messages in the history."),
                                  QStringLiteral("N"), QStringLiteral("1000000"));
    const QCommandLineOption folder(QStringLiteral("folder"), QStringLiteral("Keeps the generated stores."),
                                    QStringLiteral("DIR"), QStringLiteral("."));
    const QCommandLineOption part(QStringLiteral("part"), QStringLiteral("Measure this alone."),
                                  QStringLiteral("NAME"));
    const QCommandLineOption store(QStringLiteral("store"), QStringLiteral("Of the part."),
                                   QStringLiteral("DIR"));
    const QCommandLineOption search(QStringLiteral("search"), QStringLiteral("Of the part."),
                                    QStringLiteral("N"));
    QCommandLineParser parser;
    parser.addOptions({rows, folder, part, store, search});
    parser.addHelpOption();
    parser.process(application);

    if (parser.isSet(part))
        Parts::say(measured(parser.value(part), parser.value(store), parser.value(search).toInt()));
    else
        Comparison(parser.value(folder), parser.value(rows).toInt()).run();
    return 0;
}
