// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/MeasuredWindow.h"

#include "app/Application.h"
#include "app/settings/Connections.h"
#include "ui/history/HistoryModel.h"
#include "ui/history/HistoryTable.h"

#include <QEventLoop>
#include <QTimer>

void MeasuredWindow::pause(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

void MeasuredWindow::close(Application &application)
{
    QEventLoop loop;
    QObject::connect(&application, &Application::finished, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    application.window().close();
    loop.exec();
}

void MeasuredWindow::saveConnection(const QString &folder)
{
    Connections connections(Profile::in(folder).connectionsPath());
    Connection connection;
    connection.id = QStringLiteral("7c1f03ab");
    // The disk's time for it is no part of a start. An earlier figure may have left the practice PBX chosen.
    if (const auto current = connections.current(); current && current->id == connection.id)
        return;
    connection.name = QStringLiteral("Benchmark");
    connection.host = QStringLiteral("127.0.0.1");
    connection.username = QStringLiteral("api");
    if (!connections.save(connection) || !connections.setCurrent(connection.id))
        qFatal("The connection cannot be saved.");
}

void MeasuredWindow::begin(Application &application, bool onPractice)
{
    QEventLoop loop;
    QObject::connect(&application, &Application::begun, &loop, &QEventLoop::quit);
    application.start(onPractice);
    loop.exec();
}

HistoryTable *MeasuredWindow::tableOf(Application &application)
{
    return application.window().findChild<HistoryTable *>();
}

HistoryModel *MeasuredWindow::modelOf(const HistoryTable &table)
{
    return qobject_cast<HistoryModel *>(table.model());
}

bool MeasuredWindow::isShown(const HistoryTable &table, int row)
{
    return row >= 0 && row < table.model()->rowCount() &&
           table.model()->index(row, 0).data(HistoryModel::MessageIdRole).toLongLong() > 0;
}

void MeasuredWindow::waitFor(const HistoryTable &table, const std::function<bool()> &isThere)
{
    QEventLoop loop;
    const auto look = [&] {
        if (isThere())
            loop.quit();
    };
    const QAbstractItemModel *model = table.model();
    QObject::connect(model, &QAbstractItemModel::dataChanged, &loop, look);
    QObject::connect(model, &QAbstractItemModel::modelReset, &loop, look);
    QObject::connect(model, &QAbstractItemModel::rowsInserted, &loop, look);
    QTimer::singleShot(patience, &loop, [] { qFatal("The rows do not come."); });
    if (!isThere())
        loop.exec();
}

void MeasuredWindow::waitForRows(const HistoryTable &table)
{
    waitFor(table, [&table] { return isShown(table, 0); });
}
