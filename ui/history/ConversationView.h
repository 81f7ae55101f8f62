// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/Message.h"

#include <QListView>
#include <QTimer>

class ConversationModel;
class MessageActions;

/// The bubbles of a conversation. It stays at its end while that is seen, and on the message that is read
/// while older ones come in above.
class ConversationView : public QListView
{
    Q_OBJECT

public:
    /// The actions stand in its context menu. Both must outlive it.
    ConversationView(ConversationModel &model, MessageActions &actions, QWidget *parent = nullptr);

    /// Which message is to be the current one, once it has been read; where it is older, the newest is.
    void setWanted(MessageId id) { m_wanted = id; }
    /// Shows the newest messages.
    void showNewest();

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] bool isAtEnd() const;
    void keepPlace();
    /// Whether what changed stands above what is read.
    void restorePlace(bool isAbove);
    void readOlder();

    ConversationModel &m_model;
    MessageActions &m_actions;
    QTimer m_looking; ///< whether older ones are wanted: once all has found its place
    int m_above = 0;  ///< pixels from the beginning of all to the upper edge of what is seen
    int m_below = 0;  ///< pixels from the upper edge of what is seen to the end of all
    bool m_wasAtEnd = true;
    MessageId m_wanted = 0;
};
