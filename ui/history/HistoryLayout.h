// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class HistoryTable;
class QSplitter;

/// Columns and splitter of the history, for whoever keeps them.
namespace HistoryLayout {

[[nodiscard]] QByteArray state(const HistoryTable &table, const QSplitter &splitter);
/// False where the state is not one, or an older program's.
bool restore(const QByteArray &state, HistoryTable &table, QSplitter &splitter);

} // namespace HistoryLayout
