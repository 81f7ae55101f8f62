// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/NoticeBar.h"

#include "ui/compose/Announcement.h"
#include "ui/compose/HintLabel.h"
#include "ui/wording/Tones.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace {

constexpr qreal cornerRadius = 5;
constexpr qreal edgeWidth = 3;

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent), m_label(new HintLabel), m_row(new QHBoxLayout(this)), m_lines(new QVBoxLayout)
{
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_lines->addWidget(m_label);
    m_lines->setSpacing(2);
    m_row->addLayout(m_lines, 1);
    m_row->setContentsMargins(9, 6, 9, 6);
    hide();
}

void NoticeBar::tell(const QString &text, Kind kind)
{
    if (m_kind != kind) {
        m_kind = kind;
        update();
    }
    const bool isNews = text != m_label->text();
    m_label->tell(text, kind == Kind::Problem ? HintLabel::Tone::Problem : HintLabel::Tone::Warning);
    setVisible(!text.isEmpty());
    if (isNews)
        Announcement::speak(m_label, text);
}

QString NoticeBar::text() const
{
    return m_label->text();
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    const bool isProblem = m_kind == Kind::Problem;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isProblem ? Tones::problemGround(palette()) : Tones::warningGround(palette()));
    painter.drawRoundedRect(rect(), cornerRadius, cornerRadius);
    // An edge on the leading side says "note" to those who don't see the colour.
    QRectF edge = rect();
    edge.setWidth(edgeWidth);
    if (isRightToLeft())
        edge.moveRight(rect().width());
    painter.setBrush(isProblem ? Tones::problemText(palette()) : Tones::warningText(palette()));
    painter.drawRoundedRect(edge, edgeWidth / 2, edgeWidth / 2);
}
