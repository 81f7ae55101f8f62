// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/DaysDialog.h"

#include "ui/look/DayEdit.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

DaysDialog::DaysDialog(const QDate &today, QWidget *parent)
    : QDialog(parent), m_first(new DayEdit(this)), m_last(new DayEdit(this))
{
    setObjectName(QStringLiteral("daysDialog"));
    setWindowTitle(tr("Choose days"));
    m_first->setObjectName(QStringLiteral("firstDayEdit"));
    m_last->setObjectName(QStringLiteral("lastDayEdit"));
    auto *form = new QFormLayout;
    form->setSpacing(10);
    const auto row = [form](const QString &text, DayEdit *edit) {
        auto *label = new QLabel(text);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(edit);
        form->addRow(label, edit);
    };
    row(tr("&From"), m_first);
    row(tr("&To"), m_last);
    for (DayEdit *edit : {m_first, m_last}) {
        edit->setDate(today);
        edit->setMaximumDate(today);
        edit->setMinimumHeight(fontMetrics().height() * 7 / 4);
        edit->setMinimumWidth(20 * fontMetrics().averageCharWidth());
    }
    // Whoever moves one end past the other means that day alone.
    connect(m_first, &QDateEdit::dateChanged, this, [this](const QDate &day) {
        if (m_last->date() < day)
            m_last->setDate(day);
    });
    connect(m_last, &QDateEdit::dateChanged, this, [this](const QDate &day) {
        if (m_first->date() > day)
            m_first->setDate(day);
    });

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->setObjectName(QStringLiteral("buttonBox"));
    buttons->addButton(tr("&Show"), QDialogButtonBox::AcceptRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::accepted, this, [this] { Q_EMIT chosen(m_first->date(), m_last->date()); });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 14);
    column->setSpacing(16);
    column->setSizeConstraint(QLayout::SetFixedSize);
    column->addLayout(form);
    column->addWidget(buttons);
}

void DaysDialog::setDays(const QDate &first, const QDate &last)
{
    m_first->setDate(first);
    m_last->setDate(last);
    m_first->setDate(first); // the last one may have been before it meanwhile
}
