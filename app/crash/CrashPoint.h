// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Places between the steps of a send at which a test ends the process as a power cut would. A build without
/// TRUNKTEXT_CRASH_POINTS, such as a release, holds nothing of them.
namespace CrashPoint {

enum class Place {
    BeforeT1,   ///< Sending is written, its COMMIT is not
    AfterT1,    ///< Sending is on disk, nothing has been asked of the network
    BeforeT2,   ///< the network asks for the first byte
    AfterT2,    ///< the mark of the first byte is on disk, no byte has left
    AfterWrite, ///< the request is at the PBX, nobody has looked at its answer
    BeforeT3,   ///< the outcome is written, its COMMIT is not
    AfterT3     ///< the outcome is on disk, nobody has been told
};

#ifdef TRUNKTEXT_CRASH_POINTS
/// Ends the process here, if the environment's TRUNKTEXT_CRASH_AT names this place ("after-T1"), or its n-th
/// passing ("after-T1:3").
void pass(Place place);
#else
inline void pass(Place) {}
#endif

} // namespace CrashPoint
