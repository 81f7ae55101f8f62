// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/PbxStatus.h"

#include <QHash>
#include <QWidget>

class NoteBox;
class QGridLayout;
class QLabel;
class QPushButton;

/// A certificate laid before a person: what it says of itself, its fingerprint in groups that can be read out
/// on the phone, what to compare it with. A first contact can be trusted here; a changed one cannot.
class CertificatePanel : public QWidget
{
    Q_OBJECT

public:
    explicit CertificatePanel(QWidget *parent = nullptr);

    /// First contact: asks.
    void showUnknown(const QString &host, const CertificateFacts &certificate);
    /// Not the trusted one: tells, and asks nothing.
    void showChanged(const QString &host, const CertificateFacts &certificate,
                     const QByteArray &pinnedSha256);

    /// What has to be compared: none of it may be out of sight.
    [[nodiscard]] QWidget *fingerprint() const;
    [[nodiscard]] QPushButton *declineButton() const { return m_decline; }
    [[nodiscard]] QPushButton *trustButton() const { return m_trust; }

Q_SIGNALS:
    void trusted(const QByteArray &sha256);
    void declined();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showFacts();
    void alignFacts();
    QLabel *addFact(const QString &objectName);

    QString m_host;
    CertificateFacts m_certificate;
    QByteArray m_pinned; ///< empty: first contact
    NoteBox *m_news;
    QGridLayout *m_facts;
    QHash<QLabel *, QLabel *> m_names; ///< by what they name
    QLabel *m_hostLabel;
    QLabel *m_subjectLabel;
    QLabel *m_validityLabel;
    QLabel *m_pinnedLabel;
    QLabel *m_fingerprintLabel;
    QLabel *m_advice;
    QPushButton *m_trust;
    QPushButton *m_decline;
};

/// A SHA-256 in four lines of two groups of four bytes.
[[nodiscard]] QString fingerprintInGroups(const QByteArray &sha256);
