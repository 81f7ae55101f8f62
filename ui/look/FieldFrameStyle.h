// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

/// Frames around what can be typed into, scrolled or ticked: seen on light and dark grounds, and thicker and
/// coloured where the focus of a field is. Fusion shows the focus of a line only, and hardly any frame in the
/// dark.
class FieldFrameStyle : public QProxyStyle
{
    Q_OBJECT

public:
    /// Takes the style that draws everything else, and goes by its name.
    explicit FieldFrameStyle(QStyle *base) : QProxyStyle(base) { setObjectName(base->objectName()); }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    using QProxyStyle::polish;
    using QProxyStyle::unpolish;
    void polish(QWidget *widget) override;
    void unpolish(QWidget *widget) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};
