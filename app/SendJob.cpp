// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SendJob.h"

#include "app/Console.h"
#include "app/OwnerStatus.h"
#include "app/storage/StoreRestore.h"
#include "app/text/DraftCheck.h"
#include "app/time/WhenAnswered.h"
#include "ui/terminal/MessageLine.h"
#include "ui/terminal/TerminalWording.h"
#include "ui/wording/ProblemWording.h"
#include "ui/wording/StorageWording.h"

#include <QDateTime>

using namespace std::chrono_literals;

namespace {

// How often another owner's work is looked at, and whether it still owns the outbox.
constexpr auto lookInterval = 100ms;
// How often that owner is asked how its PBX stands.
constexpr auto askInterval = 1s;
// What is under way at the end is another message's request: its answer is worth this much patience.
constexpr auto endPatience = 35s;

} // namespace

SendJob::SendJob(const Profile &profile, CommandLine line, QObject *parent)
    : QObject(parent), m_profile(profile), m_line(std::move(line)), m_lock(profile),
      m_progress(m_line.noWait ? 0s : m_line.wait)
{
    connect(&m_progress, &SendProgress::changed, this, &SendJob::print);
    connect(&m_progress, &SendProgress::finished, this, &SendJob::conclude);
    connect(&m_look, &QTimer::timeout, this, &SendJob::watch);
    connect(&m_ask, &QTimer::timeout, &m_lock, &ProfileLock::askStatus);
    connect(&m_lock, &ProfileLock::statusTold, this, &SendJob::takeOwnerStatus);
}

void SendJob::start()
{
    if (!readInput())
        return;
    const DraftFindings findings = checkDraft(m_line.to, m_line.text);
    if (!findings.mayBeSent()) {
        fail(SendProgress::BadInput, ProblemWording::whyNotSendable(findings));
        return;
    }
    for (const TextWarning warning : findings.text.warnings)
        Console::complain(ProblemWording::warning(warning));

    const Connections connections(m_profile.connectionsPath());
    const auto connection =
        m_line.connection.isEmpty() ? connections.current() : connections.byName(m_line.connection);
    if (!connection) {
        fail(SendProgress::BadInput, m_line.connection.isEmpty()
                                         ? TerminalWording::noConnection()
                                         : TerminalWording::noSuchConnection(m_line.connection));
        return;
    }
    m_connection = *connection;
    if (!m_profile.create()) {
        fail(SendProgress::Unreachable, TerminalWording::profileUnusable(m_profile.folder()));
        return;
    }
    if (m_line.passwordFromInput)
        enqueueAndFollow();
    else
        askForPassword();
}

bool SendJob::readInput()
{
    if (m_line.passwordFromInput) {
        // An empty one would cost the agents one of five tries before the PBX locks them all out.
        m_password = Console::readLine().value_or(QString());
        if (m_password.isEmpty()) {
            fail(SendProgress::BadInput, TerminalWording::noPasswordInInput());
            return false;
        }
    }
    if (m_line.text != QLatin1String("-"))
        return true;
    const std::optional<QString> text = Console::readAll();
    if (!text) {
        fail(SendProgress::BadInput, TerminalWording::notUtf8());
        return false;
    }
    m_line.text = *text;
    return true;
}

void SendJob::askForPassword()
{
    whenAnswered(m_secrets.read(m_connection.id), this, [this](const std::optional<QString> &password) {
        if (password) {
            m_password = *password;
            enqueueAndFollow();
        } else {
            // Before anything is in the outbox: a message that nobody can send should not lie there unseen.
            fail(SendProgress::Unreachable, TerminalWording::noPassword(m_connection.name));
        }
    });
}

void SendJob::enqueueAndFollow()
{
    // The lock first: recovery must not hold or settle what is put in by this very process.
    const bool owner = m_lock.acquire();
    if (!mayUseStore(owner))
        return;
    if (const auto opened = m_store.open(m_profile.databasePath()); !opened) {
        fail(SendProgress::Unreachable, StorageWording::sentence(opened.error()));
        return;
    }
    const auto message = Outbox::enqueue(m_store, m_connection.id,
                                         {.to = m_line.to, .text = m_line.text, .trunk = m_line.trunk},
                                         QDateTime::currentDateTimeUtc());
    if (!message) {
        fail(SendProgress::Unreachable, StorageWording::sentence(message.error().storage));
        return;
    }
    m_id = message->id;
    m_progress.follow(m_id);
    m_progress.messageChanged(*message);
    if (owner) {
        own();
    } else {
        m_lock.pump();
        m_look.start(lookInterval);
        m_ask.start(askInterval);
        m_lock.askStatus();
    }
}

