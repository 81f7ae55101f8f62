// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/upkeep/BackupSection.h"

#include "ui/look/NoteBox.h"

#include <QDate>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace {

QString usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

BackupSection::BackupSection(QWidget *parent)
    : QGroupBox(parent), m_explanation(new QLabel(this)), m_backUp(new QPushButton(this)),
      m_restore(new QPushButton(this)), m_progress(new QProgressBar(this)), m_cancel(new QPushButton(this)),
      m_note(new NoteBox(this))
{
    setObjectName(QStringLiteral("backupSection"));
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setWordWrap(true);
    m_backUp->setObjectName(QStringLiteral("backUpPushButton"));
    m_restore->setObjectName(QStringLiteral("restorePushButton"));
    m_progress->setObjectName(QStringLiteral("backupProgressBar"));
    m_progress->setRange(0, 0); // SQLite does not tell how far it is
    m_cancel->setObjectName(QStringLiteral("cancelBackupPushButton"));
    m_note->setObjectName(QStringLiteral("backupNoteBox"));
    m_note->hide();
    for (QPushButton *button : {m_backUp, m_restore, m_cancel})
        button->setAutoDefault(false);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_backUp);
    buttons->addWidget(m_restore);
    buttons->addStretch();
    auto *progress = new QHBoxLayout;
    progress->addWidget(m_progress, 1);
    progress->addWidget(m_cancel);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(m_explanation);
    column->addLayout(buttons);
    column->addLayout(progress);
    column->addWidget(m_note);

    connect(m_backUp, &QPushButton::clicked, this, &BackupSection::chooseTarget);
    connect(m_restore, &QPushButton::clicked, this, &BackupSection::chooseBackup);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        setIdle();
        Q_EMIT cancelled();
    });
    setBusy(false);
    retranslate();
}

void BackupSection::chooseTarget()
{
    auto *dialog = new QFileDialog(this, tr("Back up all messages"), usualFolder(), tr("Backups (*.sqlite)"));
    dialog->setObjectName(QStringLiteral("backupFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("sqlite"));
    dialog->selectFile(QStringLiteral("trunktext-%1.sqlite").arg(QDate::currentDate().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        setBusy(true);
        Q_EMIT backupRequested(path);
    });
    dialog->open();
}

void BackupSection::chooseBackup()
{
    auto *dialog =
        new QFileDialog(this, tr("Restore a backup"), usualFolder(), tr("Backups (*.sqlite);;All files (*)"));
    dialog->setObjectName(QStringLiteral("restoreFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        setBusy(true);
        Q_EMIT restoreRequested(path);
    });
    dialog->open();
}

void BackupSection::tell(bool good, const QString &sentence)
{
    setBusy(false);
    m_note->setNote(good ? Tone::Good : Tone::Bad, sentence);
    m_note->show();
}

void BackupSection::setIdle()
{
    setBusy(false);
    m_note->hide();
}

void BackupSection::setBusy(bool busy)
{
    if (busy)
        m_note->hide();
    m_backUp->setEnabled(!busy);
    m_restore->setEnabled(!busy);
    m_progress->setVisible(busy);
    m_cancel->setVisible(busy);
    if (busy)
        m_cancel->setFocus(Qt::OtherFocusReason);
}

void BackupSection::retranslate()
{
    setTitle(tr("Backup"));
    m_explanation->setText(tr("A backup is one file with all messages. Whoever has the file can read them."));
    m_backUp->setText(tr("&Back up..."));
    m_restore->setText(tr("&Restore..."));
    m_cancel->setText(tr("&Cancel"));
    m_progress->setAccessibleName(tr("Copying and checking"));
}

void BackupSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QGroupBox::changeEvent(event);
}
