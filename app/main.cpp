// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Application.h"
#include "app/Console.h"
#include "app/Languages.h"
#include "app/Privacy.h"
#include "app/ProcessPrivacy.h"
#include "app/Terminal.h"
#include "ui/terminal/TerminalWording.h"

#include <QApplication>
#include <QCoreApplication>

#include <memory>

int main(int argc, char *argv[])
{
    ProcessPrivacy::keepFilesPrivate();
    ProcessPrivacy::keepMemoryPrivate();
    Privacy::redactLogs();

    QCoreApplication::setApplicationName(QStringLiteral("TrunkText"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TRUNKTEXT_VERSION));
    QCoreApplication::setOrganizationDomain(QStringLiteral("trunktext.org"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.trunktext.TrunkText"));

    const bool areText = Console::areText(argc, argv);
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));

    const bool forTerminal = !areText || CommandLine::isForTerminal(arguments);
    const std::unique_ptr<QCoreApplication> application(forTerminal ? new QCoreApplication(argc, argv)
                                                                    : new QApplication(argc, argv));
    Languages::install(*application);

    if (!areText) {
        Console::complain(TerminalWording::argumentsNotText());
        return 2;
    }
    const auto line = CommandLine::parse(QCoreApplication::arguments().mid(1));
    if (!line) {
        Console::complain(line.error());
        return 2;
    }
    if (forTerminal)
        return Terminal::run(*line);
    return Application::run(*line);
}
