// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TemporaryStore.h"

#include <QTest>

#include <memory>

namespace {

const QString office = QStringLiteral("head-office");
const QString alice = QStringLiteral("18396210850");
const QString hello = QStringLiteral("Grüße\nLine");
const QDateTime noon(QDate(2026, 3, 14), QTime(12, 0), Qt::UTC);

} // namespace

/// The same text to the same number, twice within a minute.
class TestRepeatedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_temporary = std::make_unique<TemporaryStore>(); }
    void aRepetitionIsStoppedAndTellsWhenTheFirstWasWritten();
    void whatIsMeantIsStored();
    void theSameTextIsKnownInAnyForm_data();
    void theSameTextIsKnownInAnyForm();
    void whatDiffersIsNotARepetition_data();
    void whatDiffersIsNotARepetition();
    void whatDidNotGoOutDoesNotCount_data();
    void whatDidNotGoOutDoesNotCount();
    void twoWindowsOfOneStoreCannotBothSlipThrough();

private:
    Result<Message, EnqueueError> write(const QString &text, int secondsLater, const QString &to = alice,
                                        const QString &connection = office)
    {
        Draft draft{.to = to, .text = text};
        draft.repeatIsMeant = false;
        return m_temporary->store().enqueue(connection, draft, *PhoneNumber::parse(to),
                                            noon.addSecs(secondsLater));
    }
    int rows() { return m_temporary->countOnDisk(QStringLiteral("message")); }

    std::unique_ptr<TemporaryStore> m_temporary;
};

void TestRepeatedText::aRepetitionIsStoppedAndTellsWhenTheFirstWasWritten()
{
    QVERIFY(write(hello, 0).has_value());
    const auto again = write(hello, 20);
    QVERIFY(!again.has_value());
    QCOMPARE(again.error().kind, EnqueueError::Kind::Repeated);
    QCOMPARE(again.error().earlierAt, noon);
    QCOMPARE(rows(), 1);
    QCOMPARE(m_temporary->facts.size(), 1);
}

void TestRepeatedText::whatIsMeantIsStored()
{
    QVERIFY(write(hello, 0).has_value());
    const Draft meant{.to = alice, .text = hello};
    QVERIFY(m_temporary->store().enqueue(office, meant, *PhoneNumber::parse(alice), noon).has_value());
    QCOMPARE(rows(), 2);
}

void TestRepeatedText::theSameTextIsKnownInAnyForm_data()
{
    QTest::addColumn<QString>("again");
    QTest::addColumn<QString>("to");
    QTest::newRow("as it is") << hello << alice;
    QTest::newRow("decomposed") << hello.normalized(QString::NormalizationForm_D) << alice;
    QTest::newRow("blanks at line ends") << QStringLiteral("Grüße \t\nLine  \n\n") << alice;
    QTest::newRow("other line ends") << QStringLiteral("Grüße\r\nLine\r\n") << alice;
    QTest::newRow("the number written otherwise") << hello << QStringLiteral("183-9621 0850");
}

void TestRepeatedText::theSameTextIsKnownInAnyForm()
{
    QFETCH(QString, again);
    QFETCH(QString, to);
    QVERIFY(write(hello, 0).has_value());
    QVERIFY(!write(again, 59, to).has_value());
}

void TestRepeatedText::whatDiffersIsNotARepetition_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("connection");
    QTest::newRow("a minute later") << hello << 60 << alice << office;
    QTest::newRow("another text") << QStringLiteral("Grüße\n Line") << 1 << alice << office;
    QTest::newRow("another case") << QStringLiteral("grüße\nLine") << 1 << alice << office;
    QTest::newRow("another number") << hello << 1 << QStringLiteral("18396210851") << office;
    QTest::newRow("another connection") << hello << 1 << alice << QStringLiteral("branch");
    QTest::newRow("the clock was set back far") << hello << -3600 << alice << office;
}

void TestRepeatedText::whatDiffersIsNotARepetition()
{
    QFETCH(QString, text);
    QFETCH(int, seconds);
    QFETCH(QString, to);
    QFETCH(QString, connection);
    QVERIFY(write(hello, 0).has_value());
    QVERIFY(write(text, seconds, to, connection).has_value());
    QCOMPARE(rows(), 2);
}

void TestRepeatedText::whatDidNotGoOutDoesNotCount_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<bool>("counts");
    QTest::newRow("Queued") << QStringLiteral("Queued") << true;
    QTest::newRow("Sending") << QStringLiteral("Sending") << true;
    QTest::newRow("Accepted") << QStringLiteral("Accepted") << true;
    QTest::newRow("Sent") << QStringLiteral("Sent") << true;
    QTest::newRow("NotConfirmed") << QStringLiteral("NotConfirmed") << true;
    QTest::newRow("Failed") << QStringLiteral("Failed") << false;
    QTest::newRow("Cancelled") << QStringLiteral("Cancelled") << false;
}

void TestRepeatedText::whatDidNotGoOutDoesNotCount()
{
    QFETCH(QString, state);
    QVERIFY(write(hello, 0).has_value());
    std::ignore = m_temporary->onDisk(QStringLiteral("UPDATE message SET state = ?"), {state});
    QTEST(!write(hello, 5).has_value(), "counts");
}

void TestRepeatedText::twoWindowsOfOneStoreCannotBothSlipThrough()
{
    MessageStore other;
    QVERIFY(other.open(m_temporary->path()).has_value());
    QVERIFY(write(hello, 0).has_value());
    Draft draft{.to = alice, .text = hello};
    draft.repeatIsMeant = false;
    const auto again = other.enqueue(office, draft, *PhoneNumber::parse(alice), noon);
    QVERIFY(!again.has_value());
    QCOMPARE(again.error().kind, EnqueueError::Kind::Repeated);
}

QTEST_GUILESS_MAIN(TestRepeatedText)
#include "tst_repeated_text.moc"
