// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/HistoryWing.h"

#include "app/CallerDesk.h"
#include "app/Engine.h"
#include "app/ExportDesk.h"
#include "app/HistoryDesk.h"
#include "app/settings/Profile.h"
#include "app/StatisticsDesk.h"
#include "app/UpkeepDesk.h"
#include "ui/frame/MainWindow.h"
#include "ui/frame/StatusLine.h"
#include "ui/history/HistoryPage.h"
#include "ui/history/MessageActions.h"
#include "ui/look/LetterFonts.h"

#include <QAction>
#include <QTimer>

#include <utility>

using namespace std::chrono_literals;

namespace {

// Nobody waits longer for rows from a disk that sleeps.
constexpr auto readPatience = 100ms;

} // namespace

HistoryWing::HistoryWing(const Profile &profile, Preferences &preferences, Engine &engine, MainWindow &window,
                         ComposeForm &compose)
    : m_preferences(preferences), m_engine(engine), m_window(window), m_reader(profile.databasePath()),
      m_surveyor(profile.databasePath()), m_source(m_reader, m_surveyor), m_page(new HistoryPage(m_source)),
      m_upkeep(new UpkeepDesk(profile, engine, &window)),
      m_statistics(new StatisticsDesk(profile, engine, this))
{
    const auto font = LetterFonts::forHan(m_page->font());
    if (font)
        m_page->setFont(*font);
    m_page->restoreLayoutState(m_preferences.historyLayout());
    new ExportDesk(profile.databasePath(), &window, m_page);
    new HistoryDesk(engine, *m_page, compose, &window);
    new CallerDesk(*m_page, compose, this);
    wireFacts();
    wireMenus();
    connect(&m_engine, &Engine::opened, this, [this, hasHan = font.has_value()] {
        m_page->reload();
        if (hasHan) // while the rows are read
            LetterFonts::prepareHan(m_page->font());
    });
    window.setHistory(m_page);
    connect(m_page, &HistoryPage::settled, &m_painted, &QuietMoment::await);
    connect(&m_painted, &QuietMoment::came, this, &HistoryWing::settle);
    QTimer::singleShot(readPatience, this, &HistoryWing::settle);
}

void HistoryWing::settle()
{
    if (!m_isClosed && !std::exchange(m_isSettled, true))
        Q_EMIT settled();
}

void HistoryWing::whenSettled(const std::function<void()> &what)
{
    if (m_isSettled && !m_isClosed)
        what();
    else
        connect(this, &HistoryWing::settled, this, what, Qt::SingleShotConnection);
}

void HistoryWing::wireFacts()
{
    connect(&m_engine, &Engine::messageChanged, &m_inTray, &InTray::put);
    connect(&m_inTray, &InTray::emptied, m_page, &HistoryPage::messagesChanged);
    connect(&m_engine, &Engine::messagesForgotten, m_page, &HistoryPage::messagesForgotten);
    connect(&m_engine, &Engine::pbxStatusChanged, m_page, &HistoryPage::setPbxStatus);
    connect(&m_engine, &Engine::conditionFound, this, [this](const StoreCondition &condition) {
        // Who looked in before that holds the old file, and would go on showing its messages.
        if (!condition.rescue && !condition.restore)
            return;
        m_reader.openAnew();
        m_surveyor.openAnew();
    });
    connect(m_page, &HistoryPage::readFailed, &m_engine, [this](const StorageError &error) {
        if (error.kind == StorageErrorKind::NotADatabase)
            m_engine.noteDamage();
    });
    connect(m_upkeep, &UpkeepDesk::restartWanted, this, &HistoryWing::restartWanted);
    connect(m_statistics, &StatisticsDesk::messagesWanted, this, [this](const HistoryFilter &filter) {
        m_page->showFiltered(filter);
        Q_EMIT wanted();
    });
}

void HistoryWing::wireMenus()
{
    connect(m_window.action(WindowCommand::Statistics), &QAction::triggered, m_statistics,
            &StatisticsDesk::open);
    connect(m_window.action(WindowCommand::MessagesOnDisk), &QAction::triggered, m_upkeep, &UpkeepDesk::open);
    MessageActions &actions = m_page->messageActions();
    WindowMenus &menus = m_window.menus();
    menus.addEditActions(
        {actions.copySmsId(), actions.copyNumber(), actions.copyText(), m_page->findAction()});
    menus.addMessageActions({actions.sendAgain(), actions.details(), actions.conversation(),
                             actions.related(), actions.markSent(), actions.cancel()});
    menus.addViewActions({m_page->orderAction()});
    connect(&actions, &MessageActions::copied, &m_window.statusLine(), &StatusLine::showNote);
}

void HistoryWing::close()
{
    m_isClosed = true;
    m_preferences.setHistoryLayout(m_page->layoutState());
    m_statistics->close();
}
