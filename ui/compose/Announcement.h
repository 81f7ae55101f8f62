// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QWidget;

/// Speaks up to people who use a screen reader, at the moments that others see at a glance.
namespace Announcement {

/// The text should be what the widget shows: before Qt 6.8 a screen reader takes it from there.
void speak(QWidget *from, const QString &text);

} // namespace Announcement
