// SPDX-License-Identifier: GPL-3.0-or-later
#include "late/paper/PaperLibrary.h"

#include "late/paper/SystemPrinter.h"

std::shared_ptr<PaperPrinter> PaperLibrary::makePrinter() const
{
    return std::make_shared<SystemPrinter>();
}
