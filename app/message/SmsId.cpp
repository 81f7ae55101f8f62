// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/message/SmsId.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

constexpr qsizetype fewestDigits = 7;
constexpr qsizetype mostDigits = 15;

// "00" and "0" are how to dial, not whom.
QString significantDigits(const QString &number)
{
    QString digits;
    for (const QChar sign : number) {
        if (sign >= u'0' && sign <= u'9' && (sign != u'0' || !digits.isEmpty()))
            digits.append(sign);
    }
    return digits;
}

} // namespace

std::optional<SmsId> SmsId::parse(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A([0-9+*#]{1,32})-([0-9]{9,11})\\z"));
    const QRegularExpressionMatch found = form.match(text);
    if (!found.hasMatch())
        return std::nullopt;
    return SmsId{found.captured(1), found.captured(2).toLongLong()};
}

bool mayBeSameNumber(const QString &one, const QString &other)
{
    const QString a = significantDigits(one);
    const QString b = significantDigits(other);
    const qsizetype common = std::min({a.size(), b.size(), mostDigits});
    return common < fewestDigits ? one == other : a.right(common) == b.right(common);
}
