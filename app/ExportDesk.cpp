// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ExportDesk.h"

#include "app/export/CsvDocument.h"
#include "app/late/LatePart.h"
#include "ui/export/ExportDialog.h"
#include "ui/export/ExportProgressDialog.h"
#include "ui/frame/MainWindow.h"
#include "ui/history/HistoryPage.h"
#include "ui/print/PaperDocument.h"
#include "ui/print/PdfDocument.h"
#include "ui/wording/ExportWording.h"

#include <QAction>
#include <QDesktopServices>
#include <QDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPagedPaintDevice>
#include <QUrl>

#include <utility>

ExportDesk::ExportDesk(QString databasePath, MainWindow *window, HistoryPage *history)
    : QObject(window), m_databasePath(std::move(databasePath)), m_window(window), m_history(history)
{
    connect(m_window->action(WindowCommand::Export), &QAction::triggered, this, &ExportDesk::openExport);
    connect(m_window->action(WindowCommand::Print), &QAction::triggered, this, &ExportDesk::openPrint);
    connect(m_window, &MainWindow::closeRequested, this, [this] {
        m_export.reset(); // leaves nothing behind
        if (m_dialog)
            m_dialog->hide();
        if (m_progress)
            m_progress->hide();
    });
}

void ExportDesk::openExport()
{
    if (m_export) {
        progress().openBeside();
        return;
    }
    if (!m_dialog) {
        m_dialog = new ExportDialog(m_window);
        connect(m_dialog, &ExportDialog::activated, this, &ExportDesk::describe);
        connect(m_dialog, &ExportDialog::chosen, this, &ExportDesk::write);
    }
    describe();
    m_dialog->openBeside();
}

// Searched meanwhile, then back to the dialog: what it says is what is exported.
void ExportDesk::describe()
{
    m_filter = m_history->filter();
    m_dialog->setConditions(ExportWording::conditions(m_filter));
}

void ExportDesk::write(const ExportChoice &choice)
{
    std::unique_ptr<ExportDocument> document;
    switch (choice.format) {
    case ExportFormat::Csv:
        document =
            std::make_unique<CsvDocument>(choice.path, ExportWording::csvWords(), choice.withByteOrderMark);
        break;
    case ExportFormat::Pdf:
        document = std::make_unique<PdfDocument>(choice.path, head());
        break;
    }
    start(std::move(document), choice.path, Way::Export);
}

PrintHead ExportDesk::head() const
{
    return {.title = ExportWording::title(),
            .conditions = ExportWording::conditions(m_filter),
            .madeAt = QDateTime::currentDateTime(),
            .locale = QLocale(),
            .font = QGuiApplication::font(),
            .direction = QGuiApplication::layoutDirection()};
}

void ExportDesk::openPrint()
{
    if (m_export) {
        progress().openBeside();
        return;
    }
    if (m_printDialog)
        return; // it stands before the window
    if (!m_printer) {
        const auto *paper = LatePart::load<PaperPart>(QStringLiteral("paper"));
        if (!paper) {
            m_way = Way::Print;
            progress().begin({});
            progress().end({.kind = ExportOutcome::Kind::Failed,
                            .error = ExportError{ExportErrorKind::PartMissing, {}, {}}});
            return;
        }
        m_printer = paper->makePrinter();
        m_printer->device().setPageOrientation(PdfDocument::usualPaper(QLocale()).orientation());
    }
    m_filter = m_history->filter();
    m_printDialog = m_printer->makeDialog(m_window);
    m_printDialog->setObjectName(QStringLiteral("printDialog"));
    connect(m_printDialog, &QDialog::finished, this, [this](int result) {
        std::exchange(m_printDialog, nullptr)->deleteLater();
        if (result == QDialog::Accepted)
            start(std::make_unique<PaperDocument>(m_printer, head()), m_printer->outputFileName(),
                  Way::Print);
    });
    m_printDialog->open();
}

void ExportDesk::start(std::unique_ptr<ExportDocument> document, const QString &path, Way way)
{
    m_export =
        std::make_unique<HistoryExport>(m_databasePath, m_filter, m_history->order(), std::move(document));
    connect(m_export.get(), &HistoryExport::progressed, &progress(), &ExportProgressDialog::setProgress);
    connect(m_export.get(), &HistoryExport::ended, this, &ExportDesk::end);
    m_way = way;
    progress().begin(path);
    m_export->start();
}

void ExportDesk::end(const ExportOutcome &outcome)
{
    m_export.release()->deleteLater(); // it is the one that is speaking
    progress().end(outcome);
}

ExportProgressDialog &ExportDesk::progress()
{
    if (!m_progress) {
        m_progress = new ExportProgressDialog(m_window);
        connect(m_progress, &ExportProgressDialog::cancelRequested, this, [this] {
            if (m_export)
                m_export->cancel();
        });
        connect(m_progress, &ExportProgressDialog::againRequested, this,
                [this] { m_way == Way::Print ? openPrint() : openExport(); });
        connect(m_progress, &ExportProgressDialog::showFileRequested, this, [](const QString &path) {
            QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
        });
    }
    return *m_progress;
}
