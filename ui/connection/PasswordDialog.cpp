// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connection/PasswordDialog.h"

#include "ui/connection/LabelledField.h"
#include "ui/wording/Quoted.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

PasswordDialog::PasswordDialog(QWidget *parent)
    : QDialog(parent), m_reason(new QLabel(this)), m_password(new QLineEdit(this)),
      m_field(new LabelledField(m_password, this)), m_buttons(new QDialogButtonBox(this)),
      m_connect(m_buttons->addButton(QString(), QDialogButtonBox::AcceptRole)),
      m_cancel(m_buttons->addButton(QDialogButtonBox::Cancel))
{
    setObjectName(QStringLiteral("passwordDialog"));
    m_reason->setObjectName(QStringLiteral("passwordReasonLabel"));
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    m_password->setObjectName(QStringLiteral("passwordLineEdit"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setLayoutDirection(Qt::LeftToRight);
    m_password->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData |
                                    Qt::ImhHiddenText);
    m_connect->setObjectName(QStringLiteral("givePasswordPushButton"));
    m_connect->setDefault(true);
    m_cancel->setObjectName(QStringLiteral("cancelPushButton"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_reason);
    column->addWidget(m_field);
    column->addStretch();
    column->addWidget(m_buttons);

    connect(m_password, &QLineEdit::textChanged, m_connect,
            [this](const QString &typed) { m_connect->setEnabled(!typed.isEmpty()); });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &PasswordDialog::give);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::finished, m_password, &QLineEdit::clear);
    retranslate();
}

void PasswordDialog::openFor(const Connection &connection)
{
    m_connection = connection;
    m_password->clear();
    m_connect->setEnabled(false);
    retranslate();
    const int width = fontMetrics().averageCharWidth() * 64;
    layout()->activate();
    resize(width, layout()->totalHeightForWidth(width));
    m_password->setFocus(Qt::OtherFocusReason);
    open();
}

void PasswordDialog::give()
{
    const QString password = m_password->text();
    if (password.isEmpty())
        return;
    accept();
    Q_EMIT given(password);
}

void PasswordDialog::retranslate()
{
    setWindowTitle(tr("Password needed"));
    //: %1 is the name of a connection
    m_reason->setText(tr("Type the password for %1: no keychain on this computer has it. Where there is no "
                         "keychain, it is kept for this session only, and asked for again after the next "
                         "start.")
                          .arg(Quoted::foreign(m_connection.name)));
    //: %1 is a user name
    m_field->setLabel(tr("Pass&word of the user %1")
                          .arg(Quoted::foreign(m_connection.username).replace(u'&', QStringLiteral("&&"))));
    m_connect->setText(tr("C&onnect"));
    m_cancel->setText(tr("&Cancel"));
}

void PasswordDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}
