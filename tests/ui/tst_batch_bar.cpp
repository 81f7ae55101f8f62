// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/BatchBar.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace std::chrono_literals;
using Kind = BatchNews::Kind;

class TestBatchBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }

    void aQuestionOffersTheOthersAndAStrayKeyMeansNo();
    void whereAllAreUnsureThereAreNoOthers();
    void manyAreAskedByTheirNumber();
    void returnPressesTheButtonWithTheFocus();
    void whatWaitsCanBeUndoneUntilItGoes();
    void escapeEndsTheOffer();
    void goodNewsGoesByItselfButNotUnderTheKeyboard();
    void badNewsStaysUntilItIsClosed();
    void itIsAnAlertThatCountsInSilence();
    void whatWasTooLateIsSaid();

private:
    [[nodiscard]] QPushButton &button(const char *name) const
    {
        return *m_bar->findChild<QPushButton *>(QLatin1String(name));
    }
    [[nodiscard]] bool isOffered(const char *name) const { return !button(name).isHidden(); }
    [[nodiscard]] QTimer &timer() const { return *m_bar->findChild<QTimer *>(); }

    std::unique_ptr<QWidget> m_window;
    QPushButton *m_rows = nullptr;
    BatchBar *m_bar = nullptr;
};

void TestBatchBar::init()
{
    m_window = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(m_window.get());
    m_bar = new BatchBar(m_window.get());
    m_rows = new QPushButton(QStringLiteral("rows"));
    column->addWidget(m_bar);
    column->addWidget(m_rows);
    connect(m_bar, &BatchBar::left, m_rows, qOverload<>(&QWidget::setFocus));
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_rows->setFocus();
    QVERIFY(m_bar->isHidden());
    QVERIFY(!timer().isActive());
}

void TestBatchBar::aQuestionOffersTheOthersAndAStrayKeyMeansNo()
{
    QSignalSpy others(m_bar, &BatchBar::othersChosen);
    QSignalSpy all(m_bar, &BatchBar::allChosen);
    m_bar->tell({.kind = Kind::UnsureQuestion, .count = 12, .unsure = 3});
    QVERIFY(m_bar->text().contains(QLatin1Char('3')) && m_bar->text().contains(QLatin1String("12")));
    QCOMPARE(m_bar->tone(), Tone::Caution);
    QVERIFY(button("sendOthersButton").text().contains(QLatin1Char('9')));
    QVERIFY(button("sendAllButton").text().contains(QLatin1String("12")));
    QVERIFY(!isOffered("undoBatchButton") && !isOffered("closeBatchBarButton"));
    QVERIFY(!timer().isActive());
    QVERIFY(button("doNotSendButton").hasFocus());
    QTest::keyClick(&button("doNotSendButton"), Qt::Key_Space);
    QVERIFY(m_bar->isHidden());
    QVERIFY(m_rows->hasFocus());

    m_bar->tell({.kind = Kind::UnsureQuestion, .count = 12, .unsure = 3});
    QTest::keyClick(&button("doNotSendButton"), Qt::Key_Escape);
    QVERIFY(m_bar->isHidden());
    QCOMPARE(others.count() + all.count(), 0);

    m_bar->tell({.kind = Kind::UnsureQuestion, .count = 12, .unsure = 3});
    button("sendOthersButton").click();
    QCOMPARE(others.count(), 1);
    m_bar->tell({.kind = Kind::UnsureQuestion, .count = 12, .unsure = 3});
    button("sendAllButton").click();
    QCOMPARE(all.count(), 1);
    QCOMPARE(others.count(), 1);
}

void TestBatchBar::whereAllAreUnsureThereAreNoOthers()
{
    m_bar->tell({.kind = Kind::UnsureQuestion, .count = 3, .unsure = 3});
    QVERIFY(!isOffered("sendOthersButton"));
    QVERIFY(isOffered("sendAllButton"));
}

void TestBatchBar::manyAreAskedByTheirNumber()
{
    m_bar->tell({.kind = Kind::ManyQuestion, .count = 300});
    QVERIFY(m_bar->text().contains(QLatin1String("300")));
    QVERIFY(button("sendAllButton").text().contains(QLatin1String("300")));
    QVERIFY(!isOffered("sendOthersButton"));
}

