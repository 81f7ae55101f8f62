// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/HistoryList.h"
#include "ui/history/QueueOutlook.h"

#include <QHash>
#include <QIcon>

/// What the cells of the history say. A row that has not been read yet is empty and without a MessageIdRole.
class HistoryModel : public HistoryList
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

    /// What queued messages wait for.
    void setOutlook(const QueueOutlook &outlook);

    /// After a change of language.
    void retranslate();

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant cell(const Message &message, Column column, int role) const;

    QueueOutlook m_outlook;
};
