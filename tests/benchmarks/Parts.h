// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/benchmarks/Figures.h"

#include <QStringList>

#include <map>

/// What one measuring process found, said to the one that started it, and several such runs put together.
namespace Parts {

/// Prints the figures for the process that started this one.
void say(const Figures &figures);

/// Runs a program of the benchmark that lies beside this one, and waits for its figures. Moments of the
/// monotonic clock (their names end in "At") are told as milliseconds since its start.
[[nodiscard]] Figures run(const QString &program, const QStringList &arguments = {});

/// Several runs of the same, in which each figure has a median.
class Runs
{
public:
    void add(const Figures &figures);
    [[nodiscard]] double operator[](const char *figure) const;

private:
    std::map<QString, std::vector<double>> m_values;
};

} // namespace Parts
