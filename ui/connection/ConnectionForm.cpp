// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connection/ConnectionForm.h"

#include "ui/connection/AdvancedSection.h"
#include "ui/connection/LabelledField.h"
#include "ui/connection/TypedAddress.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

ConnectionForm::ConnectionForm(QWidget *parent)
    : QWidget(parent), m_name(new QLineEdit(this)), m_address(new QLineEdit(this)),
      m_port(new QSpinBox(this)), m_username(new QLineEdit(this)), m_password(new QLineEdit(this)),
      m_secretLabel(new QLabel(this)), m_advanced(new AdvancedSection(this))
{
    buildFields();
    for (const auto &[edit, field] :
         {std::pair(m_name, m_nameField), std::pair(m_address, m_addressField),
          std::pair(m_username, m_usernameField), std::pair(m_password, m_passwordField)}) {
        LabelledField *const box = field;
        connect(edit, &QLineEdit::textEdited, this, [this, box] {
            box->setProblem(QString());
            Q_EMIT edited();
        });
    }
    connect(m_address, &QLineEdit::textChanged, this, &ConnectionForm::showNamePlaceholder);
    connect(m_address, &QLineEdit::editingFinished, this, &ConnectionForm::takeAddressApart);
    connect(m_port, &QSpinBox::valueChanged, this, &ConnectionForm::edited);
    connect(m_advanced, &AdvancedSection::edited, this, &ConnectionForm::edited);
    connect(m_advanced, &AdvancedSection::reshaped, this, &ConnectionForm::reshaped);
    retranslate();
    setConnection(Connection(), false);
}

void ConnectionForm::buildFields()
{
    m_name->setObjectName(QStringLiteral("nameLineEdit"));
    m_address->setObjectName(QStringLiteral("addressLineEdit"));
    m_port->setObjectName(QStringLiteral("portSpinBox"));
    m_username->setObjectName(QStringLiteral("usernameLineEdit"));
    m_password->setObjectName(QStringLiteral("passwordLineEdit"));
    m_secretLabel->setObjectName(QStringLiteral("secretStorageLabel"));
    m_secretLabel->setTextFormat(Qt::PlainText);
    m_secretLabel->setWordWrap(true);
    m_secretLabel->hide();
    m_advanced->setObjectName(QStringLiteral("advancedSection"));
    // Hosts and user names are written from left to right in every language.
    for (QLineEdit *edit : {m_address, m_username, m_password}) {
        edit->setLayoutDirection(Qt::LeftToRight);
        edit->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    }
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setInputMethodHints(m_password->inputMethodHints() | Qt::ImhSensitiveData |
                                    Qt::ImhHiddenText);
    m_port->setRange(1, 65535);
    m_port->setLocale(QLocale::c()); // a port is an identifier, not a quantity
    m_port->setButtonSymbols(QAbstractSpinBox::NoButtons);

    m_nameField = new LabelledField(m_name, this);
    m_addressField = new LabelledField(m_address, this);
    m_portField = new LabelledField(m_port, this);
    m_usernameField = new LabelledField(m_username, this);
    m_passwordField = new LabelledField(m_password, this);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(10);
    grid->addWidget(m_nameField, 0, 0, 1, 4);
    grid->addWidget(m_addressField, 1, 0, 1, 3);
    grid->addWidget(m_portField, 1, 3);
    grid->addWidget(m_usernameField, 2, 0, 1, 2);
    grid->addWidget(m_passwordField, 2, 2, 1, 2);
    grid->addWidget(m_secretLabel, 3, 0, 1, 4);
    grid->addWidget(m_advanced, 4, 0, 1, 4);
    for (int column = 0; column < 4; ++column)
        grid->setColumnStretch(column, 1);
    const QList<QWidget *> order{m_name, m_address, m_port, m_username, m_password, m_advanced};
    for (qsizetype at = 1; at < order.size(); ++at)
        setTabOrder(order.at(at - 1), order.at(at));
}

void ConnectionForm::setConnection(const Connection &connection, bool passwordKept)
{
    const QSignalBlocker quiet(this);
    m_connection = connection;
    m_passwordKept = passwordKept;
    m_pinnedHost = connection.host;
    // A name that was not given is the address; it stays so, and follows another address.
    m_name->setText(connection.name == connection.host ? QString() : connection.name);
    m_address->setText(connection.host);
    m_port->setValue(connection.port);
    m_username->setText(connection.username);
    m_password->clear();
    m_password->setPlaceholderText(passwordKept ? tr("unchanged") : QString());
    m_advanced->setConnection(connection);
    for (LabelledField *field : {m_nameField, m_addressField, m_portField, m_usernameField, m_passwordField})
        field->setProblem(QString());
}

