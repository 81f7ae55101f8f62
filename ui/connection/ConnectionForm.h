// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pbx/Connection.h"

#include <QWidget>

class AdvancedSection;
class LabelledField;
class QLabel;
class QLineEdit;
class QSpinBox;

/// The fields of a connection, with the sentence of what is wrong beside each.
class ConnectionForm : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionForm(QWidget *parent = nullptr);

    /// With a password that is kept already, an empty field means that it stays.
    void setConnection(const Connection &connection, bool passwordKept);
    [[nodiscard]] Connection connection() const;
    /// Null: unchanged.
    [[nodiscard]] QString password() const;
    void forgetPassword();

    /// Puts the focus where typing is needed first: a new connection's name, or the password that is missing.
    void enter();
    /// Puts it into the password, with what stands there marked.
    void enterPassword();

    /// Shows what is wrong and goes to the first of it; true where nothing is.
    bool check();

    /// Trusts this certificate for the host that stands in the form now.
    void setPinned(const QByteArray &sha256);
    void setSecretStorage(bool keychainAvailable);

Q_SIGNALS:
    void edited();
    void reshaped();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void buildFields();
    void showNamePlaceholder();
    void takeAddressApart();
    void dropPinOfOtherHost();

    Connection m_connection;
    bool m_passwordKept = false;
    QString m_pinnedHost;
    QLineEdit *m_name;
    QLineEdit *m_address;
    QSpinBox *m_port;
    QLineEdit *m_username;
    QLineEdit *m_password;
    LabelledField *m_nameField;
    LabelledField *m_addressField;
    LabelledField *m_portField;
    LabelledField *m_usernameField;
    LabelledField *m_passwordField;
    QLabel *m_secretLabel;
    AdvancedSection *m_advanced;
};
