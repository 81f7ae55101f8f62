// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/HistoryExport.h"
#include "ui/export/ExportChoice.h"

#include <QObject>

#include <memory>

class ExportDialog;
class ExportProgressDialog;
class HistoryPage;
class MainWindow;

/// What the history shows, written into a file or printed: asks, starts it, and tells how it goes. One at a
/// time.
class ExportDesk : public QObject
{
    Q_OBJECT

public:
    /// The dialogs belong to \a window, and are made when they are first needed.
    ExportDesk(QString databasePath, MainWindow *window, HistoryPage *history);

    void openExport();

private:
    void describe();
    void write(const ExportChoice &choice);
    void start(std::unique_ptr<ExportDocument> document, const QString &path);
    void end(const ExportOutcome &outcome);
    ExportProgressDialog &progress();

    QString m_databasePath;
    MainWindow *m_window;
    HistoryPage *m_history;
    ExportDialog *m_dialog = nullptr;
    ExportProgressDialog *m_progress = nullptr;
    std::unique_ptr<HistoryExport> m_export;
    HistoryFilter m_filter; ///< as the dialog described it
};
