// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/message/MessageState.h"

#include <QSet>
#include <QTest>

#include <array>

Q_DECLARE_METATYPE(MessageEvent)
Q_DECLARE_METATYPE(std::optional<MessageState>)

namespace {

using enum MessageState;
using enum MessageEvent;

constexpr std::array states{Queued, Sending, Accepted, Sent, Failed, NotConfirmed, Cancelled};

// The whole rule at one look: a row an event, a column a state. "-": the event changes nothing there.
struct Rule
{
    MessageEvent event;
    const char *name;
    std::array<const char *, 7> next;
};
// clang-format off
constexpr std::array rules{
    //                                         Queued       Sending          Accepted  Sent  Failed  NotConf.  Cancelled
    Rule{AttemptStarted, "AttemptStarted",   {"Sending",   "-",             "-",      "-",  "-",    "-",      "-"}},
    Rule{ProvenNotTaken, "ProvenNotTaken",   {"-",         "Queued",        "-",      "-",  "-",    "-",      "-"}},
    Rule{AcceptedByPbx,  "AcceptedByPbx",    {"-",         "Accepted",      "-",      "-",  "-",    "-",      "-"}},
    Rule{RefusedForGood, "RefusedForGood",   {"Failed",    "Failed",        "-",      "-",  "-",    "-",      "-"}},
    Rule{AnswerLost,     "AnswerLost",       {"-",         "Not confirmed", "-",      "-",  "-",    "-",      "-"}},
    Rule{ReportedSent,   "ReportedSent",     {"-",         "-",             "Sent",   "-",  "-",    "Sent",   "-"}},
    Rule{ReportedFailed, "ReportedFailed",   {"-",         "-",             "Failed", "-",  "-",    "Failed", "-"}},
    Rule{MarkedSent,     "MarkedSent",       {"-",         "-",             "-",      "-",  "-",    "Sent",   "-"}},
    Rule{MarkedFailed,   "MarkedFailed",     {"-",         "-",             "-",      "-",  "-",    "Failed", "-"}},
    Rule{TakenBack,      "TakenBack",        {"Cancelled", "-",             "-",      "-",  "-",    "-",      "-"}},
};
// clang-format on

} // namespace

class TestMessageState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEventInEveryStateLeadsWhereTheTableSays_data();
    void everyEventInEveryStateLeadsWhereTheTableSays();
    void onlyProofBringsAMessageBackIntoTheQueue();
    void anEndIsNeverLeft();
    void namesAreTheirOwnAndReadBack();
    void aNameThatIsNoneIsNothing();
};

void TestMessageState::everyEventInEveryStateLeadsWhereTheTableSays_data()
{
    QTest::addColumn<MessageState>("state");
    QTest::addColumn<MessageEvent>("event");
    QTest::addColumn<std::optional<MessageState>>("next");

    for (const Rule &rule : rules) {
        for (size_t i = 0; i < states.size(); ++i) {
            QTest::addRow("%s in %s", rule.name, qPrintable(stateName(states[i])))
                << states[i] << rule.event << stateFromName(QString::fromLatin1(rule.next[i]));
        }
    }
}

void TestMessageState::everyEventInEveryStateLeadsWhereTheTableSays()
{
    QFETCH(MessageState, state);
    QFETCH(MessageEvent, event);
    QTEST(nextState(state, event), "next");
}

void TestMessageState::onlyProofBringsAMessageBackIntoTheQueue()
{
    for (const MessageState state : states) {
        for (const Rule &rule : rules) {
            if (nextState(state, rule.event) == Queued)
                QCOMPARE(rule.event, ProvenNotTaken);
        }
    }
}

void TestMessageState::anEndIsNeverLeft()
{
    for (const MessageState state : states) {
        bool left = false;
        for (const Rule &rule : rules)
            left = left || nextState(state, rule.event).has_value();
        QCOMPARE(isEnd(state), !left);
    }
}

void TestMessageState::namesAreTheirOwnAndReadBack()
{
    QSet<QString> names;
    for (const MessageState state : states) {
        const QString name = stateName(state);
        QVERIFY(!name.isEmpty());
        QCOMPARE(stateFromName(name), std::optional(state));
        names.insert(name);
    }
    QCOMPARE(names.size(), static_cast<qsizetype>(states.size()));
}

void TestMessageState::aNameThatIsNoneIsNothing()
{
    QVERIFY(!stateFromName(QString()));
    QVERIFY(!stateFromName(QStringLiteral("queued")));
    QVERIFY(!stateFromName(QStringLiteral("NotConfirmed")));
}

QTEST_GUILESS_MAIN(TestMessageState)
#include "tst_message_state.moc"
