// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/StatisticsDesk.h"

#include "app/Engine.h"
#include "app/text/SegmentCounter.h"
#include "ui/statistics/ReaderStatisticsSource.h"
#include "ui/statistics/StatisticsPage.h"

StatisticsDesk::StatisticsDesk(const Profile &profile, Engine &engine, QObject *parent)
    : QObject(parent), m_databasePath(profile.databasePath())
{
    connect(&engine, &Engine::opened, this, &StatisticsDesk::follow);
    connect(&engine, &Engine::messageChanged, this, &StatisticsDesk::follow);
    connect(&engine, &Engine::messagesForgotten, this, &StatisticsDesk::follow);
}

StatisticsDesk::~StatisticsDesk() = default;

void StatisticsDesk::open()
{
    if (!m_page) {
        m_reader = std::make_unique<StatisticsReader>(
            m_databasePath, [](const QString &text) { return countSegments(text).segments; });
        m_source = std::make_unique<ReaderStatisticsSource>(*m_reader);
        m_page = std::make_unique<StatisticsPage>(*m_source);
        connect(m_page.get(), &StatisticsPage::messagesWanted, this, &StatisticsDesk::messagesWanted);
    }
    m_page->setWindowState(m_page->windowState() & ~Qt::WindowMinimized);
    m_page->show();
    m_page->raise();
    m_page->activateWindow();
}

void StatisticsDesk::follow()
{
    if (m_page)
        m_page->follow();
}

void StatisticsDesk::close()
{
    if (m_page)
        m_page->close();
}
