// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

/// The given style with plain words on the buttons of dialogs: a desktop's icons may be black on dark, and
/// Fusion tears icon and word apart from right to left. The sign that a bar has no room for all of its menus is
/// read when there is no room.
class IconlessButtonStyle : public QProxyStyle
{
    Q_OBJECT

public:
    /// Takes the style, and goes by its name.
    explicit IconlessButtonStyle(QStyle *style);

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;

    [[nodiscard]] QIcon standardIcon(StandardPixmap which, const QStyleOption *option,
                                     const QWidget *widget) const override;
};
