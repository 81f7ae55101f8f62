// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/ExportError.h"
#include "app/message/Message.h"

#include <QList>

/// What an export writes: a CSV file, a PDF, paper. Made anywhere, then called, and destroyed, in the thread
/// of the export alone.
class ExportDocument
{
public:
    ExportDocument() = default;
    virtual ~ExportDocument() = default;
    Q_DISABLE_COPY_MOVE(ExportDocument)

    /// Called once, first. Nobody can see anything of the document before end().
    [[nodiscard]] virtual Exported<void> begin() = 0;
    /// The next messages, in order.
    [[nodiscard]] virtual Exported<void> add(const QList<Message> &messages) = 0;
    /// Called once, last: now it takes its place. Where it is not called (cancelled, or something failed),
    /// the destructor leaves nothing behind.
    [[nodiscard]] virtual Exported<void> end() = 0;
};
