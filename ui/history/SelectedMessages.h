// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/HistoryPlaces.h"
#include "ui/history/HistorySource.h"

#include <QItemSelection>
#include <QObject>

#include <functional>
#include <optional>

/// Reads the messages of selected rows, those too that no page holds at the moment: exactly these, as they
/// stand now.
class SelectedMessages : public QObject
{
    Q_OBJECT

public:
    /// So many at most: what a person can still mean.
    static constexpr int limit = 10'000;

    /// In the list's order; none: the list has changed, and nobody knows any more which are meant.
    using Answer = std::optional<QList<Message>>;
    using Use = std::function<void(const Stored<Answer> &)>;

    /// The source must outlive it.
    explicit SelectedMessages(HistorySource &source, QObject *parent = nullptr);

    /// Of the selected rows of the list with this filter, or of all of them that pass \a only (states,
    /// notRepeated) as well. A new question takes the place of one that has not been answered.
    void read(const HistoryPlaces &places, const QItemSelection &rows, const HistoryFilter &filter,
              const HistoryFilter &only, Use use);
    /// Of the whole list: one more than limit at most.
    void readAll(const HistoryFilter &filter, HistoryOrder order, const HistoryFilter &only, Use use);

private:
    /// What follows each other without a gap in the list.
    struct Part
    {
        IdRange ids;
        int rows = 0;
        int skipped = 0;        ///< rows of a page that are not selected, before those that are
        int pageRows = 0;       ///< of a page that is selected in part and not loaded; else 0
        QSet<MessageId> chosen; ///< of rows that are loaded
    };

    void start(const HistoryFilter &filter, HistoryOrder order, const HistoryFilter &only, Use use);
    void readNext();
    void take(const Part &part, const QList<Message> &messages);
    void answer(const Stored<Answer> &answer);

    HistorySource &m_source;
    HistoryFilter m_filter;
    HistoryFilter m_only;
    HistoryOrder m_order = HistoryOrder::NewestFirst;
    QList<Part> m_parts;
    QList<Message> m_read;
    Use m_use;
    quint64 m_question = 0;
};
