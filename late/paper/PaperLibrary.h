// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/PaperPart.h"

#include <QObject>

/// The part "paper": QtPrintSupport.
class PaperLibrary final : public QObject, public PaperPart
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.trunktext.PaperPart/1")
    Q_INTERFACES(PaperPart)

public:
    [[nodiscard]] std::shared_ptr<PaperPrinter> makePrinter() const override;
};
