// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QString>

#include <optional>

/// PBX passwords: in the system's keychain, or, where there is none, in memory until the program ends. Never
/// in a file. Answers within ten seconds even where a keychain waits for somebody to unlock it.
class SecretStore : public QObject
{
    Q_OBJECT

public:
    explicit SecretStore(QObject *parent = nullptr) : QObject(parent) {}
    ~SecretStore() override;

    /// Where a password was kept.
    enum class Place { Keychain, ThisSession };

    /// Nothing where no password is known.
    [[nodiscard]] QFuture<std::optional<QString>> read(const QString &connectionId);
    [[nodiscard]] QFuture<Place> write(const QString &connectionId, const QString &password);
    void remove(const QString &connectionId);

    /// Known to this process already: given, or read before.
    [[nodiscard]] std::optional<QString> known(const QString &connectionId) const;

private:
    QHash<QString, QString> m_session;
};
