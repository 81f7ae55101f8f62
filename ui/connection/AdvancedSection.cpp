// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connection/AdvancedSection.h"

#include "app/message/PbxStatus.h"
#include "ui/connection/LabelledField.h"
#include "ui/look/NoteBox.h"
#include "ui/wording/Quoted.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QToolButton>

AdvancedSection::AdvancedSection(QWidget *parent)
    : QWidget(parent), m_toggle(new QToolButton(this)), m_content(new QWidget(this)),
      m_apiVersion(new QLineEdit(m_content)), m_reportPort(new QSpinBox(m_content)),
      m_plainHttp(new QCheckBox(m_content)), m_plainHttpNote(new NoteBox(m_content)),
      m_oldTls(new QCheckBox(m_content)), m_pinnedLabel(new QLabel(m_content)),
      m_forget(new QPushButton(m_content))
{
    m_toggle->setObjectName(QStringLiteral("advancedToolButton"));
    m_toggle->setAutoRaise(true);
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toggle->setFocusPolicy(Qt::StrongFocus);
    m_apiVersion->setObjectName(QStringLiteral("apiVersionLineEdit"));
    m_apiVersion->setLayoutDirection(Qt::LeftToRight);
    m_apiVersion->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_reportPort->setObjectName(QStringLiteral("reportPortSpinBox"));
    m_reportPort->setRange(0, 65535);
    m_reportPort->setLocale(QLocale::c());
    m_reportPort->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_plainHttp->setObjectName(QStringLiteral("plainHttpCheckBox"));
    m_plainHttpNote->setObjectName(QStringLiteral("plainHttpNoteBox"));
    m_plainHttpYes = m_plainHttpNote->addButton(QString());
    m_plainHttpYes->setObjectName(QStringLiteral("plainHttpYesPushButton"));
    m_plainHttpNo = m_plainHttpNote->addButton(QString());
    m_plainHttpNo->setObjectName(QStringLiteral("plainHttpNoPushButton"));
    m_plainHttpNote->hide();
    m_oldTls->setObjectName(QStringLiteral("oldTlsCheckBox"));
    m_pinnedLabel->setObjectName(QStringLiteral("trustedCertificateLabel"));
    m_pinnedLabel->setTextFormat(Qt::PlainText);
    m_pinnedLabel->setWordWrap(true);
    m_forget->setObjectName(QStringLiteral("forgetCertificatePushButton"));
    m_forget->setAutoDefault(false);

    m_apiVersionField = new LabelledField(m_apiVersion, m_content);
    m_reportPortField = new LabelledField(m_reportPort, m_content);
    auto *fields = new QHBoxLayout;
    fields->addWidget(m_apiVersionField, 1);
    fields->addWidget(m_reportPortField, 1);
    auto *certificate = new QHBoxLayout;
    certificate->addWidget(m_pinnedLabel, 1);
    certificate->addWidget(m_forget);
    auto *inside = new QVBoxLayout(m_content);
    inside->setContentsMargins(0, 4, 0, 0);
    inside->setSpacing(10);
    inside->addLayout(fields);
    inside->addWidget(m_plainHttp);
    inside->addWidget(m_plainHttpNote);
    inside->addWidget(m_oldTls);
    inside->addLayout(certificate);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_toggle);
    column->addWidget(m_content);

    connect(m_toggle, &QToolButton::clicked, this, [this] { setOpen(!m_open); });
    connect(m_apiVersion, &QLineEdit::textEdited, this, [this] {
        m_apiVersionField->setProblem(QString());
        Q_EMIT edited();
    });
    connect(m_reportPort, &QSpinBox::valueChanged, this, &AdvancedSection::edited);
    connect(m_plainHttp, &QCheckBox::clicked, this, [this] { confirmPlainHttp(false); });
    connect(m_plainHttpYes, &QPushButton::clicked, this, [this] {
        confirmPlainHttp(true);
        m_plainHttp->setFocus();
    });
    connect(m_plainHttpNo, &QPushButton::clicked, this, [this] {
        m_plainHttp->setChecked(false);
        confirmPlainHttp(false);
        m_plainHttp->setFocus();
    });
    connect(m_oldTls, &QCheckBox::clicked, this, [this](bool allowed) {
        m_oldTlsAllowed = allowed;
        Q_EMIT edited();
    });
    connect(m_forget, &QPushButton::clicked, this, [this] {
        setPinned({});
        m_toggle->setFocus();
        Q_EMIT edited();
    });
    m_plainHttpNote->setButtonsBelow();
    retranslate();
    setConnection(Connection());
}

