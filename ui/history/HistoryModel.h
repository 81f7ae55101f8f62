// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/HistorySource.h"
#include "ui/history/QueueOutlook.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QIcon>

/// The messages that pass a filter, newest first, read page by page. Facts about single messages come in by
/// apply(), so that nothing is ever read again and selection, scroll position and focus stay where they are.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, ToColumn, MessageColumn, TrunkColumn, StatusColumn, SmsIdColumn, ColumnCount };
    enum Role {
        MessageIdRole = Qt::UserRole + 1,
        PlainTextRole ///< as it belongs on the clipboard
    };

    /// The source must outlive the model.
    explicit HistoryModel(HistorySource &source, QObject *parent = nullptr);

    /// Reads from the newest, unless this filter is the one in force.
    void setFilter(const HistoryFilter &filter);
    [[nodiscard]] const HistoryFilter &filter() const { return m_wanted; }
    /// Reads again from the newest, such as after a failure.
    void reload();

    /// A fact, after its COMMIT.
    void apply(const Message &message);

    /// True until it was first read, and then until the first page of the filter in force has been answered.
    [[nodiscard]] bool isLoading() const { return m_loadingFirst; }
    [[nodiscard]] const Message &messageAt(int row) const { return m_rows.at(row); }
    /// Its row, or -1 where it is not shown.
    [[nodiscard]] int rowOf(MessageId id) const;

    /// What queued messages wait for.
    void setOutlook(const QueueOutlook &outlook);

    /// After a change of language.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// The first page of the filter in force is there.
    void loaded();
    void failed(const StorageError &error);

private:
    void request(MessageId before);
    void take(MessageId before, const Stored<QList<Message>> &answer);
    void place(const Message &message);
    [[nodiscard]] QVariant cell(const Message &message, Column column, int role) const;
    void remove(MessageId id);
    [[nodiscard]] qsizetype positionOf(MessageId id) const;

    HistorySource &m_source;
    HistoryFilter m_wanted; ///< what was asked for last
    HistoryFilter m_shown;  ///< what the rows have passed
    QList<Message> m_rows;  ///< by id, descending
    QList<Message> m_early; ///< facts that came while a page was being read, which may be older than they are
    QSet<MessageId> m_repeated; ///< as far as it was told
    QHash<MessageState, QIcon> m_icons;
    QueueOutlook m_outlook;
    quint64 m_generation = 0;
    bool m_loadingFirst = true;
    bool m_loadingMore = false;
    bool m_complete = false; ///< there is nothing below the last row
};
