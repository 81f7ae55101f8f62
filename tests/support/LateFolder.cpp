// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

namespace {

void addLateFolder()
{
    QCoreApplication::addLibraryPath(QStringLiteral(TRUNKTEXT_LATE_FOLDER));
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(addLateFolder)
