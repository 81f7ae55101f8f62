// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/IconlessButtonStyle.h"

#include "ui/look/LateIcon.h"

#include <QPointer>

IconlessButtonStyle::IconlessButtonStyle(QStyle *style) : QProxyStyle(style)
{
    if (style)
        setObjectName(style->objectName());
}

int IconlessButtonStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                   QStyleHintReturn *returned) const
{
    return hint == SH_DialogButtonBox_ButtonsHaveIcons
               ? 0
               : QProxyStyle::styleHint(hint, option, widget, returned);
}

QIcon IconlessButtonStyle::standardIcon(StandardPixmap which, const QStyleOption *option,
                                        const QWidget *widget) const
{
    if (which != SP_ToolBarHorizontalExtensionButton)
        return QProxyStyle::standardIcon(which, option, widget);
    // Every menu bar asks for it.
    const QPointer<const QProxyStyle> style(this); // which may be taken off before
    return QIcon(
        new LateIcon([which, style] { return style ? style->QProxyStyle::standardIcon(which) : QIcon(); }));
}
