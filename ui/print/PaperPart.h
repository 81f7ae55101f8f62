// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtPlugin>

#include <memory>

class QDialog;
class QPagedPaintDevice;
class QWidget;

/// A printer of the system, or a file that it prints into. Set up in the window's thread, painted on in one
/// other at most.
class PaperPrinter
{
public:
    virtual ~PaperPrinter() = default;

    [[nodiscard]] virtual QPagedPaintDevice &device() = 0;
    /// Asks which printer it is to be, and how it is to print. The dialog belongs to \a parent.
    [[nodiscard]] virtual QDialog *makeDialog(QWidget *parent) = 0;
    /// How the printer's queue and a file's properties name it.
    virtual void setTitle(const QString &title) = 0;
    /// Empty where it goes to paper.
    [[nodiscard]] virtual QString outputFileName() const = 0;
    /// As far as the printer lets it.
    virtual void abort() = 0;
    [[nodiscard]] virtual bool hasFailed() const = 0;
};

/// What knows the system's printers: the late part "paper".
class PaperPart
{
public:
    virtual ~PaperPart() = default;

    /// The system's usual one.
    [[nodiscard]] virtual std::shared_ptr<PaperPrinter> makePrinter() const = 0;
};
Q_DECLARE_INTERFACE(PaperPart, "org.trunktext.PaperPart/1")
