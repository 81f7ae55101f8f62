// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/ComposeForm.h"
#include "ui/compose/MessageEdit.h"
#include "ui/compose/RepeatQuestion.h"
#include "ui/wording/EnqueueWording.h"

#include <QAccessible>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace {

const Draft typed{QStringLiteral("18396210850"), QStringLiteral("Hello"), {}, std::nullopt, false};

} // namespace

/// What the form does while the outbox has not answered, and where the text has just been sent.
class tst_RepeatQuestion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_form = std::make_unique<ComposeForm>();
        m_form->resize(360, 640);
        m_form->show();
        m_form->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
        m_submitted = std::make_unique<QSignalSpy>(m_form.get(), &ComposeForm::submitted);
        m_question = m_form->findChild<RepeatQuestion *>();
        m_no = m_form->findChild<QPushButton *>(QStringLiteral("dontRepeatButton"));
        m_yes = m_form->findChild<QPushButton *>(QStringLiteral("repeatButton"));
        m_message = m_form->findChild<MessageEdit *>();
        m_form->fill(typed);
    }

    void cleanup() { m_form.reset(); }

    void whileTheAnswerIsHeldBackNothingSubmitsAgain()
    {
        for (int press = 0; press < 10; ++press)
            pressSend(m_message);
        constexpr bool isPress = true;
        constexpr bool isRepeat = true;
        QTest::simulateEvent(m_message, isPress, Qt::Key_Return, Qt::ControlModifier, QString(), isRepeat);
        auto *send = m_form->findChild<QPushButton *>(QStringLiteral("sendButton"));
        QTest::mouseClick(send, Qt::LeftButton);
        send->click();
        QCOMPARE(m_submitted->size(), 1);
        QVERIFY(!send->isEnabled());
    }

    void aRepetitionIsAskedInTheFormAndKeepsWhatWasTyped()
    {
        ask();
        QVERIFY(m_question->isVisible());
        QCOMPARE(m_question->text(), QStringLiteral("Again?"));
        QVERIFY(m_no->hasFocus()); // what a stray key presses
        QCOMPARE(m_form->draft(), typed);
        QVERIFY(!m_form->findChild<QPushButton *>(QStringLiteral("sendButton"))->isEnabled());
        QCOMPARE(QAccessible::queryAccessibleInterface(m_question)->role(), QAccessible::AlertMessage);
        QCOMPARE(QAccessible::queryAccessibleInterface(m_question)->text(QAccessible::Name),
                 QStringLiteral("Again?"));
    }

    void yesSubmitsItAsMeantForThisOnce()
    {
        ask();
        QTest::keyClick(m_no, Qt::Key_Tab);
        QVERIFY(m_yes->hasFocus());
        QTest::keyClick(m_yes, Qt::Key_Return);
        QCOMPARE(m_submitted->size(), 2);
        QVERIFY(m_submitted->last().first().value<Draft>().repeatIsMeant);
        QVERIFY(!m_question->isVisible());
        m_form->draftRefused(QStringLiteral("The disk is full."));
        QVERIFY(!m_form->draft().repeatIsMeant);
    }

    void noLeavesEverythingAsItWas_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("Escape") << Qt::Key_Escape;
        QTest::newRow("Enter") << Qt::Key_Return;
        QTest::newRow("Space") << Qt::Key_Space;
    }

    void noLeavesEverythingAsItWas()
    {
        QFETCH(Qt::Key, key);
        ask();
        QTest::keyClick(m_no, key);
        QCOMPARE(m_submitted->size(), 1);
        QVERIFY(!m_question->isVisible());
        QCOMPARE(m_form->draft(), typed);
        QVERIFY(m_message->hasFocus());
        QVERIFY(m_form->findChild<QPushButton *>(QStringLiteral("sendButton"))->isEnabled());
    }

    void escapeIsNoFromAnywhereInTheForm()
    {
        ask();
        m_message->setFocus();
        QTest::keyClick(m_message, Qt::Key_Escape);
        QVERIFY(!m_question->isVisible());
        QCOMPARE(m_form->draft(), typed);
        QCOMPARE(m_submitted->size(), 1);
    }

    void sendKeysAreNoAnswer()
    {
        ask();
        for (int press = 0; press < 10; ++press)
            pressSend(m_no);
        m_message->setFocus();
        pressSend(m_message);
        QCOMPARE(m_submitted->size(), 1);
        QVERIFY(m_question->isVisible());
        QVERIFY(m_no->hasFocus());
    }

    void anotherTextIsAnotherQuestion()
    {
        ask();
        m_message->setFocus();
        QTest::keyClicks(m_message, QStringLiteral("!"));
        QVERIFY(!m_question->isVisible());
        pressSend(m_message);
        QCOMPARE(m_submitted->size(), 2);
        QVERIFY(!m_submitted->last().first().value<Draft>().repeatIsMeant);
    }

    void sendAgainFromTheHistoryIsMeantOnce()
    {
        m_form->fill({typed.to, typed.text, {}, MessageId(7)});
        m_form->send();
        QVERIFY(m_submitted->last().first().value<Draft>().repeatIsMeant);
        m_form->draftStored();
        m_form->fill(typed);
        QVERIFY(!m_form->draft().repeatIsMeant);
    }

    void theQuestionFitsASmallScreen()
    {
        m_form->draftRepeats(EnqueueWording::repeated(20));
        QVERIFY(m_form->minimumSizeHint().width() <= 350);
        QVERIFY(m_form->minimumSizeHint().height() <= 640);
    }

private:
    static void pressSend(QWidget *widget) { QTest::keyClick(widget, Qt::Key_Return, Qt::ControlModifier); }

    void ask()
    {
        m_form->send();
        m_form->draftRepeats(QStringLiteral("Again?"));
    }

    std::unique_ptr<ComposeForm> m_form;
    std::unique_ptr<QSignalSpy> m_submitted;
    RepeatQuestion *m_question = nullptr;
    QPushButton *m_no = nullptr;
    QPushButton *m_yes = nullptr;
    MessageEdit *m_message = nullptr;
};

QTEST_MAIN(tst_RepeatQuestion)
#include "tst_repeat_question.moc"
