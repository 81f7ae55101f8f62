// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/CountWording.h"
#include "ui/wording/ErrorWording.h"
#include "ui/wording/ProblemWording.h"
#include "ui/wording/Quoted.h"
#include "ui/wording/StateWording.h"
#include "ui/wording/StatusIcon.h"
#include "ui/wording/StatusWording.h"
#include "ui/wording/StorageWording.h"
#include "ui/wording/TrunkWording.h"

#include <QImage>
#include <QLocale>
#include <QPixmap>
#include <QSet>
#include <QTest>

namespace {

const QList<MessageState> allStates{MessageState::Queued,   MessageState::Sending, MessageState::Accepted,
                                    MessageState::Sent,     MessageState::Failed,  MessageState::NotConfirmed,
                                    MessageState::Cancelled};

/// Every kind but None: by name, so that a new kind is tested without a change here.
QList<SendErrorKind> allErrors()
{
    QList<SendErrorKind> kinds;
    for (int value = 1;; ++value) {
        const auto kind = static_cast<SendErrorKind>(value);
        if (errorKindName(kind).isEmpty() || errorKindFromName(errorKindName(kind)) != kind)
            return kinds;
        kinds.append(kind);
    }
}

Message messageIn(MessageState state, SendErrorKind kind = SendErrorKind::None)
{
    Message message;
    message.state = state;
    message.error.kind = kind;
    return message;
}

} // namespace

