// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/FilterChip.h"

#include "ui/history/FilterWording.h"
#include "ui/look/Tone.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace {

constexpr int mostLetters = 40;

} // namespace

FilterChip::FilterChip(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void FilterChip::setCondition(const QString &text)
{
    setText(text);
    setAccessibleName(FilterWording::removal(text));
    setToolTip(FilterWording::removal(text).toHtmlEscaped());
    updateGeometry();
    update();
}

int FilterChip::cross() const
{
    return fontMetrics().height() / 2;
}

int FilterChip::padding() const
{
    return fontMetrics().height() * 2 / 3;
}

QSize FilterChip::sizeHint() const
{
    const int most = mostLetters * fontMetrics().averageCharWidth();
    const int words = std::min(fontMetrics().horizontalAdvance(text()) + 1, most);
    return {padding() + words + padding() * 2 / 3 + cross() + padding(), fontMetrics().height() * 8 / 5};
}

QSize FilterChip::minimumSizeHint() const
{
    const int few = 8 * fontMetrics().averageCharWidth();
    return {std::min(sizeHint().width(), 3 * padding() + cross() + few), sizeHint().height()};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    const ToneColors colors = toneColors(palette(), Tone::Neutral);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF body = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setBrush(colors.background);
    painter.setPen(hasFocus() ? QPen(focusFrame(palette()), 2) : QPen(Qt::NoPen));
    painter.drawRoundedRect(body, body.height() / 2, body.height() / 2);

    const QRect words(padding(), 0, width() - padding() * 2 - padding() * 2 / 3 - cross(), height());
    painter.setPen(colors.text);
    painter.drawText(
        QStyle::visualRect(layoutDirection(), rect(), words),
        static_cast<int>(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading)),
        fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));

    const QRect box(width() - padding() - cross(), (height() - cross()) / 2, cross(), cross());
    const QRectF sign = QRectF(QStyle::visualRect(layoutDirection(), rect(), box)).adjusted(1, 1, -1, -1);
    if (underMouse() || isDown()) {
        QColor disc = colors.text;
        disc.setAlphaF(isDown() ? 0.3F : 0.16F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(disc);
        painter.drawEllipse(sign.adjusted(-4, -4, 4, 4));
    }
    painter.setPen(QPen(colors.text, 1.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(sign.topLeft(), sign.bottomRight());
    painter.drawLine(sign.topRight(), sign.bottomLeft());
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        break;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        Q_EMIT stepped(event->key());
        break;
    case Qt::Key_Escape:
        Q_EMIT left();
        break;
    default:
        QAbstractButton::keyPressEvent(event);
        break;
    }
}

void FilterChip::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}
