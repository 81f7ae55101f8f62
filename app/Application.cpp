// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Application.h"

#include "app/HistoryWing.h"
#include "app/OwnerStatus.h"
#include "app/Picture.h"
#include "app/time/WhenAnswered.h"
#include "ui/compose/ComposeForm.h"
#include "ui/connection/WelcomePage.h"
#include "ui/frame/NoticeBoard.h"
#include "ui/frame/StatusLine.h"
#include "ui/history/HistoryPage.h"
#include "ui/look/OnScreen.h"
#include "ui/terminal/TerminalWording.h"
#include "ui/wording/EnqueueWording.h"
#include "ui/wording/StatusWording.h"
#include "ui/wording/StorageWording.h"

#include <QApplication>
#include <QIcon>
#include <QProcess>
#include <QTimer>

#include <algorithm>
#include <optional>
#include <utility>

using namespace std::chrono_literals;

namespace {

// A request under way at the end is worth this much: its answer usually comes within one second. What it does
// not bring is Not confirmed at the next start.
constexpr auto quitPatience = 5s;
constexpr auto paintPatience = 300ms;
// What is shown of the trunks is kept up to date for so long after the last key.
constexpr auto attendancePatience = 60s;

} // namespace

int Application::run(const CommandLine &line)
{
    // The engine ends after the last window has closed.
    QApplication::setQuitOnLastWindowClosed(false);

    PracticeOptions practice;
    if (!line.screenshotPath.isEmpty())
        practice.timeScale = 0.1;
    auto application = std::make_unique<Application>(
        line.profileFolder.isEmpty() ? Profile::standard() : Profile::in(line.profileFolder), practice);
    connect(application.get(), &Application::finished, qApp, &QCoreApplication::quit, Qt::QueuedConnection);

    std::unique_ptr<Picture> picture;
    if (!line.screenshotPath.isEmpty()) {
        picture = std::make_unique<Picture>(*application, line.screenshotPath);
        connect(picture.get(), &Picture::taken, qApp,
                [](bool saved) { QCoreApplication::exit(saved ? 0 : 1); });
    }
    if (application->acquireProfile())
        application->start(line.practice || picture);
    else
        application->handOver(line.practice || picture);
    const int exitCode = QCoreApplication::exec();
    const bool again = application->startsAgain();
    picture.reset();
    application.reset(); // and with it the lock: the next one is to find it free
    if (again)
        QProcess::startDetached(QCoreApplication::applicationFilePath(),
                                line.profileFolder.isEmpty()
                                    ? QStringList()
                                    : QStringList{QStringLiteral("--profile"), line.profileFolder});
    return exitCode;
}

Application::Application(const Profile &profile, PracticeOptions practice, std::unique_ptr<Clock> clock)
    : m_profile(profile), m_preferences(profile.preferencesPath()), m_lock(profile),
      m_engine(profile, std::move(clock)), m_attendance(attendancePatience)
{
    if (m_profile.create())
        m_lock.acquireAhead(); // while the window is built
    const ColourScheme colours = DesktopLook::schemeOf(m_preferences.colours());
    m_look.apply(colours); // before there is a widget, which would have to take off another one
    new OnScreen(this);
    m_compose = new ComposeForm;
    m_window = std::make_unique<MainWindow>(m_compose);
    m_desk = new ConnectionDesk(m_profile, m_engine, std::move(practice), m_window.get());
    m_window->restoreWindow(m_preferences.windowState());
    m_window->menus().setColourScheme(colours);
    m_compose->setSendingPossible(false, EnqueueWording::sentence({EnqueueError::Kind::NoConnection, {}}));
    wireCommands();
    wireFacts();
    wireMenus();
}

Application::~Application() = default;

bool Application::acquireProfile()
{
    // A folder that cannot be written is no reason to stay away: the window says what is wrong with it.
    return !m_profile.create() || m_lock.acquire() || !m_lock.isHeldByOther();
}

void Application::handOver(bool onPractice)
{
    connect(&m_lock, &ProfileLock::handedOver, this, &Application::finished);
    connect(&m_lock, &ProfileLock::acquired, this, [this, onPractice] { start(onPractice); });
    m_lock.handOver(onPractice ? ProfileLock::Nudge::Practice : ProfileLock::Nudge::Activate);
}

void Application::start(bool onPractice)
{
    m_lock.setHasWindow();
    // Whoever has a connection writes at once, however long its password takes to come.
    if (const auto last = m_desk->last(); last || onPractice) {
        if (last && !onPractice)
            m_window->statusLine().setConnection(last->name, last->practice);
        showMessages();
    } else {
        showWelcome();
    }
    m_window->show();
    if (m_compose->isVisible())
        m_compose->begin(); // the focus of what is not shown is nobody's
    connect(m_window.get(), &MainWindow::painted, this, [this, onPractice] { begin(onPractice); });
    // Behind others, or as small as an icon, it may not be painted for long.
    QTimer::singleShot(paintPatience, this, [this, onPractice] { begin(onPractice); });
}