// Where a backup is about to take the store's place, a message that is put into the present one would lie in
// a file that nobody sends from.
bool SendJob::mayUseStore(bool owner)
{
    const QString path = m_profile.databasePath();
    if (!StoreRestore::isAccepted(path))
        return true;
    if (owner) {
        const auto former = StoreRestore::putInPlace(path, QDateTime::currentDateTimeUtc(), false);
        if (former)
            Console::complain(StorageWording::restored({*former}));
        else
            fail(SendProgress::Unreachable, StorageWording::sentence(former.error()));
        return former.has_value();
    }
    if (!m_waited.isValid())
        m_waited.start();
    if (!m_waited.hasExpired(std::chrono::milliseconds(endPatience).count()))
        QTimer::singleShot(lookInterval, this, &SendJob::enqueueAndFollow);
    else
        fail(SendProgress::Unreachable, StorageWording::sentence({StorageErrorKind::Locked, {}}));
    return false;
}

void SendJob::own()
{
    m_look.stop();
    m_ask.stop();
    m_lock.listen();
    tellStatus({});
    m_engine = std::make_unique<Engine>(m_profile);
    connect(m_engine.get(), &Engine::messageChanged, &m_progress, &SendProgress::messageChanged);
    connect(m_engine.get(), &Engine::pbxStatusChanged, this, &SendJob::tellStatus);
    connect(m_engine.get(), &Engine::openFailed, this, [this](const StorageError &error) {
        fail(SendProgress::Unreachable, StorageWording::sentence(error));
    });
    connect(m_engine.get(), &Engine::conditionFound, this, [](const StoreCondition &condition) {
        if (condition.rescue)
            Console::complain(StorageWording::rescued(*condition.rescue));
        if (condition.restore)
            Console::complain(StorageWording::restored(*condition.restore));
    });
    connect(&m_lock, &ProfileLock::nudged, m_engine.get(), [this](ProfileLock::Nudge what) {
        if (what == ProfileLock::Nudge::Pump)
            m_engine->pump();
    });
    connect(m_engine.get(), &Engine::opened, this, [this] {
        // Recovery may have settled it: the last owner was killed in the middle of it.
        if (const auto message = m_store.message(m_id))
            m_progress.messageChanged(*message);
        m_store.close();
        m_engine->use(m_connection, m_password,
                      m_line.passwordFromInput ? PasswordOrigin::JustGiven : PasswordOrigin::Saved);
        m_engine->setWatched(true);
    });
    m_engine->open();
}

void SendJob::watch()
{
    if (const auto message = m_store.message(m_id))
        m_progress.messageChanged(*message);
    if (m_look.isActive() && m_lock.acquire())
        own();
}

// Only where the owner works on this connection does its PBX's state say anything about this message.
void SendJob::takeOwnerStatus(const QByteArray &answer)
{
    if (m_engine)
        return; // has become the owner meanwhile
    const auto owner = OwnerStatus::fromBytes(answer);
    const bool isSame = owner && owner->connectionId == m_connection.id;
    m_progress.pbxStatusChanged(isSame ? owner->pbx : PbxStatus());
}

void SendJob::tellStatus(const PbxStatus &status)
{
    m_lock.setStatus(OwnerStatus{m_connection.id, status}.toBytes());
    m_progress.pbxStatusChanged(status);
}

void SendJob::print(const Message &message) const
{
    if (m_line.json)
        Console::print(MessageLine::json(message));
    else
        Console::print(MessageLine::status(message));
}

void SendJob::conclude(int exitCode, const PbxStatus &status)
{
    m_look.stop();
    m_ask.stop();
    if (exitCode == SendProgress::Unreachable)
        Console::complain(TerminalWording::unreachable(status));
    if (!m_engine) {
        Q_EMIT finished(exitCode);
        return;
    }
    connect(
        m_engine.get(), &Engine::finished, this, [this, exitCode] { Q_EMIT finished(exitCode); },
        Qt::SingleShotConnection);
    m_engine->finish(endPatience);
}

void SendJob::fail(int exitCode, const QString &sentence)
{
    Console::complain(sentence);
    Q_EMIT finished(exitCode);
}
