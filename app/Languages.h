// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace Languages {

/// Installs the texts of the system's language, ours and Qt's own; English where there are none, for its
/// plurals. A right-to-left language turns the window round.
void install(QCoreApplication &application);

} // namespace Languages
