// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/outbox/HandDrivenOutbox.h"

#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace std::chrono_literals;
using enum MessageState;
using Error = SendErrorKind;

namespace {

const QString gsm1 = QStringLiteral("GSM-1");
const QString alice = QStringLiteral("15100001111");
const QString bob = QStringLiteral("15200002222");
const QString smsId = QStringLiteral("15100001111-1772442000");

const QString atEnqueue = QStringLiteral("INSERT ON message");
const QString atFirstMark = QStringLiteral("INSERT ON attempt");
const QString atByteMark = QStringLiteral("UPDATE OF written_after ON attempt");
const QString atOutcome = QStringLiteral("UPDATE OF outcome ON attempt");

} // namespace

/// A disk that is really full, at each of the writes of a message, and what is told of it.
class TestOutboxDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("trunktext.*=false")); }
    void init();
    void cleanup();

    void aFullDiskRefusesTheDraftAndKeepsNothingOfIt();
    void aFullDiskAtTheFirstMarkLetsNothingLeave();
    void aFullDiskAtTheFirstByteVetoesIt();
    void aFullDiskAtTheOutcomeForgetsNothingAndSendsNothingElse();
    void aRefusalAtEachTryIsToldOnce_data();
    void aRefusalAtEachTryIsToldOnce();
    void anotherReasonIsToldAnew();
    void aDiskThatTakesTheNextDraftIsWell();
    void aDiskOfWhichNothingIsWantedIsWellAfterAWhile();

private:
    [[nodiscard]] qsizetype requests() const { return m_desk->gateway->submitted.size(); }
    [[nodiscard]] MessageState state(MessageId id) { return m_desk->store.state(id); }

    std::unique_ptr<HandDrivenOutbox> m_desk;
    std::unique_ptr<QSignalSpy> m_failed;
    std::unique_ptr<QSignalSpy> m_recovered;
};

void TestOutboxDisk::init()
{
    m_desk = std::make_unique<HandDrivenOutbox>();
    m_failed = std::make_unique<QSignalSpy>(m_desk->outbox.get(), &Outbox::storageFailed);
    m_recovered = std::make_unique<QSignalSpy>(m_desk->outbox.get(), &Outbox::storageRecovered);
}

void TestOutboxDisk::cleanup()
{
    m_failed.reset();
    m_recovered.reset();
    m_desk.reset();
}

void TestOutboxDisk::aFullDiskRefusesTheDraftAndKeepsNothingOfIt()
{
    m_desk->gateway->connectPbx({gsm1});
    m_desk->store.fillDisk(atEnqueue);
    const auto refused = m_desk->outbox->enqueue({.to = alice, .text = QStringLiteral("a")});
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().kind, EnqueueError::Kind::Storage);
    QCOMPARE(refused.error().storage.kind, StorageErrorKind::DiskFull);
    QCOMPARE(m_desk->store.countOnDisk(QStringLiteral("message")), 0);
    QCOMPARE(m_failed->size(), 1);

    m_desk->store.freeDisk();
    QVERIFY(m_desk->enqueue(alice, QStringLiteral("a")) > 0);
    m_desk->clock.advance(2s);
    QCOMPARE(requests(), 1);
}

void TestOutboxDisk::aFullDiskAtTheFirstMarkLetsNothingLeave()
{
    const MessageId id = m_desk->enqueue(alice, QStringLiteral("a"));
    m_desk->store.fillDisk(atFirstMark);
    m_desk->gateway->connectPbx({gsm1});
    m_desk->clock.advance(10s);
    QCOMPARE(requests(), 0);
    QCOMPARE(state(id), Queued);
    QCOMPARE(m_desk->store.attempts(id).size(), 0);
    QCOMPARE(m_failed->constFirst().constFirst().value<StorageError>().kind, StorageErrorKind::DiskFull);

    m_desk->store.freeDisk();
    m_desk->clock.advance(2s);
    QCOMPARE(requests(), 1);
}

