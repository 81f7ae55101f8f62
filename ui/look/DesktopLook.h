// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QString>

/// Which colours the window wears.
enum class ColourScheme { System, Light, Dark };

/// The look the desktop gave the app at its start, and the two of our own that an agent may choose instead.
/// To be made once QApplication is there, before anything changes its style.
class DesktopLook
{
public:
    DesktopLook();

    void apply(ColourScheme scheme) const;

    /// The name under which a scheme is kept; never translated.
    [[nodiscard]] static QString nameOf(ColourScheme scheme);
    [[nodiscard]] static ColourScheme schemeOf(const QString &name);

    [[nodiscard]] static QPalette light();
    [[nodiscard]] static QPalette dark();

private:
    QString m_style;
};
