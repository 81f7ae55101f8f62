// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/Usage.h"

#include <QFile>

#include <ctime>

namespace Usage {

std::chrono::nanoseconds processorTimeOfThread()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
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
