// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/HistoryModel.h"
#include "ui/history/QuietMoment.h"

#include <QWidget>

class AttentionCount;
class BatchDesk;
class CallerStory;
class DetailsPane;
class EmptyState;
class FilterChips;
class HistoryBar;
class HistoryTable;
class MessageActions;
class NoteBox;
class QAction;
class QPushButton;
class QSplitter;
class QStackedLayout;

/// All messages, live: search and filter above, the table, and the details of the selected one below.
class HistoryPage : public QWidget
{
    Q_OBJECT

public:
    /// The source must outlive the page. Nothing is read before reload().
    explicit HistoryPage(HistorySource &source, QWidget *parent = nullptr);

    /// Shows that message, as soon as it is there.
    void selectMessage(MessageId id);

    /// Sets the search and all filters to this; they are kept as long as the page lives.
    void showFiltered(const HistoryFilter &filter);
    /// What the search and the filters let through, as things stand now.
    [[nodiscard]] HistoryFilter filter() const;
    [[nodiscard]] HistoryOrder order() const { return m_model->order(); }

    /// Ctrl+F; the page has it already, a menu may show it too.
    [[nodiscard]] QAction *findAction() const { return m_find; }
    /// Whether the oldest messages are on top.
    [[nodiscard]] QAction *orderAction() const { return m_oldestFirst; }
    /// What can be done with the selected message, for a menu.
    [[nodiscard]] MessageActions &messageActions() const { return *m_actions; }

    /// What is decided about many messages at once; for whoever answers it.
    [[nodiscard]] BatchDesk &batch() const { return *m_batch; }

    /// Columns and splitter, for whoever keeps them.
    [[nodiscard]] QByteArray layoutState() const;
    bool restoreLayoutState(const QByteArray &state);

public Q_SLOTS:
    /// Reads from the newest. To be called once the store is open.
    void reload();
    /// Another process has written messages. Rows, selection and scroll position stay.
    void lookForNew();
    /// A fact: what the row holds after its COMMIT.
    void messageChanged(const Message &message) { messagesChanged({message}); }
    /// Many of them, in their order.
    void messagesChanged(const QList<Message> &messages);
    /// These have been deleted.
    void messagesForgotten(const IdRange &ids);
    /// For which connection messages are written, and how its PBX stands: what queued messages wait for.
    void setConnection(const QString &connectionId);
    void setPbxStatus(const PbxStatus &status);

Q_SIGNALS:
    void sendAgainRequested(const Message &message);
    void cancelRequested(MessageId id);
    void markSentRequested(MessageId id);
    /// A new message to that number is wanted.
    void writeRequested(const QString &number);
    /// The first rows of a list stand there, or that there are none, or that they cannot be read.
    void settled();
    /// Also told to the reader of the page.
    void readFailed(const StorageError &error);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void connectParts();
    void retranslate();
    void applyFilter();
    void showAll();
    void actOn(const std::optional<Message> &message);
    void showSelected();
    void selectAfterReset();
    void selectAwaited();
    void selectInstead();
    void followCurrent(const QModelIndex &from, const QModelIndex &to);
    void readDetails();
    void applyOutlook();
    void updateEmptyState();

    HistorySource &m_source;
    HistoryModel *m_model;
    MessageActions *m_actions;
    QAction *m_find;
    QAction *m_oldestFirst;
    QueueOutlook m_outlook;
    AttentionCount *m_attention;
    QuietMoment m_painted;
    Message m_selected;      ///< what the details show
    MessageId m_awaited = 0; ///< to be selected when it comes
    quint64 m_question = 0;  ///< the last one asked about details

    HistoryBar *m_bar;
    FilterChips *m_chips;
    NoteBox *m_note;
    QPushButton *m_retry;
    HistoryTable *m_table;
    BatchDesk *m_batch;
    EmptyState *m_empty;
    QStackedLayout *m_rows;
    DetailsPane *m_details;
    QSplitter *m_splitter;
    QStackedLayout *m_areas; ///< the history, or one caller's story
    CallerStory *m_story;
};
