// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/HistoryPages.h"

#include "app/storage/Database.h"
#include "app/storage/HistoryQuery.h"
#include "app/storage/MessageRow.h"

#include <algorithm>

namespace {

bool passesText(const QString &text, const Message &message)
{
    const auto in = [&text](const QString &whole) {
        return whole.contains(text, Qt::CaseInsensitive);
    };
    return text.isEmpty() || in(message.number) || in(message.to) || in(message.text) || in(message.smsId);
}

} // namespace

Stored<void> HistoryPages::walk(const HistoryFilter &filter, HistoryOrder order, const IdRange &stretch,
                                const Unwanted &unwanted, const Use &use)
{
    const HistoryQuery query(filter, stretch);
    auto rows =
        m_database.run(MessageRow::select() + query.where() + HistoryQuery::orderBy(order), query.values());
    if (!rows)
        return Failure<StorageError>(rows.error());
    while (!unwanted() && rows->next()) {
        const Message message = MessageRow::read(*rows);
        if (passesText(filter.text, message) && !use(message))
            return {};
    }
    return Database::ended(*rows);
}

Stored<QList<Message>> HistoryPages::page(const HistoryFilter &filter, HistoryOrder order,
                                          const IdRange &stretch, int count, const Unwanted &unwanted)
{
    QList<Message> messages;
    return walk(filter, order, stretch, unwanted,
                [&](const Message &message) {
                    messages.append(message);
                    return messages.size() < count;
                })
        .map([&messages] { return std::move(messages); });
}

Stored<HistoryOutline> HistoryPages::outline(const HistoryFilter &filter, HistoryOrder order,
                                             const IdRange &stretch, int pageSize, int pages,
                                             const Unwanted &unwanted)
{
    HistoryOutline outline;
    outline.complete = true;
    return walk(filter, order, stretch, unwanted,
                [&](const Message &message) {
                    if (outline.pages.isEmpty() || outline.pages.constLast().count == pageSize) {
                        outline.complete = outline.pages.size() < pages;
                        if (!outline.complete)
                            return false;
                        outline.pages.append({{message.id, message.id}, 0});
                    }
                    HistoryStretch &last = outline.pages.last();
                    last.ids = {std::min(last.ids.oldest, message.id), std::max(last.ids.newest, message.id)};
                    ++last.count;
                    return true;
                })
        .map([&outline] { return std::move(outline); });
}

Stored<IdRange> HistoryPages::bounds()
{
    // Two questions: asked for both at once, SQLite would walk through all.
    return m_database
        .run(QStringLiteral("SELECT (SELECT min(id) FROM message), (SELECT max(id) FROM message)"))
        .map([](QSqlQuery query) {
            return query.next() ? IdRange{query.value(0).toLongLong(), query.value(1).toLongLong()}
                                : IdRange();
        });
}

Stored<QStringList> HistoryPages::trunks()
{
    return m_database
        .run(QStringLiteral("SELECT DISTINCT CASE used_trunk WHEN '' THEN trunk ELSE used_trunk END AS name"
                            " FROM message WHERE name <> '' ORDER BY name"))
        .map([](QSqlQuery query) {
            QStringList names;
            while (query.next())
                names.append(query.value(0).toString());
            return names;
        });
}