void Application::begin(bool onPractice)
{
    if (m_history)
        return;
    m_engine.open(); // which reads the disk meanwhile, and tells of it when this has come to its end
    m_history = std::make_unique<HistoryWing>(m_profile, m_preferences, m_engine, *m_window, *m_compose);
    connect(m_history.get(), &HistoryWing::wanted, this, &Application::activate);
    connect(m_history.get(), &HistoryWing::restartWanted, this, [this] {
        m_startsAgain = true;
        quit();
    });
    connect(&m_engine, &Engine::opened, this, [this, onPractice] {
        // Whoever looks for a message waits for the rows; nobody waits for a login.
        m_history->whenSettled([this, onPractice] {
            if (onPractice)
                m_desk->usePractice();
            else
                m_desk->useLast();
        });
    });
    m_history->whenSettled([this] {
        m_lock.listen();
        lookForNew(); // what another process has put there before
        // A drawing takes longer to read than a window to paint.
        QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/org.trunktext.TrunkText.svg")));
    });
    Q_EMIT begun();
}

HistoryPage &Application::history()
{
    return m_history->page();
}

// Commands go down.
void Application::wireCommands()
{
    connect(m_compose, &ComposeForm::submitted, this, &Application::submit);
    connect(m_compose, &ComposeForm::writtenChanged, m_window.get(), &MainWindow::setHasUnsentText);

    NoticeBoard &notices = m_window->noticeBoard();
    connect(&notices, &NoticeBoard::sendHeldRequested, &m_engine, &Engine::releaseHeld);
    connect(&notices, &NoticeBoard::cancelHeldRequested, &m_engine, &Engine::cancelHeld);
    connect(&notices, &NoticeBoard::connectionSettingsRequested, m_desk, &ConnectionDesk::openSettings);
    connect(&notices, &NoticeBoard::passwordRequested, m_desk, &ConnectionDesk::askPassword);
    connect(&notices, &NoticeBoard::certificateRequested, m_desk, &ConnectionDesk::openCertificate);
    connect(&notices, &NoticeBoard::reconnectRequested, &m_engine, &Engine::retryConnection);

    connect(m_window.get(), &MainWindow::closeRequested, this, &Application::quit);
    connect(&m_attendance, &Attendance::changed, &m_engine, &Engine::setWatched);
    connect(&m_lock, &ProfileLock::nudged, this, &Application::takeNudge);
}

void Application::lookForNew()
{
    history().lookForNew();
    m_engine.pump();
}

void Application::takeNudge(ProfileLock::Nudge what)
{
    switch (what) {
    case ProfileLock::Nudge::Pump:
        lookForNew();
        return;
    case ProfileLock::Nudge::Practice:
        m_desk->usePractice();
        break;
    case ProfileLock::Nudge::Activate:
        break;
    }
    activate();
}

// Facts come up.
void Application::wireFacts()
{
    NoticeBoard *notices = &m_window->noticeBoard();
    StatusLine *status = &m_window->statusLine();
    connect(m_desk, &ConnectionDesk::used, this, &Application::takeConnection);
    connect(m_desk, &ConnectionDesk::passwordKept, notices, &NoticeBoard::setPasswordKept);
    connect(m_desk, &ConnectionDesk::passwordNeeded, this, &Application::takeMissingPassword);
    connect(m_desk, &ConnectionDesk::practiceFailed, this, [this](const QString &reason) {
        m_compose->setSendingPossible(false, TerminalWording::practiceFailed(reason));
    });
    connect(&m_engine, &Engine::countChanged, this, [this, notices](const OutboxCount &count) {
        m_window->setOutboxCount(count.sending, count.queued);
        notices->setHeldCount(count.held);
    });
    connect(&m_engine, &Engine::pbxStatusChanged, status, &StatusLine::setPbxStatus);
    connect(&m_engine, &Engine::pbxStatusChanged, notices, &NoticeBoard::setPbxStatus);
    connect(&m_engine, &Engine::pbxStatusChanged, this, [this](const PbxStatus &pbx) {
        m_lock.setStatus(OwnerStatus{m_connectionId, pbx}.toBytes());
    });
    connect(&m_engine, &Engine::trunksChanged, m_compose, &ComposeForm::setTrunks);
    connect(&m_engine, &Engine::trunksChanged, status, &StatusLine::setTrunks);
    connect(&m_engine, &Engine::reportsStatusChanged, status, &StatusLine::setReports);
    connect(&m_engine, &Engine::reportsStatusChanged, notices, &NoticeBoard::setReports);
    connect(&m_engine, &Engine::storageFailed, notices, &NoticeBoard::setStorageProblem);
    connect(&m_engine, &Engine::storageRecovered, notices,
            [notices] { notices->setStorageProblem(std::nullopt); });
    connect(&m_engine, &Engine::opened, notices, [notices] { notices->setStorageProblem(std::nullopt); });
    connect(&m_engine, &Engine::openFailed, this,
            [this, notices, told = std::optional<StorageError>()](const StorageError &error) mutable {
                // It is tried again and again; only what is new is told.
                if (std::exchange(told, error) == error)
                    return;
                notices->setStorageProblem(error);
                showMessages();
                m_compose->setSendingPossible(false, StorageWording::sentence(error));
                history().reload(); // what cannot be written can often be read
            });
    connect(&m_engine, &Engine::conditionFound, notices, &NoticeBoard::setStoreCondition);
}

