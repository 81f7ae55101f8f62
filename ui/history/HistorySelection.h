// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/HistoryPlaces.h"

#include <QItemSelection>

/// The messages whose rows are selected, be they a million. A value for the moment: the rows go on living.
class HistorySelection
{
public:
    HistorySelection(const HistoryPlaces &places, const QItemSelection &rows);

    [[nodiscard]] int count() const { return m_count; }
    /// Those that have been read: what is selected by hand.
    [[nodiscard]] const QList<Message> &messages() const { return m_messages; }
    /// Whether messages() are all of them.
    [[nodiscard]] bool isRead() const { return m_messages.size() == m_count; }
    /// Where all of them lie, to be read with the filter and the order of the list by HistorySource::page().
    /// A page that has not been read and is selected in part counts as a whole.
    [[nodiscard]] const QList<HistoryStretch> &stretches() const { return m_stretches; }

private:
    QList<Message> m_messages;
    QList<HistoryStretch> m_stretches;
    int m_count = 0;
};
