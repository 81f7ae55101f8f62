// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/ExportDocument.h"
#include "app/storage/HistoryFilter.h"

#include <QObject>
#include <QThread>

#include <memory>

/// How far an export has come.
struct ExportProgress
{
    qint64 messages = 0; ///< written so far
    int permille = 0;    ///< of the range of ids; how many messages pass the filter nobody has counted
};

/// How an export ended.
struct ExportOutcome
{
    enum class Kind { Finished, Cancelled, Failed };
    Kind kind = Kind::Cancelled;
    qint64 messages = 0; ///< in the document; 0 unless it is finished
    ExportError error;   ///< of a failed one
};

/// Writes the messages that pass a filter into a document, page by page, on a thread and with a reader of its
/// own, so that neither searches nor the window ever wait for it and a million messages take no more memory
/// than a thousand. What was queued after the start is not in it. One object is one export.
class HistoryExport : public QObject
{
    Q_OBJECT

public:
    HistoryExport(const QString &databasePath, const HistoryFilter &filter, HistoryOrder order,
                  std::unique_ptr<ExportDocument> document, QObject *parent = nullptr);
    /// Cancels what has not ended; waits for the page that is being written.
    ~HistoryExport() override;

    void start();
    /// At any moment; ended() tells whether it was in time.
    void cancel();

Q_SIGNALS:
    /// After every page.
    void progressed(const ExportProgress &progress);
    /// Exactly once after start(): finished, cancelled or failed.
    void ended(const ExportOutcome &outcome);

private:
    class Worker;

    QThread m_thread;
    Worker *m_worker;
};
