// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/HandDrivenHistory.h"
#include "ui/history/HistoryModel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QTest>

namespace {

Message message(MessageId id, MessageState state = MessageState::Queued)
{
    Message message;
    message.id = id;
    message.to = QStringLiteral("183 9621 %1").arg(id, 4, 10, QLatin1Char('0'));
    message.number = message.to;
    message.number.remove(QLatin1Char(' '));
    message.text = id % 2 == 0 ? QStringLiteral("Even %1").arg(id) : QStringLiteral("Odd %1").arg(id);
    message.state = state;
    message.createdAt = QDateTime::currentDateTimeUtc();
    return message;
}

QList<Message> messages(int count)
{
    QList<Message> all;
    for (int id = 1; id <= count; ++id)
        all.append(message(id));
    return all;
}

} // namespace

class TestHistoryRandom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomFactsLeaveWhatTheStoreHolds();
};

void TestHistoryRandom::randomFactsLeaveWhatTheStoreHolds()
{
    const QList<MessageState> states{
        MessageState::Queued, MessageState::Sending,      MessageState::Accepted, MessageState::Sent,
        MessageState::Failed, MessageState::NotConfirmed, MessageState::Cancelled};
    for (quint32 seed = 1; seed <= 30; ++seed) {
        QRandomGenerator random(seed);
        HandDrivenHistory source;
        HistoryModel model(source);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QList<Message> stored = messages(random.bounded(1, 700));
        MessageId last = stored.size();
        model.reload();
        const auto change = [&] {
            Message &one = stored[random.bounded(static_cast<int>(stored.size()))];
            one.state = states.at(random.bounded(static_cast<int>(states.size())));
            return one;
        };
        for (int step = 0; step < 100; ++step) {
            switch (random.bounded(10)) {
            case 0: {
                QList<Message> burst;
                for (int count = random.bounded(1, 30); count > 0; --count) {
                    stored.append(message(++last));
                    burst.append(stored.constLast());
                }
                model.apply(burst);
                break;
            }
            case 1:
                model.setFilter({random.bounded(2) == 0 ? QString() : QStringLiteral("odd"),
                                 random.bounded(2) == 0 ? QSet<MessageState>()
                                                        : QSet<MessageState>{MessageState::Queued}});
                break;
            case 2:
                model.setOrder(random.bounded(2) == 0 ? HistoryOrder::NewestFirst
                                                      : HistoryOrder::OldestFirst);
                break;
            case 3:
                if (model.rowCount() > 0)
                    model.lookAt(random.bounded(model.rowCount()), random.bounded(model.rowCount()));
                break;
            case 4:
            case 5:
                if (!source.boundsAsked.empty())
                    source.answerBounds(stored);
                if (!source.pages.empty())
                    source.answerPage(stored);
                if (!source.outlinesAsked.empty())
                    source.answerOutline(stored);
                break;
            case 6:
                if (random.bounded(4) == 0 && stored.size() > 1) {
                    const qsizetype from = random.bounded(static_cast<int>(stored.size() - 1));
                    const qsizetype count = random.bounded(static_cast<int>(stored.size() - from));
                    const IdRange gone{stored.at(from).id, stored.at(from + count).id};
                    stored.remove(from, count + 1);
                    if (stored.isEmpty())
                        stored.append(message(++last));
                    model.forget(gone);
                    model.apply({stored.constLast()});
                }
                break;
            case 7: {
                const QList<Message> facts{change(), change(), change(), change()};
                model.apply(facts);
                break;
            }
            default:
                model.apply({change()});
            }
            QCoreApplication::sendPostedEvents();
        }
        // Let everything asked for be answered, look at all of it, and compare.
        const QList<Message> expected = HandDrivenHistory::pageOf(
            stored, {model.filter(), model.order(), {}, static_cast<int>(stored.size()), {}});
        QTRY_VERIFY((source.answerAll(stored), !model.isLoading() && model.isCountComplete()));
        for (int row = 0; row < expected.size(); ++row) {
            QTRY_VERIFY2((model.lookAt(row, row), source.answerAll(stored),
                          row < model.rowCount() && model.messageAt(row).id == expected.at(row).id),
                         qPrintable(QStringLiteral("seed %1, row %2").arg(seed).arg(row)));
            QCOMPARE(model.messageAt(row).state, expected.at(row).state);
        }
        QTRY_COMPARE((model.lookAt(model.rowCount() - 1, model.rowCount() - 1), source.answerAll(stored),
                      model.rowCount()),
                     static_cast<int>(expected.size()));
    }
}

QTEST_MAIN(TestHistoryRandom)
#include "tst_history_random.moc"
