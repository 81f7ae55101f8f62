// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/CsvCells.h"
#include "app/export/ExportError.h"
#include "app/storage/HistoryFilter.h"

#include <QCoreApplication>

/// What an export or a print holds and what becomes of it, in words.
class ExportWording
{
    Q_DECLARE_TR_FUNCTIONS(ExportWording)

public:
    /// The words of a CSV file, in the language of this moment.
    [[nodiscard]] static CsvWords csvWords();
    /// What a filter lets through, a phrase for each of its parts: "Status: Failed", "From ... to ...".
    [[nodiscard]] static QStringList conditions(const HistoryFilter &filter);

    /// The headings of a printed table: time, to, message, trunk, status, SMS ID.
    [[nodiscard]] static QStringList printHeadings();
    /// In the column of trunks: none was asked for, and none was used yet.
    [[nodiscard]] static QString automaticTrunk();
    [[nodiscard]] static QString title();
    [[nodiscard]] static QString madeAt(const QString &time);
    [[nodiscard]] static QString page(int number);
    [[nodiscard]] static QString total(qint64 messages);

    /// "12,345 messages written"
    [[nodiscard]] static QString written(qint64 messages);
    [[nodiscard]] static QString printed(qint64 messages);
    /// Where it went, and how much of it.
    [[nodiscard]] static QString saved(const QString &path, qint64 messages);
    [[nodiscard]] static QString sentToPrinter(qint64 messages);
    /// What happened and what to do.
    [[nodiscard]] static QString sentence(const ExportError &error);

private:
    [[nodiscard]] static QString days(const QDateTime &from, const QDateTime &until);
};
