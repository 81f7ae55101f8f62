// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/HistorySource.h"
#include "ui/history/QueueOutlook.h"

#include <QAbstractListModel>

/// All messages to one number, oldest first. The newest are read first, older ones page by page on demand;
/// facts about single messages come in by apply().
class ConversationModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        MessageIdRole = Qt::UserRole + 1,
        NewDayRole,  ///< the local day, where the message is the first of it
        SummaryRole, ///< what became of it, when, through which trunk, under which SMS ID: on the screen
        StateRole    ///< a MessageState, as a number
    };

    /// The source must outlive the model.
    explicit ConversationModel(HistorySource &source, QObject *parent = nullptr);

    /// Reads the newest messages to that number, as the PBX gets it; empty: forgets all.
    void open(const QString &number);
    [[nodiscard]] const QString &number() const { return m_number; }
    /// Reads again from the newest, such as after a failure.
    void reload();
    /// Reads the page before the oldest one that is there.
    void readOlder();
    /// Not after a failure: a person says then when it is tried again.
    [[nodiscard]] bool hasOlder() const { return !m_complete && !m_isReading && !m_hasFailed; }
    /// Whether the oldest one is there.
    [[nodiscard]] bool isComplete() const { return m_complete; }
    [[nodiscard]] bool isLoading() const { return m_isFirst; }

    /// A fact, after its COMMIT; those of other numbers do not matter.
    void apply(const Message &message);
    /// What queued messages wait for.
    void setOutlook(const QueueOutlook &outlook);
    /// After a change of language.
    void retranslate();

    [[nodiscard]] const Message &messageAt(int row) const { return m_messages.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    /// The newest ones are there.
    void loaded();
    void failed(const StorageError &error);

private:
    void request(MessageId before);
    void take(MessageId before, const Stored<QList<Message>> &answer);
    void place(const Message &message);
    [[nodiscard]] QString accessibleText(int row) const;
    [[nodiscard]] QVariant newDay(int row) const;

    HistorySource &m_source;
    QString m_number;
    QList<Message> m_messages; ///< by id, ascending
    QList<Message> m_early;    ///< facts that came while a page was being read
    QueueOutlook m_outlook;
    quint64 m_generation = 0;
    bool m_isReading = false;
    bool m_isFirst = false; ///< what is being read is the newest page
    bool m_hasFailed = false;
    bool m_complete = true;
};
