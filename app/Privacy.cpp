// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Privacy.h"

#include <QLoggingCategory>
#include <QRegularExpression>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/stat.h>
#endif

namespace {

QtMessageHandler previousHandler = nullptr;

void redact(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    static const QRegularExpression secrets(
        QStringLiteral(
            "(\"?(?:access_?token|refresh_?token|token|password|secret|authorization)\"?\\s*[=:]\\s*)"
            "(\"[^\"]*\"|[^\\s&,}\"]+)"),
        QRegularExpression::CaseInsensitiveOption);
    QString safe = message;
    safe.replace(secrets, QStringLiteral("\\1[redacted]"));
    previousHandler(type, context, safe);
}

} // namespace

void Privacy::keepFilesPrivate()
{
#ifdef Q_OS_UNIX
    umask(077);
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
}

void Privacy::redactLogs()
{
    previousHandler = qInstallMessageHandler(redact);
}
