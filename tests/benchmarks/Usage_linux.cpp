// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/Usage.h"

#include <QDir>
#include <QFile>

#include <ctime>
#include <fcntl.h>
#include <unistd.h>

namespace Usage {

std::chrono::nanoseconds processorTimeOfThread()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

std::chrono::nanoseconds processorTime()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

qint64 wakeUps()
{
    qint64 count = 0;
    const QStringList threads =
        QDir(QStringLiteral("/proc/self/task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &thread : threads) {
        QFile file(QStringLiteral("/proc/self/task/%1/status").arg(thread));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray all = file.readAll();
        const QByteArray key = "\nvoluntary_ctxt_switches:";
        const qsizetype at = all.indexOf(key);
        if (at >= 0)
            count +=
                all.mid(at + key.size(), all.indexOf('\n', at + 1) - at - key.size()).trimmed().toLongLong();
    }
    return count;
}

void forgetFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    fsync(file.handle());
    posix_fadvise(file.handle(), 0, 0, POSIX_FADV_DONTNEED);
}

qint64 memory()
{
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray all = file.readAll(); // it has no size to read up to
    const QByteArray key = "\nPss:";
    const qsizetype at = all.indexOf(key);
    if (at < 0)
        return 0;
    const QByteArray value = all.mid(at + key.size(), all.indexOf("kB", at) - at - key.size());
    return value.trimmed().toLongLong() * 1024;
}

} // namespace Usage
