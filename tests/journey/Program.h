// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/MisbehavingPbx.h"

#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>

/// The real program with a profile of its own, run as an agent's scripts would.
class Program
{
public:
    struct Run
    {
        int exitCode = -1;
        QByteArray out;
        QByteArray err;

        /// The lines of --json output.
        [[nodiscard]] QList<QJsonObject> objects() const;
        /// The "status" of each.
        [[nodiscard]] QStringList statuses() const;
    };

    Program();

    /// For the processes started from now on.
    void setVariable(const QString &name, const QString &value) { m_environment.insert(name, value); }
    void clearVariable(const QString &name) { m_environment.remove(name); }

    /// The profile's folder is added to the arguments.
    void start(QProcess &process, const QStringList &arguments, const QByteArray &input = {}) const;
    /// Runs it to its end.
    [[nodiscard]] Run run(const QStringList &arguments, const QByteArray &input = {}) const;

    /// Saves a connection to that PBX; reports come to any free port.
    [[nodiscard]] Run connectTo(quint16 port, const QByteArray &pin,
                                const QString &username = QStringLiteral("api")) const;
    /// Sends with --json; the password is given on the input.
    [[nodiscard]] Run send(const QString &to, const QString &text, const QStringList &options = {},
                           const QByteArray &password = "secret") const;
    [[nodiscard]] QStringList sendArguments(const QString &to, const QString &text) const;
    [[nodiscard]] QList<QJsonObject> history() const;
    /// The status of the message with this text; empty where there is none.
    [[nodiscard]] QString statusOf(const QString &text) const;

    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
};