void AdvancedSection::setConnection(const Connection &connection)
{
    const QSignalBlocker quiet(this);
    const Connection usual;
    m_apiVersion->setText(connection.apiVersion);
    m_reportPort->setValue(connection.reportPort);
    m_plainHttp->setChecked(connection.plainHttp);
    m_plainHttpConfirmed = connection.plainHttp;
    m_oldTlsAllowed = connection.oldTls;
    m_pinned = connection.pinnedSha256;
    clearProblems();
    showPlainHttp();
    showPinned();
    setOpen(connection.plainHttp || connection.oldTls || connection.apiVersion != usual.apiVersion ||
            connection.reportPort != usual.reportPort);
}

void AdvancedSection::fill(Connection *connection) const
{
    connection->apiVersion = m_apiVersion->text().trimmed();
    connection->reportPort = static_cast<quint16>(m_reportPort->value());
    connection->plainHttp = m_plainHttp->isChecked() && m_plainHttpConfirmed;
    connection->oldTls = m_oldTls->isChecked();
    connection->pinnedSha256 = connection->plainHttp ? QByteArray() : m_pinned;
}

void AdvancedSection::setApiVersion(const QString &version)
{
    m_apiVersion->setText(version);
}

void AdvancedSection::setPinned(const QByteArray &sha256)
{
    m_pinned = sha256;
    showPinned();
    Q_EMIT reshaped();
}

bool AdvancedSection::check()
{
    static const QRegularExpression version(QStringLiteral("^[A-Za-z0-9._-]{1,20}$"));
    const bool versionReads = version.match(m_apiVersion->text().trimmed()).hasMatch();
    m_apiVersionField->setProblem(
        versionReads ? QString()
                     : tr("Letters, digits, dots, hyphens and underscores only, such as v1.0.1."));
    const bool answered = !m_plainHttp->isChecked() || m_plainHttpConfirmed;
    if (!versionReads || !answered)
        setOpen(true);
    return versionReads && answered;
}

void AdvancedSection::clearProblems()
{
    m_apiVersionField->setProblem(QString());
}

QWidget *AdvancedSection::firstProblem() const
{
    if (m_apiVersionField->hasProblem())
        return m_apiVersion;
    return m_plainHttp->isChecked() && !m_plainHttpConfirmed ? m_plainHttpNo : nullptr;
}

void AdvancedSection::setOpen(bool open)
{
    m_open = open;
    m_content->setVisible(open);
    m_toggle->setArrowType(open ? Qt::DownArrow : isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow);
    m_toggle->setAccessibleDescription(open ? tr("Opened") : tr("Folded away"));
    Q_EMIT reshaped();
}

void AdvancedSection::confirmPlainHttp(bool yes)
{
    m_plainHttpConfirmed = yes;
    showPlainHttp();
    Q_EMIT edited();
    Q_EMIT reshaped();
}

void AdvancedSection::showPlainHttp()
{
    const bool asked = m_plainHttp->isChecked() && !m_plainHttpConfirmed;
    const QString consequence =
        tr("Without encryption, everybody on the network between this computer and the "
           "PBX can read the texts, the phone numbers and the login, and can send SMS "
           "with it.");
    m_plainHttpNote->setNote(Tone::Caution, consequence);
    m_plainHttpNote->setVisible(m_plainHttp->isChecked());
    m_plainHttpYes->setVisible(asked);
    m_plainHttpNo->setVisible(asked);
    m_oldTls->setEnabled(!m_plainHttp->isChecked());
    m_oldTls->setChecked(m_oldTlsAllowed && !m_plainHttp->isChecked());
}

void AdvancedSection::showPinned()
{
    m_forget->setVisible(!m_pinned.isEmpty());
    m_pinnedLabel->setText(m_pinned.isEmpty()
                               ? tr("No certificate is trusted yet: you will be asked at the first contact.")
                               : tr("The certificate that begins with %1 is trusted.")
                                     .arg(Quoted::number(fingerprintText(m_pinned).left(11))));
}

void AdvancedSection::retranslate()
{
    m_toggle->setText(tr("Ad&vanced"));
    m_toggle->setAccessibleName(m_toggle->text().remove(u'&'));
    m_apiVersionField->setLabel(tr("AP&I version"));
    m_reportPortField->setLabel(tr("&Report port"));
    m_reportPort->setSpecialValueText(tr("Any free port"));
    m_plainHttp->setText(tr("Use plain &HTTP"));
    m_plainHttpYes->setText(tr("Use plain HTTP an&yway"));
    m_plainHttpNo->setText(tr("&Keep HTTPS"));
    m_oldTls->setText(tr("Allow &outdated encryption (TLS 1.0)"));
    m_oldTls->setToolTip(tr("Only for a PBX that knows nothing newer: such encryption can be broken."));
    m_forget->setText(tr("&Forget the trusted certificate"));
    showPlainHttp();
    showPinned();
}

void AdvancedSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LayoutDirectionChange)
        setOpen(m_open);
    QWidget::changeEvent(event);
}
