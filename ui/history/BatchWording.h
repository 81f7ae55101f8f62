// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/BatchNews.h"

#include <QCoreApplication>

/// What is asked and told about many messages, in words.
class BatchWording
{
    Q_DECLARE_TR_FUNCTIONS(BatchWording)

public:
    /// One or two whole sentences.
    [[nodiscard]] static QString sentence(const BatchNews &news);

    /// "Send the other 9"
    [[nodiscard]] static QString sendOthers(int count);
    /// "Send all 12"
    [[nodiscard]] static QString sendAll(int count);
    /// "Send 300 again"
    [[nodiscard]] static QString sendAgain(int count);
    /// "4 s"
    [[nodiscard]] static QString seconds(int seconds);

private:
    [[nodiscard]] static QString tooLate(int left);
};
