// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connection/CertificateDialog.h"

#include "ui/connection/CertificatePanel.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

CertificateDialog::CertificateDialog(QWidget *parent)
    : QDialog(parent), m_panel(new CertificatePanel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    setObjectName(QStringLiteral("certificateDialog"));
    m_panel->setObjectName(QStringLiteral("certificatePanel"));
    m_buttons->setObjectName(QStringLiteral("certificateDialogButtonBox"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_panel);
    column->addStretch();
    column->addWidget(m_buttons);

    connect(m_panel, &CertificatePanel::trusted, this, [this](const QByteArray &sha256) {
        accept();
        Q_EMIT trusted(sha256);
    });
    connect(m_panel, &CertificatePanel::declined, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::rejected, this, [this] {
        if (m_asks)
            Q_EMIT declined();
    });
    retranslate();
}

void CertificateDialog::openUnknown(const QString &host, const CertificateFacts &certificate)
{
    m_asks = true;
    m_panel->showUnknown(host, certificate);
    m_panel->declineButton()->setDefault(true);
    m_panel->declineButton()->setFocus();
    openFitted();
}

void CertificateDialog::openChanged(const QString &host, const CertificateFacts &certificate,
                                    const QByteArray &pinnedSha256)
{
    m_asks = false;
    m_panel->showChanged(host, certificate, pinnedSha256);
    m_buttons->button(QDialogButtonBox::Close)->setDefault(true);
    m_buttons->button(QDialogButtonBox::Close)->setFocus();
    openFitted();
}

void CertificateDialog::openFitted()
{
    m_buttons->setVisible(!m_asks);
    const int width = fontMetrics().averageCharWidth() * 74;
    layout()->activate();
    resize(width, layout()->totalHeightForWidth(width));
    open();
}

void CertificateDialog::retranslate()
{
    setWindowTitle(tr("Certificate of the PBX"));
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("&Close"));
}

void CertificateDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}
