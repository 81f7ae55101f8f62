// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/PrintPages.h"

#include <QPagedPaintDevice>

/// The pages of a printer or of a PDF, which must outlive them.
class DevicePages final : public PrintPages
{
public:
    explicit DevicePages(QPagedPaintDevice &device) : m_device(device) {}

    /// False where the device takes nothing.
    [[nodiscard]] bool begin() { return m_painter.begin(&m_device); }
    /// False where the device did not take all of it.
    [[nodiscard]] bool end() { return m_painter.end(); }

    [[nodiscard]] QPainter &painter() override { return m_painter; }
    [[nodiscard]] QSizeF size() const override { return QSizeF(m_device.width(), m_device.height()); }
    [[nodiscard]] bool newPage() override { return m_device.newPage(); }

private:
    QPagedPaintDevice &m_device;
    QPainter m_painter;
};
