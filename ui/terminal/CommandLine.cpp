// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/terminal/CommandLine.h"

#include "app/message/PbxStatus.h"

#include <QCommandLineParser>
#include <QHash>

#include <optional>

namespace {

using Task = CommandLine::Task;

const QHash<QString, Task> &commands()
{
    static const QHash<QString, Task> names{{QStringLiteral("practice-pbx"), Task::PracticePbx},
                                            {QStringLiteral("connect"), Task::Connect},
                                            {QStringLiteral("send"), Task::Send},
                                            {QStringLiteral("check"), Task::Check},
                                            {QStringLiteral("history"), Task::History},
                                            {QStringLiteral("backup"), Task::Backup},
                                            {QStringLiteral("restore"), Task::Restore}};
    return names;
}

// The numbers that options take, each with its own range; a word that is none is told by the option's name.
class Numbers
{
public:
    explicit Numbers(const QCommandLineParser &parser) : m_parser(parser), m_given(parser.optionNames()) {}

    int whole(const QString &option, int lowest, int highest, int otherwise)
    {
        if (!m_given.contains(option))
            return otherwise;
        bool ok = false;
        const int value = m_parser.value(option).toInt(&ok);
        if (ok && value >= lowest && value <= highest)
            return value;
        m_wrong =
            CommandLine::tr("--%1 takes a whole number from %2 to %3.").arg(option).arg(lowest).arg(highest);
        return otherwise;
    }

    quint16 port(const QString &option, int lowest, quint16 otherwise)
    {
        return static_cast<quint16>(whole(option, lowest, 65535, otherwise));
    }

    double positive(const QString &option, double otherwise)
    {
        if (!m_given.contains(option))
            return otherwise;
        bool ok = false;
        const double value = m_parser.value(option).toDouble(&ok);
        if (ok && value > 0 && value <= 1000)
            return value;
        m_wrong = CommandLine::tr("--%1 takes a number above 0 and up to 1000.").arg(option);
        return otherwise;
    }

