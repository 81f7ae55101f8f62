// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Privacy.h"

#include <QLoggingCategory>
#include <QRegularExpression>

namespace {

QtMessageHandler previousHandler = nullptr;

// A pattern gives up on a megabyte, and what it gave up on would be printed.
constexpr qsizetype mostLogged = 4096;

struct Rule
{
    QRegularExpression pattern;
    QString replacement;
};

QList<Rule> makeRules()
{
    const auto rule = [](const QString &pattern, const QString &replacement) {
        return Rule{QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption |
                                                    QRegularExpression::DotMatchesEverythingOption),
                    replacement};
    };
    // A quote, also behind backslashes (JSON in a QDebug of JSON) or percent-encoded any number of times.
    const QString quote = QStringLiteral(R"((?:\\*["']|%(?:25)*2[27]))");
    const QString space = QStringLiteral(R"((?:\s|%(?:25)*20)*)");
    // "=", ":" and their percent-encoded forms; or the comma behind the key of a QPair or a QMap.
    const QString equals = space + QStringLiteral(R"((?:[=:]|%(?:25)*3[ad]|(?<=["']),))") + space +
                           QStringLiteral(R"((?:QVariant\(\w+,\s*)?)");
    // To the same quote again, which stands behind just as many backslashes. Where none comes, to the end.
    const QString quoted = QStringLiteral(R"((\\*["']|%(?:25)*2[27]).*?(?:(?<!\\)\2|\z))");
    const QString secret =
        QStringLiteral(R"([\w-]*(?:token|passw|passphrase|secret|credential)[\w-]*)") + quote + u'?';
    const QString credentials =
        QStringLiteral(R"([\w-]*(?:authorization|authenticate|cookie)\w*)") + quote + u'?';
    const QString customers =
        quote + QStringLiteral("(?:message|content|text|phonenumber|number|to)") + quote;

    const QString value = QStringLiteral(R"(\1[redacted])");
    return {
        // What was said, and to whom. Only of a field that is quoted, since "message" is also a word.
        rule(u'(' + customers + equals + u')' + quoted, value),
        // A header with credentials: to the end of its line, or of what is left of it.
        rule(u'(' + credentials + equals + QStringLiteral(R"()[^\r\n]+)"), value),
        rule(u'(' + secret + equals + u')' + quoted, value),
        // Not quoted: to the next sign that can be no part of a value in a URL.
        rule(u'(' + secret + equals + QStringLiteral(R"()(?!\[redacted\])(?:(?!%(?:25)*26)[^\s&"'])+)"),
             value),
        // An MD5 is as good as the password it was made of. A certificate's SHA-256 is twice as long.
        rule(QStringLiteral(R"((?:(?<![0-9a-f])|(?<=%[0-9a-f]{2}))[0-9a-f]{32}(?![0-9a-f]))"),
             QStringLiteral("[redacted]")),
        // A phone number, also as the head of an SMS ID.
        rule(QStringLiteral(R"((?:(?<![\w%-])(?<![0-9]\.)|(?<=%[0-9a-f]{2}))\+?[0-9]{5,18}([0-9]{2})(?!\w))"),
             QStringLiteral(R"([number ..\1])")),
    };
}

void redact(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    previousHandler(type, context, Privacy::redacted(message));
}

} // namespace

QString Privacy::redacted(const QString &line)
{
    // Never destroyed: something may be logged after main().
    static const QList<Rule> &rules = *new QList<Rule>(makeRules());
    QString safe = line.left(mostLogged);
    for (const Rule &rule : rules)
        safe.replace(rule.pattern, rule.replacement);
    return safe;
}

void Privacy::redactLogs()
{
    previousHandler = qInstallMessageHandler(redact);
}
