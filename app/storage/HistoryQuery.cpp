// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/HistoryQuery.h"

#include "app/storage/MessageRow.h"
#include "app/text/SearchNeedle.h"

namespace {

// Something else than these, in the words of SQLite's GLOB: it may vanish between two Han letters when it is
// folded, or be one of them in another form.
constexpr QStringView somethingElse = u"*[^\u0001-\u007f\u00a1-\u00ac\u00ae-\u02af\u0370-\u0482\u048a-\u052f"
                                      "\u0621-\u063a\u0641-\u064a\u0660-\u0669\u2010-\u2027\u2030-\u205e"
                                      "\u3000-\u3029\u3041-\u30fe\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff5e]*";

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
    if (needle.isEmpty() || !(needle.isAscii() || needle.isHan()))
        return;
    // LIKE knows no case in ASCII, and nothing of other letters. A space may stand for any white space.
    const auto part = [](QString text) {
        text.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
        text.replace(QLatin1Char('%'), QLatin1String("\\%"));
        text.replace(QLatin1Char('_'), QLatin1String("\\_"));
        text.replace(QLatin1Char(' '), QLatin1Char('_'));
        return QVariant(QLatin1Char('%') + text + QLatin1Char('%'));
    };
    const QString names = QStringLiteral("used_trunk || char(10) || trunk || char(10) || sms_id");
    QString condition = QStringLiteral("(text LIKE ? ESCAPE '\\' OR %1 LIKE ? ESCAPE '\\'").arg(names);
    QVariantList values{part(needle.folded()), part(needle.folded())};
    for (const QString &digits : needle.numbers()) {
        condition += QStringLiteral(" OR number LIKE ? ESCAPE '\\'");
        values.append(part(digits));
    }
    if (needle.isAscii()) {
        condition += QStringLiteral(" OR length(CAST(text AS BLOB)) <> length(text)"
                                    " OR length(CAST(%1 AS BLOB)) <> length(%1)")
                         .arg(names);
    } else {
        condition += QStringLiteral(" OR text GLOB ? OR %1 GLOB ?").arg(names);
        values += QVariantList(2, somethingElse.toString());
    }
    add(condition + QLatin1Char(')'), values);
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
