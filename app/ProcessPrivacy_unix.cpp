// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ProcessPrivacy.h"

#include <QtGlobal>

#include <sys/resource.h>
#include <sys/stat.h>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

void ProcessPrivacy::keepFilesPrivate()
{
    umask(077);
}

void ProcessPrivacy::keepMemoryPrivate()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#ifdef Q_OS_LINUX
    // The limit does not hold where the system pipes images to a program, and says nothing of debuggers.
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}
