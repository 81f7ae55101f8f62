// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Attendance.h"
#include "app/ConnectionDesk.h"
#include "app/Engine.h"
#include "app/HistoryWing.h"
#include "app/ProfileLock.h"
#include "app/settings/Preferences.h"
#include "app/settings/Profile.h"
#include "ui/frame/MainWindow.h"
#include "ui/look/DesktopLook.h"
#include "ui/terminal/CommandLine.h"

#include <QObject>

#include <memory>

class ComposeForm;
class HistoryPage;

/// The window and the engine, put together: owns both, and makes every connection between them.
class Application : public QObject
{
    Q_OBJECT

public:
    /// Runs until the window is closed; the process's exit code.
    [[nodiscard]] static int run(const CommandLine &line);

    Application(const Profile &profile, PracticeOptions practice,
                std::unique_ptr<Clock> clock = std::make_unique<SystemClock>());
    ~Application() override;

    /// False where another process owns this profile.
    [[nodiscard]] bool acquireProfile();
    /// After acquireProfile() failed: leaves the job to the other one's window, and is finished(). Where the
    /// other has no window, this one starts as soon as it has gone.
    void handOver(bool onPractice);
    /// Shows the window; everything that takes time comes after its first paint.
    void start(bool onPractice);

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] Engine &engine() { return m_engine; }
    [[nodiscard]] ComposeForm &compose() { return *m_compose; }
    /// Another process has to take this one's place: a backup was restored.
    [[nodiscard]] bool startsAgain() const { return m_startsAgain; }
    /// There is none before begun().
    [[nodiscard]] HistoryPage &history();

Q_SIGNALS:
    /// The window has been painted, and all of it is there.
    void begun();
    /// The window has closed and the engine has ended.
    void finished();

private:
    void wireCommands();
    void wireFacts();
    void wireMenus();
    void begin(bool onPractice);
    void lookForNew();
    void takeNudge(ProfileLock::Nudge what);
    void submit(const Draft &draft);
    void takeConnection(const Connection &connection);
    void takeMissingPassword(const Connection &connection);
    void showWelcome();
    void showMessages();
    void quit();
    void activate();

    Profile m_profile;
    Preferences m_preferences;
    ProfileLock m_lock;
    Engine m_engine;
    DesktopLook m_look;
    Attendance m_attendance;
    std::unique_ptr<HistoryWing> m_history; ///< outlives its page, which is the window's
    std::unique_ptr<MainWindow> m_window;   ///< owns the form
    ComposeForm *m_compose;
    ConnectionDesk *m_desk;
    bool m_startsAgain = false;
    QString m_connectionId; ///< of the connection in use
};
