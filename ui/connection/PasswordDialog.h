// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pbx/Connection.h"

#include <QDialog>

class LabelledField;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;

/// Asks for nothing but the password of a saved connection, where no keychain gave it, and says why.
class PasswordDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PasswordDialog(QWidget *parent = nullptr);

    void openFor(const Connection &connection);

Q_SIGNALS:
    void given(const QString &password);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void give();

    Connection m_connection;
    QLabel *m_reason;
    QLineEdit *m_password;
    LabelledField *m_field;
    QDialogButtonBox *m_buttons;
    QPushButton *m_connect;
    QPushButton *m_cancel;
};
