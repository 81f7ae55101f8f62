// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/Soak.h"
#include "tests/benchmarks/SoakPbx.h"
#include "tests/benchmarks/WatchedApplication.h"

#include <QCommandLineParser>
#include <QTemporaryDir>
#include <QThread>

#include <cstdio>

namespace {

int servePbx(const SoakPbx::Options &options)
{
    SoakPbx pbx(options);
    if (!pbx.start())
        return 1;
    QObject::connect(&pbx, &SoakPbx::done, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    // The other side says that it is done by closing what it would write to, and so does its end, however it
    // comes.
    const std::unique_ptr<QThread> listener(QThread::create([] {
        while (std::getchar() != EOF) {
        }
    }));
    QObject::connect(listener.get(), &QThread::finished, &pbx, &SoakPbx::finish);
    listener->start();
    const int code = QCoreApplication::exec();
    listener->wait();
    return code;
}

int soak(const Soak::Options &options)
{
    Soak soak(options);
    QObject::connect(&soak, &Soak::finished, qApp, &QCoreApplication::exit, Qt::QueuedConnection);
    QMetaObject::invokeMethod(&soak, &Soak::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace

/// Sends many messages through a PBX that misbehaves at random, and tells whether one was lost or came twice.
int main(int argc, char *argv[])
{
    // Which of the two it is has to be known before there is an application.
    const bool isPbx = argc > 1 && QByteArrayView(argv[1]) == "--pbx";
    std::unique_ptr<QCoreApplication> application;
    if (isPbx) {
        application = std::make_unique<QCoreApplication>(argc, argv);
    } else {
        application = std::make_unique<WatchedApplication>(argc, argv);
        QApplication::setQuitOnLastWindowClosed(false);
    }

    const QCommandLineOption pbx(QStringLiteral("pbx"), QStringLiteral("Be the PBX."));
    const QCommandLineOption messages(QStringLiteral("messages"), QStringLiteral("How many."),
                                      QStringLiteral("N"), QStringLiteral("10000"));
    const QCommandLineOption seed(QStringLiteral("seed"), QStringLiteral("Of what the PBX does."),
                                  QStringLiteral("N"), QStringLiteral("1"));
    const QCommandLineOption times(QStringLiteral("times"), QStringLiteral("How fast its clock runs."),
                                   QStringLiteral("N"), QStringLiteral("40"));
    const QCommandLineOption start(QStringLiteral("start"), QStringLiteral("Where the PBX's clock begins."),
                                   QStringLiteral("MS"));
    const QCommandLineOption picture(QStringLiteral("picture"), QStringLiteral("Of the window, at the end."),
                                     QStringLiteral("FILE"));
    QCommandLineParser parser;
    parser.addOptions({pbx, messages, seed, times, start, picture});
    parser.addHelpOption();
    parser.process(*application);

    if (isPbx) {
        return servePbx({.messages = parser.value(messages).toInt(),
                         .seed = parser.value(seed).toUInt(),
                         .start = QDateTime::fromMSecsSinceEpoch(parser.value(start).toLongLong(), Qt::UTC),
                         .times = parser.value(times).toInt()});
    }
    QTemporaryDir folder;
    return soak({.folder = folder.path(),
                 .messages = parser.value(messages).toInt(),
                 .seed = parser.value(seed).toUInt(),
                 .times = parser.value(times).toInt(),
                 .picture = parser.value(picture)});
}
