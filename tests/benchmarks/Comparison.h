// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/benchmarks/FigureTable.h"

#include <QString>

/// The whole benchmark: each part in a process of its own, ours and the floor by turns, one table at the end.
class Comparison
{
public:
    /// \a folder keeps the generated stores for the next run.
    Comparison(QString folder, int messages);

    void run();

private:
    void compareStart();
    void compareRest();
    void compareHistory();
    void compareArrivals();
    void compareSearch();
    void compareWrites();
    void compareRequests();
    void compareKeystrokes();
    void compareSize();
    void printSizes() const;

    QString m_folder;
    int m_messages;
    QString m_full;  ///< a profile with that many messages
    QString m_empty; ///< one with none
    FigureTable m_table;
};
