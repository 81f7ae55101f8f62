// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/BubbleDelegate.h"

#include "app/text/HiddenCharacters.h"
#include "ui/history/ConversationModel.h"
#include "ui/history/ConversationWording.h"
#include "ui/look/Tone.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace {

constexpr int keptHeights = 4000;
constexpr int padding = 10; ///< inside a bubble, in pixels
constexpr int gap = 8;      ///< between bubbles
constexpr int radius = 10;

Tone toneOf(MessageState state)
{
    switch (state) {
    case MessageState::Failed:
        return Tone::Bad;
    case MessageState::NotConfirmed:
        return Tone::Caution;
    case MessageState::Queued:
    case MessageState::Sending:
    case MessageState::Accepted:
    case MessageState::Sent:
    case MessageState::Cancelled:
        return Tone::Neutral;
    }
    Q_UNREACHABLE();
}

/// A paragraph or more, broken into lines.
class Paragraphs
{
public:
    Paragraphs(QString text, const QFont &font, Qt::LayoutDirection direction, int width)
        : m_layout(text.replace(QLatin1Char('\n'), QChar::LineSeparator), font)
    {
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setTextDirection(direction);
        option.setAlignment(direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
        m_layout.setTextOption(option);
        breakAt(width);
        breakAt(std::ceil(m_size.width())); // no wider than its widest line
    }

    [[nodiscard]] QSizeF size() const { return m_size; }
    void draw(QPainter *painter, const QPointF &at) const { m_layout.draw(painter, at); }

private:
    void breakAt(qreal width)
    {
        qreal height = 0;
        qreal widest = 0;
        m_layout.beginLayout();
        for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
            line.setLineWidth(width);
            line.setPosition({0, height});
            height += line.height();
            widest = std::max(widest, line.naturalTextWidth());
        }
        m_layout.endLayout();
        m_size = {widest, height};
    }

    QTextLayout m_layout;
    QSizeF m_size;
};

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

int widthOf(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view != nullptr ? view->viewport()->width() : option.rect.width();
}

/// Where everything of one message stands, from the top left corner of its item on, left to right.
struct Bubble
{
    Bubble(const QStyleOptionViewItem &option, const QModelIndex &index)
        : room(widthOf(option)), icon(option.fontMetrics.height()),
          most(std::min(room - 2 * gap, std::max(room * 3 / 4, 24 * option.fontMetrics.averageCharWidth()))),
          text(withHiddenShown(index.data().toString()), option.font,
               index.data().toString().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight,
               most - 2 * padding),
          summary(index.data(ConversationModel::SummaryRole).toString(), smaller(option.font),
                  option.direction, most - 2 * padding - icon - 4)
    {
        const QVariant newDay = index.data(ConversationModel::NewDayRole);
        if (newDay.isValid()) {
            day = ConversationWording::day(newDay.toDate());
            dayHeight = option.fontMetrics.height() * 2;
        }
        const qreal wide = std::max(text.size().width(), icon + 4 + summary.size().width());
        const qreal high = text.size().height() + 4 + std::max<qreal>(icon, summary.size().height());
        body = QRectF(room - gap - wide - 2 * padding, dayHeight + gap / 2.0, wide + 2 * padding,
                      high + 2 * padding - 4);
    }

    [[nodiscard]] int height() const { return static_cast<int>(std::ceil(body.bottom() + gap / 2.0)); }

    int room;
    int icon;
    int most; ///< width of the bubble
    Paragraphs text;
    Paragraphs summary;
    QString day;
    int dayHeight = 0;
    QRectF body;
};

} // namespace

BubbleDelegate::BubbleDelegate(QObject *parent) : QStyledItemDelegate(parent), m_heights(keptHeights) {}

QSize BubbleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const qint64 id = index.data(ConversationModel::MessageIdRole).toLongLong();
    const int width = widthOf(option);
    // A message's text never changes.
    const QString key = QStringLiteral("%1 %2 %3 ")
                            .arg(width)
                            .arg(index.data(ConversationModel::NewDayRole).isValid() ? 1 : 0)
                            .arg(option.font.key()) +
                        index.data(ConversationModel::SummaryRole).toString();
    if (const Height *known = m_heights.object(id); known != nullptr && known->key == key)
        return {width, known->height};
    const int height = Bubble(option, index).height();
    m_heights.insert(id, new Height{key, height});
    return {width, height};
}

void BubbleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const Bubble bubble(option, index);
    const bool mirrored = option.direction == Qt::RightToLeft;
    const auto placed = [&](const QRectF &place) {
        return mirrored ? QRectF(bubble.room - place.right(), place.y(), place.width(), place.height())
                        : place;
    };
    const auto state = static_cast<MessageState>(index.data(ConversationModel::StateRole).toInt());
    const ToneColors colors = toneColors(option.palette, toneOf(state));

    painter->save();
    painter->translate(option.rect.topLeft());
    painter->setRenderHint(QPainter::Antialiasing);
    if (!bubble.day.isEmpty()) {
        painter->setFont(smaller(option.font));
        painter->setPen(mutedText(option.palette));
        painter->drawText(QRect(0, 0, bubble.room, bubble.dayHeight), Qt::AlignCenter, bubble.day);
    }
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QRectF body = placed(bubble.body);
    painter->setBrush(colors.background);
    painter->setPen(
        isSelected ? QPen(focusFrame(option.palette), option.state.testFlag(QStyle::State_Active) ? 2.0 : 1.0)
                   : QPen(Qt::NoPen));
    painter->drawRoundedRect(body, radius, radius);

    painter->setPen(option.palette.color(QPalette::Active, QPalette::WindowText));
    QRectF text(bubble.body.topLeft() + QPointF(padding, padding - 2), bubble.text.size());
    const bool startsRight = index.data().toString().isRightToLeft();
    text = placed(text);
    if (startsRight)
        text.moveRight(body.right() - padding);
    else
        text.moveLeft(body.left() + padding);
    bubble.text.draw(painter, text.topLeft());

    const qreal below = bubble.body.top() + padding - 2 + bubble.text.size().height() + 4;
    const QRectF sign = placed(QRectF(bubble.body.left() + padding, below, bubble.icon, bubble.icon));
    const int inset = bubble.icon / 10;
    option.icon.paint(painter, sign.toRect().adjusted(inset, inset, -inset, -inset));
    painter->setPen(colors.text);
    const QRectF summary =
        placed(QRectF(QPointF(bubble.body.left() + padding + bubble.icon + 4,
                              below + std::max(0.0, (bubble.icon - bubble.summary.size().height()) / 2)),
                      bubble.summary.size()));
    bubble.summary.draw(painter, summary.topLeft());
    painter->restore();
}
