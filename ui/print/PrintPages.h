// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QSizeF>

/// Pages to paint on, one after the other: of a printer, of a PDF, or of a test.
class PrintPages
{
public:
    PrintPages() = default;
    virtual ~PrintPages() = default;
    Q_DISABLE_COPY_MOVE(PrintPages)

    /// Its origin is the upper left corner of what may be printed on.
    [[nodiscard]] virtual QPainter &painter() = 0;
    /// What may be printed on, in the device's dots.
    [[nodiscard]] virtual QSizeF size() const = 0;
    /// False where there can be none.
    [[nodiscard]] virtual bool newPage() = 0;
};
