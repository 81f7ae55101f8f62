// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// What the benchmark prints: each figure beside its floor, which was measured in the same run, and what is
/// wanted of it.
class FigureTable
{
public:
    struct Target
    {
        enum class Of { Ours, Ratio, Difference };

        Of of = Of::Ours;
        double limit = 0;
        bool atLeast = false; ///< otherwise at most
    };

    struct Line
    {
        QString what;
        double ours = 0;
        double floor = 0; ///< 0: there is none
        QString unit;
        QList<Target> targets = {}; ///< all of them are to be kept
    };

    void add(const Line &line) { m_lines.append(line); }
    void print() const;

    /// As it stands in the table.
    [[nodiscard]] static QString text(double value, const QString &unit);

private:
    [[nodiscard]] static bool isKept(const Line &line, const Target &target);
    [[nodiscard]] static QString text(const Line &line, const Target &target);

    QList<Line> m_lines;
};
