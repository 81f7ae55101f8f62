// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/NoteBox.h"

#include "ui/look/ToneSign.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace {

/// The box as a screen reader meets it: an alert whose name is the sentence.
class AccessibleNoteBox final : public QAccessibleWidget
{
public:
    explicit AccessibleNoteBox(NoteBox *box) : QAccessibleWidget(box, QAccessible::AlertMessage), m_box(box)
    {
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? m_box->text() : QAccessibleWidget::text(kind);
    }

private:
    NoteBox *m_box;
};

QAccessibleInterface *accessibleNoteBox(const QString &, QObject *object)
{
    auto *box = qobject_cast<NoteBox *>(object);
    return box ? new AccessibleNoteBox(box) : nullptr;
}

} // namespace

NoteBox::NoteBox(QWidget *parent)
    : QWidget(parent), m_sign(new ToneSign(this)), m_label(new QLabel(this)), m_text(new QHBoxLayout),
      m_buttons(new QHBoxLayout)
{
    static const bool installed = [] {
        QAccessible::installFactory(accessibleNoteBox);
        return true;
    }();
    Q_UNUSED(installed)

    m_label->setObjectName(QStringLiteral("noteLabel"));
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 6, 6, 6);
    row->setSpacing(8);
    row->addWidget(m_sign);
    row->addLayout(m_text, 1);
    m_text->addWidget(m_label, 1);
    m_text->addLayout(m_buttons);
    recolor();
}

void NoteBox::setNote(Tone tone, const QString &text)
{
    m_tone = tone;
    m_sign->setTone(tone);
    setText(text);
}

void NoteBox::setUnderWay(const QString &text)
{
    m_tone = Tone::Neutral;
    m_sign->setTone(Tone::Neutral);
    m_sign->setUnderWay(true);
    setText(text);
}

void NoteBox::setText(const QString &text)
{
    const bool changed = m_label->text() != text;
    m_label->setText(text);
    recolor();
    if (changed && isVisible())
        announce();
}

QString NoteBox::text() const
{
    return m_label->text();
}

QPushButton *NoteBox::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    m_buttons->addWidget(button);
    return button;
}

QLabel *NoteBox::addQuietText()
{
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    m_buttons->addWidget(label);
    return label;
}

void NoteBox::setButtonsBelow()
{
    m_text->setDirection(QBoxLayout::TopToBottom);
    m_buttons->insertStretch(0);
}

void NoteBox::recolor()
{
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, toneColors(palette(), m_tone).text);
    m_label->setPalette(colors);
    update();
}

void NoteBox::announce()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent news(this, text());
    if (m_tone == Tone::Bad)
        news.setPoliteness(QAccessible::AnnouncementPoliteness::Assertive);
    QAccessible::updateAccessibility(&news);
#endif
    QAccessibleEvent renamed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&renamed);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void NoteBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneColors(palette(), m_tone).background);
    painter.drawRoundedRect(rect(), 6, 6);
}

void NoteBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        recolor();
    QWidget::changeEvent(event);
}

void NoteBox::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    announce();
}
