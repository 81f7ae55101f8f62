// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/Message.h"
#include "app/storage/StorageError.h"

#include <QWidget>

class ConversationModel;
class ConversationView;
class EmptyState;
class HistorySource;
class MessageActions;
class NoteBox;
class QLabel;
class QPushButton;
class QStackedLayout;
class QueueOutlook;

/// One caller's story: all messages to a number, oldest above, live. What can be done with the chosen one
/// stands below.
///
/// For tests: conversationBackButton, conversationTitleLabel, conversationCountLabel, writeToNumberButton,
/// conversationView.
class ConversationPage : public QWidget
{
    Q_OBJECT

public:
    /// Source and actions must outlive it. The actions are this page's while it is open.
    ConversationPage(HistorySource &source, MessageActions &actions, QWidget *parent = nullptr);

    /// Shows the caller that message went to.
    void open(const Message &message);
    /// Forgets the caller.
    void close();
    [[nodiscard]] bool isOpen() const;
    /// The number as the PBX gets it; empty where it is not open.
    [[nodiscard]] QString number() const;

    /// The chosen message, or 0.
    [[nodiscard]] MessageId current() const;

    /// Reads again, while it is open.
    void reload();
    /// A fact, after its COMMIT.
    void apply(const Message &message);
    void setOutlook(const QueueOutlook &outlook);

Q_SIGNALS:
    /// Back or Escape.
    void left();
    /// A new message to that number is wanted, as it was once typed.
    void writeRequested(const QString &number);
    void readFailed(const StorageError &error);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeButtons();
    void connectParts();
    void takeCurrent();
    void refresh();
    void retranslate();

    MessageActions &m_actions;
    QString m_typed; ///< the number as an agent typed it
    ConversationModel *m_model;
    ConversationView *m_view;
    QPushButton *m_back;
    QLabel *m_title;
    QLabel *m_count;
    QPushButton *m_write;
    NoteBox *m_note;
    QPushButton *m_retry;
    EmptyState *m_empty;
    QWidget *m_buttons;
    QStackedLayout *m_pages;
};
