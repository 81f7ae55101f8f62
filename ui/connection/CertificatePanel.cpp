// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connection/CertificatePanel.h"

#include "ui/look/NoteBox.h"

#include <QEvent>
#include <QFontDatabase>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

QString fingerprintInGroups(const QByteArray &sha256)
{
    QStringList lines;
    for (qsizetype at = 0; at < sha256.size(); at += 8) {
        lines << QString::fromLatin1(sha256.mid(at, 4).toHex(':').toUpper()) + QStringLiteral("   ") +
                     QString::fromLatin1(sha256.mid(at + 4, 4).toHex(':').toUpper());
    }
    return lines.join(u'\n');
}

CertificatePanel::CertificatePanel(QWidget *parent)
    : QWidget(parent), m_news(new NoteBox(this)), m_facts(new QGridLayout), m_advice(new QLabel(this)),
      m_trust(new QPushButton(this)), m_decline(new QPushButton(this))
{
    m_news->setObjectName(QStringLiteral("certificateNoteBox"));
    m_trust->setObjectName(QStringLiteral("trustPushButton"));
    m_decline->setObjectName(QStringLiteral("declinePushButton"));
    m_trust->setAutoDefault(false);
    m_advice->setTextFormat(Qt::PlainText);
    m_advice->setWordWrap(true);

    m_facts->setHorizontalSpacing(12);
    m_facts->setVerticalSpacing(6);
    m_facts->setColumnStretch(1, 1);
    m_hostLabel = addFact(QStringLiteral("certificateHostLabel"));
    m_subjectLabel = addFact(QStringLiteral("certificateSubjectLabel"));
    m_validityLabel = addFact(QStringLiteral("certificateValidityLabel"));
    m_pinnedLabel = addFact(QStringLiteral("pinnedFingerprintLabel"));
    m_fingerprintLabel = addFact(QStringLiteral("fingerprintLabel"));
    for (QLabel *label : {m_pinnedLabel, m_fingerprintLabel}) {
        label->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        label->setLayoutDirection(Qt::LeftToRight);
        label->setWordWrap(false);
    }

    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_trust);
    buttons->addWidget(m_decline);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_news);
    column->addLayout(m_facts);
    column->addWidget(m_advice);
    column->addLayout(buttons);

    connect(m_trust, &QPushButton::clicked, this, [this] { Q_EMIT trusted(m_certificate.sha256); });
    connect(m_decline, &QPushButton::clicked, this, &CertificatePanel::declined);
    alignFacts();
    retranslate();
}

QLabel *CertificatePanel::addFact(const QString &objectName)
{
    auto *label = new QLabel(this);
    auto *value = new QLabel(this);
    value->setObjectName(objectName);
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    // Can be marked with mouse and keyboard, so that it can be compared elsewhere.
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setBuddy(value);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    const int row = m_facts->rowCount();
    m_facts->addWidget(label, row, 0, Qt::AlignTop);
    m_facts->addWidget(value, row, 1);
    m_names.insert(value, label);
    return value;
}

void CertificatePanel::showUnknown(const QString &host, const CertificateFacts &certificate)
{
    m_host = host;
    m_certificate = certificate;
    m_pinned.clear();
    showFacts();
}

void CertificatePanel::showChanged(const QString &host, const CertificateFacts &certificate,
                                   const QByteArray &pinnedSha256)
{
    m_host = host;
    m_certificate = certificate;
    m_pinned = pinnedSha256;
    showFacts();
}

QWidget *CertificatePanel::fingerprint() const
{
    return m_fingerprintLabel;
}

void CertificatePanel::showFacts()
{
    const bool changed = !m_pinned.isEmpty();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const bool outOfDate = m_certificate.validUntil.isValid() && m_certificate.validUntil < now;
    m_news->setNote(changed ? Tone::Bad : Tone::Caution,
                    changed
                        ? tr("The PBX shows another certificate than the one that was trusted. Nothing was "
                             "sent to it.")
                        : tr("First contact: the certificate of this PBX has not been looked at yet. Nothing "
                             "was sent to it."));
    const auto date = [](const QDateTime &at) {
        return QLocale().toString(at.toLocalTime().date(), QLocale::LongFormat);
    };
    m_hostLabel->setText(m_host);
    m_subjectLabel->setText(m_certificate.subject);
    m_validityLabel->setText(
        outOfDate ? tr("%1 to %2: it has expired")
                        .arg(date(m_certificate.validFrom), date(m_certificate.validUntil))
                  : tr("%1 to %2").arg(date(m_certificate.validFrom), date(m_certificate.validUntil)));
    m_fingerprintLabel->setText(fingerprintInGroups(m_certificate.sha256));
    m_pinnedLabel->setText(fingerprintInGroups(m_pinned));
    m_pinnedLabel->setVisible(changed);
    m_names.value(m_pinnedLabel)->setVisible(changed);
    m_names.value(m_fingerprintLabel)->setText(changed ? tr("Shown now") : tr("SHA-256 fingerprint"));
    m_advice->setText(
        changed
            ? tr("Ask the administrator of the PBX. If the certificate was replaced on purpose, open "
                 "Advanced "
                 "in the connection, choose \"Forget the trusted certificate\", and look at the new one. If "
                 "nobody replaced it, somebody may be listening: do not go on.")
            : tr("Ask the administrator of the PBX for the SHA-256 fingerprint of its certificate, and "
                 "compare "
                 "it group by group. Trust it only if all of it is the same."));
    m_trust->setVisible(!changed);
    m_decline->setVisible(!changed);
}

void CertificatePanel::alignFacts()
{
    // A label whose text can be marked follows the direction of the text, not of the window.
    const Qt::Alignment side = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    for (QLabel *label : {m_hostLabel, m_subjectLabel, m_validityLabel, m_pinnedLabel, m_fingerprintLabel})
        label->setAlignment(side | Qt::AlignAbsolute | Qt::AlignTop);
}

void CertificatePanel::retranslate()
{
    m_names.value(m_hostLabel)->setText(tr("Host"));
    m_names.value(m_subjectLabel)->setText(tr("Subject"));
    m_names.value(m_validityLabel)->setText(tr("Valid"));
    m_names.value(m_pinnedLabel)->setText(tr("Trusted until now"));
    m_trust->setText(tr("Trust this c&ertificate"));
    m_decline->setText(tr("&Don't trust"));
    showFacts();
}

void CertificatePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LayoutDirectionChange)
        alignFacts();
    QWidget::changeEvent(event);
}
