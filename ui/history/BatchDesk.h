// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/BatchBar.h"
#include "ui/history/SelectedMessages.h"

#include <QObject>
#include <QPushButton>
#include <QTimer>

#include <chrono>

class HistoryTable;
class HistoryModel;
class MessageActions;

/// What an agent decides about many rows at once: tells the actions what is selected, reads what they are
/// asked to act on, has the bar ask where somebody has to say that it is meant, and undoes it. Whoever
/// answers the requests calls back.
class BatchDesk : public QObject
{
    Q_OBJECT

public:
    /// More than so many need a yes before they are sent again.
    static constexpr int askedAbove = 20;

    /// All must outlive it.
    BatchDesk(HistorySource &source, HistoryModel &model, HistoryTable &table, MessageActions &actions,
              QWidget *parent);

    /// A part of the parent.
    [[nodiscard]] BatchBar *bar() const { return m_bar; }

    /// For all that failed or were not confirmed in the list; only there while that is what it shows.
    [[nodiscard]] QPushButton *sendAllButton() const { return m_sendAll; }

    void retranslate();

public Q_SLOTS:
    /// Answers. The new messages are sent after \a grace.
    void sentAgain(const QList<MessageId> &ids, int left, std::chrono::seconds grace);
    void cancelled(const QList<MessageId> &ids, int left);
    void takenBack(const QList<MessageId> &ids, int left);
    void notSent(const StorageError &error);
    void notCancelled(const StorageError &error);

Q_SIGNALS:
    /// To be answered by sentAgain() or notSent().
    void sendAgainRequested(const QList<MessageId> &ids, bool unsureToo);
    /// To be answered by cancelled() or notCancelled().
    void cancelRequested(const QList<MessageId> &ids);
    /// New messages that wait; to be answered by takenBack() or notCancelled().
    void takeBackRequested(const QList<MessageId> &ids);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectParts();
    void showSendAll();
    void countSelected();
    void sendAllAgain();
    void sendSelectedAgain();
    void cancelSelected();
    void copyNumbers();
    void read(const HistoryFilter &only, const std::function<void(const QList<Message> &)> &use);
    [[nodiscard]] SelectedMessages::Use taking(const std::function<void(const QList<Message> &)> &use);
    void ask(const QList<Message> &messages, bool always);
    void send(const QList<MessageId> &ids, bool unsureToo);
    void cancel(const QList<Message> &messages);
    void undo();
    /// How many can be undone now.
    [[nodiscard]] int remember(const QList<MessageId> &ids, bool isUndoneBySending);
    void tellNothing(BatchNews::Kind kind);

    HistoryModel &m_model;
    HistoryTable &m_table;
    MessageActions &m_actions;
    BatchBar *m_bar;
    QPushButton *m_sendAll;
    SelectedMessages *m_selected;
    QTimer m_counting;        ///< gathers changes of the rows
    QList<MessageId> m_sure;  ///< asked about
    QList<MessageId> m_asked; ///< the same, with those that may arrive twice
    QList<MessageId> m_done;  ///< what undo is about
    bool m_isUndoneBySending = false;
    bool m_isBusy = false; ///< an answer is awaited
};
