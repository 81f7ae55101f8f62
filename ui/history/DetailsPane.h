// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/Message.h"

#include <QWidget>

class DetailsText;
class MarkedLabel;
class MessageActions;
class QBoxLayout;
class QLabel;
class QStackedLayout;
class SearchNeedle;

/// All there is to tell of the selected message, and what can be done with it.
class DetailsPane : public QWidget
{
    Q_OBJECT

public:
    /// The actions become its buttons; they must outlive it.
    explicit DetailsPane(MessageActions &actions, QWidget *parent = nullptr);

    /// What is known at once, from the row; attempts and reports known already stay.
    void setMessage(const Message &message);
    /// Everything, when it has been read.
    void setDetails(const MessageDetails &details);
    void clear();
    /// What is searched for: marked in the number and in the text.
    void setNeedle(const SearchNeedle &needle);
    /// Puts the focus where it can be read.
    void enter();

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// Escape: back to the row.
    void left();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void write(bool keepPlace);
    void retranslate();
    void recolor();
    void arrangeHead();

    MessageDetails m_details; ///< its message has the id 0 where none is shown
    QLabel *m_caption;
    MarkedLabel *m_number;
    QLabel *m_icon;
    QLabel *m_status;
    QLabel *m_invitation;
    DetailsText *m_text;
    QWidget *m_title;
    QWidget *m_buttons;
    QBoxLayout *m_head;
    QStackedLayout *m_pages;
    QWidget *m_page; ///< of a message
};
