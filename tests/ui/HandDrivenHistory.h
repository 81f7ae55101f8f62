// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/HistorySource.h"

#include <QPromise>

#include <algorithm>
#include <memory>
#include <vector>

/// A history whose answers come when the test says so, in the order in which it says so.
class HandDrivenHistory final : public HistorySource
{
public:
    template <typename Answer> using Promise = std::shared_ptr<QPromise<Stored<Answer>>>;

    struct Page
    {
        HistoryFilter filter;
        HistoryOrder order = HistoryOrder::NewestFirst;
        IdRange stretch;
        int count = 0;
        Promise<QList<Message>> promise;
    };
    struct Outline
    {
        HistoryFilter filter;
        HistoryOrder order = HistoryOrder::NewestFirst;
        IdRange stretch;
        int pageSize = 0;
        int pages = 0;
        Promise<HistoryOutline> promise;
    };
    struct Details
    {
        MessageId id = 0;
        Promise<MessageDetails> promise;
    };

    [[nodiscard]] QFuture<Stored<QList<Message>>> page(const HistoryFilter &filter, HistoryOrder order,
                                                       const IdRange &stretch, int count) override
    {
        pages.push_back({filter, order, stretch, count, started<QList<Message>>()});
        return pages.back().promise->future();
    }

    [[nodiscard]] QFuture<Stored<HistoryOutline>> outline(const HistoryFilter &filter, HistoryOrder order,
                                                          const IdRange &stretch, int pageSize,
                                                          int pageCount) override
    {
        outlinesAsked.push_back({filter, order, stretch, pageSize, pageCount, started<HistoryOutline>()});
        return outlinesAsked.back().promise->future();
    }

    [[nodiscard]] QFuture<Stored<IdRange>> bounds() override
    {
        boundsAsked.push_back(started<IdRange>());
        return boundsAsked.back()->future();
    }

    [[nodiscard]] QFuture<Stored<QStringList>> trunks() override
    {
        trunksAsked.push_back(started<QStringList>());
        return trunksAsked.back()->future();
    }

    [[nodiscard]] QFuture<Stored<MessageDetails>> details(MessageId id) override
    {
        detailsAsked.push_back({id, started<MessageDetails>()});
        return detailsAsked.back().promise->future();
    }

    [[nodiscard]] QFuture<Stored<int>> attentionCount() override
    {
        countsAsked.push_back(started<int>());
        return countsAsked.back()->future();
    }

    template <typename Answer> static void answer(const Promise<Answer> &promise, const Stored<Answer> &with)
    {
        promise->addResult(with);
        promise->finish();
    }

    /// The oldest page that was asked for and not answered yet, answered from \a stored as the reader would.
    void answerPage(const QList<Message> &stored)
    {
        const Page asked = pages.front();
        pages.erase(pages.begin());
        answer<QList<Message>>(asked.promise, pageOf(stored, asked));
    }

    void answerOutline(const QList<Message> &stored)
    {
        const Outline asked = outlinesAsked.front();
        outlinesAsked.erase(outlinesAsked.begin());
        const int most = asked.pageSize * asked.pages;
        const QList<Message> rows = pageOf(stored, {asked.filter, asked.order, asked.stretch, most + 1, {}});
        HistoryOutline outline;
        outline.complete = rows.size() <= most;
        for (qsizetype from = 0; from < std::min<qsizetype>(most, rows.size()); from += asked.pageSize) {
            const QList<Message> page = rows.mid(from, asked.pageSize);
            const auto [oldest, newest] = std::minmax(page.constFirst().id, page.constLast().id);
            outline.pages.append({{oldest, newest}, static_cast<int>(page.size())});
        }
        answer<HistoryOutline>(asked.promise, outline);
    }

    void answerBounds(const QList<Message> &stored)
    {
        const Promise<IdRange> asked = boundsAsked.front();
        boundsAsked.erase(boundsAsked.begin());
        answer<IdRange>(asked, stored.isEmpty() ? IdRange{0, 0}
                                                : IdRange{stored.constFirst().id, stored.constLast().id});
    }

    /// All that has been asked so far. Who hears of it may ask for more.
    void answerAll(const QList<Message> &stored)
    {
        while (!boundsAsked.empty())
            answerBounds(stored);
        while (!pages.empty())
            answerPage(stored);
        while (!outlinesAsked.empty())
            answerOutline(stored);
    }

    /// Of messages with growing ids.
    [[nodiscard]] static QList<Message> pageOf(const QList<Message> &stored, const Page &asked)
    {
        QList<Message> page;
        const auto use = [&](const Message &message) {
            const HistoryFilter &filter = asked.filter;
            const bool passes = (filter.states.isEmpty() || filter.states.contains(message.state)) &&
                                message.text.contains(filter.text, Qt::CaseInsensitive);
            if (passes && asked.stretch.oldest <= message.id && message.id <= asked.stretch.newest &&
                page.size() < asked.count)
                page.append(message);
        };
        if (asked.order == HistoryOrder::NewestFirst)
            std::for_each(stored.crbegin(), stored.crend(), use);
        else
            std::for_each(stored.cbegin(), stored.cend(), use);
        return page;
    }

    std::vector<Page> pages;
    std::vector<Outline> outlinesAsked;
    std::vector<Promise<IdRange>> boundsAsked;
    std::vector<Promise<QStringList>> trunksAsked;
    std::vector<Details> detailsAsked;
    std::vector<Promise<int>> countsAsked;

private:
    template <typename Answer> static Promise<Answer> started()
    {
        auto promise = std::make_shared<QPromise<Stored<Answer>>>();
        promise->start();
        return promise;
    }
};
