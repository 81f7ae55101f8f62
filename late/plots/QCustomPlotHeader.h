// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// QCustomPlot's header speaks in Qt's keywords, which are none here.
#define signals Q_SIGNALS // NOLINT
#define slots Q_SLOTS     // NOLINT
#define foreach Q_FOREACH // NOLINT
#include <qcustomplot.h>
#undef signals
#undef slots
#undef foreach
