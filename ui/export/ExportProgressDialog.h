// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/HistoryExport.h"

#include <QDialog>

class ElidedLabel;
class NoteBox;
class QDialogButtonBox;
class QLabel;
class QProgressBar;
class QPushButton;

/// How far an export or a print has come, and how it ended; beside the window, so that work goes on
/// meanwhile. To close it while it is under way, or Escape, is to cancel.
class ExportProgressDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ExportProgressDialog(QWidget *parent = nullptr);

    /// Shows that it has begun. Without a path it is printed.
    void begin(const QString &path);
    /// Brings it to the front.
    void openBeside();
    [[nodiscard]] bool isUnderWay() const { return m_isUnderWay; }

public Q_SLOTS:
    void setProgress(const ExportProgress &progress);
    /// Comes back where it was closed and yet not cancelled in time.
    void end(const ExportOutcome &outcome);
    void reject() override;

Q_SIGNALS:
    void cancelRequested();
    /// A person wants to see the file where it lies.
    void showFileRequested(const QString &path);
    /// It failed, and a person wants to choose anew.
    void againRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showParts();
    void fit();

    bool m_isUnderWay = false;
    QString m_path;
    ExportProgress m_progress;
    ExportOutcome m_outcome;
    ElidedLabel *m_name;
    QProgressBar *m_bar;
    QLabel *m_count;
    NoteBox *m_note;
    QDialogButtonBox *m_buttons;
    QPushButton *m_show;
    QPushButton *m_again;
    QPushButton *m_close;
};
