// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/InTray.h"
#include "app/settings/Preferences.h"
#include "app/storage/MessageReader.h"
#include "ui/history/QuietMoment.h"
#include "ui/history/ReaderHistorySource.h"

#include <functional>

class ComposeForm;
class Engine;
class HistoryPage;
class MainWindow;
class Profile;
class StatisticsDesk;
class UpkeepDesk;

/// The history's part of the window, and all that is done with messages once they are written: statistics,
/// export, upkeep. It is built when the window has been painted: who starts the program to write sees where
/// to write first.
class HistoryWing : public QObject
{
    Q_OBJECT

public:
    /// Puts its page into the window. All must outlive it.
    HistoryWing(const Profile &profile, Preferences &preferences, Engine &engine, MainWindow &window,
                ComposeForm &compose);

    [[nodiscard]] HistoryPage &page() const { return *m_page; }
    /// Does what nobody looks for once the first rows have been painted, or now where they are; but waits no
    /// longer for them than a disk usually takes. Never after close().
    void whenSettled(const std::function<void()> &what);
    /// Keeps how the page is laid out, and closes windows of its own.
    void close();

Q_SIGNALS:
    void settled();
    /// Somebody in another window wants to see what the history shows now.
    void wanted();
    /// Another process has to take this one's place.
    void restartWanted();

private:
    void wireFacts();
    void wireMenus();
    void settle();

    Preferences &m_preferences;
    Engine &m_engine;
    MainWindow &m_window;
    MessageReader m_reader;
    MessageReader m_surveyor;
    ReaderHistorySource m_source;
    InTray m_inTray;
    HistoryPage *m_page; ///< the window's
    UpkeepDesk *m_upkeep;
    StatisticsDesk *m_statistics;
    QuietMoment m_painted;
    bool m_isSettled = false;
    bool m_isClosed = false;
};
