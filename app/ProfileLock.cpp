// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ProfileLock.h"

#include <QLocalSocket>

namespace {

constexpr char pumpWord = 'p';
constexpr char activateWord = 'a';

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

bool ProfileLock::acquire()
{
    if (m_lock.isLocked())
        return true;
    if (!m_lock.tryLock(0))
        return false;
    // A socket that a killed owner left behind is in the way; nobody else can be listening on it now.
    QLocalServer::removeServer(m_socketName);
    m_server.listen(m_socketName);
    return true;
}

void ProfileLock::nudge(Nudge what)
{
    auto *socket = new QLocalSocket(this);
    connect(socket, &QLocalSocket::connected, socket, [socket, what] {
        socket->putChar(what == Nudge::Pump ? pumpWord : activateWord);
        socket->flush(); // whoever asks for the other window ends at once
        socket->disconnectFromServer();
    });
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::errorOccurred, socket, &QObject::deleteLater);
    socket->connectToServer(m_socketName);
}

void ProfileLock::take(QLocalSocket *socket)
{
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    const auto read = [this, socket] {
        char word = 0;
        while (socket->getChar(&word)) {
            if (word == pumpWord)
                Q_EMIT nudged(Nudge::Pump);
            else if (word == activateWord)
                Q_EMIT nudged(Nudge::Activate);
        }
    };
    connect(socket, &QLocalSocket::readyRead, this, read);
    read();
}
