// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/late/LatePart.h"

#include <QCoreApplication>
#include <QDir>
#include <QLoggingCategory>
#include <QPluginLoader>

Q_LOGGING_CATEGORY(lateParts, "trunktext.late", QtWarningMsg)

QObject *LatePart::load(const QString &name)
{
    const QString library = QStringLiteral("trunktext_") + name;
    const QDir program(QCoreApplication::applicationDirPath());
    QString why;
    // As it was built, as it was installed, then where Qt looks for plug-ins.
    for (const QString &place :
         {program.filePath(library), program.filePath(QStringLiteral(TRUNKTEXT_LATE_FOLDER "/") + library),
          library}) {
        QPluginLoader loader(place);
        if (QObject *part = loader.instance())
            return part;
        why = loader.errorString();
    }
    qCWarning(lateParts) << name << "cannot be loaded:" << why;
    return nullptr;
}
