// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/HistorySource.h"

#include <QObject>

#include <list>

/// Asks for the pages of one list and forgets the answers that nobody waits for any more. With each answer
/// come the facts that were told while it was on its way: they are newer, or at least as new.
class HistoryLoader : public QObject
{
    Q_OBJECT

public:
    /// The source must outlive it.
    explicit HistoryLoader(HistorySource &source, QObject *parent = nullptr);

    /// Another list: asks for its first page and, where that takes no counting, for where it ends. What was
    /// asked before is not answered any more.
    void start(const HistoryFilter &filter, HistoryOrder order, int pageSize);
    /// Somebody looks at this page. What was wished last is asked first; of many wishes the oldest are
    /// dropped.
    void wish(const IdRange &page);
    /// Where the next pages lie. One question at a time.
    void askOutline(const IdRange &stretch, int pageSize, int pages);
    [[nodiscard]] bool isOutlining() const { return m_isOutlining; }
    /// Nothing is asked any more, before another start().
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }
    [[nodiscard]] bool hasWishes() const { return !m_wishes.empty(); }

    /// A fact, in the order of facts.
    void hear(const Message &message);
    /// Messages have been deleted: what is under way may still know them, and is asked again. The question
    /// about the outline is forgotten.
    void askAgain();

Q_SIGNALS:
    void firstPageRead(const QList<Message> &messages, const QList<Message> &facts);
    void boundsRead(const IdRange &ids);
    void pageRead(const IdRange &page, const QList<Message> &messages, const QList<Message> &facts);
    void outlineRead(const HistoryOutline &outline, const QList<Message> &facts);
    void failed(const StorageError &error);

private:
    void stop();

    struct Wish
    {
        IdRange page;
        quint64 question = 0; ///< 0: not asked yet
        QFuture<Stored<QList<Message>>> answer;
        QList<Message> facts;
    };

    void askWishes();
    void fail(const StorageError &error);
    void take(quint64 question, const Stored<QList<Message>> &answer);

    HistorySource &m_source;
    HistoryFilter m_filter;
    HistoryOrder m_order = HistoryOrder::NewestFirst;
    quint64 m_list = 0; ///< answers for another one are late

    quint64 m_questions = 0;
    std::list<Wish> m_wishes; ///< the last one was wished last
    bool m_isToAsk = false;
    QFuture<Stored<QList<Message>>> m_firstPage;
    QFuture<Stored<IdRange>> m_bounds;
    QFuture<Stored<HistoryOutline>> m_outline;
    QList<Message> m_factsOfFirst;
    QList<Message> m_factsOfOutline;
    bool m_isReadingFirst = false;
    bool m_isOutlining = false;
    bool m_hasFailed = false;
};
