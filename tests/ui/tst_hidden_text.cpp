// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/Graphemes.h"
#include "ui/compose/ComposeForm.h"
#include "ui/compose/HiddenCharacterBar.h"
#include "ui/compose/HiddenCharacterChips.h"
#include "ui/compose/MessageEdit.h"
#include "ui/compose/NumberEdit.h"
#include "ui/history/CellText.h"
#include "ui/history/DetailsWording.h"
#include "ui/terminal/MessageLine.h"
#include "ui/wording/Quoted.h"
#include "ui/wording/TrunkWording.h"

#include <QLocale>
#include <QPushButton>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

#include <memory>

namespace {

const QString evil = QStringLiteral("pay \u202Eevil\u200B now\U000E0041");

} // namespace

/// Texts with characters that nobody sees, wherever they are written or shown.
class tst_HiddenText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void init()
    {
        m_form = std::make_unique<ComposeForm>();
        m_form->resize(400, 700);
        m_form->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_form.get()));
        m_message = m_form->findChild<MessageEdit *>();
        m_to = m_form->findChild<NumberEdit *>();
        m_bar = m_form->findChild<HiddenCharacterBar *>();
    }

    void cleanup() { m_form.reset(); }

    void theyAreNamedOnChipsAndTheTextStaysAsItIs()
    {
        m_message->replaceText(evil);
        QCOMPARE(m_message->committedText(), evil);
        QCOMPARE(HiddenCharacterChips::namesIn(m_message->document()->firstBlock()),
                 (QStringList{QStringLiteral("RLO"), QStringLiteral("ZWSP"), QStringLiteral("U+E0041")}));
    }

    void aChipHasRoomOfItsOwnAndIsDrawnThere()
    {
        m_message->replaceText(QStringLiteral("ab"));
        const QImage without = m_message->grab().toImage();
        const QTextLayout *layout = m_message->document()->firstBlock().layout();
        const qreal before = layout->lineAt(0).naturalTextWidth();
        m_message->replaceText(QStringLiteral("a\u200Bb"));
        QVERIFY(m_message->grab().toImage() != without); // laid out by that
        layout = m_message->document()->firstBlock().layout();
        QVERIFY(layout->lineAt(0).naturalTextWidth() > before + 10);
        QVERIFY(m_message->document()->isUndoAvailable());
        m_message->undo();
        QCOMPARE(m_message->committedText(), QStringLiteral("ab"));
    }

    void theBarNamesThemMildlyAndRemovesThem()
    {
        m_to->setText(QStringLiteral("18396210850"));
        m_message->replaceText(evil);
        QVERIFY(m_bar->isVisible());
        QCOMPARE(m_bar->tone(), Tone::Caution);
        QVERIFY(m_bar->text().contains(QStringLiteral("RLO ZWSP U+E0041")));
        QVERIFY(m_form->findChild<QPushButton *>(QStringLiteral("sendButton"))->isEnabled());
        QTest::mouseClick(m_form->findChild<QPushButton *>(QStringLiteral("removeHiddenButton")),
                          Qt::LeftButton);
        QCOMPARE(m_message->committedText(), QStringLiteral("pay evil now"));
        QVERIFY(!m_bar->isVisible());
        m_message->undo();
        QCOMPARE(m_message->committedText(), evil);
    }

    void aScriptThatNeedsThemIsNotScolded()
    {
        for (const auto &text :
             {QStringLiteral("می\u200Cخواهم"), QStringLiteral("क्\u200Dष"), QStringLiteral("שלום!\u200F")}) {
            m_message->replaceText(text);
            QVERIFY(!m_bar->isVisible());
            QVERIFY(HiddenCharacterChips::namesIn(m_message->document()->firstBlock()).isEmpty());
        }
    }

    void aNumberHasNothingHiddenInIt()
    {
        m_to->insert(QStringLiteral("\u202E+49\u200B 151\u2069") + QChar(0) + QChar(0xD83D));
        QCOMPARE(m_to->text(), QStringLiteral("+49 151"));
        QCOMPARE(m_to->cursorPosition(), 7);
    }

    void aNumberIsNeverCutInsideACharacter()
    {
        for (int before = NumberEdit::mostUnits - 3; before <= NumberEdit::mostUnits; ++before) {
            m_to->clear();
            m_to->insert(QString(before, QLatin1Char('1')) + QStringLiteral("\U00020000e\u0301"));
            QVERIFY(m_to->text().size() <= NumberEdit::mostUnits);
            QVERIFY(m_to->text().isValidUtf16());
            QVERIFY(!m_to->text().endsWith(QLatin1Char('e')));
        }
    }

    void aLongTextIsCutBetweenCharacters()
    {
        QCOMPARE(wholeCharacters(QStringLiteral("ae\u0301"), 2), QStringLiteral("a"));
        QCOMPARE(wholeCharacters(QStringLiteral("a\U00020000"), 2), QStringLiteral("a"));
        QCOMPARE(wholeCharacters(QStringLiteral("abc"), 3), QStringLiteral("abc"));
        QCOMPARE(wholeCharacters(QStringLiteral("abc"), -1), QString());
        for (int before = 295; before <= 300; ++before) {
            const QString shown =
                Quoted::plain(QString(before, QLatin1Char('x')) + QStringLiteral("e\u0301").repeated(9));
            QVERIFY(shown.size() <= 300);
            QVERIFY(!shown.endsWith(QStringLiteral("e\u2026")));
        }
    }

    void whereverItIsShownItIsHarmless()
    {
        Message message;
        message.to = QStringLiteral("+49\u202E151");
        message.text = evil;
        message.trunk = QStringLiteral("GSM\u202E1");
        MessageDetails details;
        details.message = message;
        const QStringList shown{CellText::display(message, HistoryModel::MessageColumn),
                                CellText::display(message, HistoryModel::ToColumn),
                                CellText::display(message, HistoryModel::TrunkColumn),
                                CellText::toolTip(message, HistoryModel::MessageColumn),
                                CellText::toolTip(message, HistoryModel::ToColumn),
                                DetailsWording::passages(details).constFirst().text,
                                DetailsWording::summary(message),
                                MessageLine::summary(message)};
        for (const QString &text : shown) {
            QVERIFY2(text.contains(QStringLiteral("[U+202E]")), qPrintable(text));
            QVERIFY2(!text.contains(QChar(0x202E)), qPrintable(text));
        }
        QCOMPARE(CellText::plain(message, HistoryModel::MessageColumn), evil); // for the clipboard
    }

    void aTrunksNameCannotTurnItsStateAround()
    {
        const auto label = [](const QString &name) {
            return TrunkWording::label({name, QStringLiteral("GSM"), TrunkState::Idle, {}});
        };
        QCOMPARE(label(QStringLiteral("GSM-1")), QStringLiteral("GSM-1 · idle"));
        QCOMPARE(label(QStringLiteral("קו 1")), QStringLiteral("\u2068קו 1\u2069 · idle"));
        QCOMPARE(label(QStringLiteral("1-GSM")), QStringLiteral("\u20681-GSM\u2069 · idle"));
        QCOMPARE(label(QStringLiteral("a\u202Eb")), QStringLiteral("a[U+202E]b · idle"));
    }

    void withTheBarTheFormFitsASmallScreen()
    {
        m_message->replaceText(evil);
        QVERIFY(m_form->minimumSizeHint().width() <= 350);
        QVERIFY(m_form->minimumSizeHint().height() <= 640);
    }

private:
    std::unique_ptr<ComposeForm> m_form;
    MessageEdit *m_message = nullptr;
    NumberEdit *m_to = nullptr;
    HiddenCharacterBar *m_bar = nullptr;
};

QTEST_MAIN(tst_HiddenText)
#include "tst_hidden_text.moc"
