// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Languages.h"
#include "tests/benchmarks/Parts.h"
#include "tests/benchmarks/WindowFigures.h"

#include <QApplication>

/// The part of the benchmark that shows a window and reads its rows by SQLite's C API too: "profile-folder".
/// On its own, as the program itself loads SQLite after its first paint. Prints its figures.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    Languages::install(application);
    if (argc < 2)
        return 2;
    Parts::say(WindowFigures::jumps(QString::fromLocal8Bit(argv[1])));
    return 0;
}