Connection ConnectionForm::connection() const
{
    Connection connection = m_connection;
    const TypedAddress address = takeApart(m_address->text());
    connection.host = address.host;
    connection.port = static_cast<quint16>(m_port->value());
    connection.name = m_name->text().trimmed().isEmpty() ? address.host : m_name->text().trimmed();
    connection.username = m_username->text().trimmed();
    m_advanced->fill(&connection);
    return connection;
}

QString ConnectionForm::password() const
{
    return m_password->text().isEmpty() ? QString() : m_password->text();
}

void ConnectionForm::forgetPassword()
{
    m_password->clear();
}

void ConnectionForm::enter()
{
    if (!m_passwordKept && !m_address->text().isEmpty())
        enterPassword();
    else
        m_name->setFocus(Qt::OtherFocusReason);
}

void ConnectionForm::enterPassword()
{
    m_password->setFocus(Qt::OtherFocusReason);
    m_password->selectAll();
}

bool ConnectionForm::check()
{
    takeAddressApart();
    const QString host = takeApart(m_address->text()).host;
    m_addressField->setProblem(
        !host.isEmpty() ? QString()
        : m_address->text().trimmed().isEmpty()
            ? tr("Type the host name or the IP address of the PBX.")
            : tr("This is not an address. Examples: pbx.example.com or 192.168.5.150"));
    m_usernameField->setProblem(
        m_username->text().trimmed().isEmpty() ? tr("Type the user name of the PBX's API.") : QString());
    m_passwordField->setProblem(m_password->text().isEmpty() && !m_passwordKept
                                    ? tr("Type the password of the PBX's API.")
                                    : QString());
    const bool advancedReads = m_advanced->check();
    Q_EMIT reshaped();

    QWidget *first = m_addressField->hasProblem()    ? m_address
                     : m_usernameField->hasProblem() ? m_username
                     : m_passwordField->hasProblem() ? m_password
                     : advancedReads                 ? nullptr
                                                     : m_advanced->firstProblem();
    if (first)
        first->setFocus(Qt::OtherFocusReason);
    return !first;
}

void ConnectionForm::setPinned(const QByteArray &sha256)
{
    m_pinnedHost = takeApart(m_address->text()).host;
    m_advanced->setPinned(sha256);
}

void ConnectionForm::setSecretStorage(bool keychainAvailable)
{
    m_secretLabel->setVisible(!keychainAvailable);
    Q_EMIT reshaped();
}

void ConnectionForm::showNamePlaceholder()
{
    const QString host = takeApart(m_address->text()).host;
    m_name->setPlaceholderText(host.isEmpty() ? tr("Head office PBX") : host);
}

void ConnectionForm::takeAddressApart()
{
    const TypedAddress address = takeApart(m_address->text());
    if (address.host.isEmpty())
        return; // what cannot be read stays as it was typed
    if (m_address->text() != address.host)
        m_address->setText(address.host);
    if (address.port)
        m_port->setValue(*address.port);
    if (address.apiVersion)
        m_advanced->setApiVersion(*address.apiVersion);
    dropPinOfOtherHost();
}

void ConnectionForm::dropPinOfOtherHost()
{
    // Another host is another PBX: its certificate has to be looked at by a person.
    const QString host = takeApart(m_address->text()).host;
    if (!m_advanced->pinned().isEmpty() && host != m_pinnedHost)
        m_advanced->setPinned({});
}

void ConnectionForm::retranslate()
{
    m_nameField->setLabel(tr("&Name"));
    showNamePlaceholder();
    m_addressField->setLabel(tr("&Address"));
    m_address->setPlaceholderText(QStringLiteral("192.168.5.150"));
    m_portField->setLabel(tr("&Port"));
    m_usernameField->setLabel(tr("&User name"));
    m_passwordField->setLabel(tr("Pass&word"));
    m_password->setPlaceholderText(m_passwordKept ? tr("unchanged") : QString());
    m_secretLabel->setText(
        tr("This computer offers no keychain: the password is kept for this session only, and "
           "asked for again after the next start."));
}

void ConnectionForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
