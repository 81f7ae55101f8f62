// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What became of a report that came in.
enum class ReportEntry {
    Applied,    ///< kept with the message it belongs to, whose state may have changed by it
    Logged,     ///< kept with its message, and came too late to count
    Repeated,   ///< known before: nothing changed
    Orphaned,   ///< kept for a day, until a message is known to be its own
    Quarantined ///< not kept: no report of this PBX would say that
};
