// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/FigureTable.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace {

QString rounded(double value)
{
    const double size = std::abs(value);
    return QString::number(value, 'f', size >= 100 || size == 0 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3);
}

void printRow(const QString &what, const QString &ours, const QString &floor, const QString &ratio,
              const QString &target, const QString &kept)
{
    std::printf("%s\n", qPrintable(QStringLiteral("%1 %2 %3 %4  %5 %6")
                                       .arg(what, -46)
                                       .arg(ours, 12)
                                       .arg(floor, 12)
                                       .arg(ratio, 8)
                                       .arg(target, -26)
                                       .arg(kept)));
}

} // namespace

QString FigureTable::text(double value, const QString &unit)
{
    return unit.isEmpty() ? rounded(value) : rounded(value) + QLatin1Char(' ') + unit;
}

bool FigureTable::isKept(const Line &line, const Target &target)
{
    double value = line.ours;
    switch (target.of) {
    case Target::Of::Ours:
        break;
    case Target::Of::Ratio:
        value = line.ours / line.floor;
        break;
    case Target::Of::Difference:
        value = line.ours - line.floor;
        break;
    }
    return target.atLeast ? value >= target.limit : value <= target.limit;
}

QString FigureTable::text(const Line &line, const Target &target)
{
    const QString sign = target.atLeast ? QStringLiteral(">= ") : QStringLiteral("<= ");
    switch (target.of) {
    case Target::Of::Ours:
        break;
    case Target::Of::Ratio:
        return QStringLiteral("ratio ") + sign + QString::number(target.limit);
    case Target::Of::Difference:
        return QStringLiteral("floor + ") + QString::number(target.limit) + QLatin1Char(' ') + line.unit;
    }
    return sign + QString::number(target.limit, 'g', 8) + QLatin1Char(' ') + line.unit;
}

void FigureTable::print() const
{
    printRow(QStringLiteral("what"), QStringLiteral("ours"), QStringLiteral("floor"), QStringLiteral("ratio"),
             QStringLiteral("target"), QStringLiteral("ok"));
    for (const Line &line : m_lines) {
        QStringList wanted;
        bool kept = true;
        for (const Target &target : line.targets) {
            wanted.append(text(line, target));
            kept = kept && isKept(line, target);
        }
        const bool hasFloor = line.floor > 0;
        const QString verdict = kept ? QStringLiteral("yes") : QStringLiteral("missed");
        printRow(line.what, text(line.ours, line.unit), hasFloor ? text(line.floor, line.unit) : QString(),
                 hasFloor ? rounded(line.ours / line.floor) : QString(), wanted.join(QLatin1String(", ")),
                 wanted.isEmpty() ? QString() : verdict);
    }
    std::fflush(stdout);
}
