// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/ComposeForm.h"
#include "ui/compose/EmojiBar.h"
#include "ui/compose/HintLabel.h"
#include "ui/compose/MessageEdit.h"
#include "ui/compose/TrunkBox.h"
#include "ui/look/NoteBox.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace {

const QString number = QStringLiteral("183 9621 0850");
const QString grin = QStringLiteral("\U0001F600");
const QString family = QStringLiteral("\U0001F468\u200D\U0001F469\u200D\U0001F467");

Trunk gsm(const QString &name, TrunkState state)
{
    return {name, QStringLiteral("GSM"), state, QString()};
}

QList<Trunk> practiceTrunks()
{
    return {gsm(QStringLiteral("GSM-1"), TrunkState::Idle), gsm(QStringLiteral("GSM-2"), TrunkState::Busy),
            gsm(QStringLiteral("GSM-3"), TrunkState::NoSim),
            Trunk{QStringLiteral("SIP-142"), QStringLiteral("SIP"), TrunkState::Unknown, QString()}};
}

} // namespace

class tst_ComposeForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); } // whose digits these are

    void init()
    {
        m_form = std::make_unique<ComposeForm>();
        m_form->resize(360, 640);
        m_form->setTrunks(practiceTrunks());
        m_form->show();
        m_form->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
        m_to = child<QLineEdit>("toEdit");
        m_message = child<MessageEdit>("messageEdit");
        m_trunks = child<TrunkBox>("trunkBox");
        m_send = child<QPushButton>("sendButton");
        m_to->setFocus();
    }

    void cleanup() { m_form.reset(); }

    void emptyFormIsQuietAndSaysWhatIsMissing()
    {
        QVERIFY(!m_send->isEnabled());
        QCOMPARE(hint("sendHint"), QStringLiteral("Type a number and a message to send"));
        QCOMPARE(voice("sendHint"), HintLabel::Voice::Quiet);
        QVERIFY(hint("toHint").isEmpty());
        QVERIFY(m_send->toolTip().contains(hint("sendHint")));
        QVERIFY(!child<QPushButton>("clearButton")->isEnabled());
    }

    void typedDraftIsSubmittedAsTyped()
    {
        QSignalSpy submitted(m_form.get(), &ComposeForm::submitted);
        typeDraft();
        QCOMPARE(hint("toHint"), QStringLiteral("The PBX dials \u206618396210850\u2069"));
        QCOMPARE(hint("counterLabel"), QStringLiteral("5 / 2000"));
        QCOMPARE(hint("costLabel"), QStringLiteral("1 SMS · GSM-7 · 155 left"));
        QVERIFY(m_send->isEnabled());
        QTest::mouseClick(m_send, Qt::LeftButton);
        QCOMPARE(submitted.size(), 1);
        const auto draft = submitted.first().first().value<Draft>();
        QCOMPARE(draft, (Draft{number, QStringLiteral("Hello"), {}, std::nullopt, false}));
    }

    void enterInToGoesToTheMessageAndSendsNothing()
    {
        QSignalSpy submitted(m_form.get(), &ComposeForm::submitted);
        m_message->setPlainText(QStringLiteral("Hello"));
        QTest::keyClicks(m_to, number);
        QTest::keyClick(m_to, Qt::Key_Return);
        QVERIFY(m_message->hasFocus());
        QTest::keyClick(m_message, Qt::Key_Return);
        QVERIFY(submitted.isEmpty());
    }

    void controlEnterSendsFromAnywhere_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("To") << QStringLiteral("toEdit") << Qt::Key_Return;
        QTest::newRow("To, keypad") << QStringLiteral("toEdit") << Qt::Key_Enter;
        QTest::newRow("Message") << QStringLiteral("messageEdit") << Qt::Key_Return;
        QTest::newRow("Message, keypad") << QStringLiteral("messageEdit") << Qt::Key_Enter;
        QTest::newRow("Trunk") << QStringLiteral("trunkBox") << Qt::Key_Return;
        QTest::newRow("Clear") << QStringLiteral("clearButton") << Qt::Key_Return;
    }

    void controlEnterSendsFromAnywhere()
    {
        QFETCH(QString, field);
        QFETCH(Qt::Key, key);
        QSignalSpy submitted(m_form.get(), &ComposeForm::submitted);
        typeDraft();
        auto *widget = m_form->findChild<QWidget *>(field);
        widget->setFocus();
        QTest::keyClick(widget, key, Qt::ControlModifier);
        QCOMPARE(submitted.size(), 1);
        QCOMPARE(m_message->committedText(), QStringLiteral("Hello"));
    }

    void menuWithTheSameKeysDoesNotGetInTheWay()
    {
        QAction inMenu(m_form.get());
        inMenu.setShortcuts(
            {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
        m_form->addAction(&inMenu);
        QSignalSpy submitted(m_form.get(), &ComposeForm::submitted);
        QSignalSpy triggered(&inMenu, &QAction::triggered);
        typeDraft();
        QTest::keyClick(m_message, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(submitted.size(), 1);
        QVERIFY(triggered.isEmpty());
    }

    void heldKeySendsOnce()
    {
        QSignalSpy submitted(m_form.get(), &ComposeForm::submitted);
        typeDraft();
        QTest::keyPress(m_message, Qt::Key_Return, Qt::ControlModifier);
        m_form->draftStored();
        m_form->fill({number, QStringLiteral("Next"), QString()});
        constexpr bool isPress = true;
        constexpr bool isRepeat = true;
        QTest::simulateEvent(m_message, isPress, Qt::Key_Return, Qt::ControlModifier, QString(), isRepeat);
        QCOMPARE(submitted.size(), 1);
        QCOMPARE(m_message->committedText(), QStringLiteral("Next"));
    }

    void formIsBusyUntilTheDraftIsStored()
    {
        QSignalSpy submitted(m_form.get(), &ComposeForm::submitted);
        m_trunks->choose(QStringLiteral("GSM-2"));
        typeDraft();
        m_form->send();
        QVERIFY(!m_send->isEnabled());
        m_form->send();
        QTest::keyClicks(m_message, QStringLiteral("more"));
        QCOMPARE(submitted.size(), 1);
        QCOMPARE(m_message->committedText(), QStringLiteral("Hello"));

        m_form->draftStored();
        QVERIFY(m_to->text().isEmpty());
        QVERIFY(m_message->committedText().isEmpty());
        QCOMPARE(m_trunks->chosen(), QStringLiteral("GSM-2"));
        QVERIFY(m_to->hasFocus());
    }

    void refusedDraftStaysWithTheReasonInPlace()
    {
        typeDraft();
        m_form->send();
        m_form->draftRefused(QStringLiteral("The disk is <b>full</b>."));
        auto *bar = child<NoteBox>("refusalBar");
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->text(), QStringLiteral("The disk is <b>full</b>."));
        QCOMPARE(m_to->text(), number);
        QCOMPARE(m_message->committedText(), QStringLiteral("Hello"));
        QVERIFY(m_send->isEnabled());
        m_form->send();
        QVERIFY(!bar->isVisible());
    }

    void sendInVainShowsTheFirstProblem()
    {
        QSignalSpy submitted(m_form.get(), &ComposeForm::submitted);
        m_message->setFocus();
        QTest::keyClick(m_message, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(submitted.isEmpty());
        QVERIFY(m_to->hasFocus());
        QCOMPARE(hint("toHint"), QStringLiteral("Type a phone number"));
        QCOMPARE(voice("sendHint"), HintLabel::Voice::Problem);
    }

    void shortNumberIsScoldedOnlyAfterwards()
    {
        QTest::keyClicks(m_to, QStringLiteral("18"));
        QCOMPARE(voice("toHint"), HintLabel::Voice::Quiet);
        QTest::keyClick(m_to, Qt::Key_Tab);
        QCOMPARE(voice("toHint"), HintLabel::Voice::Problem);
        m_to->setFocus();
        m_to->setText(QStringLiteral("18x"));
        QCOMPARE(voice("toHint"), HintLabel::Voice::Problem);
    }

    void noConnectionKeepsSendOffWithItsReason()
    {
        typeDraft();
        m_form->setSendingPossible(false, QStringLiteral("Connect to <a PBX> first"));
        QVERIFY(!m_send->isEnabled());
        QCOMPARE(hint("sendHint"), QStringLiteral("Connect to <a PBX> first"));
        QVERIFY(m_send->toolTip().contains(QStringLiteral("&lt;a PBX&gt;")));
        m_form->setSendingPossible(true);
        QVERIFY(m_send->isEnabled());
    }

    void emojiAreMarkedNamedAndRemovedInOneStep()
    {
        QTest::keyClicks(m_to, number);
        paste(QStringLiteral("Hi ") + grin + QStringLiteral(" there ") + family);
        auto *bar = m_form->findChild<EmojiBar *>();
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->text(), QStringLiteral("2 emoji: the PBX refuses them\n%1 %2").arg(grin, family));
        QCOMPARE(hint("sendHint"), QStringLiteral("Remove the emoji to send"));
        QCOMPARE(hint("costNoteLabel"), QStringLiteral("UCS-2 because of \u2068%1\u2069").arg(grin));
        QVERIFY(!m_send->isEnabled());
        const auto marks = m_message->extraSelections();
        QCOMPARE(marks.size(), 2);
        QCOMPARE(marks.at(1).cursor.selectedText(), family);
        QVERIFY(marks.at(1).format.underlineStyle() != QTextCharFormat::NoUnderline);

        QTest::mouseClick(child<QPushButton>("removeEmojiButton"), Qt::LeftButton);
        QCOMPARE(m_message->committedText(), QStringLiteral("Hi there"));
        QVERIFY(!bar->isVisible());
        QVERIFY(m_send->isEnabled());
        m_message->undo();
        QVERIFY(m_message->committedText().contains(family));
    }

    void clearCanBeUndoneWhole()
    {
        typeDraft();
        QTest::mouseClick(child<QPushButton>("clearButton"), Qt::LeftButton);
        QVERIFY(m_to->text().isEmpty());
        QVERIFY(m_message->committedText().isEmpty());
        QVERIFY(
            hint("sendHint").contains(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText)));
        QTest::keySequence(m_to, QKeySequence(QKeySequence::Undo));
        QCOMPARE(m_to->text(), number);
        QCOMPARE(m_message->committedText(), QStringLiteral("Hello"));
    }

    void tenMegabytesAreCutBeforeTheDocumentSeesThem()
    {
        QSignalSpy cut(m_message, &MessageEdit::pasteCut);
        constexpr int huge = 10'000'000;
        paste(QString(huge, QLatin1Char('x')));
        QCOMPARE(m_message->committedText().size(), MessageEdit::maxAfterPaste);
        QCOMPARE(cut.size(), 1);
        QCOMPARE(cut.first().first().toInt(), huge - MessageEdit::maxAfterPaste);
        QCOMPARE(hint("counterLabel"), QStringLiteral("4000 / 2000"));
        QCOMPARE(voice("counterLabel"), HintLabel::Voice::Problem);
        QVERIFY(hint("costNoteLabel").contains(QStringLiteral("too many")));
        QVERIFY(child<NoteBox>("noteBar")->isVisible());
        m_message->undo();
        QVERIFY(m_message->committedText().isEmpty());
        QVERIFY(!child<NoteBox>("noteBar")->isVisible());
    }

    void compositionIsNotCountedAndNotDisturbed()
    {
        m_message->setFocus();
        QSignalSpy changed(m_message, &MessageEdit::committedTextChanged);
        compose(QStringLiteral("nih"), QString());
        QCOMPARE(m_message->preeditLength(), 3);
        QVERIFY(changed.isEmpty());
        QCOMPARE(hint("counterLabel"), QStringLiteral("0 / 2000"));
        QCOMPARE(hint("costNoteLabel"), QStringLiteral("3 more being composed"));
        compose(QStringLiteral("nihao"), QString());
        QCOMPARE(m_message->preeditLength(), 5);
        compose(QString(), QStringLiteral("你好"));
        QCOMPARE(m_message->preeditLength(), 0);
        QCOMPARE(m_message->committedText(), QStringLiteral("你好"));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(hint("counterLabel"), QStringLiteral("2 / 2000"));
    }

    void compositionAmongEmojiSurvivesTheirMarks()
    {
        m_message->replaceText(grin + QStringLiteral(" a"));
        m_message->setFocus();
        compose(QStringLiteral("ni"), QString());
        m_form->setTrunks({});
        m_form->setSendingPossible(false);
        QCOMPARE(m_message->preeditLength(), 2);
        compose(QString(), grin);
        QCOMPARE(m_message->committedText(), grin + QStringLiteral(" a") + grin);
        QCOMPARE(m_message->extraSelections().size(), 2);
    }

    void tabLeavesTheMessage()
    {
        m_message->setFocus();
        QTest::keyClick(m_message, Qt::Key_Tab);
        QVERIFY(!m_message->hasFocus());
        QVERIFY(m_message->committedText().isEmpty());
    }

    void warningIsShownAndDoesNotStopSending()
    {
        QTest::keyClicks(m_to, number);
        paste(QString(1001, QChar(0x4F60)));
        auto *notes = child<NoteBox>("noteBar");
        QVERIFY(notes->isVisible());
        QVERIFY(notes->text().contains(QStringLiteral("may cut")));
        QVERIFY(m_send->isEnabled());
    }

    void sendAgainFillsTheFormAndSaysWhatItRepeats()
    {
        QSignalSpy submitted(m_form.get(), &ComposeForm::submitted);
        const Draft again{number, QStringLiteral("Again"), QStringLiteral("GSM-2"), MessageId(7)};
        m_form->fill(again);
        QCOMPARE(m_form->draft(), again);
        m_form->send();
        QCOMPARE(submitted.first().first().value<Draft>(), again);
        m_form->draftStored();
        QVERIFY(!m_form->draft().resentFrom);
    }

    void choiceOfTrunkSurvivesEveryRefresh()
    {
        typeDraft();
        m_trunks->choose(QStringLiteral("GSM-2"));
        m_form->setTrunks(QList{gsm(QStringLiteral("GSM-2"), TrunkState::Idle)});
        QCOMPARE(m_trunks->chosen(), QStringLiteral("GSM-2"));
        QVERIFY(m_send->isEnabled());

        m_form->setTrunks(QList{gsm(QStringLiteral("GSM-1"), TrunkState::Idle)});
        QCOMPARE(m_trunks->chosen(), QStringLiteral("GSM-2"));
        QCOMPARE(m_trunks->currentText(), QStringLiteral("GSM-2 · not at this PBX"));
        QVERIFY(!m_send->isEnabled());
        QCOMPARE(hint("sendHint"), QStringLiteral("Choose a trunk that can send"));

        m_form->setTrunks({}); // nobody knows: the message may be queued
        QCOMPARE(m_trunks->chosen(), QStringLiteral("GSM-2"));
        QVERIFY(m_send->isEnabled());

        m_form->setTrunks(QList{gsm(QStringLiteral("GSM-2"), TrunkState::NoSignal)});
        QVERIFY(!m_send->isEnabled());
        m_form->setTrunks(practiceTrunks());
        QVERIFY(m_send->isEnabled());
        QCOMPARE(m_form->draft().trunk, QStringLiteral("GSM-2"));
    }

private:
    template <typename Widget> Widget *child(const char *name) const
    {
        return m_form->findChild<Widget *>(QLatin1String(name));
    }

    QString hint(const char *name) const { return child<QLabel>(name)->text(); }
    HintLabel::Voice voice(const char *name) const { return child<HintLabel>(name)->voice(); }

    void typeDraft()
    {
        m_to->setFocus();
        QTest::keyClicks(m_to, number);
        QTest::keyClick(m_to, Qt::Key_Return);
        QTest::keyClicks(m_message, QStringLiteral("Hello"));
    }

    void paste(const QString &text)
    {
        auto *data = new QMimeData;
        data->setText(text);
        QGuiApplication::clipboard()->setMimeData(data);
        m_message->paste();
    }

    void compose(const QString &preedit, const QString &commit)
    {
        QInputMethodEvent event(preedit, {});
        event.setCommitString(commit);
        QGuiApplication::sendEvent(m_message, &event);
    }

    std::unique_ptr<ComposeForm> m_form;
    QLineEdit *m_to = nullptr;
    MessageEdit *m_message = nullptr;
    TrunkBox *m_trunks = nullptr;
    QPushButton *m_send = nullptr;
};

QTEST_MAIN(tst_ComposeForm)
#include "tst_compose_form.moc"
