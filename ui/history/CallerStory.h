// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/StorageError.h"
#include "ui/history/QueueOutlook.h"

#include <QObject>

class ConversationPage;
class HistorySource;
class MessageActions;
class QStackedLayout;

/// Puts one caller's conversation in the place of the history, and the history back. The page is made when it
/// is first wanted: most windows never see one.
class CallerStory : public QObject
{
    Q_OBJECT

public:
    /// The first of the areas is the history. All must outlive it.
    CallerStory(HistorySource &source, MessageActions &actions, QStackedLayout &areas, QObject *parent);

    /// Shows all messages to the number of this one.
    void open(const Message &message);
    void close();
    [[nodiscard]] bool isOpen() const;
    /// The chosen message, or 0.
    [[nodiscard]] MessageId current() const;

    /// Reads again, while it is open.
    void reload();
    /// A fact, after its COMMIT. One that is \a awaited must be seen: where it is for somebody else, this
    /// closes.
    void apply(const Message &message, bool awaited);
    void setOutlook(const QueueOutlook &outlook);

Q_SIGNALS:
    /// The history is there again; the keyboard was here.
    void closed(bool hadFocus);
    /// A new message to that number is wanted.
    void writeRequested(const QString &number);
    void readFailed(const StorageError &error);

private:
    void makePage();

    HistorySource &m_source;
    MessageActions &m_actions;
    QStackedLayout &m_areas;
    QueueOutlook m_outlook;
    ConversationPage *m_page = nullptr;
};
