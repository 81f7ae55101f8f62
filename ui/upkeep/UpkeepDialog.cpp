// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/upkeep/UpkeepDialog.h"

#include "ui/look/NoteBox.h"
#include "ui/upkeep/BackupSection.h"
#include "ui/upkeep/RetentionSection.h"
#include "ui/wording/BackupWording.h"
#include "ui/wording/StorageWording.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

UpkeepDialog::UpkeepDialog(QWidget *parent)
    : QDialog(parent), m_count(new QLabel(this)), m_oldest(new QLabel(this)), m_size(new QLabel(this)),
      m_facts(new QFormLayout), m_shrink(new QPushButton(this)), m_note(new NoteBox(this)),
      m_retention(new RetentionSection(this)), m_backup(new BackupSection(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    setObjectName(QStringLiteral("upkeepDialog"));
    m_count->setObjectName(QStringLiteral("messageCountLabel"));
    m_oldest->setObjectName(QStringLiteral("oldestDayLabel"));
    m_size->setObjectName(QStringLiteral("storeSizeLabel"));
    for (QLabel *value : {m_count, m_oldest, m_size}) {
        value->setTextFormat(Qt::PlainText);
        m_facts->addRow(new QLabel(this), value);
    }
    m_shrink->setObjectName(QStringLiteral("shrinkPushButton"));
    m_shrink->setAutoDefault(false);
    m_note->setObjectName(QStringLiteral("shrinkNoteBox"));
    m_note->hide();

    auto *head = new QHBoxLayout;
    head->addLayout(m_facts, 1);
    head->addWidget(m_shrink, 0, Qt::AlignBottom);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(m_note);
    column->addWidget(m_retention);
    column->addWidget(m_backup);
    column->addStretch();
    column->addWidget(m_buttons);

    connect(m_shrink, &QPushButton::clicked, this, &UpkeepDialog::shrink);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    m_buttons->button(QDialogButtonBox::Close)->setDefault(true);
    retranslate();
    const int width = std::max(fontMetrics().averageCharWidth() * 78, sizeHint().width());
    resize(width, column->totalHeightForWidth(width));
}

void UpkeepDialog::setContents(const StoreContents &contents)
{
    m_contents = contents;
    m_isKnown = true;
    tellContents();
}

void UpkeepDialog::setContentsUnknown(const StorageError &error)
{
    m_isKnown = false;
    tellContents();
    showFailure(StorageWording::sentence(error));
}

void UpkeepDialog::tellContents()
{
    const bool any = m_isKnown && m_contents.messages > 0;
    m_count->setText(m_isKnown ? QLocale().toString(m_contents.messages) : QString());
    m_oldest->setText(any ? BackupWording::day(m_contents.oldest) : QString());
    m_facts->setRowVisible(m_oldest, any);
    // A label takes digits alone for text from left to right, whatever stands around it.
    const Qt::Alignment leading = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    for (QLabel *value : {m_count, m_oldest, m_size})
        value->setAlignment(leading | Qt::AlignAbsolute | Qt::AlignVCenter);
    m_size->setText(m_isKnown ? BackupWording::room(m_contents.bytes, m_contents.freeBytes) : QString());
}

void UpkeepDialog::shrink()
{
    m_isShrinking = true;
    m_shrink->setEnabled(false);
    m_note->setUnderWay(tr("Shrinking the file. Messages that you send meanwhile may wait for a moment."));
    m_note->show();
    Q_EMIT shrinkRequested();
}

void UpkeepDialog::setShrunk(qint64 bytesGivenBack)
{
    if (!m_isShrinking)
        return;
    m_isShrinking = false;
    m_shrink->setEnabled(true);
    m_note->setNote(Tone::Good, bytesGivenBack > 0
                                    //: %1 is a size such as "12 MB"
                                    ? tr("The file is %1 smaller.").arg(BackupWording::size(bytesGivenBack))
                                    : tr("The file was as small as it can be."));
    m_note->show();
}

void UpkeepDialog::setShrinkFailed(const QString &sentence)
{
    if (!m_isShrinking)
        return;
    m_isShrinking = false;
    m_shrink->setEnabled(true);
    showFailure(sentence);
}

void UpkeepDialog::showFailure(const QString &sentence)
{
    m_note->setNote(Tone::Bad, sentence);
    m_note->show();
}

void UpkeepDialog::retranslate()
{
    setWindowTitle(tr("Messages on disk"));
    const auto label = [this](QLabel *value, const QString &text) {
        qobject_cast<QLabel *>(m_facts->labelForField(value))->setText(text);
    };
    label(m_count, tr("Messages:"));
    label(m_oldest, tr("Oldest from:"));
    label(m_size, tr("Room on disk:"));
    m_shrink->setText(tr("&Shrink the file"));
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("C&lose"));
    tellContents();
}

// Sentences come and go, and no layout makes its window higher for one that wraps.
bool UpkeepDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest)
        resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
    return handled;
}

void UpkeepDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}
