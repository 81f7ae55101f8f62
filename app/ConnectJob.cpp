// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ConnectJob.h"

#include "app/Console.h"
#include "app/time/WhenAnswered.h"
#include "ui/terminal/SendProgress.h"
#include "ui/terminal/TerminalWording.h"
#include "ui/wording/ErrorWording.h"

#include <QUrl>

ConnectJob::ConnectJob(const Profile &profile, CommandLine line, QObject *parent)
    : QObject(parent), m_profile(profile), m_line(std::move(line))
{
}

void ConnectJob::start()
{
    QUrl address;
    address.setHost(m_line.host);
    if (address.host().isEmpty()) {
        Console::complain(TerminalWording::notAHost(m_line.host));
        Q_EMIT finished(SendProgress::BadInput);
        return;
    }
    if (m_line.passwordFromInput) {
        m_password = Console::readLine().value_or(QString());
        if (m_password.isEmpty()) {
            Console::complain(TerminalWording::noPasswordInInput());
            Q_EMIT finished(SendProgress::BadInput);
            return;
        }
    }
    if (!m_profile.create()) {
        Console::complain(TerminalWording::profileUnusable(m_profile.folder()));
        Q_EMIT finished(SendProgress::Failed);
        return;
    }
    const auto existing = Connections(m_profile.connectionsPath()).byName(m_line.name);
    m_connection.id = existing ? existing->id : Connection::freshId();
    m_connection.name = m_line.name;
    m_connection.host = m_line.host;
    m_connection.port = m_line.pbxPort;
    m_connection.username = m_line.username;
    if (!m_line.apiVersion.isEmpty())
        m_connection.apiVersion = m_line.apiVersion;
    m_connection.plainHttp = m_line.plainHttp;
    m_connection.oldTls = m_line.oldTls;
    m_connection.pinnedSha256 = m_line.pinnedSha256;
    m_connection.reportPort = m_line.reportPort;

    if (m_connection.plainHttp)
        Console::complain(TerminalWording::plainHttpMeans());
    if (m_connection.plainHttp || !m_connection.pinnedSha256.isEmpty())
        save();
    else
        lookAtCertificate();
}

// Without a pinned certificate the test ends at the fingerprint, and nothing is sent.
void ConnectJob::lookAtCertificate()
{
    m_engine = std::make_unique<Engine>(m_profile);
    connect(m_engine.get(), &Engine::testFinished, this, &ConnectJob::ask);
    m_engine->testConnection(m_connection, {});
}

void ConnectJob::ask(const ConnectionTestResult &result)
{
    if (result.error.kind != SendErrorKind::CertificateUnknown) {
        Console::complain(ErrorWording::sentence(result.error));
        Q_EMIT finished(SendProgress::Unreachable);
        return;
    }
    Console::ask(TerminalWording::askForTrust(m_connection.host, result.certificate));
    const QString answer = Console::readLine().value_or(QString()).trimmed().toLower();
    if (answer != QLatin1String("y") && answer != QLatin1String("yes")) {
        Console::complain(TerminalWording::notTrusted());
        Q_EMIT finished(SendProgress::Failed);
        return;
    }
    m_connection.pinnedSha256 = result.certificate.sha256;
    save();
}

void ConnectJob::save()
{
    Connections connections(m_profile.connectionsPath());
    if (!connections.save(m_connection) || !connections.setCurrent(m_connection.id)) {
        Console::complain(TerminalWording::settingsNotWritten());
        Q_EMIT finished(SendProgress::Failed);
        return;
    }
    if (m_password.isEmpty()) {
        Console::print(TerminalWording::storedFor(m_connection.name, false, false));
        Q_EMIT finished(SendProgress::Done);
        return;
    }
    whenAnswered(m_secrets.write(m_connection.id, m_password), this, [this](SecretStore::Place place) {
        Console::print(
            TerminalWording::storedFor(m_connection.name, place == SecretStore::Place::Keychain, true));
        Q_EMIT finished(SendProgress::Done);
    });
}
