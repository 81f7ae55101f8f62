// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/CounterLine.h"

#include "app/text/TextLimits.h"
#include "ui/compose/Announcement.h"
#include "ui/compose/HintLabel.h"
#include "ui/look/Tone.h"
#include "ui/wording/CountWording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace {

constexpr int barHeight = 4;
constexpr float emptyOpacity = 0.14F;
/// From here on the agent is told how much room is left.
constexpr int nearTheLimit = 20;

int charactersLeft(const TextFindings &findings)
{
    return TextLimits::maxCharacters - findings.characters;
}

} // namespace

CounterLine::CounterLine(QWidget *parent)
    : QWidget(parent), m_counterLabel(new HintLabel),
      m_costLabel(new HintLabel(nullptr, HintLabel::Side::Trailing)), m_bar(new QWidget),
      m_noteLabel(new HintLabel)
{
    m_counterLabel->setObjectName(QStringLiteral("counterLabel"));
    m_counterLabel->setWordWrap(false);
    m_costLabel->setObjectName(QStringLiteral("costLabel"));
    m_noteLabel->setObjectName(QStringLiteral("costNoteLabel"));
    m_bar->setFixedHeight(barHeight);

    auto *row = new QHBoxLayout;
    row->addWidget(m_counterLabel);
    row->addWidget(m_costLabel, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_bar);
    column->addWidget(m_noteLabel);
    reword();
}

void CounterLine::setFindings(const TextFindings &findings, const QString &text, int composing)
{
    const TextFindings before = std::exchange(m_findings, findings);
    m_text = text;
    m_composing = composing;
    reword();
    update();
    speakThresholds(before);
}

void CounterLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        reword();
}

void CounterLine::paintEvent(QPaintEvent *)
{
    // Painted here and not by a progress bar of its own: the label says the same to a screen reader.
    const QRectF track = m_bar->geometry();
    const qreal share = qBound(0.0, qreal(m_findings.characters) / TextLimits::maxCharacters, 1.0);
    QRectF filled = track;
    filled.setWidth(share > 0 ? std::max(track.height(), track.width() * share) : 0);
    if (isRightToLeft())
        filled.moveRight(track.right());

    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QColor empty = palette().color(QPalette::Active, QPalette::WindowText);
    empty.setAlphaF(emptyOpacity);
    painter.setBrush(empty);
    painter.drawRoundedRect(track, barHeight / 2.0, barHeight / 2.0);
    painter.setBrush(charactersLeft(m_findings) < 0 ? toneColors(palette(), Tone::Bad).sign
                                                    : palette().color(QPalette::Highlight));
    painter.drawRoundedRect(filled, barHeight / 2.0, barHeight / 2.0);
}

void CounterLine::reword()
{
    const bool isOver = charactersLeft(m_findings) < 0;
    m_counterLabel->tell(CountWording::characters(m_findings.characters, TextLimits::maxCharacters),
                         isOver ? HintLabel::Voice::Problem : HintLabel::Voice::Plain);
    m_costLabel->tell(CountWording::cost(m_findings.count));

    // One line says what matters most.
    if (isOver)
        m_noteLabel->tell(CountWording::tooMany(-charactersLeft(m_findings)), HintLabel::Voice::Problem);
    else if (m_composing > 0)
        m_noteLabel->tell(CountWording::composing(m_composing));
    else if (const QString character = forcingCharacter(); !character.isEmpty())
        m_noteLabel->tell(CountWording::forcedBy(character));
    else
        m_noteLabel->tell(QString());
}

void CounterLine::speakThresholds(const TextFindings &before)
{
    const int left = charactersLeft(m_findings);
    const int leftBefore = charactersLeft(before);
    if (left < 0 && leftBefore >= 0)
        Announcement::speak(m_noteLabel, m_noteLabel->text());
    else if (left >= 0 && left <= nearTheLimit && leftBefore > nearTheLimit)
        Announcement::speak(m_counterLabel, CountWording::charactersLeft(left));
    else if (m_findings.count.segments > before.count.segments && m_findings.count.segments > 1)
        Announcement::speak(m_costLabel, m_costLabel->text());
}

QString CounterLine::forcingCharacter() const
{
    const SegmentCount &count = m_findings.count;
    if (count.forcedAt < 0)
        return {};
    // A flag or a family is one sign to a reader, though its first part alone forces the encoding.
    for (const EmojiRun &run : m_findings.emoji) {
        if (run.at <= count.forcedAt && count.forcedAt < run.at + run.length)
            return m_text.mid(run.at, run.length);
    }
    return m_text.mid(count.forcedAt, count.forcedLength);
}
