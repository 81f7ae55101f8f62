// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/TimeSpan.h"

#include <QCoreApplication>

/// What a list is filtered by, in words.
class FilterWording
{
    Q_DECLARE_TR_FUNCTIONS(FilterWording)

public:
    [[nodiscard]] static QString search(const QString &text);
    [[nodiscard]] static QString status(const QString &words);
    [[nodiscard]] static QString trunk(const QString &name);
    [[nodiscard]] static QString number(const QString &number);
    /// "3 November – 10 November", with the year where it is not this one, with times where it is not made of
    /// whole days.
    [[nodiscard]] static QString span(const TimeSpan &span);

    [[nodiscard]] static QString removal(const QString &condition);
    /// "12 messages", "10,000+ messages"
    [[nodiscard]] static QString count(int messages, bool complete);
    /// "3 November", with the year where it is not this one.
    [[nodiscard]] static QString day(const QDate &day);
};
