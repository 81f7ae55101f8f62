// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/HandDrivenHistory.h"
#include "ui/history/HistoryModel.h"
#include "ui/history/SelectedMessages.h"

#include <QTest>

#include <utility>

namespace {

Message message(MessageId id, MessageState state)
{
    Message made;
    made.id = id;
    made.state = state;
    return made;
}

/// Three pages of 200 rows, newest first: 600 to 401 are loaded, the others not.
HistoryPlaces threePages()
{
    HistoryPlaces places;
    places.clear(HistoryOrder::NewestFirst);
    QList<Message> newest;
    for (MessageId id = 600; id > 400; --id)
        newest.append(message(id, MessageState::Failed));
    places.append(newest, {401, IdRange().newest});
    places.append({{{{201, 400}, 200}, {{1, 200}, 200}}, true});
    return places;
}

QList<Message> stored()
{
    QList<Message> all;
    for (MessageId id = 1; id <= 600; ++id)
        all.append(message(id, id % 2 == 0 ? MessageState::Failed : MessageState::Sent));
    return all;
}

QList<MessageId> idsOf(const QList<Message> &messages)
{
    QList<MessageId> ids;
    for (const Message &one : messages)
        ids.append(one.id);
    return ids;
}

} // namespace

class TestSelectedMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_source = std::make_unique<HandDrivenHistory>();
        m_model = std::make_unique<HistoryModel>(*m_source);
        m_selected = std::make_unique<SelectedMessages>(*m_source);
        m_answers.clear();
        m_rows = std::make_unique<Rows>();
    }

    void onlyTheSelectedRowsOfAPageThatIsNotLoaded();
    void wholePagesAreAskedOnlyForWhatIsWanted();
    void whatCameIntoAStretchMeanwhileIsNotMeant();
    void aPageThatHasChangedIsNotGuessed();
    void aNewQuestionTakesThePlaceOfTheOldOne();
    void whatNobodyCanPassIsNotAsked();
    void anErrorIsTold();

private:
    /// Just so many rows, to select from.
    class Rows : public QAbstractTableModel
    {
    public:
        [[nodiscard]] int rowCount(const QModelIndex &) const override { return 600; }
        [[nodiscard]] int columnCount(const QModelIndex &) const override { return 1; }
        [[nodiscard]] QVariant data(const QModelIndex &, int) const override { return {}; }
    };

    [[nodiscard]] QItemSelection rows(int first, int last) const
    {
        return {m_rows->index(first, 0), m_rows->index(last, 0)};
    }
    void read(const QItemSelection &rows, const HistoryFilter &only = {}, const HistoryFilter &filter = {})
    {
        m_selected->read(
            threePages(), rows, filter, only,
            [this](const Stored<SelectedMessages::Answer> &answer) { m_answers.append(answer); });
    }
    void answer(const QList<Message> &all)
    {
        QVERIFY(!m_source->pages.empty());
        m_source->answerPage(all);
    }

    std::unique_ptr<HandDrivenHistory> m_source;
    std::unique_ptr<HistoryModel> m_model;
    std::unique_ptr<Rows> m_rows;
    std::unique_ptr<SelectedMessages> m_selected;
    QList<Stored<SelectedMessages::Answer>> m_answers;
};

void TestSelectedMessages::onlyTheSelectedRowsOfAPageThatIsNotLoaded()
{
    read(rows(195, 204)); // 405 to 396: five of the first page, five of the second
    answer(stored());
    QTRY_COMPARE(m_source->pages.size(), std::size_t(1));
    QCOMPARE(m_source->pages.front().stretch, (IdRange{201, 400}));
    answer(stored());
    QTRY_COMPARE(m_source->pages.size(), std::size_t(1));
    QCOMPARE(m_source->pages.front().stretch, (IdRange{396, 400}));
    answer(stored());
    QTRY_COMPARE(m_answers.size(), 1);
    QCOMPARE(idsOf(**m_answers.constFirst()),
             (QList<MessageId>{405, 404, 403, 402, 401, 400, 399, 398, 397, 396}));
}

void TestSelectedMessages::wholePagesAreAskedOnlyForWhatIsWanted()
{
    HistoryFilter failed;
    failed.states = {MessageState::Failed};
    read(rows(0, 599), failed);
    for (int page = 0; page < 3; ++page) {
        QTRY_COMPARE(m_source->pages.size(), std::size_t(1));
        QCOMPARE(m_source->pages.front().filter.states, failed.states);
        answer(stored());
    }
    QTRY_COMPARE(m_answers.size(), 1);
    QCOMPARE((*m_answers.constFirst())->size(), 300);
}

void TestSelectedMessages::whatCameIntoAStretchMeanwhileIsNotMeant()
{
    HistoryPlaces places;
    places.clear(HistoryOrder::NewestFirst);
    places.append({message(9, MessageState::Failed), message(5, MessageState::Failed)}, {});
    m_selected->read(places, rows(0, 1), {}, {},
                     [this](const Stored<SelectedMessages::Answer> &answer) { m_answers.append(answer); });
    answer(stored());
    QTRY_COMPARE(m_answers.size(), 1);
    QCOMPARE(idsOf(**m_answers.constFirst()), (QList<MessageId>{9, 5}));
}

void TestSelectedMessages::aPageThatHasChangedIsNotGuessed()
{
    QList<Message> fewer = stored();
    fewer.removeAt(300);
    read(rows(250, 260));
    answer(fewer);
    QTRY_COMPARE(m_answers.size(), 1);
    QVERIFY(m_answers.constFirst());
    QVERIFY(!*m_answers.constFirst());
}

void TestSelectedMessages::aNewQuestionTakesThePlaceOfTheOldOne()
{
    read(rows(0, 0));
    read(rows(1, 1));
    answer(stored());
    answer(stored());
    QTRY_COMPARE(m_answers.size(), 1);
    QCOMPARE(idsOf(**m_answers.constFirst()), QList<MessageId>{599});
}

void TestSelectedMessages::whatNobodyCanPassIsNotAsked()
{
    HistoryFilter sent;
    sent.states = {MessageState::Sent};
    HistoryFilter queued;
    queued.states = {MessageState::Queued};
    read(rows(0, 5), queued, sent);
    QCOMPARE(m_answers.size(), 1);
    QVERIFY((*m_answers.constFirst())->isEmpty());
    QVERIFY(m_source->pages.empty());
}

void TestSelectedMessages::anErrorIsTold()
{
    read(rows(0, 5));
    m_source->answer<QList<Message>>(m_source->pages.front().promise,
                                     Failure<StorageError>({StorageErrorKind::Locked, {}}));
    QTRY_COMPARE(m_answers.size(), 1);
    QCOMPARE(m_answers.constFirst().error().kind, StorageErrorKind::Locked);
}

QTEST_MAIN(TestSelectedMessages)
#include "tst_selected_messages.moc"
