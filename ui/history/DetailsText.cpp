// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/DetailsText.h"

#include "ui/history/DisplayText.h"
#include "ui/history/HitMark.h"
#include "ui/look/Tone.h"

#include <QEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTextDocumentFragment>

#include <algorithm>

namespace {

QColor quietOnBase(QPalette palette)
{
    palette.setColor(QPalette::Window, palette.color(QPalette::Active, QPalette::Base));
    palette.setColor(QPalette::WindowText, palette.color(QPalette::Active, QPalette::Text));
    return mutedText(palette);
}

} // namespace

DetailsText::DetailsText(QWidget *parent) : QTextEdit(parent)
{
    setObjectName(QStringLiteral("detailsText"));
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFrameShape(NoFrame);
    viewport()->setAutoFillBackground(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(0);
    document()->setUndoRedoEnabled(false);
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(Qt::LayoutDirectionAuto);
    document()->setDefaultTextOption(option);
}

void DetailsText::setPassages(const QList<Passage> &passages, bool keepPlace)
{
    if (keepPlace && passages == m_passages)
        return;
    const int anchor = textCursor().anchor();
    const int position = textCursor().position();
    const int scrolled = verticalScrollBar()->value();
    m_passages = passages;
    write();
    QTextCursor cursor = textCursor();
    const int end = std::max(0, document()->characterCount() - 1);
    cursor.setPosition(keepPlace ? std::min(anchor, end) : 0);
    cursor.setPosition(keepPlace ? std::min(position, end) : 0, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    verticalScrollBar()->setValue(keepPlace ? scrolled : 0);
}

void DetailsText::write()
{
    clear();
    QTextCursor cursor(document());
    QTextCharFormat loud;
    loud.setForeground(palette().color(QPalette::Active, QPalette::Text));
    QTextCharFormat quiet;
    quiet.setForeground(quietOnBase(palette()));
    // Each paragraph finds its own direction, but all of them stand on the side of their heading.
    QTextBlockFormat beside;
    beside.setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    cursor.mergeBlockFormat(beside);
    for (const Passage &passage : std::as_const(m_passages)) {
        if (&passage != &m_passages.constFirst()) {
            QTextBlockFormat apart = beside;
            apart.setTopMargin(fontMetrics().height() / 3.0);
            if (passage.isQuiet) // our own words, and the window's direction
                apart.setLayoutDirection(layoutDirection());
            cursor.insertBlock(apart);
        }
        cursor.insertText(passage.text, passage.isQuiet ? quiet : loud);
    }
    mark();
}

void DetailsText::setNeedle(const SearchNeedle &needle)
{
    m_needle = needle;
    mark();
}

void DetailsText::mark()
{
    QList<ExtraSelection> marks;
    if (!m_needle.isEmpty() && !m_passages.isEmpty() && !m_passages.constFirst().isQuiet) {
        const QList<TextStretch> hits = m_needle.hitsIn(m_passages.constFirst().text);
        for (const TextStretch &hit : hits) {
            ExtraSelection selection{textCursor(), HitMark::format(palette())};
            selection.cursor.setPosition(static_cast<int>(hit.at));
            selection.cursor.setPosition(static_cast<int>(hit.at + hit.length), QTextCursor::KeepAnchor);
            marks.append(selection);
        }
    }
    setExtraSelections(marks);
}

void DetailsText::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::LayoutDirectionChange) {
        const QList<Passage> passages = m_passages;
        m_passages.clear();
        setPassages(passages, true);
    }
}

QMimeData *DetailsText::createMimeDataFromSelection() const
{
    auto *copied = new QMimeData;
    copied->setText(DisplayText::withoutIsolates(textCursor().selection().toPlainText()));
    return copied;
}
