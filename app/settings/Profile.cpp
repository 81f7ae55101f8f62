// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/Profile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QStandardPaths>

Profile Profile::standard()
{
    return Profile(QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)));
}

Profile Profile::in(const QString &folder)
{
    return Profile(QDir(QDir(folder).absolutePath()));
}

bool Profile::create() const
{
    if (!m_folder.mkpath(QStringLiteral(".")))
        return false;
    // What is in it is customers' data: nobody else on this machine has to read it.
    return QFile::setPermissions(folder(),
                                 QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}

QString Profile::databasePath() const
{
    return m_folder.absoluteFilePath(QStringLiteral("messages.sqlite"));
}

QString Profile::connectionsPath() const
{
    return m_folder.absoluteFilePath(QStringLiteral("connections.ini"));
}

QString Profile::preferencesPath() const
{
    return m_folder.absoluteFilePath(QStringLiteral("preferences.ini"));
}

QString Profile::loginLedgerPath() const
{
    return m_folder.absoluteFilePath(QStringLiteral("logins.ini"));
}

QString Profile::lockPath() const
{
    return m_folder.absoluteFilePath(QStringLiteral("outbox.lock"));
}

QString Profile::socketName() const
{
    // However it was reached: a process that came through a link has to find the others.
    const QString real = m_folder.canonicalPath();
    const QString path = real.isEmpty() ? folder() : real;
    // A digest: socket names are short, and a folder's name is nobody else's business.
    const QByteArray digest = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("trunktext-") + QString::fromLatin1(digest.toHex().left(16));
}
