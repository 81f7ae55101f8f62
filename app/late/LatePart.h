// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

/// Parts of the program that are libraries of their own, and loaded when they are first needed: what they are
/// built on (QCustomPlot, QtPrintSupport, OpenSSL) would make each start longer, and is needed by few of
/// them. Each has one object that implements what the caller knows of it.
namespace LatePart {

/// The part's object, which lives as long as the program. Nothing, and a line in the log, where the part is
/// missing. Any thread, once there is a QCoreApplication.
[[nodiscard]] QObject *load(const QString &name);

template <typename Interface> [[nodiscard]] Interface *load(const QString &name)
{
    return qobject_cast<Interface *>(load(name));
}

} // namespace LatePart
