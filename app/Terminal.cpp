// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Terminal.h"

#include "app/BackupJob.h"
#include "app/ConnectJob.h"
#include "app/Console.h"
#include "app/practice/PracticePbx.h"
#include "app/RestoreJob.h"
#include "app/SendJob.h"
#include "app/storage/MessageReader.h"
#include "app/time/WhenAnswered.h"
#include "ui/terminal/CheckCommand.h"
#include "ui/terminal/MessageLine.h"
#include "ui/terminal/TerminalWording.h"
#include "ui/wording/StorageWording.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace {

Profile profileOf(const CommandLine &line)
{
    return line.profileFolder.isEmpty() ? Profile::standard() : Profile::in(line.profileFolder);
}

template <typename Job> int runJob(const CommandLine &line)
{
    Job job(profileOf(line), line);
    QObject::connect(
        &job, &Job::finished, qApp, [](int exitCode) { QCoreApplication::exit(exitCode); },
        Qt::QueuedConnection);
    QMetaObject::invokeMethod(&job, &Job::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

int runPracticePbx(const CommandLine &line)
{
    PracticeOptions options;
    options.port = line.port;
    options.timeScale = line.timeScale;
    PracticePbx pbx(options);
    if (!pbx.start()) {
        Console::complain(TerminalWording::practiceFailed(pbx.errorString()));
        return 1;
    }
    Console::print(QJsonDocument(QJsonObject{
                                     {QStringLiteral("port"), pbx.port()},
                                     {QStringLiteral("certificateSha256"),
                                      QString::fromLatin1(pbx.certificateSha256().toHex())},
                                     {QStringLiteral("username"), pbx.username()},
                                     {QStringLiteral("password"), pbx.password()},
                                 })
                       .toJson(QJsonDocument::Compact));
    return QCoreApplication::exec();
}

int runCheck(const CommandLine &line)
{
    if (!line.jsonLines) {
        Console::print(CheckCommand::answerText(line.text));
        return CheckCommand::exitCode(line.text);
    }
    QFile in;
    QFile out;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly))
        return 1;
    return CheckCommand::run(in, out);
}

int runHistory(const CommandLine &line)
{
    const Profile profile = profileOf(line);
    if (!QFile::exists(profile.databasePath()))
        return 0; // nothing was ever sent from here
    MessageReader reader(profile.databasePath());
    int exitCode = 0;
    whenAnswered(reader.page({}, HistoryOrder::NewestFirst, {}, line.limit), qApp,
                 [&](const Stored<QList<Message>> &messages) {
                     if (!messages) {
                         Console::complain(StorageWording::sentence(messages.error()));
                         exitCode = 1;
                     } else {
                         for (const Message &message : *messages) {
                             if (line.json)
                                 Console::print(MessageLine::json(message));
                             else
                                 Console::print(MessageLine::summary(message));
                         }
                     }
                     QCoreApplication::exit(exitCode);
                 });
    return QCoreApplication::exec();
}

} // namespace

int Terminal::run(const CommandLine &line)
{
    switch (line.task) {
    case CommandLine::Task::PracticePbx:
        return runPracticePbx(line);
    case CommandLine::Task::Connect:
        return runJob<ConnectJob>(line);
    case CommandLine::Task::Send:
        return runJob<SendJob>(line);
    case CommandLine::Task::Check:
        return runCheck(line);
    case CommandLine::Task::History:
        return runHistory(line);
    case CommandLine::Task::Backup:
        return runJob<BackupJob>(line);
    case CommandLine::Task::Restore:
        return runJob<RestoreJob>(line);
    case CommandLine::Task::Help:
        Console::print(line.helpText);
        return 0;
    case CommandLine::Task::Version:
        Console::print(TerminalWording::version());
        return 0;
    case CommandLine::Task::Window:
        break;
    }
    return 0;
}