void TestOutboxDisk::aFullDiskAtTheFirstByteVetoesIt()
{
    const MessageId id = m_desk->enqueue(alice, QStringLiteral("a"));
    m_desk->gateway->connectPbx({gsm1});
    m_desk->store.fillDisk(atByteMark);
    QVERIFY(!m_desk->gateway->write());
    m_desk->gateway->failToSend(Error::DiskRefused);
    QCOMPARE(state(id), Queued);

    m_desk->store.freeDisk();
    m_desk->clock.advance(70s);
    QCOMPARE(requests(), 2);
    m_desk->gateway->accept(smsId);
    QCOMPARE(state(id), Accepted);
    QCOMPARE(m_recovered->size(), 1);
}

void TestOutboxDisk::aFullDiskAtTheOutcomeForgetsNothingAndSendsNothingElse()
{
    m_desk->gateway->connectPbx({gsm1});
    const MessageId first = m_desk->enqueue(alice, QStringLiteral("a"));
    m_desk->store.fillDisk(atOutcome);
    m_desk->gateway->accept(smsId);
    QCOMPARE(m_desk->store.stateOnDisk(first), stateName(Sending));
    const MessageId second = m_desk->enqueue(bob, QStringLiteral("b"));
    m_desk->clock.advance(30s);
    QCOMPARE(requests(), 1);

    m_desk->store.freeDisk();
    m_desk->clock.advance(2s);
    QCOMPARE(state(first), Accepted);
    QCOMPARE(m_desk->store.row(first).smsId, smsId);
    QCOMPARE(state(second), Sending);
    QCOMPARE(m_recovered->size(), 1);
}

void TestOutboxDisk::aRefusalAtEachTryIsToldOnce_data()
{
    QTest::addColumn<QString>("where");
    QTest::newRow("first mark") << atFirstMark;
    QTest::newRow("mark of the first byte") << atByteMark;
}

void TestOutboxDisk::aRefusalAtEachTryIsToldOnce()
{
    QFETCH(QString, where);
    m_desk->enqueue(alice, QStringLiteral("a"));
    m_desk->store.refuse(where);
    m_desk->gateway->connectPbx({gsm1});
    qsizetype tried = 0;
    for (int second = 0; second < 600; ++second) {
        if (requests() > tried) {
            tried = requests();
            QVERIFY(!m_desk->gateway->write());
            m_desk->gateway->failToSend(Error::DiskRefused);
        }
        m_desk->clock.advance(1s);
    }
    QCOMPARE(m_failed->size(), 1);
    QCOMPARE(m_recovered->size(), 0);

    m_desk->store.allow();
    m_desk->clock.advance(70s);
    QCOMPARE(requests(), tried + 1);
    m_desk->gateway->accept(smsId);
    QCOMPARE(m_recovered->size(), 1);
}

void TestOutboxDisk::anotherReasonIsToldAnew()
{
    m_desk->store.refuse(atEnqueue);
    m_desk->enqueue(alice, QStringLiteral("a"));
    m_desk->store.allow();
    m_desk->store.fillDisk(atEnqueue);
    m_desk->enqueue(alice, QStringLiteral("a"));
    QCOMPARE(m_failed->size(), 2);
    QCOMPARE(m_failed->constLast().constFirst().value<StorageError>().kind, StorageErrorKind::DiskFull);
}

void TestOutboxDisk::aDiskThatTakesTheNextDraftIsWell()
{
    m_desk->store.refuse(atEnqueue);
    m_desk->enqueue(alice, QStringLiteral("a"));
    m_desk->store.allow();
    m_desk->clock.advance(2s);
    QCOMPARE(m_recovered->size(), 0);
    m_desk->enqueue(alice, QStringLiteral("a"));
    QCOMPARE(m_recovered->size(), 1);
}

void TestOutboxDisk::aDiskOfWhichNothingIsWantedIsWellAfterAWhile()
{
    m_desk->store.refuse(atEnqueue);
    m_desk->enqueue(alice, QStringLiteral("a"));
    m_desk->store.allow();
    m_desk->clock.advance(10s);
    QCOMPARE(m_recovered->size(), 1);
}

QTEST_GUILESS_MAIN(TestOutboxDisk)
#include "tst_outbox_disk.moc"