void Application::wireMenus()
{
    connect(m_window->action(WindowCommand::ConnectionSettings), &QAction::triggered, m_desk,
            &ConnectionDesk::openSettings);
    connect(m_window->action(WindowCommand::PracticePbx), &QAction::triggered, m_desk,
            &ConnectionDesk::usePractice);
    connect(m_window->action(WindowCommand::NewMessage), &QAction::triggered, this, [this] {
        m_compose->clear(); // undo brings it back
        m_compose->begin();
    });
    connect(m_window->action(WindowCommand::Send), &QAction::triggered, m_compose, &ComposeForm::send);
    connect(m_window->action(WindowCommand::RemoveEmoji), &QAction::triggered, m_compose,
            &ComposeForm::removeEmoji);
    connect(&m_window->menus(), &WindowMenus::colourSchemeChosen, this, [this](ColourScheme scheme) {
        m_look.apply(scheme);
        m_preferences.setColours(DesktopLook::nameOf(scheme));
    });
}

// The form keeps its text until this has answered: what is on the screen or on the disk is not lost.
void Application::submit(const Draft &draft)
{
    whenAnswered(m_engine.enqueue(draft), this, [this](const Result<Message, EnqueueError> &message) {
        if (message) {
            m_compose->draftStored();
            history().selectMessage(message->id);
        } else if (message.error().kind == EnqueueError::Kind::Repeated) {
            const qint64 ago = message.error().earlierAt.secsTo(QDateTime::currentDateTimeUtc());
            m_compose->draftRepeats(EnqueueWording::repeated(int(std::clamp<qint64>(ago, 1, 60))));
        } else {
            m_compose->draftRefused(EnqueueWording::sentence(message.error()));
        }
    });
}

void Application::takeConnection(const Connection &connection)
{
    m_connectionId = connection.id;
    m_window->statusLine().setConnection(connection.name, connection.practice);
    m_window->statusLine().setPasswordNeeded(false);
    m_window->noticeBoard().setPasswordNeeded({});
    // Chosen once more, it would start anew and forget what is under way in it.
    m_window->action(WindowCommand::PracticePbx)->setEnabled(!connection.practice);
    history().setConnection(connection.id);
    showMessages();
    m_compose->setSendingPossible(true);
    m_engine.setWatched(m_attendance.isAnybodyThere());
}

void Application::showWelcome()
{
    auto *page = new WelcomePage;
    connect(page, &WelcomePage::connectRequested, m_desk, &ConnectionDesk::openSettings);
    connect(page, &WelcomePage::practiceRequested, m_desk, &ConnectionDesk::usePractice);
    m_window->showWelcome(page);
}

void Application::showMessages()
{
    if (m_compose->isVisibleTo(m_window.get()))
        return; // somebody may be writing, in any of its fields
    m_window->showMessages();
    m_compose->begin();
}

void Application::takeMissingPassword(const Connection &connection)
{
    m_window->statusLine().setPasswordNeeded(true);
    m_window->noticeBoard().setPasswordNeeded(connection.name);
    history().setPbxStatus({});
    m_compose->setSendingPossible(false, StatusWording::passwordNeeded(connection.name));
}

void Application::activate()
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void Application::quit()
{
    m_preferences.setWindowState(m_window->saveWindow());
    m_window->allowClosing();
    m_window->hide();
    if (m_history)
        m_history->close();
    connect(&m_engine, &Engine::finished, this, &Application::finished, Qt::SingleShotConnection);
    m_engine.finish(quitPatience);
}
