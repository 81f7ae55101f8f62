// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRandomGenerator>

/// What 80 agents write: one message after another, the same at every run.
class GeneratedDay
{
public:
    /// Of about one message in four the first is part, of one in a thousand the second.
    static constexpr auto commonWord = "office";
    static constexpr auto rareWord = "Zwetschgenkuchen";

    GeneratedDay() : m_random(20250101) {}

    /// When message \a number of \a count was written: milliseconds since 1970, in the working hours of a
    /// year's weekdays, more of them before noon.
    [[nodiscard]] static qint64 timeOf(int number, int count);

    /// About a hundred characters, in the languages of the callers; UTF-8.
    [[nodiscard]] QByteArray text();
    /// As the PBX gets it.
    [[nodiscard]] QByteArray number();
    /// The same, as some agents write it.
    [[nodiscard]] QByteArray typed(const QByteArray &number);
    [[nodiscard]] QByteArray trunk();
    /// Of a thousand.
    [[nodiscard]] int chance() { return m_random.bounded(1000); }

private:
    QRandomGenerator m_random;
};
