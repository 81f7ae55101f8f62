// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connection/LabelledField.h"

#include "ui/look/Tone.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

LabelledField::LabelledField(QWidget *field, QWidget *parent)
    : QWidget(parent), m_field(field), m_label(new QLabel(this)), m_problem(new QLabel(this))
{
    m_label->setBuddy(field);
    m_label->setTextFormat(Qt::PlainText); // it may name a connection or a user
    m_problem->setObjectName(field->objectName() + QStringLiteral("Problem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_label);
    column->addWidget(field);
    column->addWidget(m_problem);
    column->addStretch();
    recolor();
}

void LabelledField::setLabel(const QString &label)
{
    m_label->setText(label);
    m_field->setAccessibleName(QString(label).remove(u'&'));
}

void LabelledField::setProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    m_field->setAccessibleDescription(sentence);
}

bool LabelledField::hasProblem() const
{
    return !m_problem->text().isEmpty();
}

void LabelledField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        recolor();
    QWidget::changeEvent(event);
}

void LabelledField::recolor()
{
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, toneColors(palette(), Tone::Bad).text);
    m_problem->setPalette(colors);
}
