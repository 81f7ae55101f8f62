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
class PaperPrinter;
class QDialog;
struct PrintHead;

/// What the history shows, written into a file or printed: asks, starts it, and tells how it goes. One at a
/// time.
class ExportDesk : public QObject
{
    Q_OBJECT

public:
    /// The dialogs belong to \a window, and are made when they are first needed.
    ExportDesk(QString databasePath, MainWindow *window, HistoryPage *history);

    void openExport();
    void openPrint();

private:
    enum class Way { Export, Print };

    void describe();
    void write(const ExportChoice &choice);
    /// \a path is empty where it goes to a printer; one may print into a file.
    void start(std::unique_ptr<ExportDocument> document, const QString &path, Way way);
    void end(const ExportOutcome &outcome);
    ExportProgressDialog &progress();
    [[nodiscard]] PrintHead head() const;

    QString m_databasePath;
    MainWindow *m_window;
    HistoryPage *m_history;
    ExportDialog *m_dialog = nullptr;
    ExportProgressDialog *m_progress = nullptr;
    std::unique_ptr<HistoryExport> m_export;
    HistoryFilter m_filter;                  ///< as the dialog described it
    std::shared_ptr<PaperPrinter> m_printer; ///< as it was set up last
    QDialog *m_printDialog = nullptr;
    Way m_way = Way::Export; ///< of the last one
};
