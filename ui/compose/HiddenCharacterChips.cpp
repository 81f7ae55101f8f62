// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/HiddenCharacterChips.h"

#include "app/text/Characters.h"
#include "app/text/HiddenCharacters.h"
#include "ui/look/Tone.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

namespace {

constexpr qreal smaller = 0.7;
constexpr qreal padding = 3;
constexpr qreal gap = 1;

/// A visible character that is widened, and what is named in the room behind it.
struct Chip
{
    qsizetype at = 0;
    qsizetype length = 0; ///< 0: no visible character in the block, so there is no room either
    QStringList names;
};

class BlockChips final : public QTextBlockUserData
{
public:
    explicit BlockChips(QList<Chip> found) : chips(std::move(found)) {}
    const QList<Chip> chips;
};

qreal widthOf(const QString &name, const QFontMetricsF &metrics)
{
    return metrics.horizontalAdvance(name) + 2 * (padding + gap);
}

qreal widthOf(const QStringList &names, const QFontMetricsF &metrics)
{
    qreal width = 0;
    for (const QString &name : names)
        width += widthOf(name, metrics);
    return width;
}

/// The character before a place, with the marks upon it.
Chip carrierBefore(const QString &text, qsizetype end)
{
    qsizetype at = end;
    while (at > 0) {
        --at;
        if (at > 0 && text.at(at).isLowSurrogate() && text.at(at - 1).isHighSurrogate())
            --at;
        if (!QChar::isMark(characterAt(text, at)))
            break;
    }
    return {at, end - at, {}};
}

Chip carrierAfter(const QString &text, qsizetype at)
{
    qsizetype end = at + lengthOf(characterAt(text, at));
    while (end < text.size() && QChar::isMark(characterAt(text, end)))
        end += lengthOf(characterAt(text, end));
    return {at, end - at, {}};
}

/// Room comes on the right of a character, which in a right-to-left word is before it.
bool isRightToLeft(const QString &text, const Chip &carrier)
{
    const QChar::Direction direction = QChar::direction(characterAt(text, carrier.at));
    return direction == QChar::DirR || direction == QChar::DirAL;
}

QList<Chip> chipsOf(const QString &text)
{
    const QList<HiddenCharacter> hidden = findHidden(text);
    QList<Chip> chips;
    for (qsizetype first = 0; first < hidden.size();) {
        QStringList names;
        qsizetype end = hidden[first].at;
        const qsizetype begin = end;
        qsizetype next = first;
        for (; next < hidden.size() && hidden[next].at == end; ++next) {
            names.append(nameOfHidden(hidden[next].character));
            end += hidden[next].length;
        }
        first = next;
        Chip chip = begin > 0 ? carrierBefore(text, begin) : Chip{};
        if ((begin == 0 || isRightToLeft(text, chip)) && end < text.size())
            chip = carrierAfter(text, end);
        if (!chips.isEmpty() && chips.constLast().at == chip.at) {
            chips.last().names += names;
        } else {
            chip.names = names;
            chips.append(chip);
        }
    }
    return chips;
}

const BlockChips *chipsIn(const QTextBlock &block)
{
    return static_cast<const BlockChips *>(block.userData());
}

} // namespace

HiddenCharacterChips::HiddenCharacterChips(QTextDocument *document) : QSyntaxHighlighter(document) {}

QFont HiddenCharacterChips::chipFont() const
{
    QFont font = document()->defaultFont();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * smaller);
    else
        font.setPixelSize(std::max(1, qRound(font.pixelSize() * smaller)));
    return font;
}

void HiddenCharacterChips::highlightBlock(const QString &text)
{
    const QList<Chip> chips = chipsOf(text);
    if (chips.isEmpty()) {
        setCurrentBlockUserData(nullptr);
        return;
    }
    const QFontMetricsF metrics(chipFont());
    for (const Chip &chip : chips) {
        if (chip.length == 0)
            continue;
        QTextCharFormat wide;
        wide.setFontLetterSpacingType(QFont::AbsoluteSpacing);
        wide.setFontLetterSpacing(widthOf(chip.names, metrics));
        setFormat(int(chip.at), int(chip.length), wide);
    }
    setCurrentBlockUserData(new BlockChips(chips));
}

void HiddenCharacterChips::paint(QPainter &painter, const QTextBlock &block, const QPointF &origin,
                                 const QPalette &palette) const
{
    const BlockChips *data = chipsIn(block);
    const QTextLayout *layout = block.layout();
    if (!data || !layout)
        return;
    const QFont font = chipFont();
    const QFontMetricsF metrics(font);
    const ToneColors colours = toneColors(palette, Tone::Caution);
    painter.setFont(font);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto inLayout = [layout](qsizetype at) {
        const int composed = layout->preeditAreaPosition();
        return int(at) + (composed >= 0 && composed <= at ? int(layout->preeditAreaText().size()) : 0);
    };
    for (const Chip &chip : data->chips) {
        const QTextLine line = layout->lineForTextPosition(inLayout(chip.at));
        if (!line.isValid())
            continue;
        const qreal right =
            std::max(line.cursorToX(inLayout(chip.at)), line.cursorToX(inLayout(chip.at + chip.length)));
        qreal x = origin.x() + right - (chip.length > 0 ? widthOf(chip.names, metrics) : 0);
        const qreal height = metrics.height();
        const qreal y = origin.y() + line.y() + (line.height() - height) / 2;
        for (const QString &name : chip.names) {
            const qreal width = widthOf(name, metrics);
            const QRectF box(x + gap, y, width - 2 * gap, height);
            painter.setPen(QPen(colours.sign, 1));
            painter.setBrush(colours.background);
            painter.drawRoundedRect(box, 3, 3);
            painter.setPen(colours.text);
            painter.drawText(box, Qt::AlignCenter, name);
            x += width;
        }
    }
}

QStringList HiddenCharacterChips::namesIn(const QTextBlock &block)
{
    QStringList names;
    if (const BlockChips *data = chipsIn(block)) {
        for (const Chip &chip : data->chips)
            names += chip.names;
    }
    return names;
}