void TestBatchBar::returnPressesTheButtonWithTheFocus()
{
    QSignalSpy all(m_bar, &BatchBar::allChosen);
    m_bar->tell({.kind = Kind::ManyQuestion, .count = 300});
    button("sendAllButton").setFocus();
    QTest::keyClick(&button("sendAllButton"), Qt::Key_Return);
    QCOMPARE(all.count(), 1);
}

void TestBatchBar::whatWaitsCanBeUndoneUntilItGoes()
{
    QSignalSpy undone(m_bar, &BatchBar::undoChosen);
    auto *countdown = m_bar->findChild<QLabel *>(QStringLiteral("batchCountdownLabel"));
    timer().setInterval(1ms);
    m_bar->tellWaiting({.kind = Kind::Waiting, .count = 12}, 5s);
    QVERIFY(countdown->isVisible());
    QVERIFY(countdown->text().contains(QLatin1Char('5')));
    QVERIFY(m_bar->canUndo());
    QVERIFY(m_rows->hasFocus()); // nobody is interrupted
    QTRY_VERIFY(!m_bar->canUndo());
    QVERIFY(!countdown->isVisible());
    m_bar->undo();
    QCOMPARE(undone.count(), 0);

    m_bar->tellWaiting({.kind = Kind::Waiting, .count = 12}, 5s);
    m_bar->undo();
    QCOMPARE(undone.count(), 1);
    QVERIFY(m_bar->isHidden());
    QVERIFY(!timer().isActive());
}

void TestBatchBar::escapeEndsTheOffer()
{
    m_bar->tell({.kind = Kind::Cancelled, .count = 12});
    QVERIFY(m_bar->canUndo());
    button("undoBatchButton").setFocus();
    QTest::keyClick(&button("undoBatchButton"), Qt::Key_Escape);
    QVERIFY(m_bar->isHidden());
    QVERIFY(!m_bar->canUndo());
    QVERIFY(!timer().isActive());
    QVERIFY(m_rows->hasFocus());
}

void TestBatchBar::goodNewsGoesByItselfButNotUnderTheKeyboard()
{
    timer().setInterval(1ms);
    m_bar->tell({.kind = Kind::Queued, .count = 12});
    QVERIFY(timer().isActive());
    QTRY_VERIFY(m_bar->isHidden());

    m_bar->tell({.kind = Kind::Cancelled, .count = 12});
    button("undoBatchButton").setFocus();
    QTRY_VERIFY(!timer().isActive());
    QVERIFY(m_bar->canUndo());
    m_rows->setFocus();
    QTRY_VERIFY(m_bar->isHidden());
}

void TestBatchBar::badNewsStaysUntilItIsClosed()
{
    m_bar->tell({.kind = Kind::NotSent, .error = {StorageErrorKind::DiskFull, {}}});
    QCOMPARE(m_bar->tone(), Tone::Bad);
    QVERIFY(!timer().isActive());
    QVERIFY(!m_bar->canUndo());
    button("closeBatchBarButton").click();
    QVERIFY(m_bar->isHidden());
}

void TestBatchBar::itIsAnAlertThatCountsInSilence()
{
    timer().setInterval(1ms);
    m_bar->tellWaiting({.kind = Kind::Waiting, .count = 12}, 5s);
    const QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(m_bar);
    QCOMPARE(seen->role(), QAccessible::AlertMessage);
    QCOMPARE(seen->text(QAccessible::Name), m_bar->text());
    // A screen reader is told of each new sentence: there is one when they go, and none before.
    const QString told = m_bar->text();
    QTRY_VERIFY(m_bar->text() != told || !m_bar->canUndo());
    QVERIFY(m_bar->text() != told);
    QVERIFY(!m_bar->canUndo());
}

void TestBatchBar::whatWasTooLateIsSaid()
{
    m_bar->tell({.kind = Kind::Cancelled, .count = 12});
    const QString whole = m_bar->text();
    m_bar->tell({.kind = Kind::Cancelled, .count = 12, .left = 2});
    QVERIFY(m_bar->text().startsWith(whole));
    QVERIFY(m_bar->text().mid(whole.size()).contains(QLatin1Char('2')));
    m_bar->tell({.kind = Kind::TakenBack, .count = 0, .left = 2});
    QCOMPARE(m_bar->tone(), Tone::Caution);
}

QTEST_MAIN(TestBatchBar)
#include "tst_batch_bar.moc"
