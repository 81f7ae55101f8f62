// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/ExportProgressDialog.h"

#include "ui/look/ElidedLabel.h"
#include "ui/look/NoteBox.h"
#include "ui/wording/ExportWording.h"
#include "ui/wording/Quoted.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

ExportProgressDialog::ExportProgressDialog(QWidget *parent)
    : QDialog(parent), m_name(new ElidedLabel(this)), m_bar(new QProgressBar(this)),
      m_count(new QLabel(this)), m_note(new NoteBox(this)), m_buttons(new QDialogButtonBox(this)),
      m_show(m_buttons->addButton(QString(), QDialogButtonBox::ActionRole)),
      m_again(m_buttons->addButton(QString(), QDialogButtonBox::ActionRole)),
      m_close(m_buttons->addButton(QDialogButtonBox::Cancel))
{
    setObjectName(QStringLiteral("exportProgressDialog"));
    m_name->setObjectName(QStringLiteral("exportNameLabel"));
    m_bar->setObjectName(QStringLiteral("exportProgressBar"));
    m_bar->setRange(0, 1000);
    m_bar->setTextVisible(false);
    m_count->setObjectName(QStringLiteral("exportCountLabel"));
    m_count->setTextFormat(Qt::PlainText);
    m_count->setBuddy(m_bar);
    m_note->setObjectName(QStringLiteral("exportNote"));
    m_show->setObjectName(QStringLiteral("showExportPushButton"));
    m_again->setObjectName(QStringLiteral("exportAgainPushButton"));
    m_close->setObjectName(QStringLiteral("closeExportPushButton"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_name);
    column->addWidget(m_bar);
    column->addWidget(m_count);
    column->addWidget(m_note);
    column->addStretch();
    column->addWidget(m_buttons);

    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_show, &QAbstractButton::clicked, this, [this] {
        Q_EMIT showFileRequested(m_path);
        accept();
    });
    connect(m_again, &QAbstractButton::clicked, this, [this] {
        accept();
        Q_EMIT againRequested();
    });
    retranslate();
}

void ExportProgressDialog::begin(const QString &path)
{
    m_path = path;
    m_isUnderWay = true;
    m_progress = {};
    retranslate();
    fit();
    m_close->setFocus(Qt::OtherFocusReason);
    openBeside();
}

void ExportProgressDialog::openBeside()
{
    show();
    raise();
    activateWindow();
}

void ExportProgressDialog::fit()
{
    const int wanted = fontMetrics().averageCharWidth() * 56;
    m_note->layout()->activate(); // or the outer one goes by the note's last text
    layout()->activate();
    resize(wanted, layout()->totalHeightForWidth(wanted));
}

void ExportProgressDialog::setProgress(const ExportProgress &progress)
{
    m_progress = progress;
    m_bar->setValue(progress.permille);
    m_count->setText(m_path.isEmpty() ? ExportWording::printed(progress.messages)
                                      : ExportWording::written(progress.messages));
}

void ExportProgressDialog::end(const ExportOutcome &outcome)
{
    m_isUnderWay = false;
    m_outcome = outcome;
    if (outcome.kind == ExportOutcome::Kind::Cancelled) {
        accept();
        return;
    }
    retranslate();
    if (!isVisible()) // cancelled, but too late
        openBeside();
    fit();
    (outcome.kind == ExportOutcome::Kind::Failed ? m_again : m_close)->setFocus(Qt::OtherFocusReason);
}

void ExportProgressDialog::reject()
{
    if (m_isUnderWay)
        Q_EMIT cancelRequested();
    // At once: a window that does not close keeps the session from ending.
    QDialog::reject();
}

void ExportProgressDialog::showParts()
{
    const bool isFile = !m_path.isEmpty();
    const bool failed = !m_isUnderWay && m_outcome.kind == ExportOutcome::Kind::Failed;
    m_name->setVisible(m_isUnderWay && isFile);
    m_bar->setVisible(m_isUnderWay);
    m_count->setVisible(m_isUnderWay);
    m_note->setVisible(!m_isUnderWay);
    m_show->setVisible(!m_isUnderWay && !failed && isFile);
    m_again->setVisible(failed);
}

void ExportProgressDialog::retranslate()
{
    const bool isFile = !m_path.isEmpty();
    setWindowTitle(isFile ? tr("Export messages") : tr("Print messages"));
    m_name->setText(Quoted::foreign(QFileInfo(m_path).fileName()));
    setProgress(m_progress);
    m_show->setText(tr("Show in &folder"));
    m_again->setText(tr("&Try again..."));
    m_close->setText(m_isUnderWay ? tr("&Cancel") : tr("&Close"));
    showParts();
    if (m_isUnderWay)
        return;
    if (m_outcome.kind == ExportOutcome::Kind::Failed) {
        m_note->setNote(Tone::Bad, ExportWording::sentence(m_outcome.error));
    } else {
        m_note->setNote(Tone::Good, isFile ? ExportWording::saved(m_path, m_outcome.messages)
                                           : ExportWording::sentToPrinter(m_outcome.messages));
    }
}

void ExportProgressDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}
