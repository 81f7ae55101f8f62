// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/HistoryQuery.h"

#include "app/storage/MessageRow.h"
#include "app/text/SearchNeedle.h"

#include <array>

namespace {

// What is looked for by letters.
constexpr QLatin1StringView texts("text");
constexpr QLatin1StringView names("(used_trunk || char(10) || trunk || char(10) || sms_id)");

// Something else than these, in the words of SQLite's GLOB: it may vanish between two Han letters when it is
// folded, or be one of them in another form. Few stretches, for GLOB goes through all with each letter.
constexpr QStringView somethingElse = u"*[^\u0001-\u00ac\u0370-\u0482\u0621-\u063a\u0641-\u064a\u2010-\u2027"
                                      "\u3000-\u3029\u3041-\u30fe\u4e00-\u9fff\uff01-\uff5e]*";
// How a letter begins in UTF-8 that may be Han in another form: a radical, one of what a circle or brackets
// are around, and of those for compatibility. Quicker than GLOB: a row without them is left out by it.
constexpr std::array otherForms{"e2", "e3", "ef", "f0"};

QString hasOthersThanAscii(QLatin1StringView column)
{
    return QStringLiteral("length(CAST(%1 AS BLOB)) <> length(%1)").arg(column);
}

// With a mark for the needle, one for its first letter, and one for somethingElse.
QString mayHaveHan(QLatin1StringView column)
{
    QString condition = QStringLiteral("instr(%1, ?) OR ((instr(%1, ?)").arg(column);
    for (const char *begins : otherForms)
        condition +=
            QStringLiteral(" OR instr(CAST(%1 AS BLOB), x'%2')").arg(column, QLatin1StringView(begins));
    return condition + QStringLiteral(") AND %1 GLOB ?)").arg(column);
}

} // namespace

HistoryQuery::HistoryQuery(const HistoryFilter &filter)
    : m_unsentOnly(!filter.states.isEmpty() && !filter.states.contains(MessageState::Sent) &&
                   filter.number.isEmpty())
{
    if (!filter.states.isEmpty()) {
        QStringList marks;
        QVariantList names;
        for (const MessageState state : filter.states) {
            marks.append(QStringLiteral("?"));
            names.append(stateName(state));
        }
        add(QStringLiteral("state IN (%1)").arg(marks.join(QLatin1Char(','))), names);
    }
    // A partial index is only taken where the condition is the index's own, to the letter.
    if (m_unsentOnly)
        add(QStringLiteral("state <> 'Sent'"));
    if (filter.notRepeated)
        add(notRepeated());
    if (filter.from.isValid())
        add(QStringLiteral("created_at >= ?"), {MessageRow::timeValue(filter.from)});
    if (filter.until.isValid())
        add(QStringLiteral("created_at < ?"), {MessageRow::timeValue(filter.until)});
    if (!filter.trunk.isEmpty())
        add(QStringLiteral("(used_trunk = ? OR (used_trunk = '' AND trunk = ?))"),
            {filter.trunk, filter.trunk});
    if (!filter.number.isEmpty())
        add(MessageRow::hasNumber(), {filter.number, filter.number});
}

void HistoryQuery::within(const IdRange &stretch)
{
    add(QStringLiteral("id BETWEEN ? AND ?"), {stretch.oldest, stretch.newest});
}

void HistoryQuery::notBeyond(const IdRange &stretch)
{
    // The sign keeps SQLite from going through all of it.
    add(QStringLiteral("+id BETWEEN ? AND ?"), {stretch.oldest, stretch.newest});
}

void HistoryQuery::sift(const SearchNeedle &needle)
{
    if (needle.isEmpty())
        return;
    if (needle.isAscii())
        siftAscii(needle);
    else if (needle.isHan())
        siftHan(needle);
}

void HistoryQuery::siftAscii(const SearchNeedle &needle)
{
    // LIKE knows no case in ASCII, and nothing of other letters. A space may stand for any white space.
    const auto part = [](QString text) {
        text.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
        text.replace(QLatin1Char('%'), QLatin1String("\\%"));
        text.replace(QLatin1Char('_'), QLatin1String("\\_"));
        text.replace(QLatin1Char(' '), QLatin1Char('_'));
        return QVariant(QLatin1Char('%') + text + QLatin1Char('%'));
    };
    QString condition = QStringLiteral("(text LIKE ? ESCAPE '\\' OR %1 LIKE ? ESCAPE '\\'").arg(names);
    QVariantList values{part(needle.folded()), part(needle.folded())};
    for (const QString &digits : needle.numbers()) {
        condition += QStringLiteral(" OR number LIKE ? ESCAPE '\\'");
        values.append(part(digits));
    }
    add(condition + QStringLiteral(" OR %1 OR %2)").arg(hasOthersThanAscii(texts), hasOthersThanAscii(names)),
        values);
}

void HistoryQuery::siftHan(const SearchNeedle &needle)
{
    const QVariantList values{needle.folded(), needle.folded().first(1), somethingElse.toString()};
    add(QStringLiteral("(%1 OR %2)").arg(mayHaveHan(texts), mayHaveHan(names)), values + values);
}

void HistoryQuery::add(const QString &condition, const QVariantList &values)
{
    m_conditions.append(condition);
    m_values.append(values);
}

QString HistoryQuery::from() const
{
    return m_unsentOnly ? QStringLiteral("message INDEXED BY message_not_sent") : QStringLiteral("message");
}

QString HistoryQuery::conditions() const
{
    return m_conditions.join(QLatin1String(" AND "));
}

QString HistoryQuery::orderBy(HistoryOrder order)
{
    return order == HistoryOrder::NewestFirst ? QStringLiteral(" ORDER BY id DESC")
                                              : QStringLiteral(" ORDER BY id");
}

QString HistoryQuery::notRepeated()
{
    return QStringLiteral("id NOT IN (SELECT resent_from FROM message WHERE resent_from IS NOT NULL"
                          " AND state <> 'Cancelled')");
}
