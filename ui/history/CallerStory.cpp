// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/CallerStory.h"

#include "ui/history/ConversationPage.h"

#include <QApplication>
#include <QStackedLayout>

CallerStory::CallerStory(HistorySource &source, MessageActions &actions, QStackedLayout &areas,
                         QObject *parent)
    : QObject(parent), m_source(source), m_actions(actions), m_areas(areas)
{
}

void CallerStory::makePage()
{
    m_page = new ConversationPage(m_source, m_actions, m_areas.parentWidget());
    m_areas.addWidget(m_page);
    connect(m_page, &ConversationPage::left, this, &CallerStory::close);
    connect(m_page, &ConversationPage::writeRequested, this, &CallerStory::writeRequested);
    connect(m_page, &ConversationPage::readFailed, this, &CallerStory::readFailed);
}

void CallerStory::open(const Message &message)
{
    if (m_page == nullptr)
        makePage();
    if (m_page->number() == message.number)
        return;
    m_areas.setCurrentWidget(m_page);
    m_page->setOutlook(m_outlook);
    m_page->open(message);
}

void CallerStory::close()
{
    if (!isOpen())
        return;
    const bool hadFocus = m_page->isAncestorOf(QApplication::focusWidget());
    m_page->close();
    m_areas.setCurrentIndex(0);
    Q_EMIT closed(hadFocus);
}

bool CallerStory::isOpen() const
{
    return m_page != nullptr && m_page->isOpen();
}

MessageId CallerStory::current() const
{
    return isOpen() ? m_page->current() : 0;
}

void CallerStory::reload()
{
    if (isOpen())
        m_page->reload();
}

void CallerStory::apply(const Message &message, bool awaited)
{
    if (!isOpen())
        return;
    if (awaited && message.number != m_page->number())
        close();
    else
        m_page->apply(message);
}

void CallerStory::setOutlook(const QueueOutlook &outlook)
{
    m_outlook = outlook;
    if (isOpen())
        m_page->setOutlook(outlook);
}
