// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/DesktopLook.h"

#include "ui/look/FieldFrameStyle.h"
#include "ui/look/IconlessButtonStyle.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>

namespace {

struct Colours
{
    QRgb window, text, base, alternate, button, quiet, edge, accent;
};

QPalette paletteOf(const Colours &colours)
{
    // Fusion draws its edges from shades of the button and the window.
    QPalette palette(QColor(colours.button), QColor(colours.window));
    palette.setColor(QPalette::WindowText, colours.text);
    palette.setColor(QPalette::Base, colours.base);
    palette.setColor(QPalette::AlternateBase, colours.alternate);
    palette.setColor(QPalette::Text, colours.text);
    palette.setColor(QPalette::ButtonText, colours.text);
    palette.setColor(QPalette::BrightText, colours.text);
    palette.setColor(QPalette::ToolTipBase, colours.base);
    palette.setColor(QPalette::ToolTipText, colours.text);
    palette.setColor(QPalette::PlaceholderText, colours.quiet);
    palette.setColor(QPalette::Highlight, colours.accent);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, colours.accent);
    palette.setColor(QPalette::Mid, colours.edge);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colours.quiet);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colours.edge);
    return palette;
}

void wear(const QString &name)
{
    QStyle *style = QStyleFactory::create(name);
    // The desktops' own styles frame their fields as their desktop does.
    const bool isFusion = name.compare(QLatin1String("fusion"), Qt::CaseInsensitive) == 0;
    QApplication::setStyle(new IconlessButtonStyle(isFusion ? new FieldFrameStyle(style) : style));
}

} // namespace

DesktopLook::DesktopLook() : m_style(QApplication::style()->objectName()) {}

void DesktopLook::apply(ColourScheme scheme) const
{
    // The desktop's own style may not follow a palette that is not the desktop's; Fusion always does.
    switch (scheme) {
    case ColourScheme::System:
        wear(m_style);
        QApplication::setPalette(QPalette());
        break;
    case ColourScheme::Light:
        wear(QStringLiteral("Fusion"));
        QApplication::setPalette(light());
        break;
    case ColourScheme::Dark:
        wear(QStringLiteral("Fusion"));
        QApplication::setPalette(dark());
        break;
    }
}

QPalette DesktopLook::light()
{
    return paletteOf({0xf6f7f9, 0x15181c, 0xffffff, 0xf6f8fa, 0xf6f7f9, 0x6a7079, 0xc3c8cf, 0x1f6feb});
}

QPalette DesktopLook::dark()
{
    return paletteOf({0x2b2d31, 0xebedf0, 0x1f2124, 0x26282c, 0x3f4248, 0x9ba1aa, 0x1a1b1e, 0x1f6feb});
}

QString DesktopLook::nameOf(ColourScheme scheme)
{
    switch (scheme) {
    case ColourScheme::System:
        return QStringLiteral("system");
    case ColourScheme::Light:
        return QStringLiteral("light");
    case ColourScheme::Dark:
        return QStringLiteral("dark");
    }
    return {};
}

ColourScheme DesktopLook::schemeOf(const QString &name)
{
    for (const ColourScheme scheme : {ColourScheme::Light, ColourScheme::Dark}) {
        if (name == nameOf(scheme))
            return scheme;
    }
    return ColourScheme::System;
}
