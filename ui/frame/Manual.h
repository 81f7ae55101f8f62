// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QTextBrowser;

/// The manual's page: what TrunkText promises, what each status means, and what to do about Not confirmed. A
/// window of its own beside the work; Escape closes it.
class Manual : public QDialog
{
    Q_OBJECT

public:
    explicit Manual(QWidget *parent = nullptr);

    /// Shows the one that is open already, or else a new one.
    static void showBeside(QWidget *window);

protected:
    void changeEvent(QEvent *event) override;

private:
    void write();

    QTextBrowser *m_page;
    QDialogButtonBox *m_buttons;
};
