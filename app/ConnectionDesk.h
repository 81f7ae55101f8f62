// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Engine.h"
#include "app/PracticeHost.h"
#include "app/settings/Connections.h"
#include "app/settings/SecretStore.h"

#include <QObject>

#include <memory>
#include <optional>

class CertificateDialog;
class ConnectionDialog;
class PasswordDialog;
class QWidget;

/// Which PBX is in use, and everything a person is asked about it: settings, password, certificate.
class ConnectionDesk : public QObject
{
    Q_OBJECT

public:
    /// The dialogs belong to \a window, and are made when they are first needed.
    ConnectionDesk(const Profile &profile, Engine &engine, PracticeOptions practice, QWidget *window);

    /// The connection that was in use last.
    [[nodiscard]] std::optional<Connection> last() const { return m_connections.current(); }
    /// Uses it; false where there is none.
    bool useLast();
    void usePractice();

    void openSettings();
    void openCertificate();
    /// Asks for the password of the connection in use.
    void askPassword();

    [[nodiscard]] const std::optional<Connection> &current() const { return m_current; }

Q_SIGNALS:
    /// From here on messages are written for this connection.
    void used(const Connection &connection);
    /// Of used(): nobody knows its password, so nothing is sent until somebody types it.
    void passwordNeeded(const Connection &connection);
    void practiceFailed(const QString &reason);
    /// In the system's keychain; false: only until this process ends.
    void passwordKept(bool inKeychain);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void use(const Connection &connection, const QString &password, PasswordOrigin origin);
    void useSaved(const Connection &connection);
    void test(const Connection &connection, const QString &password);
    void save(const Connection &connection, const QString &password);
    void takePassword(const QString &password);
    void trust(const QByteArray &sha256);
    void takeStatus(const PbxStatus &status);
    ConnectionDialog &dialog();

    Connections m_connections;
    Engine &m_engine;
    QWidget *m_window;
    SecretStore m_secrets;
    PracticeOptions m_practiceOptions;
    std::unique_ptr<PracticeHost> m_practice;
    std::optional<Connection> m_current;
    bool m_passwordMissing = false;
    PbxStatus m_status;
    ConnectionDialog *m_dialog = nullptr;
    CertificateDialog *m_certificate = nullptr;
    PasswordDialog *m_password = nullptr;
};
