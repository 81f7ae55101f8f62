// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/IconlessButtonStyle.h"

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
