// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/ExportError.h"

#include <QFileDevice>

#include <memory>

/// A file that is exported: the owner's alone (mode 0600), and only there once all of it is on disk. Until
/// then an older one of that name stays as it was.
class ExportFile
{
public:
    explicit ExportFile(const QString &path);
    ~ExportFile();
    Q_DISABLE_COPY_MOVE(ExportFile)

    [[nodiscard]] Exported<void> open();
    /// Takes the place of an older one.
    [[nodiscard]] Exported<void> commit();

    /// To write to, once it is open.
    [[nodiscard]] QIODevice &device();
    /// Whether everything was written so far.
    [[nodiscard]] Exported<void> state() const;

    /// Why the last write to a file failed.
    [[nodiscard]] static ExportError whyNotWritten(const QFileDevice &file);

private:
    class Device;

    std::unique_ptr<Device> m_file;
};
