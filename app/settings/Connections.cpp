// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/Connections.h"

#include <QSettings>

#include <algorithm>

namespace {

constexpr QLatin1StringView currentKey("current");

Connection read(QSettings &file, const QString &id)
{
    Connection connection;
    file.beginGroup(id);
    connection.id = id;
    connection.name = file.value(QStringLiteral("name")).toString();
    connection.host = file.value(QStringLiteral("host")).toString();
    connection.port = static_cast<quint16>(file.value(QStringLiteral("port"), connection.port).toUInt());
    connection.username = file.value(QStringLiteral("username")).toString();
    connection.apiVersion = file.value(QStringLiteral("api"), connection.apiVersion).toString();
    connection.plainHttp = file.value(QStringLiteral("plainHttp")).toBool();
    connection.oldTls = file.value(QStringLiteral("oldTls")).toBool();
    connection.pinnedSha256 = QByteArray::fromHex(file.value(QStringLiteral("pin")).toByteArray());
    connection.reportPort =
        static_cast<quint16>(file.value(QStringLiteral("reportPort"), connection.reportPort).toUInt());
    connection.practice = file.value(QStringLiteral("practice")).toBool();
    file.endGroup();
    return connection;
}

void write(QSettings &file, const Connection &connection)
{
    file.beginGroup(connection.id);
    file.setValue(QStringLiteral("name"), connection.name);
    file.setValue(QStringLiteral("host"), connection.host);
    file.setValue(QStringLiteral("port"), connection.port);
    file.setValue(QStringLiteral("username"), connection.username);
    file.setValue(QStringLiteral("api"), connection.apiVersion);
    file.setValue(QStringLiteral("plainHttp"), connection.plainHttp);
    file.setValue(QStringLiteral("oldTls"), connection.oldTls);
    file.setValue(QStringLiteral("pin"), QString::fromLatin1(connection.pinnedSha256.toHex()));
    file.setValue(QStringLiteral("reportPort"), connection.reportPort);
    file.setValue(QStringLiteral("practice"), connection.practice);
    file.endGroup();
}

bool flushed(QSettings &file)
{
    file.sync();
    return file.status() == QSettings::NoError;
}

std::optional<Connection> firstOf(const QList<Connection> &connections, const auto &fits)
{
    const auto found = std::find_if(connections.cbegin(), connections.cend(), fits);
    return found == connections.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

QList<Connection> Connections::all() const
{
    QSettings file(m_path, QSettings::IniFormat);
    QList<Connection> connections;
    const QStringList ids = file.childGroups();
    for (const QString &id : ids)
        connections.append(read(file, id));
    std::sort(connections.begin(), connections.end(),
              [](const Connection &a, const Connection &b) { return a.name.localeAwareCompare(b.name) < 0; });
    return connections;
}

std::optional<Connection> Connections::byId(const QString &id) const
{
    return firstOf(all(), [&id](const Connection &connection) { return connection.id == id; });
}

std::optional<Connection> Connections::byName(const QString &name) const
{
    return firstOf(all(), [&name](const Connection &connection) { return connection.name == name; });
}

std::optional<Connection> Connections::current() const
{
    return byId(QSettings(m_path, QSettings::IniFormat).value(currentKey).toString());
}

bool Connections::save(const Connection &connection)
{
    if (connection.id.isEmpty())
        return false;
    QSettings file(m_path, QSettings::IniFormat);
    write(file, connection);
    return flushed(file);
}

bool Connections::setCurrent(const QString &id)
{
    QSettings file(m_path, QSettings::IniFormat);
    file.setValue(currentKey, id);
    return flushed(file);
}

bool Connections::remove(const QString &id)
{
    // QSettings takes "remove nothing" for "remove everything".
    if (id.isEmpty())
        return false;
    QSettings file(m_path, QSettings::IniFormat);
    file.remove(id);
    if (file.value(currentKey).toString() == id)
        file.remove(currentKey);
    return flushed(file);
}
