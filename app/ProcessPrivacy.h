// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What the operating system is asked for before anything else; one file a system.
namespace ProcessPrivacy {

/// Every file made from now on is the user's alone.
void keepFilesPrivate();

/// A crash leaves no image of the memory, and no other process of the user may look into it.
void keepMemoryPrivate();

} // namespace ProcessPrivacy
