// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/CellText.h"
#include "ui/history/DetailsWording.h"

#include <QLocale>
#include <QTest>

namespace {

const QString smsId = QStringLiteral("15100001111-1772442000");

QDateTime at(int second)
{
    return {QDate(2026, 3, 2), QTime(9, 0, second), Qt::UTC};
}

Attempt attempt(AttemptOutcome outcome, const QString &id = {})
{
    Attempt made;
    made.trunk = QStringLiteral("GSM-1");
    made.startedAt = at(0);
    made.endedAt = at(1);
    made.outcome = outcome;
    made.smsId = id;
    return made;
}

MessageDetails details(MessageState state, ReportConflict conflict, const QString &id,
                       const QList<Attempt> &attempts, const QList<RecordedReport> &reports)
{
    MessageDetails told;
    told.message.state = state;
    told.message.conflict = conflict;
    told.message.smsId = id;
    told.attempts = attempts;
    told.reports = reports;
    return told;
}

QString textOf(const MessageDetails &told)
{
    QStringList lines;
    const auto passages = DetailsWording::passages(told);
    for (const DetailsText::Passage &passage : passages)
        lines.append(passage.text);
    return lines.join(u'\n');
}

} // namespace

/// What the details say where the PBX's word is not the last one.
class TestDetailsWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void aRepetitionAndWhatItRepeatsNameEachOther()
    {
        MessageDetails first = details(MessageState::Failed, ReportConflict::None, {}, {}, {});
        first.message.createdAt = at(0);
        first.repetitions = {{at(20), MessageState::Cancelled}, {at(40), MessageState::Sent}};
        const QString told = textOf(first);
        QVERIFY2(told.contains(QStringLiteral("09:00:20 \u00B7 Sent again (Cancelled)")),
                 qUtf8Printable(told));
        QVERIFY2(told.contains(QStringLiteral("09:00:40 \u00B7 Sent again (Sent)")), qUtf8Printable(told));
        MessageDetails second = details(MessageState::Sent, ReportConflict::None, smsId, {}, {});
        second.message.createdAt = at(40);
        second.repeats = RelatedMessage{at(0), MessageState::Failed};
        const QString line = textOf(second).section(u'\n', -1);
        QVERIFY2(line.contains(QLatin1String("Repeats the message of")), qUtf8Printable(line));
        QVERIFY2(line.contains(QLatin1String("09:00:00 (Failed)")), qUtf8Printable(line));
    }

    void aContradictionIsToldWithBothTimes()
    {
        const MessageDetails told =
            details(MessageState::Sent, ReportConflict::Contradicted, smsId,
                    {attempt(AttemptOutcome::Accepted, smsId)},
                    {{at(4), smsId, true, false, false}, {at(9), smsId, false, false, false}});
        const QString text = textOf(told);
        QVERIFY(text.contains(QLatin1String("contradicts itself")));
        const QString sentence = text.section(u'\n', 2, 2);
        QVERIFY2(sentence.contains(QLatin1String("09:00:04")), qUtf8Printable(sentence));
        QVERIFY2(sentence.contains(QLatin1String("09:00:09")), qUtf8Printable(sentence));
        QVERIFY(CellText::toolTip(told.message, HistoryModel::StatusColumn)
                    .contains(QLatin1String("contradicts itself")));
        QVERIFY(CellText::description(told.message, HistoryModel::StatusColumn)
                    .contains(QLatin1String("contradicts itself")));
    }

    void aRefusalThatAReportContradictsIsToldWithBothTimes()
    {
        const QString sentence =
            textOf(details(MessageState::Failed, ReportConflict::Contradicted, smsId,
                           {attempt(AttemptOutcome::Refused, smsId)}, {{at(4), smsId, true, false, false}}))
                .section(u'\n', 2, 2);
        QVERIFY2(sentence.contains(QLatin1String("09:00:01")), qUtf8Printable(sentence));
        QVERIFY2(sentence.contains(QLatin1String("09:00:04")), qUtf8Printable(sentence));
    }

    void ofTwoMessagesWithOneIdItIsSaidThatOneFailed()
    {
        const QString text = textOf(details(
            MessageState::Sent, ReportConflict::SharedId, smsId, {attempt(AttemptOutcome::Accepted, smsId)},
            {{at(4), smsId, true, false, false}, {at(9), smsId, false, false, true}}));
        QVERIFY(text.contains(QLatin1String("one of the two failed")));
        QVERIFY(text.section(u'\n', 2, 2).contains(QLatin1String("09:00:09")));
        QVERIFY(text.contains(QLatin1String("perhaps of another message: failed")));
    }

    void aReportThatMadeUpForALostAnswerIsNamedAsSuch()
    {
        QVERIFY(textOf(details(MessageState::Sent, ReportConflict::None, smsId,
                               {attempt(AttemptOutcome::AnswerLost)}, {{at(4), smsId, true, false, false}}))
                    .contains(QLatin1String("Confirmed by report")));
        QVERIFY(
            !textOf(details(MessageState::Sent, ReportConflict::None, smsId,
                            {attempt(AttemptOutcome::Accepted, smsId)}, {{at(4), smsId, true, false, false}}))
                 .contains(QLatin1String("Confirmed by report")));
    }

    void whatIsNotConfirmedSaysWhatIsKnown()
    {
        const QString nothing = textOf(details(MessageState::NotConfirmed, ReportConflict::None, {},
                                               {attempt(AttemptOutcome::AnswerLost)}, {}));
        QVERIFY(nothing.contains(QLatin1String("No report has come")));
        const QString something =
            textOf(details(MessageState::NotConfirmed, ReportConflict::None, {},
                           {attempt(AttemptOutcome::AnswerLost)}, {{at(4), smsId, true, false, true}}));
        QVERIFY(!something.contains(QLatin1String("No report has come")));
        QVERIFY(something.contains(QLatin1String("fits other messages")));
        QVERIFY(something.contains(QLatin1String("perhaps of another message: sent")));
    }

    void aLateReportIsSaidToHaveChangedNothing()
    {
        const QString text =
            textOf(details(MessageState::Accepted, ReportConflict::None, smsId,
                           {attempt(AttemptOutcome::Accepted, smsId)}, {{at(4), smsId, false, true, false}}));
        QVERIFY(text.contains(QLatin1String("too late to change anything: failed")));
    }

    void whatAnAgentMarkedIsNotPutDownToThePbx()
    {
        const QString text = textOf(
            details(MessageState::Sent, ReportConflict::None, {}, {attempt(AttemptOutcome::AnswerLost)}, {}));
        QVERIFY(text.contains(QLatin1String("marked as sent by hand")));
        QVERIFY(!text.contains(QLatin1String("The PBX reported")));
    }
};

QTEST_MAIN(TestDetailsWording)
#include "tst_details_wording.moc"
