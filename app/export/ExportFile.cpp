// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/ExportFile.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace {

// Not every system tells a full disk from another failure, so the disk is asked, too.
constexpr qint64 leastRoom = 64 * 1024;

} // namespace

/// Knows whether all of it was taken: of a file that grows too large the system takes a part and tells no
/// error, and not everybody who writes to a device looks how much of it went.
class ExportFile::Device final : public QSaveFile
{
public:
    using QSaveFile::QSaveFile;

    [[nodiscard]] bool isWhole() const { return m_isWhole && error() == NoError; }

protected:
    qint64 writeData(const char *data, qint64 length) override
    {
        const qint64 written = QSaveFile::writeData(data, length);
        m_isWhole = m_isWhole && written == length;
        return written;
    }

private:
    bool m_isWhole = true;
};

ExportFile::ExportFile(const QString &path) : m_file(std::make_unique<Device>(path)) {}

ExportFile::~ExportFile() = default;

QIODevice &ExportFile::device()
{
    return *m_file;
}

Exported<void> ExportFile::open()
{
    const QFileInfo folder(QFileInfo(m_file->fileName()).absolutePath());
    if (!folder.isDir())
        return Failure<ExportError>({ExportErrorKind::NoFolder, {}, {}});
    if (!m_file->open(QIODevice::WriteOnly)) {
        ExportError why = whyNotWritten(*m_file);
        if (why.kind != ExportErrorKind::DiskFull || !folder.isWritable())
            why.kind = ExportErrorKind::NotAllowed;
        return Failure<ExportError>(why);
    }
    // Before there is anything in it. An older file's mode, which QSaveFile takes over, is no reason to show
    // callers' numbers to others.
    if (!m_file->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return Failure<ExportError>(whyNotWritten(*m_file));
    return {};
}

Exported<void> ExportFile::commit()
{
    if (!m_file->isWhole() || !m_file->commit())
        return Failure<ExportError>(whyNotWritten(*m_file));
    return {};
}

Exported<void> ExportFile::state() const
{
    if (!m_file->isWhole())
        return Failure<ExportError>(whyNotWritten(*m_file));
    return {};
}

ExportError ExportFile::whyNotWritten(const QFileDevice &file)
{
    const QStorageInfo disk(QFileInfo(file.fileName()).absolutePath());
    const bool isFull = file.error() == QFileDevice::ResourceError ||
                        (disk.isValid() && disk.isReady() && disk.bytesAvailable() < leastRoom);
    return {isFull ? ExportErrorKind::DiskFull : ExportErrorKind::NotWritten, file.errorString(), {}};
}
