// SPDX-License-Identifier: GPL-3.0-or-later
#include "late/paper/SystemPrinter.h"

#include <QPrintDialog>

QDialog *SystemPrinter::makeDialog(QWidget *parent)
{
    auto *dialog = new QPrintDialog(&m_printer, parent);
    dialog->setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintShowPageSize);
    return dialog;
}

void SystemPrinter::setTitle(const QString &title)
{
    m_printer.setDocName(title);
    m_printer.setCreator(QStringLiteral("TrunkText"));
}