    [[nodiscard]] const QString &wrong() const { return m_wrong; }

private:
    const QCommandLineParser &m_parser;
    QStringList m_given;
    QString m_wrong;
};

void addOption(QCommandLineParser &parser, const char *name, const QString &description,
               const char *value = nullptr)
{
    QCommandLineOption option(QString::fromLatin1(name), description);
    if (value)
        option.setValueName(QString::fromLatin1(value));
    parser.addOption(option);
}

void addOptions(QCommandLineParser &parser, Task task)
{
    addOption(parser, "profile", CommandLine::tr("Keep all settings and data in this folder."), "DIR");
    switch (task) {
    case Task::Window:
        addOption(parser, "practice", CommandLine::tr("Open the window on the practice PBX."));
        addOption(parser, "screenshot", CommandLine::tr("Send two practice messages, save a picture, end."),
                  "FILE");
        parser.addPositionalArgument(QStringLiteral("command"),
                                     CommandLine::tr("practice-pbx, connect, send, check, history, backup or "
                                                     "restore; without one, the window opens."),
                                     QStringLiteral("[command]"));
        break;
    case Task::PracticePbx:
        addOption(parser, "port", CommandLine::tr("The port to listen on; any free one by default."), "N");
        addOption(parser, "time-scale", CommandLine::tr("0.1: ten times as fast."), "X");
        break;
    case Task::Connect:
        addOption(parser, "name", CommandLine::tr("What to call the connection."), "N");
        addOption(parser, "host", CommandLine::tr("The PBX's address."), "H");
        addOption(parser, "port", CommandLine::tr("Its API port, 8088 by default."), "P");
        addOption(parser, "username", CommandLine::tr("The API user."), "U");
        addOption(parser, "api", CommandLine::tr("The API's version, v1.0.1 by default."), "VERSION");
        addOption(parser, "http",
                  CommandLine::tr("Without encryption: whoever is on the network can read the password's"
                                  " digest and every message."));
        addOption(
            parser, "old-tls",
            CommandLine::tr("Allow outdated encryption (TLS 1.0), for a PBX that knows nothing newer."));
        addOption(parser, "pin", CommandLine::tr("The certificate's SHA-256 fingerprint."), "SHA256");
        addOption(parser, "report-port",
                  CommandLine::tr("Where reports are taken, 8260 by default; 0: any free one."), "N");
        addOption(parser, "password-stdin",
                  CommandLine::tr("Read the password from the first line of the input."));
        break;
    case Task::Send:
        addOption(parser, "to", CommandLine::tr("The phone number."), "NUMBER");
        addOption(parser, "trunk", CommandLine::tr("The trunk; whichever is idle by default."), "NAME");
        addOption(parser, "connection", CommandLine::tr("The connection; the one in use by default."), "N");
        addOption(parser, "password-stdin",
                  CommandLine::tr("Read the password from the first line of the input."));
        addOption(parser, "wait", CommandLine::tr("Seconds to wait for the report, 20 by default."), "S");
        addOption(parser, "no-wait", CommandLine::tr("End as soon as the PBX has answered."));
        addOption(parser, "json", CommandLine::tr("Print one JSON object a line."));
        parser.addPositionalArgument(QStringLiteral("text"),
                                     CommandLine::tr("The message, or - for the input."),
                                     QStringLiteral("TEXT|-"));
        break;
    case Task::Check:
        addOption(parser, "jsonl",
                  CommandLine::tr("Answer each JSON line of the input by one of the output."));
        parser.addPositionalArgument(QStringLiteral("text"), CommandLine::tr("The message to check."),
                                     QStringLiteral("[TEXT]"));
        break;
    case Task::History:
        addOption(parser, "json", CommandLine::tr("Print one JSON object a line."));
        addOption(parser, "limit", CommandLine::tr("How many of the newest messages, 20 by default."), "N");
        break;
    case Task::Backup:
        parser.addPositionalArgument(QStringLiteral("file"),
                                     CommandLine::tr("Where the copy of all messages goes."),
                                     QStringLiteral("FILE"));
        break;
    case Task::Restore:
        addOption(parser, "yes", CommandLine::tr("Restore without asking."));
        parser.addPositionalArgument(QStringLiteral("file"), CommandLine::tr("The backup."),
                                     QStringLiteral("FILE"));
        break;
    case Task::Help:
    case Task::Version:
        break;
    }
}

// What a command cannot do without; empty where all is there.
QString missing(const CommandLine &line, const QStringList &positional)
{
    switch (line.task) {
    case Task::Connect:
        if (line.name.isEmpty() || line.host.isEmpty() || line.username.isEmpty())
            return CommandLine::tr("connect needs --name, --host and --username.");
        break;
    case Task::Send:
        if (line.to.isEmpty())
            return CommandLine::tr("send needs --to with a phone number.");
        if (positional.isEmpty())
            return CommandLine::tr("send needs a text, or - to read it from the input.");
        break;
    case Task::Check:
        if (line.jsonLines == !positional.isEmpty())
            return CommandLine::tr("check needs either a text or --jsonl.");
        break;
    case Task::Backup:
        if (positional.isEmpty())
            return CommandLine::tr("backup needs the name of a file to write.");
        break;
    case Task::Restore:
        if (positional.isEmpty())
            return CommandLine::tr("restore needs the name of a backup.");
        break;
    case Task::Window:
    case Task::PracticePbx:
    case Task::History:
    case Task::Help:
    case Task::Version:
        break;
    }
    return {};
}

} // namespace

bool CommandLine::isForTerminal(const QStringList &arguments)
{
    const auto asksForText = [](const QString &argument) {
        return commands().contains(argument) || argument == QLatin1String("--help") ||
               argument == QLatin1String("-h") || argument == QLatin1String("--version") ||
               argument == QLatin1String("-v");
    };
    if (std::any_of(arguments.cbegin(), arguments.cend(), asksForText))
        return true;
    // A word that is no option's value is a command, if a mistyped one: its sentence needs no display either.
    bool isValue = false;
    for (const QString &argument : arguments) {
        const bool isOption = argument.startsWith(QLatin1Char('-'));
        if (!isOption && !isValue)
            return true;
        isValue = isOption && argument != QLatin1String("--practice") && !argument.contains(QLatin1Char('='));
    }
    return false;
}

