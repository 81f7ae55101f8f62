// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/Schema.h"

#include <QFile>

// The static library's resource object is only linked in when it is asked for by name.
static void initSchemaResource()
{
    Q_INIT_RESOURCE(schema);
}

Schema Schema::shipped()
{
    initSchemaResource();
    return Schema({
        QStringLiteral(":/sql/001_messages.sql"),
        QStringLiteral(":/sql/002_reports.sql"),
        QStringLiteral(":/sql/003_attention.sql"),
        QStringLiteral(":/sql/004_search.sql"),
        QStringLiteral(":/sql/005_said_once.sql"),
        QStringLiteral(":/sql/006_less_beside.sql"),
        QStringLiteral(":/sql/007_filed_anew.sql"),
    });
}

QStringList Schema::statementsTo(int version) const
{
    QFile file(m_files.at(version - 1));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList statements;
    QString statement;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        if (line.startsWith(QLatin1String("--")) || line.trimmed().isEmpty())
            continue;
        statement += line + QLatin1Char('\n');
        if (line.endsWith(QLatin1Char(';'))) {
            statements.append(statement);
            statement.clear();
        }
    }
    return statements;
}
