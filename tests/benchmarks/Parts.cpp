// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/Parts.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <chrono>
#include <cstdio>

namespace {

constexpr int patience = 600'000;

double monotonic()
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

} // namespace

void Parts::say(const Figures &figures)
{
    QJsonObject answer;
    for (auto figure = figures.constBegin(); figure != figures.constEnd(); ++figure)
        answer[figure.key()] = figure.value();
    std::printf("%s\n", QJsonDocument(answer).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

Figures Parts::run(const QString &program, const QStringList &arguments)
{
    std::fprintf(stderr, "%s %s\n", qPrintable(program), qPrintable(arguments.join(QLatin1Char(' '))));
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const double started = monotonic();
    process.start(QDir(QCoreApplication::applicationDirPath()).filePath(program), arguments);
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0)
        qFatal("%s failed.", qPrintable(program));
    const QJsonObject answer = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    Figures figures;
    for (auto figure = answer.begin(); figure != answer.end(); ++figure) {
        const bool isMoment = figure.key().endsWith(QLatin1String("At"));
        figures[figure.key()] = figure.value().toDouble() - (isMoment ? started : 0);
    }
    return figures;
}

void Parts::Runs::add(const Figures &figures)
{
    for (auto figure = figures.constBegin(); figure != figures.constEnd(); ++figure)
        m_values[figure.key()].push_back(figure.value());
}

double Parts::Runs::operator[](const char *figure) const
{
    const auto values = m_values.find(QLatin1String(figure));
    if (values == m_values.end())
        qFatal("Nothing has measured \"%s\".", figure);
    return median(values->second);
}
