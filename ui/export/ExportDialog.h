// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/ExportChoice.h"

#include <QDialog>

class QCheckBox;
class QDialogButtonBox;
class QFileDialog;
class QLabel;
class QPushButton;
class QRadioButton;

/// Asks in which format the history is exported, and then where to. What was chosen last stays chosen.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ExportDialog(QWidget *parent = nullptr);

    /// What will be exported, a phrase for each part.
    void setConditions(const QStringList &conditions);
    /// Shows it beside the window; what the history shows can be changed meanwhile.
    void openBeside();

Q_SIGNALS:
    /// It came to the front: what the history shows may have changed.
    void activated();
    void chosen(const ExportChoice &choice);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void askForFile();
    void take(const QString &path);
    [[nodiscard]] ExportFormat format() const;

    QLabel *m_what;
    QLabel *m_conditions;
    QRadioButton *m_csv;
    QRadioButton *m_pdf;
    QCheckBox *m_byteOrderMark;
    QDialogButtonBox *m_buttons;
    QPushButton *m_export;
    QPushButton *m_cancel;
    QString m_folder; ///< of the last file
};
