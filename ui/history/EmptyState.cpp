// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/EmptyState.h"

#include "ui/look/Tone.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

/// Two speech bubbles, the front one with a tick: a message written, a message gone out. In the palette's
/// colours.
class Bubbles : public QWidget
{
public:
    using QWidget::QWidget;

    [[nodiscard]] QSize sizeHint() const override
    {
        const int unit = fontMetrics().height();
        return {8 * unit, 5 * unit};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(width() / 160.0, height() / 100.0);
        const QColor front = palette().color(QPalette::Active, QPalette::Highlight);
        QColor back = palette().color(QPalette::Active, QPalette::Text);
        back.setAlphaF(0.13F);

        painter.setPen(Qt::NoPen);
        painter.setBrush(back);
        painter.drawPath(bubble(QRectF(14, 6, 92, 52), QPointF(30, 74), 30));
        painter.setBrush(palette().color(QPalette::Window));
        painter.drawPath(bubble(QRectF(56, 32, 94, 52), QPointF(136, 100), 112));
        painter.setBrush(front);
        painter.drawPath(bubble(QRectF(60, 36, 86, 44), QPointF(132, 94), 114));

        QPen line(palette().color(QPalette::Active, QPalette::HighlightedText), 6, Qt::SolidLine,
                  Qt::RoundCap, Qt::RoundJoin);
        painter.setPen(line);
        painter.drawPolyline(QPolygonF{QPointF(90, 58), QPointF(99, 67), QPointF(117, 49)});
    }

private:
    static QPainterPath bubble(const QRectF &body, const QPointF &tip, qreal root)
    {
        QPainterPath path;
        path.addRoundedRect(body, 14, 14);
        QPainterPath tail;
        tail.addPolygon(
            QPolygonF{QPointF(root, body.center().y()), tip, QPointF(root + 20, body.center().y())});
        tail.closeSubpath();
        return path.united(tail);
    }
};

QLabel *centredLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_title(centredLabel(this)), m_sentence(centredLabel(this)),
      m_button(new QPushButton(this))
{
    m_title->setObjectName(QStringLiteral("emptyTitleLabel"));
    m_sentence->setObjectName(QStringLiteral("emptySentenceLabel"));
    m_button->setObjectName(QStringLiteral("emptyButton"));
    m_button->hide();
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    m_title->setFont(large);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addStretch(2);
    auto *picture = new Bubbles(this);
    picture->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    column->addWidget(picture, 0, Qt::AlignHCenter);
    column->addSpacing(6);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addSpacing(4);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_button, &QAbstractButton::clicked, this, &EmptyState::buttonClicked);
    recolor();
}

void EmptyState::setTexts(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
}

void EmptyState::setButtonText(const QString &text)
{
    m_button->setText(text);
    m_button->setVisible(!text.isEmpty());
}

void EmptyState::recolor()
{
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, mutedText(palette()));
    m_sentence->setPalette(quiet);
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolor();
}
