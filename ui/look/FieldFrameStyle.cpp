// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/FieldFrameStyle.h"

#include "ui/look/Tone.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QPainter>
#include <QStyleOption>

namespace {

constexpr qreal radius = 2.5;

bool isFramedArea(const QWidget *widget)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget);
    return area != nullptr && area->frameShape() == QFrame::StyledPanel;
}

bool isIndicator(QStyle::PrimitiveElement element)
{
    return element == QStyle::PE_IndicatorCheckBox || element == QStyle::PE_IndicatorRadioButton ||
           element == QStyle::PE_IndicatorItemViewItemCheck;
}

// Over Fusion's own, which is a shade of the ground.
void outline(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter &painter)
{
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const QRectF rect = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setBrush(Qt::NoBrush);
    QPen pen(isEnabled ? fieldFrame(option.palette) : option.palette.color(QPalette::Mid));
    painter.setRenderHint(QPainter::Antialiasing);
    if (element == QStyle::PE_IndicatorRadioButton) {
        pen.setWidthF(1.4); // a round line is paler than a straight one
        painter.setPen(pen);
        painter.drawEllipse(rect);
    } else {
        painter.setPen(pen);
        painter.drawRoundedRect(rect, 1, 1);
    }
    painter.restore();
}

} // namespace

void FieldFrameStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                    const QWidget *widget) const
{
    if (element != PE_FrameLineEdit && !(element == PE_Frame && isFramedArea(widget))) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        if (isIndicator(element))
            outline(element, *option, *painter);
        return;
    }
    const bool isFocused = option->state.testFlag(State_HasFocus) && option->state.testFlag(State_Enabled);
    const qreal thickness = isFocused ? 2.0 : 1.0;
    const qreal inset = thickness / 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(isFocused ? focusFrame(option->palette) : fieldFrame(option->palette), thickness));
    painter->drawRoundedRect(QRectF(option->rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

void FieldFrameStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (isFramedArea(widget))
        widget->installEventFilter(this);
}

void FieldFrameStyle::unpolish(QWidget *widget)
{
    widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

bool FieldFrameStyle::eventFilter(QObject *watched, QEvent *event)
{
    // Such an area paints only its inside anew when the focus comes and goes.
    if ((event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) && watched->isWidgetType())
        static_cast<QWidget *>(watched)->update();
    return QProxyStyle::eventFilter(watched, event);
}
