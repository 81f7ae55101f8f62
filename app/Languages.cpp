// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Languages.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

void Languages::install(QCoreApplication &application)
{
    const QLocale system;
    auto *ours = new QTranslator(&application);
    const bool translated =
        ours->load(system, QStringLiteral("trunktext"), QStringLiteral("_"), QStringLiteral(":/i18n"));
    if (!translated)
        std::ignore = ours->load(QStringLiteral("trunktext_en"), QStringLiteral(":/i18n"));
    QCoreApplication::installTranslator(ours);

    // Qt's own buttons: shipped beside the program, or where the system keeps them. A language that we do not
    // speak stays out: half a window in it would be worse than none.
    if (translated) {
        auto *qts = new QTranslator(&application);
        const QString qtName = QStringLiteral("qtbase");
        if (qts->load(system, qtName, QStringLiteral("_"),
                      QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QCoreApplication::installTranslator(qts);
        if (qobject_cast<QGuiApplication *>(&application))
            QGuiApplication::setLayoutDirection(QLocale(ours->language()).textDirection());
    }
}
