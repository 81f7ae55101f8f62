// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ProfileLock.h"

#include "app/storage/PrivateFile.h"

#include <QLocalSocket>

#include <chrono>

using namespace std::chrono_literals;

namespace {

constexpr char pumpWord = 'p';
constexpr char activateWord = 'a';
constexpr char practiceWord = 't';
constexpr char windowWord = 'w'; // the only answer: there is one, and it comes
constexpr auto askInterval = 100ms;
constexpr char statusWord = 's';

} // namespace

ProfileLock::ProfileLock(const Profile &profile, QObject *parent)
    : QObject(parent), m_lock(profile.lockPath()), m_socketName(profile.socketName())
{
    // Never by age: only a dead owner loses it.
    m_lock.setStaleLockTime(0);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection())
            take(socket);
    });
}

bool ProfileLock::lock()
{
    return m_lock.tryLock(0) || (PrivateFile::removeNobodysLock(m_lock.fileName()) && m_lock.tryLock(0));
}

void ProfileLock::acquireAhead()
{
    m_ahead = std::async(std::launch::async, [this] { return lock(); });
}

bool ProfileLock::acquire()
{
    const bool hasBegun = m_ahead.valid();
    if (!hasBegun && m_lock.isLocked())
        return true;
    return hasBegun ? m_ahead.get() : lock();
}

void ProfileLock::listen()
{
    if (m_server.isListening())
        return;
    // A socket that a killed owner left behind is in the way; nobody else can be listening on it now.
    QLocalServer::removeServer(m_socketName);
    m_server.listen(m_socketName);
}

void ProfileLock::pump()
{
    auto *socket = new QLocalSocket(this);
    connect(socket, &QLocalSocket::connected, socket, [socket] {
        socket->putChar(pumpWord);
        socket->disconnectFromServer();
    });
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::errorOccurred, socket, &QObject::deleteLater);
    socket->connectToServer(m_socketName);
}

void ProfileLock::handOver(Nudge what)
{
    m_wanted = what;
    connect(&m_askAgain, &QTimer::timeout, this, &ProfileLock::ask, Qt::UniqueConnection);
    m_askAgain.start(askInterval);
    ask();
}

// Until somebody answers: the owner may not listen yet, may have no window, or may be about to end.
void ProfileLock::ask()
{
    if (acquire()) {
        m_askAgain.stop();
        Q_EMIT acquired();
        return;
    }
    if (m_asking)
        return;
    auto *socket = new QLocalSocket(this);
    m_asking = socket;
    connect(socket, &QLocalSocket::connected, socket,
            [socket, word = m_wanted == Nudge::Practice ? practiceWord : activateWord] {
                socket->putChar(word);
                socket->flush();
            });
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] { hear(socket); });
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::errorOccurred, socket, &QObject::deleteLater);
    socket->connectToServer(m_socketName);
}

void ProfileLock::hear(QLocalSocket *socket)
{
    char word = 0;
    if (!m_askAgain.isActive() || !socket->getChar(&word) || word != windowWord)
        return;
    m_askAgain.stop();
    socket->disconnectFromServer();
    Q_EMIT handedOver();
}

void ProfileLock::askStatus()
{
    auto *socket = new QLocalSocket(this);
    connect(socket, &QLocalSocket::connected, socket, [socket] { socket->putChar(statusWord); });
    // The owner ends the connection, so all of the answer has arrived by then.
    connect(socket, &QLocalSocket::disconnected, this, [this, socket] {
        Q_EMIT statusTold(socket->readAll());
        socket->deleteLater();
    });
    connect(socket, &QLocalSocket::errorOccurred, socket, [socket](QLocalSocket::LocalSocketError error) {
        if (error != QLocalSocket::PeerClosedError)
            socket->deleteLater();
    });
    socket->connectToServer(m_socketName);
}

void ProfileLock::take(QLocalSocket *socket)
{
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    const auto read = [this, socket] {
        char word = 0;
        while (socket->getChar(&word)) {
            if (word == pumpWord) {
                Q_EMIT nudged(Nudge::Pump);
            } else if (m_hasWindow && (word == activateWord || word == practiceWord)) {
                socket->putChar(windowWord);
                socket->flush();
                Q_EMIT nudged(word == practiceWord ? Nudge::Practice : Nudge::Activate);
            } else if (word == statusWord) {
                tellStatus(socket);
            }
        }
    };
    connect(socket, &QLocalSocket::readyRead, this, read);
    read();
}

void ProfileLock::tellStatus(QLocalSocket *socket)
{
    socket->write(m_status);
    socket->disconnectFromServer(); // after the last byte has gone
}
