// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/FirstPaint.h"
#include "tests/benchmarks/Moment.h"
#include "tests/benchmarks/Parts.h"
#include "tests/benchmarks/Usage.h"

#include <QApplication>
#include <QMainWindow>
#include <QStandardItemModel>
#include <QTableView>
#include <QTimer>

using namespace std::chrono_literals;

/// The floor of a start: a main window with an empty table, and nothing else.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QMainWindow window;
    QStandardItemModel model(0, 6);
    auto *table = new QTableView;
    table->setModel(&model);
    window.setCentralWidget(table);
    window.resize(1280, 760);
    Figures figures;
    FirstPaint paint(&window);
    QObject::connect(&paint, &FirstPaint::painted, &application, [&figures] {
        Moment::note(figures, QStringLiteral("painted"));
        QTimer::singleShot(2s, qApp, &QCoreApplication::quit);
    });
    window.show();
    QApplication::exec();
    figures[QStringLiteral("memory")] = double(Usage::memory());
    Parts::say(figures);
    return 0;
}