class tst_Wording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); } // whose digits these are

    void everyStateHasTheWordOfTheManual()
    {
        QStringList words;
        for (const MessageState state : allStates)
            words.append(StateWording::word(state));
        QCOMPARE(words.join(QLatin1Char('|')),
                 QStringLiteral("Queued|Sending|Accepted|Sent|Failed|Not confirmed|Cancelled"));
    }

    void statusLineGivesTheReasonWhereThereIsOne()
    {
        QCOMPARE(StateWording::statusLine(messageIn(MessageState::Queued)), QStringLiteral("Queued"));
        QCOMPARE(StateWording::statusLine(messageIn(MessageState::Queued, SendErrorKind::TrunkBusy)),
                 QStringLiteral("Queued (trunk busy)"));
        QCOMPARE(StateWording::statusLine(messageIn(MessageState::Failed, SendErrorKind::NoSuchTrunk)),
                 QStringLiteral("Failed: no such trunk"));
        QCOMPARE(StateWording::statusLine(messageIn(MessageState::NotConfirmed, SendErrorKind::AnswerLost)),
                 QStringLiteral("Not confirmed"));
        Message held = messageIn(MessageState::Queued, SendErrorKind::TrunkBusy);
        held.held = true;
        QCOMPARE(StateWording::statusLine(held), QStringLiteral("Queued: waiting for your yes"));
    }

    void everyStateIsExplained()
    {
        for (const MessageState state : allStates) {
            QVERIFY(StateWording::explanation(messageIn(state)).endsWith(QLatin1Char('.')));
            QVERIFY(StateWording::explanation(messageIn(state, SendErrorKind::PbxFault))
                        .endsWith(QLatin1Char('.')));
        }
    }

    void everyErrorHasAPhraseAndASentenceOfItsOwn()
    {
        const QList<SendErrorKind> kinds = allErrors();
        QVERIFY(kinds.size() >= 24);
        QSet<QString> phrases;
        QSet<QString> sentences;
        for (const SendErrorKind kind : kinds) {
            const QString phrase = ErrorWording::phrase({kind, 0, {}});
            const QString sentence = ErrorWording::sentence({kind, 0, {}});
            QVERIFY2(!phrase.isEmpty() && !phrase.endsWith(QLatin1Char('.')), qPrintable(phrase));
            QVERIFY2(sentence.endsWith(QLatin1Char('.')) && !sentence.contains(QStringLiteral("..")),
                     qPrintable(sentence));
            phrases.insert(phrase);
            sentences.insert(sentence);
        }
        QCOMPARE(phrases.size(), kinds.size());
        QCOMPARE(sentences.size(), kinds.size());
    }

    void sentenceNamesThePbxsCode()
    {
        const QString sentence = ErrorWording::sentence({SendErrorKind::BusyTooLong, 10027, {}});
        QCOMPARE(sentence,
                 QStringLiteral("The trunk was busy for ten minutes (PBX error 10027). Choose another "
                                "trunk and send again."));
        QVERIFY(!ErrorWording::sentence({SendErrorKind::BusyTooLong, 0, {}})
                     .contains(QStringLiteral("PBX error")));
    }

    void encryptionThatIsTooOldNamesTheSettingThatAllowsIt()
    {
        const SendError tooOld{SendErrorKind::TlsTooOld, 0, {}};
        QVERIFY(
            ErrorWording::sentence(tooOld).contains(QStringLiteral("connection settings, under Advanced")));
        QVERIFY(ErrorWording::sentence(tooOld, ErrorWording::Place::ConnectionSettings)
                    .contains(QStringLiteral("here, under Advanced")));
    }

    void noErrorIsNoWords()
    {
        QVERIFY(ErrorWording::phrase({}).isEmpty());
        QVERIFY(ErrorWording::sentence({}).isEmpty());
    }

    void everyStorageErrorHasAPhraseAndASentence()
    {
        QSet<QString> sentences;
        const QList<StorageErrorKind> kinds{StorageErrorKind::CannotOpen,  StorageErrorKind::NotADatabase,
                                            StorageErrorKind::NewerSchema, StorageErrorKind::DiskFull,
                                            StorageErrorKind::Locked,      StorageErrorKind::DriverMissing,
                                            StorageErrorKind::Other};
        for (const StorageErrorKind kind : kinds) {
            QVERIFY(!StorageWording::phrase({kind, {}}).isEmpty());
            sentences.insert(StorageWording::sentence({kind, {}}));
        }
        QCOMPARE(sentences.size(), kinds.size());
    }

    void foreignTextIsOneShortLineThatStaysInItsPlace()
    {
        const QString hostile =
            QStringLiteral("<b>x</b>\n\u202Eabc\u0007 ") + QString(5000, QLatin1Char('y'));
        const QString shown = Quoted::foreign(hostile);
        QVERIFY(shown.startsWith(QChar(0x2068)));
        QVERIFY(shown.endsWith(QChar(0x2069)));
        QVERIFY(shown.size() <= 302);
        QVERIFY(shown.contains(QStringLiteral("<b>x</b> [U+202E]abc yyy")));
        QVERIFY(Quoted::foreign({}).isEmpty());
    }

    void foreignTextIsNeverCutInsideASurrogatePair()
    {
        const QString shown =
            Quoted::plain(QString(298, QLatin1Char('a')) + QStringLiteral("\U00020000").repeated(9));
        QVERIFY(!shown.chopped(1).back().isHighSurrogate());
        QVERIFY(shown.isValidUtf16());
    }

    void numberInASentenceIsIsolatedLeftToRight()
    {
        const auto number = PhoneNumber::parse(u"+49 151 123");
        QVERIFY(number);
        QCOMPARE(ProblemWording::dials(*number), QStringLiteral("The PBX dials \u2066+49151123\u2069"));
    }

    void reasonNamesWhatComesFirst_data()
    {
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reason");
        const QString good = QStringLiteral("18396210850");
        QTest::newRow("nothing typed")
            << QString() << QString() << QStringLiteral("Type a number and a message to send");
        QTest::newRow("no number") << QString() << QStringLiteral("a")
                                   << QStringLiteral("Type a number to send");
        QTest::newRow("no text") << good << QString() << QStringLiteral("Type a message to send");
        QTest::newRow("letters") << QStringLiteral("18x") << QStringLiteral("a")
                                 << QStringLiteral("Correct the number to send");
        QTest::newRow("emoji") << good << QStringLiteral("a \U0001F600")
                               << QStringLiteral("Remove the emoji to send");
        QTest::newRow("too long") << good << QString(2001, QLatin1Char('a'))
                                  << QStringLiteral("Shorten the message to send");
        QTest::newRow("control character")
            << good << QStringLiteral("a\u0007") << QStringLiteral("Correct the message to send");
        QTest::newRow("fine") << good << QStringLiteral("a") << QString();
    }

    void reasonNamesWhatComesFirst()
    {
        QFETCH(QString, to);
        QFETCH(QString, text);
        QTEST(ProblemWording::whyNotSendable(checkDraft(to, text)), "reason");
    }

    void countsReadAsInTheSketch()
    {
        QCOMPARE(CountWording::characters(26, 2000), QStringLiteral("26 / 2000"));
        QCOMPARE(CountWording::cost(countSegments(u"Hello")), QStringLiteral("1 SMS · GSM-7 · 155 left"));
        QCOMPARE(CountWording::emoji(2), QStringLiteral("2 emoji: the PBX refuses them"));
        QCOMPARE(CountWording::outbox(1, 4), QStringLiteral("1 sending, 4 queued"));
        QCOMPARE(CountWording::outbox(0, 0), QString());
    }

    void forcingCharacterIsNamedSoThatItIsRecognised_data()
    {
        QTest::addColumn<QString>("character");
        QTest::addColumn<QString>("words");
        QTest::newRow("letter") << QStringLiteral("你") << QStringLiteral("UCS-2 because of \u2068你\u2069");
        QTest::newRow("quote") << QStringLiteral("\u2019")
                               << QStringLiteral("UCS-2 because of \u2068\u2019\u2069 (U+2019)");
        QTest::newRow("invisible") << QStringLiteral("\u200B") << QStringLiteral("UCS-2 because of U+200B");
        QTest::newRow("no-break space")
            << QStringLiteral("\u00A0") << QStringLiteral("UCS-2 because of a no-break space");
    }

    void forcingCharacterIsNamedSoThatItIsRecognised()
    {
        QFETCH(QString, character);
        QTEST(CountWording::forcedBy(character), "words");
    }

    void unknownTrunkStateIsShownInThePbxsOwnWord()
    {
        const Trunk odd{QStringLiteral("GSM-1"), QStringLiteral("GSM"), TrunkState::Unknown,
                        QStringLiteral("<i>Rebooting</i>")};
        QCOMPARE(TrunkWording::label(odd), QStringLiteral("GSM-1 · \u2068<i>Rebooting</i>\u2069"));
        const Trunk noSim{QStringLiteral("GSM-3"), QStringLiteral("GSM"), TrunkState::NoSim,
                          QStringLiteral("No SIM")};
        QCOMPARE(TrunkWording::label(noSim), QStringLiteral("GSM-3 · no SIM card"));
    }

    void statusLineTellsWhenItIsTriedAgain()
    {
        const QDateTime now = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
        PbxStatus status;
        status.reachability = PbxReachability::Waiting;
        status.error.kind = SendErrorKind::Unreachable;
        status.retryAt = now.addSecs(12);
        QCOMPARE(StatusWording::line(status, now),
                 QStringLiteral("Waiting: PBX out of reach, next try in 12 s"));
        status.retryAt = now.addSecs(600);
        QVERIFY(StatusWording::line(status, now).contains(QStringLiteral("next try at")));
        status.retryAt = now.addSecs(-1);
        QCOMPARE(StatusWording::line(status, now), QStringLiteral("Waiting: PBX out of reach"));
        QCOMPARE(StatusWording::line({}, now), QStringLiteral("No connection yet"));
    }

    void missingReportsAreExplained()
    {
        ReportsStatus status;
        status.detail = QStringLiteral("The bound address is already in use");
        QCOMPARE(StatusWording::reports(status), QStringLiteral("No reports"));
        QVERIFY(StatusWording::reportsAdvice(status).contains(status.detail));
        status = {true, 8260, {}};
        QVERIFY(StatusWording::reports(status).contains(QStringLiteral("8260")));
        QVERIFY(StatusWording::reportsAdvice(status).isEmpty());
    }

    void everyStateHasAnIconOfItsOwnShape()
    {
        QSet<QByteArray> shapes;
        for (const MessageState state : allStates) {
            const QImage image =
                StatusIcon::of(state).pixmap(16, 16).toImage().convertToFormat(QImage::Format_ARGB32);
            QVERIFY(!image.isNull());
            // Without colour: what is seen on a grey screen has to differ.
            const QImage shape = image.convertToFormat(QImage::Format_Alpha8);
            const QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
            shapes.insert(QByteArray(reinterpret_cast<const char *>(shape.constBits()), shape.sizeInBytes()) +
                          QByteArray(reinterpret_cast<const char *>(grey.constBits()), grey.sizeInBytes()));
        }
        QCOMPARE(shapes.size(), allStates.size());
        for (const TrunkState state :
             {TrunkState::Idle, TrunkState::Busy, TrunkState::NoSim, TrunkState::Unknown}) {
            QVERIFY(!StatusIcon::of(state).pixmap(16, 16).isNull());
            // Drawn once: whoever asks again gets the same picture.
            QCOMPARE(StatusIcon::of(state).pixmap(16, 16).cacheKey(),
                     StatusIcon::of(state).pixmap(16, 16).cacheKey());
        }
    }
};

QTEST_MAIN(tst_Wording)
#include "tst_wording.moc"
