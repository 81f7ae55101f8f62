// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/NoticeStack.h"

#include "ui/look/NoteBox.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

NoticeStack::NoticeStack(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("noticeStack"));
    m_column->setContentsMargins(8, 8, 8, 8);
    m_column->setSpacing(6);
    hide();
}

void NoticeStack::showNotice(const QString &key, const Notice &notice)
{
    const NoteBox *former = m_boxes.value(key);
    const bool hadFocus = former && former->isAncestorOf(focusWidget());
    const int place = former ? m_column->indexOf(former) : m_column->count();
    delete m_boxes.take(key);

    auto *box = new NoteBox(this);
    box->setObjectName(key + QStringLiteral("Notice"));
    box->setNote(notice.tone, notice.text);
    QPushButton *first = nullptr;
    for (const NoticeAction &action : notice.actions) {
        QPushButton *button = box->addButton(action.text);
        button->setObjectName(action.id + QStringLiteral("NoticeButton"));
        // Queued: whoever acts on it may well remove the notice, and the button with it.
        connect(
            button, &QPushButton::clicked, this,
            [this, key, id = action.id] { Q_EMIT actionChosen(key, id); }, Qt::QueuedConnection);
        first = first ? first : button;
    }
    if (notice.canBeClosed)
        addCloseButton(box, key);
    m_boxes.insert(key, box);
    m_column->insertWidget(place, box);
    show();
    box->show();
    if (hadFocus && first)
        first->setFocus();
}

void NoticeStack::addCloseButton(NoteBox *box, const QString &key)
{
    QPushButton *button = box->addButton(tr("Close"));
    button->setObjectName(key + QStringLiteral("CloseNoticeButton"));
    connect(
        button, &QPushButton::clicked, this,
        [this, key] {
            removeNotice(key);
            Q_EMIT closed(key);
        },
        Qt::QueuedConnection);
}

void NoticeStack::removeNotice(const QString &key)
{
    delete m_boxes.take(key);
    setVisible(!m_boxes.isEmpty());
}

QString NoticeStack::text(const QString &key) const
{
    const NoteBox *box = m_boxes.value(key);
    return box ? box->text() : QString();
}

void NoticeStack::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        Q_EMIT rewordingNeeded();
    QWidget::changeEvent(event);
}
