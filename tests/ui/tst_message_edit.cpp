// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/MessageEdit.h"
#include "ui/compose/PastedText.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

#include <memory>

namespace {

const QString grin = QStringLiteral("\U0001F600");
const QString family = QStringLiteral("\U0001F468\u200D\U0001F469\u200D\U0001F467");

} // namespace

/// The message's field alone; its part in the form is in tst_compose_form.
class tst_MessageEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_message = std::make_unique<MessageEdit>(); }

    void pasteIsNeverCutInsideACharacter_data()
    {
        QTest::addColumn<QString>("sign");
        QTest::newRow("surrogate pair") << QStringLiteral("\U00020000");
        QTest::newRow("family") << family;
        QTest::newRow("flag") << QStringLiteral("\U0001F1E9\U0001F1EA");
        QTest::newRow("flag after an emoji") << grin + QStringLiteral("\U0001F1E9\U0001F1EA");
        QTest::newRow("keycap") << QStringLiteral("1\uFE0F\u20E3");
        QTest::newRow("accent") << QStringLiteral("e\u0301");
        QTest::newRow("Devanagari") << QStringLiteral("नि");
    }

    void pasteIsNeverCutInsideACharacter()
    {
        QFETCH(QString, sign);
        for (qsizetype room = 0; room <= 3 * sign.size(); ++room) {
            const QString source = sign.repeated(20);
            const PastedText pasted = PastedText::from(source, room);
            QVERIFY(pasted.kept.size() <= room);
            QVERIFY(source.startsWith(pasted.kept));
            QCOMPARE(pasted.kept.size() + pasted.dropped, source.size());
            QVERIFY(pasted.kept.isValidUtf16());
            const QList<EmojiRun> whole = findEmoji(source);
            for (const EmojiRun &run : whole)
                QVERIFY(pasted.kept.size() <= run.at || pasted.kept.size() >= run.at + run.length);
        }
        QCOMPARE(PastedText::from(QStringLiteral("e\u0301e\u0301"), 3).kept, QStringLiteral("e\u0301"));
    }

    void pasteLosesWhatNoSmsCanCarry_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("kept");
        QTest::newRow("NUL") << QStringLiteral("a") + QChar(0) + QStringLiteral("b") << QStringLiteral("ab");
        QTest::newRow("C0 and C1") << QStringLiteral("a\u0007\u001B\u007F\u0080\u009Fb")
                                   << QStringLiteral("ab");
        QTest::newRow("noncharacters")
            << QStringLiteral("a\uFDD0\uFDEF\uFFFE\uFFFF\U0001FFFEb") << QStringLiteral("ab");
        QTest::newRow("lone surrogates")
            << QStringLiteral("a") + QChar(0xD83D) + QStringLiteral("b") + QChar(0xDE00)
            << QStringLiteral("ab");
        QTest::newRow("line ends") << QStringLiteral("a\r\nb\rc\u2028d\u2029e\u0085f\n")
                                   << QStringLiteral("a\nb\nc\nd\ne\nf\n");
        QTest::newRow("tab") << QStringLiteral("a\tb") << QStringLiteral("a b");
        QTest::newRow("no-break spaces stay") << QStringLiteral("1\u00A0000\u202F€\u200B\u200D")
                                              << QStringLiteral("1\u00A0000\u202F€\u200B\u200D");
        QTest::newRow("markup stays") << QStringLiteral("<b>&amp;</b>") << QStringLiteral("<b>&amp;</b>");
        QTest::newRow("outside the BMP stays")
            << QStringLiteral("\U00020000") << QStringLiteral("\U00020000");
    }

    void pasteLosesWhatNoSmsCanCarry()
    {
        QFETCH(QString, pasted);
        paste(pasted);
        QTEST(m_message->committedText(), "kept");
    }

    void pasteOverASelectionHasItsRoom()
    {
        paste(QString(MessageEdit::maxAfterPaste, QLatin1Char('x')));
        m_message->selectAll();
        QSignalSpy cut(m_message.get(), &MessageEdit::pasteCut);
        paste(QString(MessageEdit::maxAfterPaste, QLatin1Char('y')));
        QVERIFY(cut.isEmpty());
        QCOMPARE(m_message->committedText(), QString(MessageEdit::maxAfterPaste, QLatin1Char('y')));
    }

    void copyKeepsNoBreakSpaces()
    {
        const QString text = QStringLiteral("1\u00A0000\nline");
        m_message->replaceText(text);
        m_message->selectAll();
        m_message->copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), text);
    }

    void shiftEnterIsALineFeedToTheReceiver()
    {
        QTest::keyClicks(m_message.get(), QStringLiteral("a"));
        QTest::keyClick(m_message.get(), Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClicks(m_message.get(), QStringLiteral("b"));
        QCOMPARE(m_message->committedText(), QStringLiteral("a\nb"));
    }

    void directionFollowsTheText()
    {
        m_message->replaceText(QStringLiteral("مرحبا"));
        QCOMPARE(m_message->document()->firstBlock().textDirection(), Qt::RightToLeft);
        QCOMPARE(m_message->document()->defaultTextOption().alignment(), Qt::Alignment(Qt::AlignRight));
        m_message->setLayoutDirection(Qt::RightToLeft);
        m_message->replaceText(QStringLiteral("Hello"));
        QCOMPARE(m_message->document()->firstBlock().textDirection(), Qt::LeftToRight);
        QCOMPARE(m_message->document()->defaultTextOption().alignment(), Qt::Alignment(Qt::AlignLeft));
    }

    void typedTextBeyondTheCapIsNeverLost()
    {
        const QString typed =
            QString(MessageEdit::maxAfterPaste, QLatin1Char('x')) + QStringLiteral("typed") + grin;
        m_message->insertPlainText(typed);
        QSignalSpy cut(m_message.get(), &MessageEdit::pasteCut);
        m_message->moveCursor(QTextCursor::End);
        paste(QStringLiteral("no room"));
        QCOMPARE(cut.size(), 1);
        QCOMPARE(m_message->committedText(), typed);
        m_message->removeEmoji();
        QCOMPARE(m_message->committedText(), typed.chopped(grin.size()));
    }

private:
    void paste(const QString &text)
    {
        auto *data = new QMimeData;
        data->setText(text);
        QGuiApplication::clipboard()->setMimeData(data);
        m_message->paste();
    }

    std::unique_ptr<MessageEdit> m_message;
};

QTEST_MAIN(tst_MessageEdit)
#include "tst_message_edit.moc"
