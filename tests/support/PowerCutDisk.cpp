// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/PowerCutDisk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <algorithm>
#include <map>
#include <memory>
#include <vector>

namespace {

constexpr qsizetype sector = 512;

/// A write (bytes at an offset) or a truncation (to an offset) that is not synced.
struct Pending
{
    qsizetype offset;
    QByteArray bytes;
    bool truncation = false;
};

void put(QByteArray &image, qsizetype offset, QByteArrayView bytes)
{
    if (image.size() < offset + bytes.size())
        image.resize(offset + bytes.size(), '\0');
    std::copy(bytes.begin(), bytes.end(), image.begin() + offset);
}

struct Image
{
    QByteArray durable;
    std::vector<Pending> pending;

    void sync()
    {
        for (const Pending &what : pending) {
            if (what.truncation)
                durable.truncate(what.offset);
            else
                put(durable, what.offset, what.bytes);
        }
        pending.clear();
    }

    [[nodiscard]] QByteArray afterCut(QRandomGenerator &dice) const
    {
        QByteArray left = durable;
        // A cut may come before anything of it, after all of it, or anywhere between.
        const quint32 survives = dice.bounded(3U);
        for (const Pending &what : pending) {
            for (qsizetype from = 0; from == 0 || from < what.bytes.size(); from += sector) {
                const bool kept = survives == 1 || (survives == 2 && dice.bounded(2U) == 0);
                if (kept && what.truncation)
                    left.truncate(what.offset);
                else if (kept)
                    put(left, what.offset + from,
                        QByteArrayView(what.bytes).sliced(from, std::min(sector, what.bytes.size() - from)));
            }
        }
        return left;
    }
};

/// Everything that SQLite's C interface can only reach as a global.
struct State
{
    PowerCutDisk *disk = nullptr;
    sqlite3_vfs *real = nullptr;
    sqlite3_vfs shim{};
    sqlite3_io_methods methods{};
    std::map<QString, Image> images;
    int syncs = 0;

    void tell() const
    {
        if (disk->beforeEach)
            disk->beforeEach();
    }
};

std::unique_ptr<State> state;

/// What SQLite has of a file: ours, and behind it the system's own.
struct ShimFile
{
    sqlite3_file base;
    Image *image; ///< nothing: a temporary file, which nobody misses

    [[nodiscard]] sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

ShimFile *shim(sqlite3_file *file)
{
    return reinterpret_cast<ShimFile *>(file);
}

/// Calls the system's method of the same name.
template <auto method, typename... Arguments> auto forward(sqlite3_file *file, Arguments... arguments)
{
    sqlite3_file *real = shim(file)->real();
    return (real->pMethods->*method)(real, arguments...);
}

int closeFile(sqlite3_file *file)
{
    return forward<&sqlite3_io_methods::xClose>(file);
}

int readFile(sqlite3_file *file, void *data, int count, sqlite3_int64 offset)
{
    return forward<&sqlite3_io_methods::xRead>(file, data, count, offset);
}

int writeFile(sqlite3_file *file, const void *data, int count, sqlite3_int64 offset)
{
    state->tell();
    if (Image *image = shim(file)->image)
        image->pending.push_back({qsizetype(offset), QByteArray(static_cast<const char *>(data), count)});
    return forward<&sqlite3_io_methods::xWrite>(file, data, count, offset);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    state->tell();
    if (Image *image = shim(file)->image)
        image->pending.push_back({qsizetype(size), {}, true});
    return forward<&sqlite3_io_methods::xTruncate>(file, size);
}

// The system need not sync: the power stays on.
int syncFile(sqlite3_file *file, int)
{
    state->tell();
    ++state->syncs;
    if (Image *image = shim(file)->image)
        image->sync();
    return SQLITE_OK;
}

int openFile(sqlite3_vfs *, sqlite3_filename name, sqlite3_file *file, int flags, int *outFlags)
{
    ShimFile *ours = shim(file);
    ours->base.pMethods = nullptr;
    ours->image = nullptr;
    const QString path = QFile::decodeName(name ? name : "");
    QFile before(path);
    const QByteArray content =
        !path.isEmpty() && before.open(QIODevice::ReadOnly) ? before.readAll() : QByteArray();
    const int result = state->real->xOpen(state->real, name, ours->real(), flags, outFlags);
    if (ours->real()->pMethods == nullptr)
        return result;
    ours->base.pMethods = &state->methods;
    if (!path.isEmpty()) {
        const auto [image, isNew] = state->images.try_emplace(path);
        if (isNew)
            image->second.durable = content;
        ours->image = &image->second;
    }
    return result;
}

int deleteFile(sqlite3_vfs *, const char *name, int syncFolder)
{
    state->tell();
    state->images.erase(QFile::decodeName(name));
    return state->real->xDelete(state->real, name, syncFolder);
}

} // namespace

PowerCutDisk::PowerCutDisk()
{
    Q_ASSERT(!state);
    state = std::make_unique<State>();
    state->disk = this;
    state->real = sqlite3_vfs_find(nullptr);

    sqlite3_io_methods &methods = state->methods;
    methods.iVersion = 2; // without the memory mapping of 3: all goes through here
    methods.xClose = closeFile;
    methods.xRead = readFile;
    methods.xWrite = writeFile;
    methods.xTruncate = truncateFile;
    methods.xSync = syncFile;
    methods.xFileSize = forward<&sqlite3_io_methods::xFileSize>;
    methods.xLock = forward<&sqlite3_io_methods::xLock>;
    methods.xUnlock = forward<&sqlite3_io_methods::xUnlock>;
    methods.xCheckReservedLock = forward<&sqlite3_io_methods::xCheckReservedLock>;
    methods.xFileControl = forward<&sqlite3_io_methods::xFileControl>;
    methods.xSectorSize = forward<&sqlite3_io_methods::xSectorSize>;
    methods.xDeviceCharacteristics = forward<&sqlite3_io_methods::xDeviceCharacteristics>;
    methods.xShmMap = forward<&sqlite3_io_methods::xShmMap>;
    methods.xShmLock = forward<&sqlite3_io_methods::xShmLock>;
    methods.xShmBarrier = forward<&sqlite3_io_methods::xShmBarrier>;
    methods.xShmUnmap = forward<&sqlite3_io_methods::xShmUnmap>;

    state->shim = *state->real;
    state->shim.zName = "power-cut";
    state->shim.szOsFile = int(sizeof(ShimFile)) + state->real->szOsFile;
    state->shim.pNext = nullptr;
    state->shim.xOpen = openFile;
    state->shim.xDelete = deleteFile;
    sqlite3_vfs_register(&state->shim, 1);
}

PowerCutDisk::~PowerCutDisk()
{
    sqlite3_vfs_unregister(&state->shim);
    sqlite3_vfs_register(state->real, 1);
    state.reset();
}

void PowerCutDisk::cutInto(const QString &folder, QRandomGenerator &dice) const
{
    for (const auto &[path, image] : state->images) {
        QFile file(QDir(folder).filePath(QFileInfo(path).fileName()));
        const QByteArray left = image.afterCut(dice);
        if (!file.open(QIODevice::WriteOnly) || file.write(left) != left.size())
            qFatal("what a power cut leaves");
    }
}

int PowerCutDisk::syncs() const
{
    return state->syncs;
}
