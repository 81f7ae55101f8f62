// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/upkeep/RetentionSection.h"

#include "ui/look/NoteBox.h"
#include "ui/wording/BackupWording.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace {

constexpr int mostDays = 3650;
constexpr int usualDays = 90;
constexpr int patienceMs = 250;

} // namespace

RetentionSection::RetentionSection(QWidget *parent)
    : QGroupBox(parent), m_isOn(new QCheckBox(this)), m_daysLabel(new QLabel(this)),
      m_days(new QSpinBox(this)), m_sentence(new QLabel(this)), m_delete(new QPushButton(this)),
      m_note(new NoteBox(this))
{
    setObjectName(QStringLiteral("retentionSection"));
    m_isOn->setObjectName(QStringLiteral("retentionCheckBox"));
    m_days->setObjectName(QStringLiteral("retentionDaysSpinBox"));
    m_days->setRange(RetentionRule::fewestDays, mostDays);
    m_days->setValue(usualDays);
    m_days->setGroupSeparatorShown(true);
    m_daysLabel->setBuddy(m_days);
    m_sentence->setObjectName(QStringLiteral("retentionPreviewLabel"));
    for (QLabel *label : {m_daysLabel, m_sentence})
        label->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_delete->setObjectName(QStringLiteral("deleteOldPushButton"));
    m_delete->setAutoDefault(false);
    m_note->setObjectName(QStringLiteral("retentionNoteBox"));
    m_note->hide();
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);

    auto *days = new QHBoxLayout;
    days->addWidget(m_daysLabel);
    days->addWidget(m_days);
    days->addStretch();
    auto *button = new QHBoxLayout;
    button->addWidget(m_delete);
    button->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(m_isOn);
    column->addLayout(days);
    column->addWidget(m_sentence);
    column->addLayout(button);
    column->addWidget(m_note);

    connect(m_isOn, &QCheckBox::toggled, this, [this](bool on) {
        m_note->hide();
        if (!on && m_keptDays > 0) {
            setKeptDays(0);
            Q_EMIT keepForeverRequested();
        }
        choose();
        refresh();
    });
    connect(m_days, &QSpinBox::valueChanged, this, [this] {
        choose();
        m_patience.start();
    });
    connect(&m_patience, &QTimer::timeout, this, &RetentionSection::refresh);
    connect(m_delete, &QPushButton::clicked, this, [this] {
        if (!m_preview)
            return;
        m_isDeleting = true;
        m_keptDays = m_days->value();
        m_delete->setEnabled(false);
        setProgress(0);
        Q_EMIT deleteRequested(m_keptDays, m_preview->first);
    });
    retranslate();
    choose();
}

void RetentionSection::setKeptDays(int days)
{
    m_keptDays = days;
    const QSignalBlocker quietBox(m_isOn);
    const QSignalBlocker quietDays(m_days);
    m_isOn->setChecked(days > 0);
    if (days > 0)
        m_days->setValue(days);
    choose();
}

int RetentionSection::chosenDays() const
{
    return m_isOn->isChecked() ? m_days->value() : 0;
}

void RetentionSection::choose()
{
    const bool on = m_isOn->isChecked();
    m_preview.reset();
    m_days->setEnabled(on);
    m_daysLabel->setEnabled(on);
    m_delete->setEnabled(false);
    tellPreview();
}

void RetentionSection::refresh()
{
    m_patience.stop();
    if (const int days = chosenDays(); days > 0)
        Q_EMIT previewRequested(days);
}

void RetentionSection::setPreview(const RetentionRule &rule, const RetentionPreview &preview)
{
    if (!m_isOn->isChecked())
        return;
    m_preview = {rule, preview};
    // What holds already needs no second yes, unless it has not been done for a while.
    m_delete->setEnabled(!m_isDeleting && (m_days->value() != m_keptDays || preview.messages > 0));
    tellPreview();
}

void RetentionSection::tellPreview()
{
    if (!m_isOn->isChecked())
        m_sentence->setText(tr("Everything is kept until you say otherwise."));
    else if (m_preview)
        m_sentence->setText(BackupWording::preview(m_preview->second, m_preview->first));
    else
        m_sentence->setText(tr("Looking at what is older..."));
}

void RetentionSection::setProgress(int messages)
{
    if (!m_isDeleting)
        return;
    m_note->setUnderWay(tr("Deleting... %Ln message(s) so far. Sending goes on.", nullptr, messages));
    m_note->show();
}

void RetentionSection::setFinished(int messages, qint64 bytesGivenBack)
{
    if (!m_isDeleting)
        return;
    m_isDeleting = false;
    //: %1 is a size such as "12 MB"
    showNote(true, tr("%Ln message(s) were deleted, and the file is %1 smaller.", nullptr, messages)
                       .arg(BackupWording::size(bytesGivenBack)));
}

void RetentionSection::setFailed(const QString &sentence)
{
    if (!m_isDeleting && m_preview)
        return; // something else failed
    m_isDeleting = false;
    showNote(false, sentence);
}

void RetentionSection::showNote(bool good, const QString &sentence)
{
    m_note->setNote(good ? Tone::Good : Tone::Bad, sentence);
    m_note->show();
}

void RetentionSection::retranslate()
{
    setTitle(tr("Old messages"));
    m_isOn->setText(tr("Delete &old messages every day"));
    m_daysLabel->setText(tr("Days that messages are &kept:"));
    m_delete->setText(tr("&Delete them, and keep it so"));
    tellPreview();
}

void RetentionSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QGroupBox::changeEvent(event);
}