Result<CommandLine, QString> CommandLine::parse(const QStringList &arguments)
{
    CommandLine line;
    QStringList rest = arguments;
    // The command may stand behind --profile DIR, so it is the first word that names one.
    for (qsizetype i = 0; i < rest.size(); ++i) {
        const bool isValue = i > 0 && rest.at(i - 1) == QLatin1String("--profile");
        if (!isValue && commands().contains(rest.at(i))) {
            line.task = commands().value(rest.at(i));
            rest.removeAt(i);
            break;
        }
        if (!isValue && !rest.at(i).startsWith(QLatin1Char('-')))
            break;
    }

    QCommandLineParser parser;
    parser.setApplicationDescription(tr("TrunkText sends SMS through your own PBX."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    addOptions(parser, line.task);
    if (!parser.parse(QStringList{QStringLiteral("trunktext")} + rest))
        return Failure<QString>(parser.errorText());
    if (parser.isSet(version)) {
        line.task = Task::Version;
        return line;
    }
    if (parser.isSet(help)) {
        line.task = Task::Help;
        line.helpText = parser.helpText();
        return line;
    }

    // Not isSet(): it complains of options that belong to other commands.
    const QStringList given = parser.optionNames();
    const auto has = [&given](const char *option) {
        return given.contains(QLatin1String(option));
    };
    const auto word = [&](const char *option) {
        return has(option) ? parser.value(QString::fromLatin1(option)) : QString();
    };
    Numbers numbers(parser);
    line.profileFolder = word("profile");
    line.practice = has("practice");
    line.screenshotPath = word("screenshot");
    line.name = word("name");
    line.host = word("host");
    line.username = word("username");
    line.apiVersion = word("api");
    line.plainHttp = has("http");
    line.oldTls = has("old-tls");
    line.to = word("to");
    line.trunk = word("trunk");
    line.connection = word("connection");
    line.passwordFromInput = has("password-stdin");
    line.noWait = has("no-wait");
    line.json = has("json");
    line.jsonLines = has("jsonl");
    line.yes = has("yes");
    line.port = numbers.port(QStringLiteral("port"), 0, 0);
    line.pbxPort = line.task == Task::Connect ? numbers.port(QStringLiteral("port"), 1, 8088) : line.pbxPort;
    line.reportPort = numbers.port(QStringLiteral("report-port"), 0, 8260);
    line.timeScale = numbers.positive(QStringLiteral("time-scale"), 1.0);
    line.wait = std::chrono::seconds(numbers.whole(QStringLiteral("wait"), 0, 86400, 20));
    line.limit = numbers.whole(QStringLiteral("limit"), 1, 1000000, 20);
    if (!numbers.wrong().isEmpty())
        return Failure<QString>(numbers.wrong());
    if (has("pin")) {
        line.pinnedSha256 = fingerprintFromText(word("pin"));
        if (line.pinnedSha256.isEmpty())
            return Failure<QString>(tr("--pin takes a SHA-256 fingerprint: 64 hexadecimal digits."));
    }

    const QStringList positional = parser.positionalArguments();
    if (line.task == Task::Window && !positional.isEmpty())
        return Failure<QString>(
            tr("There is no command “%1”. See trunktext --help.").arg(positional.constFirst()));
    const bool takesFile = line.task == Task::Backup || line.task == Task::Restore;
    if (positional.size() > 1 && takesFile)
        return Failure<QString>(tr("The file's name has to be one argument: put it in quotation marks."));
    if (positional.size() > 1)
        return Failure<QString>(tr("The text has to be one argument: put it in quotation marks."));
    if (const QString what = missing(line, positional); !what.isEmpty())
        return Failure<QString>(what);
    if (!positional.isEmpty())
        (takesFile ? line.file : line.text) = positional.constFirst();
    return line;
}
