// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/ExportDialog.h"

#include <QCheckBox>
#include <QDate>
#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QStyle>
#include <QVBoxLayout>

ExportDialog::ExportDialog(QWidget *parent)
    : QDialog(parent), m_what(new QLabel(this)), m_conditions(new QLabel(this)),
      m_csv(new QRadioButton(this)), m_pdf(new QRadioButton(this)), m_byteOrderMark(new QCheckBox(this)),
      m_buttons(new QDialogButtonBox(this)),
      m_export(m_buttons->addButton(QString(), QDialogButtonBox::AcceptRole)),
      m_cancel(m_buttons->addButton(QDialogButtonBox::Cancel)),
      m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
    setObjectName(QStringLiteral("exportDialog"));
    m_what->setObjectName(QStringLiteral("exportWhatLabel"));
    m_what->setWordWrap(true);
    m_conditions->setObjectName(QStringLiteral("exportConditionsLabel"));
    m_conditions->setTextFormat(Qt::PlainText);
    m_conditions->setWordWrap(true);
    QFont strong = m_conditions->font();
    strong.setBold(true);
    m_conditions->setFont(strong);
    m_csv->setObjectName(QStringLiteral("csvRadioButton"));
    m_csv->setChecked(true);
    m_pdf->setObjectName(QStringLiteral("pdfRadioButton"));
    m_byteOrderMark->setObjectName(QStringLiteral("byteOrderMarkCheckBox"));
    m_byteOrderMark->setChecked(true);
    m_export->setObjectName(QStringLiteral("exportPushButton"));
    m_export->setDefault(true);
    m_cancel->setObjectName(QStringLiteral("cancelExportPushButton"));

    auto *below = new QHBoxLayout;
    below->addSpacing(style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, nullptr, m_csv) +
                      style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing, nullptr, m_csv));
    below->addWidget(m_byteOrderMark, 1);
    auto *formats = new QVBoxLayout;
    formats->setSpacing(6);
    formats->addWidget(m_csv);
    formats->addLayout(below);
    formats->addWidget(m_pdf);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_what);
    words->addWidget(m_conditions);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    column->addLayout(words);
    column->addLayout(formats);
    column->addStretch();
    column->addWidget(m_buttons);

    connect(m_csv, &QAbstractButton::toggled, m_byteOrderMark, &QWidget::setEnabled);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ExportDialog::askForFile);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
}

void ExportDialog::setConditions(const QStringList &conditions)
{
    m_conditions->setText(conditions.join(QLatin1Char('\n')));
}

void ExportDialog::openBeside()
{
    if (!isVisible()) {
        const int width = fontMetrics().averageCharWidth() * 56;
        layout()->activate();
        resize(width, layout()->totalHeightForWidth(width));
        m_export->setFocus(Qt::OtherFocusReason);
    }
    show();
    raise();
    activateWindow();
}

ExportFormat ExportDialog::format() const
{
    return m_csv->isChecked() ? ExportFormat::Csv : ExportFormat::Pdf;
}

void ExportDialog::askForFile()
{
    auto *files = new QFileDialog(this, tr("Export to a file"), m_folder);
    files->setObjectName(QStringLiteral("exportFileDialog"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    const bool isCsv = format() == ExportFormat::Csv;
    files->setNameFilter(isCsv ? tr("CSV files (*.csv)") : tr("PDF files (*.pdf)"));
    files->setDefaultSuffix(isCsv ? QStringLiteral("csv") : QStringLiteral("pdf"));
    //: A file's name, without its suffix; %1 is a day, such as 2026-03-02
    const QString name = tr("Messages %1").arg(QDate::currentDate().toString(Qt::ISODate));
    files->selectFile(name + QLatin1Char('.') + files->defaultSuffix());
    connect(files, &QFileDialog::fileSelected, this, &ExportDialog::take);
    files->open();
}

void ExportDialog::take(const QString &path)
{
    m_folder = QFileInfo(path).absolutePath();
    accept();
    Q_EMIT chosen({format(), m_byteOrderMark->isChecked(), path});
}

void ExportDialog::retranslate()
{
    setWindowTitle(tr("Export messages"));
    m_what->setText(tr("What the history shows now is written into a file:"));
    m_csv->setText(tr("C&SV, for spreadsheets and other programs"));
    m_byteOrderMark->setText(tr("With a &byte order mark (for Excel)"));
    m_pdf->setText(tr("&PDF, to read and to print"));
    m_export->setText(tr("&Export..."));
    m_cancel->setText(tr("&Cancel"));
}

void ExportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        Q_EMIT activated();
    QDialog::changeEvent(event);
}
