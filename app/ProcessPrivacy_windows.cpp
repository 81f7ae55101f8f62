// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ProcessPrivacy.h"

#include <windows.h>

void ProcessPrivacy::keepFilesPrivate()
{
    // The profile's folder is below %LOCALAPPDATA%, whose access list, the user's alone, its files inherit.
}

void ProcessPrivacy::keepMemoryPrivate()
{
    // No error report, and so no image of the memory in one.
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
}
