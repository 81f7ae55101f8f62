// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/Result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <chrono>

/// What the program was asked to do. A value.
struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    enum class Task { Window, PracticePbx, Connect, Send, Check, History, Backup, Restore, Help, Version };

    Task task = Task::Window;
    QString profileFolder; ///< empty: the user's own

    // Window
    bool practice = false;  ///< on the practice PBX at once
    QString screenshotPath; ///< do the practice job, save a picture of the window, end

    // PracticePbx
    quint16 port = 0;
    double timeScale = 1.0;

    // Connect
    QString name;
    QString host;
    quint16 pbxPort = 8088;
    QString username;
    QString apiVersion;
    bool plainHttp = false;
    bool oldTls = false;
    QByteArray pinnedSha256;
    quint16 reportPort = 8260;

    // Send and Check
    QString to;
    QString trunk;
    QString connection; ///< a connection's name; empty: the one in use
    QString text;       ///< "-": from standard input
    bool passwordFromInput = false;
    std::chrono::seconds wait{20};
    bool noWait = false;
    bool json = false;
    bool jsonLines = false;

    // History
    int limit = 20;

    // Backup and Restore
    QString file;
    bool yes = false; ///< restore without a question

    QString helpText; ///< of Help

    /// True where the arguments (the program's own name left out) ask for no window, so that no display is
    /// needed.
    [[nodiscard]] static bool isForTerminal(const QStringList &arguments);

    /// The error is a sentence for the terminal.
    [[nodiscard]] static Result<CommandLine, QString> parse(const QStringList &arguments);
};
