// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/Connections.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace {

Connection headOffice()
{
    Connection connection;
    connection.id = QStringLiteral("6f1d2a52-0000-0000-0000-000000000001");
    connection.name = QStringLiteral("Zentrale, 总部 = \"1\"; @x");
    connection.host = QStringLiteral("192.168.5.150");
    connection.port = 18088;
    connection.username = QStringLiteral("api, user");
    connection.apiVersion = QStringLiteral("v2.0.0");
    connection.plainHttp = true;
    connection.oldTls = true;
    connection.pinnedSha256 =
        QByteArray::fromHex("00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff");
    connection.reportPort = 0;
    connection.practice = true;
    return connection;
}

Connection branch()
{
    Connection connection;
    connection.id = QStringLiteral("6f1d2a52-0000-0000-0000-000000000002");
    connection.name = QStringLiteral("Branch");
    connection.host = QStringLiteral("pbx.example");
    return connection;
}

} // namespace

class TestConnections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatIsSavedReadsBackAsItWas();
    void whatAFileDoesNotSayIsTheDefault();
    void savingAgainReplaces();
    void allAreInTheOrderOfTheirNames();
    void theCurrentOneIsRememberedUntilItIsRemoved();
    void nothingSavedIsNothing();
    void aConnectionWithoutAnIdIsNotSavedAndRemovesNothing();
    void aFileThatCannotBeWrittenIsSaid();

private:
    /// As after a restart.
    [[nodiscard]] Connections connections() const
    {
        return Connections(m_folder->filePath(QStringLiteral("connections.ini")));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestConnections::whatIsSavedReadsBackAsItWas()
{
    for (const Connection &connection : {headOffice(), branch()}) {
        QVERIFY(connections().save(connection));
        QCOMPARE(connections().byId(connection.id), std::optional(connection));
        QCOMPARE(connections().byName(connection.name), std::optional(connection));
    }
}

void TestConnections::whatAFileDoesNotSayIsTheDefault()
{
    QFile file(m_folder->filePath(QStringLiteral("connections.ini")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write("[some-id]\nname=By hand\nhost=pbx.example\n") > 0);
    file.close();
    Connection expected;
    expected.id = QStringLiteral("some-id");
    expected.name = QStringLiteral("By hand");
    expected.host = QStringLiteral("pbx.example");
    QCOMPARE(connections().all(), QList{expected});
}

void TestConnections::savingAgainReplaces()
{
    Connection connection = headOffice();
    QVERIFY(connections().save(connection));
    connection.host = QStringLiteral("10.0.0.1");
    connection.pinnedSha256.clear();
    QVERIFY(connections().save(connection));
    QCOMPARE(connections().all(), QList{connection});
}

void TestConnections::allAreInTheOrderOfTheirNames()
{
    QVERIFY(connections().save(headOffice()));
    QVERIFY(connections().save(branch()));
    QCOMPARE(connections().all(), (QList{branch(), headOffice()}));
}

void TestConnections::theCurrentOneIsRememberedUntilItIsRemoved()
{
    QVERIFY(connections().save(headOffice()));
    QVERIFY(connections().save(branch()));
    QVERIFY(!connections().current());
    QVERIFY(connections().setCurrent(branch().id));
    QCOMPARE(connections().current(), std::optional(branch()));
    QVERIFY(connections().remove(headOffice().id));
    QCOMPARE(connections().current(), std::optional(branch()));
    QVERIFY(connections().remove(branch().id));
    QVERIFY(!connections().current());
    QVERIFY(connections().all().isEmpty());
}

void TestConnections::nothingSavedIsNothing()
{
    QVERIFY(connections().all().isEmpty());
    QVERIFY(!connections().current());
    QVERIFY(!connections().byId(QStringLiteral("x")));
    QVERIFY(!connections().byName({}));
    QVERIFY(connections().remove(QStringLiteral("x")));
}

void TestConnections::aConnectionWithoutAnIdIsNotSavedAndRemovesNothing()
{
    QVERIFY(connections().save(headOffice()));
    QVERIFY(connections().setCurrent(headOffice().id));
    QVERIFY(!connections().save(Connection()));
    QVERIFY(!connections().remove({}));
    QCOMPARE(connections().current(), std::optional(headOffice()));
}

void TestConnections::aFileThatCannotBeWrittenIsSaid()
{
    Connections nowhere(m_folder->filePath(QStringLiteral("connections.ini/below/a/file")));
    QFile file(m_folder->filePath(QStringLiteral("connections.ini")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(!nowhere.save(headOffice()));
    QVERIFY(!nowhere.setCurrent(headOffice().id));
}

QTEST_GUILESS_MAIN(TestConnections)
#include "tst_connections.moc"
