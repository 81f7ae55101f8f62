// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Application.h"
#include "app/outbox/Outbox.h"
#include "app/settings/Connections.h"
#include "app/storage/MessageStore.h"
#include "ui/history/HistoryPage.h"

#include <QAbstractItemView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

/// What happens while the first rows come.
class tst_start_journey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatAnotherProcessWroteBeforeTheWindowListensIsSeen();

private:
    [[nodiscard]] Profile profile() const { return Profile::in(m_folder->path()); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Application> m_application;
};

namespace {

void writeMessage(const QString &path)
{
    MessageStore store;
    QVERIFY(store.open(path));
    QVERIFY(Outbox::enqueue(store, QStringLiteral("elsewhere"),
                            {.to = QStringLiteral("+491711234567"), .text = QStringLiteral("Hello")},
                            QDateTime::currentDateTimeUtc()));
}

} // namespace

void tst_start_journey::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    // Its password is nowhere, so that nothing is sent to it.
    Connection connection;
    connection.id = Connection::freshId();
    connection.name = QStringLiteral("Office");
    connection.host = QStringLiteral("127.0.0.1");
    connection.username = QStringLiteral("api");
    Connections connections(profile().connectionsPath());
    QVERIFY(connections.save(connection));
    QVERIFY(connections.setCurrent(connection.id));
    m_application = std::make_unique<Application>(profile(), PracticeOptions());
    QVERIFY(m_application->acquireProfile());
}

void tst_start_journey::cleanup()
{
    QSignalSpy finished(m_application.get(), &Application::finished);
    m_application->window().close();
    QVERIFY(!finished.isEmpty() || finished.wait(10000));
    m_application.reset();
    m_folder.reset();
}

void tst_start_journey::whatAnotherProcessWroteBeforeTheWindowListensIsSeen()
{
    connect(m_application.get(), &Application::begun, this, [this] {
        connect(
            &m_application->history(), &HistoryPage::settled, this,
            [this] { writeMessage(profile().databasePath()); }, Qt::SingleShotConnection);
    });
    m_application->start(false);
    const auto rows = [this] {
        const auto *table =
            m_application->window().findChild<QAbstractItemView *>(QStringLiteral("historyTable"));
        return table != nullptr ? table->model()->rowCount() : 0;
    };
    QTRY_COMPARE(rows(), 1);
}

QTEST_MAIN(tst_start_journey)
#include "tst_start_journey.moc"
