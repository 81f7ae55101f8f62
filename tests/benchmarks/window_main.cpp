// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Languages.h"
#include "tests/benchmarks/Parts.h"
#include "tests/benchmarks/WatchedApplication.h"
#include "tests/benchmarks/WindowFigures.h"

#include <memory>

/// One part of the benchmark that shows a window: "part profile-folder". Prints its figures.
int main(int argc, char *argv[])
{
    const QByteArrayView part = argc > 1 ? argv[1] : "";
    const QString store = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString();
    // To watch each event takes time that the others need not lose.
    const std::unique_ptr<QApplication> application(part == "arrivals" ? new WatchedApplication(argc, argv)
                                                                       : new QApplication(argc, argv));
    QApplication::setQuitOnLastWindowClosed(false);
    Languages::install(*application);
    // As a test finds it; the program itself has it beside it, and a start needs none of it.
    if (part != "start")
        QCoreApplication::addLibraryPath(QStringLiteral(TRUNKTEXT_LATE_FOLDER));
    if (part == "start")
        Parts::say(WindowFigures::start(store));
    else if (part == "rest")
        Parts::say(WindowFigures::rest(store, false));
    else if (part == "rest-connected")
        Parts::say(WindowFigures::rest(store, true));
    else if (part == "arrivals")
        Parts::say(WindowFigures::arrivals(store));
    else if (part == "keystrokes")
        Parts::say(WindowFigures::keystrokes());
    else
        return 2;
    return 0;
}
