// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/HistoryLoader.h"

#include "app/time/WhenAnswered.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace {

constexpr std::size_t wishesKept = 6; ///< what a view shows and what lies around it, twice
constexpr int askedAtOnce = 3;

} // namespace

HistoryLoader::HistoryLoader(HistorySource &source, QObject *parent) : QObject(parent), m_source(source) {}

void HistoryLoader::start(const HistoryFilter &filter, HistoryOrder order, int pageSize)
{
    stop();
    m_filter = filter;
    m_order = order;
    // What was told before this question was asked is on disk already: the answer knows it.
    m_isReadingFirst = true;
    const quint64 list = m_list;
    if (filter.isEmpty()) {
        m_bounds = m_source.bounds();
        whenAnswered(m_bounds, this, [this, list](const Stored<IdRange> &answer) {
            if (list == m_list && answer)
                Q_EMIT boundsRead(*answer);
            else if (list == m_list)
                fail(answer.error());
        });
    }
    m_firstPage = m_source.page(filter, order, {}, pageSize);
    whenAnswered(m_firstPage, this, [this, list](const Stored<QList<Message>> &answer) {
        if (list != m_list)
            return;
        m_isReadingFirst = false;
        const QList<Message> facts = std::exchange(m_factsOfFirst, {});
        if (answer)
            Q_EMIT firstPageRead(*answer, facts);
        else
            fail(answer.error());
    });
}

// One failure is told, and then nothing more is asked: who looks at the rows would ask for ever.
void HistoryLoader::fail(const StorageError &error)
{
    stop();
    m_hasFailed = true;
    Q_EMIT failed(error);
}

void HistoryLoader::stop()
{
    ++m_list;
    m_hasFailed = false;
    m_isReadingFirst = false;
    m_factsOfFirst.clear();
    m_firstPage.cancel();
    m_bounds.cancel();
    for (Wish &wish : m_wishes)
        wish.answer.cancel();
    m_wishes.clear();
    m_outline.cancel();
    m_factsOfOutline.clear();
    m_isOutlining = false;
}

void HistoryLoader::wish(const IdRange &page)
{
    if (m_hasFailed)
        return;
    const auto known = std::find_if(m_wishes.begin(), m_wishes.end(),
                                    [&page](const Wish &wish) { return wish.page == page; });
    if (known != m_wishes.end()) {
        m_wishes.splice(m_wishes.end(), m_wishes, known);
        return;
    }
    m_wishes.push_back({page, 0, {}, {}});
    if (m_wishes.size() > wishesKept) {
        m_wishes.front().answer.cancel();
        m_wishes.pop_front();
    }
    // All that one paint asks for is asked together.
    if (!std::exchange(m_isToAsk, true))
        QMetaObject::invokeMethod(this, &HistoryLoader::askWishes, Qt::QueuedConnection);
}

void HistoryLoader::askWishes()
{
    m_isToAsk = false;
    auto asked =
        std::count_if(m_wishes.cbegin(), m_wishes.cend(), [](const Wish &wish) { return wish.question > 0; });
    for (auto wish = m_wishes.rbegin(); wish != m_wishes.rend() && asked < askedAtOnce; ++wish) {
        if (wish->question > 0)
            continue;
        ++asked;
        wish->question = ++m_questions;
        wish->answer = m_source.page(m_filter, m_order, wish->page, std::numeric_limits<int>::max());
        whenAnswered(wish->answer, this,
                     [this, question = wish->question](const Stored<QList<Message>> &answer) {
                         take(question, answer);
                     });
    }
}

void HistoryLoader::take(quint64 question, const Stored<QList<Message>> &answer)
{
    const auto wish = std::find_if(m_wishes.begin(), m_wishes.end(),
                                   [question](const Wish &one) { return one.question == question; });
    if (wish == m_wishes.end())
        return;
    const IdRange page = wish->page;
    const QList<Message> facts = std::exchange(wish->facts, {});
    m_wishes.erase(wish);
    if (!answer) {
        fail(answer.error());
        return;
    }
    Q_EMIT pageRead(page, *answer, facts);
    askWishes();
}

void HistoryLoader::askOutline(const IdRange &stretch, int pageSize, int pages)
{
    if (m_hasFailed)
        return;
    m_isOutlining = true;
    m_outline = m_source.outline(m_filter, m_order, stretch, pageSize, pages);
    whenAnswered(m_outline, this, [this, list = m_list](const Stored<HistoryOutline> &answer) {
        if (list != m_list)
            return;
        m_isOutlining = false;
        const QList<Message> facts = std::exchange(m_factsOfOutline, {});
        if (answer)
            Q_EMIT outlineRead(*answer, facts);
        else
            fail(answer.error());
    });
}

void HistoryLoader::askAgain()
{
    for (Wish &wish : m_wishes) {
        wish.answer.cancel();
        wish.question = 0;
        wish.facts.clear();
    }
    m_outline.cancel();
    m_factsOfOutline.clear();
    m_isOutlining = false;
    askWishes();
}

void HistoryLoader::hear(const Message &message)
{
    if (m_isReadingFirst)
        m_factsOfFirst.append(message);
    if (m_isOutlining)
        m_factsOfOutline.append(message);
    for (Wish &wish : m_wishes) {
        if (wish.question > 0)
            wish.facts.append(message);
    }
}
