// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/PbxStatus.h"

#include <QDialog>

class CertificatePanel;
class QDialogButtonBox;

/// First contact met by the running window: trust the certificate or not. Escape, and the default, is no.
/// Of a changed certificate it shows both fingerprints, and can only be closed.
class CertificateDialog : public QDialog
{
    Q_OBJECT

public:
    explicit CertificateDialog(QWidget *parent = nullptr);

    void openUnknown(const QString &host, const CertificateFacts &certificate);
    void openChanged(const QString &host, const CertificateFacts &certificate,
                     const QByteArray &pinnedSha256);

Q_SIGNALS:
    void trusted(const QByteArray &sha256);
    void declined();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void openFitted();

    CertificatePanel *m_panel;
    QDialogButtonBox *m_buttons;
    bool m_asks = true;
};
