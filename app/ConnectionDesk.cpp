// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ConnectionDesk.h"

#include "app/time/WhenAnswered.h"
#include "ui/connection/CertificateDialog.h"
#include "ui/connection/ConnectionDialog.h"
#include "ui/connection/PasswordDialog.h"
#include "ui/wording/StorageWording.h"

#include <QEvent>
#include <QWidget>
#include <QWindow>

ConnectionDesk::ConnectionDesk(const Profile &profile, Engine &engine, PracticeOptions practice,
                               QWidget *window)
    : QObject(window), m_connections(profile.connectionsPath()), m_engine(engine), m_window(window),
      m_practiceOptions(std::move(practice))
{
    connect(&m_engine, &Engine::pbxStatusChanged, this, &ConnectionDesk::takeStatus);
}

bool ConnectionDesk::useLast()
{
    const auto last = this->last();
    if (!last)
        return false;
    if (last->practice)
        usePractice();
    else
        useSaved(*last);
    return true;
}

void ConnectionDesk::usePractice()
{
    if (!m_practice) {
        m_practice = std::make_unique<PracticeHost>(m_practiceOptions);
        connect(m_practice.get(), &PracticeHost::failed, this, &ConnectionDesk::practiceFailed);
        connect(m_practice.get(), &PracticeHost::ready, this,
                [this](const Connection &connection, const QString &password) {
                    // Only that it was in use is kept: port, certificate and password are made anew each
                    // time.
                    std::ignore = m_connections.save({.id = connection.id, .practice = true});
                    std::ignore = m_connections.setCurrent(connection.id);
                    use(connection, password, PasswordOrigin::JustGiven);
                });
    }
    m_practice->start();
}

void ConnectionDesk::useSaved(const Connection &connection)
{
    whenAnswered(m_secrets.read(connection.id), this,
                 [this, connection](const std::optional<QString> &password) {
                     if (password) {
                         use(connection, *password, PasswordOrigin::Saved);
                         return;
                     }
                     m_current = connection;
                     Q_EMIT used(connection);
                     m_passwordMissing = true;
                     Q_EMIT passwordNeeded(connection);
                     askPassword();
                 });
}

void ConnectionDesk::askPassword()
{
    if (!m_current || !m_passwordMissing)
        return;
    if (!m_password) {
        m_password = new PasswordDialog(m_window);
        connect(m_password, &PasswordDialog::given, this, &ConnectionDesk::takePassword);
    }
    // Over a window that the screen does not show yet, a dialog lands anywhere.
    QWindow *const screenWindow = m_window->windowHandle();
    if (screenWindow && !screenWindow->isExposed())
        screenWindow->installEventFilter(this);
    else
        m_password->openFor(*m_current);
}

bool ConnectionDesk::eventFilter(QObject *watched, QEvent *event)
{
    const auto *screenWindow = qobject_cast<QWindow *>(watched);
    if (event->type() == QEvent::Expose && screenWindow && screenWindow->isExposed()) {
        watched->removeEventFilter(this);
        QMetaObject::invokeMethod(this, &ConnectionDesk::askPassword, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void ConnectionDesk::takePassword(const QString &password)
{
    if (!m_current)
        return;
    whenAnswered(m_secrets.write(m_current->id, password), this,
                 [this, connection = *m_current, password](SecretStore::Place place) {
                     dialog().setSecretStorage(place == SecretStore::Place::Keychain);
                     Q_EMIT passwordKept(place == SecretStore::Place::Keychain);
                     use(connection, password, PasswordOrigin::JustGiven);
                 });
}

void ConnectionDesk::use(const Connection &connection, const QString &password, PasswordOrigin origin)
{
    m_current = connection;
    m_passwordMissing = false;
    m_engine.use(connection, password, origin);
    Q_EMIT used(connection);
}

void ConnectionDesk::openSettings()
{
    if (!m_current || m_current->practice) {
        const auto saved = m_connections.all();
        const auto real =
            std::find_if(saved.cbegin(), saved.cend(), [](const Connection &c) { return !c.practice; });
        if (real == saved.cend())
            dialog().openNew();
        else
            dialog().openExisting(*real, m_secrets.known(real->id).has_value());
        return;
    }
    dialog().openExisting(*m_current, m_secrets.known(m_current->id).has_value());
    if (m_status.error.kind == SendErrorKind::WrongCredentials)
        dialog().enterPassword();
}

void ConnectionDesk::test(const Connection &connection, const QString &password)
{
    if (!password.isNull()) {
        m_engine.testConnection(connection, password);
        return;
    }
    whenAnswered(m_secrets.read(connection.id), this, [this, connection](const std::optional<QString> &kept) {
        m_engine.testConnection(connection, kept.value_or(QString()));
    });
}

void ConnectionDesk::save(const Connection &connection, const QString &password)
{
    if (!m_connections.save(connection) || !m_connections.setCurrent(connection.id)) {
        dialog().saveFailed(StorageWording::sentence({StorageErrorKind::CannotOpen, {}}));
        return;
    }
    if (password.isNull()) {
        dialog().saved();
        useSaved(connection);
        return;
    }
    whenAnswered(m_secrets.write(connection.id, password), this,
                 [this, connection, password](SecretStore::Place place) {
                     dialog().setSecretStorage(place == SecretStore::Place::Keychain);
                     dialog().saved();
                     Q_EMIT passwordKept(place == SecretStore::Place::Keychain);
                     use(connection, password, PasswordOrigin::JustGiven);
                 });
}

void ConnectionDesk::takeStatus(const PbxStatus &status)
{
    const bool isNewCertificate = status.error.kind == SendErrorKind::CertificateUnknown &&
                                  m_status.error.kind != SendErrorKind::CertificateUnknown;
    m_status = status;
    if (isNewCertificate)
        openCertificate();
}

void ConnectionDesk::openCertificate()
{
    if (!m_current)
        return;
    if (!m_certificate) {
        m_certificate = new CertificateDialog(m_window);
        connect(m_certificate, &CertificateDialog::trusted, this, &ConnectionDesk::trust);
    }
    if (m_status.error.kind == SendErrorKind::CertificateUnknown)
        m_certificate->openUnknown(m_current->host, m_status.certificate);
    else if (m_status.error.kind == SendErrorKind::CertificateChanged)
        m_certificate->openChanged(m_current->host, m_status.certificate, m_status.pinnedSha256);
}

void ConnectionDesk::trust(const QByteArray &sha256)
{
    if (!m_current)
        return;
    Connection trusted = *m_current;
    trusted.pinnedSha256 = sha256;
    std::ignore = m_connections.save(trusted);
    useSaved(trusted);
}

ConnectionDialog &ConnectionDesk::dialog()
{
    if (!m_dialog) {
        m_dialog = new ConnectionDialog(m_window);
        connect(m_dialog, &ConnectionDialog::testRequested, this, &ConnectionDesk::test);
        connect(m_dialog, &ConnectionDialog::testCancelled, &m_engine, &Engine::cancelTest);
        connect(m_dialog, &ConnectionDialog::saveRequested, this, &ConnectionDesk::save);
        connect(&m_engine, &Engine::testFinished, m_dialog, &ConnectionDialog::testFinished);
    }
    return *m_dialog;
}
