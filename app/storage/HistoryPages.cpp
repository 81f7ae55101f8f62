// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/HistoryPages.h"

#include "app/storage/Database.h"
#include "app/storage/HistoryQuery.h"
#include "app/storage/MessageRow.h"
#include "app/storage/SearchIndex.h"

#include <algorithm>

Stored<QList<Message>> HistoryPages::rows(const QList<MessageId> &ids, HistoryOrder order)
{
    return MessageRow::readAll(m_database.run(
        MessageRow::select() + QStringLiteral("WHERE id IN (%1)").arg(MessageRow::listOf(ids)) +
        HistoryQuery::orderBy(order)));
}

Stored<QList<Message>> HistoryPages::page(const HistoryFilter &filter, HistoryOrder order,
                                          const IdRange &stretch, int count, const Unwanted &unwanted)
{
    QList<Message> found;
    for (IdRange rest = stretch;;) {
        const qsizetype wanted = count - found.size();
        QList<MessageId> ids;
        const HistoryWalk::Use use = [&ids, wanted](MessageId id) {
            ids.append(id);
            return ids.size() < wanted;
        };
        const auto some = HistoryWalk(m_database, filter, order, unwanted, use).through(rest).and_then([&] {
            return rows(ids, order);
        });
        if (!some)
            return some;
        found += *some;
        // What was deleted since it was found leaves a page that is too short, and such a one is the last.
        if (ids.size() < wanted || some->size() == wanted || unwanted())
            return found;
        rest = rest.behind(ids.constLast(), order);
    }
}

Stored<HistoryOutline> HistoryPages::outline(const HistoryFilter &filter, HistoryOrder order,
                                             const IdRange &stretch, int pageSize, int pages,
                                             const Unwanted &unwanted)
{
    HistoryOutline outline;
    outline.complete = true;
    const HistoryWalk::Use use = [&outline, pageSize, pages](MessageId id) {
        if (outline.pages.isEmpty() || outline.pages.constLast().count == pageSize) {
            outline.complete = outline.pages.size() < pages;
            if (!outline.complete)
                return false;
            outline.pages.append({{id, id}, 0});
        }
        HistoryStretch &last = outline.pages.last();
        last.ids = {std::min(last.ids.oldest, id), std::max(last.ids.newest, id)};
        ++last.count;
        return true;
    };
    return HistoryWalk(m_database, filter, order, unwanted, use).through(stretch).map([&outline] {
        return std::move(outline);
    });
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
    SearchIndex index(m_database);
    const auto reach = index.reach();
    if (!reach)
        return Failure<StorageError>(reach.error());
    auto names = index.trunks();
    if (!names)
        return names;
    auto others = m_database.run(
        QStringLiteral("SELECT DISTINCT CASE used_trunk WHEN '' THEN trunk ELSE used_trunk END AS name"
                       " FROM message WHERE (id > ? OR id IN (SELECT message_id FROM search_changed))"
                       " AND name <> ''"),
        {reach->upto});
    if (!others)
        return Failure<StorageError>(others.error());
    while (others->next())
        names->append(others->value(0).toString());
    names->sort();
    names->removeDuplicates();
    return names;
}
