// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/PaperPart.h"

#include <QPrinter>

class SystemPrinter final : public PaperPrinter
{
public:
    [[nodiscard]] QPagedPaintDevice &device() override { return m_printer; }
    [[nodiscard]] QDialog *makeDialog(QWidget *parent) override;
    void setTitle(const QString &title) override;
    [[nodiscard]] QString outputFileName() const override { return m_printer.outputFileName(); }
    void abort() override { m_printer.abort(); }
    [[nodiscard]] bool hasFailed() const override { return m_printer.printerState() == QPrinter::Error; }

private:
    QPrinter m_printer;
};
