// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journey/Program.h"

#include <QJsonDocument>
#include <QSignalSpy>

QList<QJsonObject> Program::Run::objects() const
{
    QList<QJsonObject> objects;
    for (const QByteArray &line : out.split('\n')) {
        if (!line.isEmpty())
            objects.append(QJsonDocument::fromJson(line).object());
    }
    return objects;
}

QStringList Program::Run::statuses() const
{
    QStringList statuses;
    for (const QJsonObject &object : objects())
        statuses.append(object.value(QStringLiteral("status")).toString());
    return statuses;
}

Program::Program()
{
    // No keychain: whoever runs the tests keeps theirs to themselves.
    setVariable(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent"));
    setVariable(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
}

void Program::start(QProcess &process, const QStringList &arguments, const QByteArray &input) const
{
    process.setProcessEnvironment(m_environment);
    process.start(QStringLiteral(TRUNKTEXT_PROGRAM),
                  QStringList{QStringLiteral("--profile"), folder()} + arguments);
    process.write(input);
    process.closeWriteChannel();
}

Program::Run Program::run(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    QSignalSpy finished(&process, &QProcess::finished);
    start(process, arguments, input);
    // By a spy: the PBX of the test answers from this thread's event loop meanwhile.
    if (finished.isEmpty() && !finished.wait(90000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

Program::Run Program::connectTo(quint16 port, const QByteArray &pin, const QString &username) const
{
    QStringList arguments{
        QStringLiteral("connect"),       QStringLiteral("--name"),     QStringLiteral("Test"),
        QStringLiteral("--host"),        QStringLiteral("127.0.0.1"),  QStringLiteral("--port"),
        QString::number(port),           QStringLiteral("--username"), username,
        QStringLiteral("--report-port"), QStringLiteral("0")};
    if (pin.isEmpty())
        arguments.append(QStringLiteral("--http"));
    else
        arguments += QStringList{QStringLiteral("--pin"), QString::fromLatin1(pin.toHex())};
    return run(arguments);
}

QStringList Program::sendArguments(const QString &to, const QString &text) const
{
    return {QStringLiteral("send"),
            QStringLiteral("--json"),
            QStringLiteral("--password-stdin"),
            QStringLiteral("--to"),
            to,
            text};
}

Program::Run Program::send(const QString &to, const QString &text, const QStringList &options,
                           const QByteArray &password) const
{
    return run(sendArguments(to, text) + options, password + '\n');
}

QList<QJsonObject> Program::history() const
{
    return run({QStringLiteral("history"), QStringLiteral("--json"), QStringLiteral("--limit"),
                QStringLiteral("1000")})
        .objects();
}

QString Program::statusOf(const QString &text) const
{
    for (const QJsonObject &message : history()) {
        if (message.value(QStringLiteral("message")).toString() == text)
            return message.value(QStringLiteral("status")).toString();
    }
    return {};
}
