// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/MessageEdit.h"

#include "app/text/HiddenCharacters.h"
#include "ui/compose/HiddenCharacterChips.h"
#include "ui/compose/PastedText.h"
#include "ui/look/Tone.h"

#include <QEvent>
#include <QMimeData>
#include <QPainter>
#include <QPaintEvent>
#include <QTextBlock>
#include <QTextLayout>

#include <limits>

MessageEdit::MessageEdit(QWidget *parent)
    : QPlainTextEdit(parent), m_chips(new HiddenCharacterChips(document()))
{
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(Qt::LayoutDirectionAuto);
    document()->setDefaultTextOption(option);
    alignToText();
    connect(this, &QPlainTextEdit::textChanged, this, &MessageEdit::onTextChanged);
}

int MessageEdit::preeditLength() const
{
    const QTextLayout *layout = textCursor().block().layout();
    return layout ? int(layout->preeditAreaText().size()) : 0;
}

void MessageEdit::replaceText(const QString &text)
{
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    insertCleaned(cursor, text);
    moveCursor(QTextCursor::End);
}

void MessageEdit::removeEmoji()
{
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(withoutEmoji(m_committedText));
}

void MessageEdit::removeHidden()
{
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(withoutHidden(m_committedText));
}

void MessageEdit::markEmoji(const QList<EmojiRun> &emoji)
{
    m_emoji = emoji;
    QTextCharFormat format;
    const ToneColors colours = toneColors(palette(), Tone::Bad);
    format.setBackground(colours.background);
    format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    format.setUnderlineColor(colours.sign);

    QList<QTextEdit::ExtraSelection> marks;
    marks.reserve(emoji.size());
    for (const EmojiRun &run : emoji) {
        QTextCursor cursor(document());
        cursor.setPosition(int(run.at));
        cursor.setPosition(int(run.at + run.length), QTextCursor::KeepAnchor);
        marks.append({cursor, format});
    }
    setExtraSelections(marks);
}

void MessageEdit::insertFromMimeData(const QMimeData *source)
{
    // Everything that is pasted or dropped comes by here, before the document lays it out.
    if (isReadOnly() || !source->hasText())
        return;
    insertCleaned(textCursor(), source->text());
    ensureCursorVisible();
}

QMimeData *MessageEdit::createMimeDataFromSelection() const
{
    // Qt's own would copy a no-break space as a space.
    QString selected = textCursor().selectedText();
    selected.replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
    selected.replace(QChar::LineSeparator, QLatin1Char('\n'));
    auto *copied = new QMimeData;
    copied->setText(selected);
    return copied;
}

void MessageEdit::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > event->rect().bottom())
            break;
        m_chips->paint(painter, block, place.topLeft(), palette());
    }
}

void MessageEdit::inputMethodEvent(QInputMethodEvent *event)
{
    QPlainTextEdit::inputMethodEvent(event);
    const int length = preeditLength();
    if (length == m_preeditLength)
        return;
    m_preeditLength = length;
    Q_EMIT composingChanged();
}

void MessageEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_chips->rehighlight();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        markEmoji(m_emoji);
    else if (event->type() == QEvent::LayoutDirectionChange)
        alignToText();
}

QString MessageEdit::readDocument() const
{
    QString text;
    text.reserve(document()->characterCount());
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockNumber() > 0)
            text.append(QLatin1Char('\n'));
        text.append(block.text());
    }
    // Shift+Enter makes a line separator, and to the receiver a line is a line.
    text.replace(QChar::LineSeparator, QLatin1Char('\n'));
    return text;
}

void MessageEdit::insertCleaned(QTextCursor cursor, const QString &text)
{
    const qsizetype selected = cursor.selectionEnd() - cursor.selectionStart();
    const qsizetype room = maxAfterPaste - (m_committedText.size() - selected);
    const PastedText pasted = PastedText::from(text, room);
    if (!pasted.kept.isEmpty() || pasted.dropped == 0)
        cursor.insertText(pasted.kept);
    if (pasted.dropped > 0)
        Q_EMIT pasteCut(int(qMin<qsizetype>(pasted.dropped, std::numeric_limits<int>::max())));
}

void MessageEdit::onTextChanged()
{
    // Also emitted for every step of a composition, which changes nothing that is counted.
    QString text = readDocument();
    if (text == m_committedText)
        return;
    m_committedText = std::move(text);
    alignToText();
    Q_EMIT committedTextChanged();
}

void MessageEdit::alignToText()
{
    // Each paragraph finds its own direction, but its side is one setting for the whole plain-text document.
    const bool isRight = m_committedText.isEmpty() ? isRightToLeft() : m_committedText.isRightToLeft();
    const Qt::Alignment side = isRight ? Qt::AlignRight : Qt::AlignLeft;
    QTextOption option = document()->defaultTextOption();
    if (option.alignment() == side)
        return;
    option.setAlignment(side);
    document()->setDefaultTextOption(option);
}
