// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/DetailsPane.h"

#include "ui/history/ActionButton.h"
#include "ui/history/DetailsText.h"
#include "ui/history/DetailsWording.h"
#include "ui/history/MarkedLabel.h"
#include "ui/history/MessageActions.h"
#include "ui/look/FlowLayout.h"
#include "ui/look/Tone.h"
#include "ui/wording/Quoted.h"
#include "ui/wording/StatusIcon.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QStackedLayout>
#include <QStyle>

namespace {

constexpr int padding = 14;

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

DetailsPane::DetailsPane(MessageActions &actions, QWidget *parent)
    : QWidget(parent), m_caption(plainLabel(this)), m_number(new MarkedLabel(this)), m_icon(new QLabel(this)),
      m_status(plainLabel(this)), m_invitation(plainLabel(this)), m_text(new DetailsText(this)),
      m_title(new QWidget(this)), m_buttons(new QWidget(this))
{
    setObjectName(QStringLiteral("detailsPane"));
    m_number->setObjectName(QStringLiteral("detailsNumberLabel"));
    m_status->setObjectName(QStringLiteral("detailsStatusLabel"));
    m_invitation->setObjectName(QStringLiteral("detailsInvitationLabel"));
    m_caption->setBuddy(m_text);
    m_invitation->setAlignment(Qt::AlignCenter);
    m_invitation->setWordWrap(true);
    QFont large = m_number->font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    m_number->setFont(large);

    auto *status = new QHBoxLayout;
    status->setSpacing(6);
    status->addWidget(m_icon);
    status->addWidget(m_status);
    status->addStretch();
    auto *title = new QVBoxLayout(m_title);
    title->setContentsMargins(0, 0, 0, 0);
    title->setSpacing(2);
    // A label turns its text to the side where that begins; a number begins where the window does.
    title->addWidget(m_number, 0, Qt::AlignLeading);
    title->addLayout(status);

    auto *buttons = new FlowLayout(m_buttons);
    buttons->setSpacing(6);
    for (QAction *action : {actions.conversation(), actions.related(), actions.copySmsId(),
                            actions.markSent(), actions.cancel(), actions.sendAgain()}) {
        auto *button = new ActionButton(action, m_buttons);
        button->setObjectName(action->objectName().replace(QLatin1String("Action"), QLatin1String("Button")));
        buttons->addWidget(button);
    }

    m_page = new QWidget(this);
    m_page->hide();
    auto *body = new QVBoxLayout(m_page);
    body->setContentsMargins(0, 0, 0, 0);
    m_head = new QBoxLayout(QBoxLayout::LeftToRight);
    m_head->addWidget(m_title, 1);
    m_head->addWidget(m_buttons, 0, Qt::AlignTop);
    body->addLayout(m_head);
    body->addWidget(m_text, 1);

    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(padding, padding - 4, padding, padding - 4);
    outer->setSpacing(4);
    outer->addWidget(m_caption, 0, Qt::AlignLeading);
    m_pages = new QStackedLayout;
    m_pages->addWidget(m_invitation);
    outer->addLayout(m_pages, 1);

    m_text->installEventFilter(this);
    retranslate();
    recolor();
}

void DetailsPane::setMessage(const Message &message)
{
    const bool isSame = message.id == m_details.message.id;
    if (!isSame)
        m_details = {};
    m_details.message = message;
    write(isSame);
}

void DetailsPane::setDetails(const MessageDetails &details)
{
    const bool isSame = details.message.id == m_details.message.id;
    m_details = details;
    write(isSame);
}

void DetailsPane::clear()
{
    m_details = {};
    write(false);
}

void DetailsPane::setNeedle(const SearchNeedle &needle)
{
    m_number->setNeedle(needle);
    m_text->setNeedle(needle);
}

void DetailsPane::enter()
{
    if (m_details.message.id != 0)
        m_text->setFocus(Qt::OtherFocusReason);
}

void DetailsPane::write(bool keepPlace)
{
    const Message &message = m_details.message;
    if (message.id != 0 && m_pages->indexOf(m_page) < 0)
        m_pages->addWidget(m_page); // not before: all that is there is measured, whichever is shown
    m_pages->setCurrentIndex(message.id == 0 ? 0 : 1);
    if (message.id == 0) {
        m_text->setPassages({}, false);
        return;
    }
    m_number->setText(Quoted::number(message.to));
    m_status->setText(DetailsWording::summary(message));
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_icon->setPixmap(StatusIcon::of(message.state).pixmap(QSize(side, side), devicePixelRatioF()));
    m_text->setPassages(DetailsWording::passages(m_details), keepPlace);
    arrangeHead();
}

void DetailsPane::retranslate()
{
    m_caption->setText(tr("Details"));
    setAccessibleName(tr("Details"));
    m_text->setAccessibleName(tr("Details")); // a buddy names only its siblings
    m_invitation->setText(tr("Choose a message to read all of it and to see what became of it."));
    write(true);
}

void DetailsPane::recolor()
{
    QPalette onCard = palette();
    onCard.setColor(QPalette::Window, palette().color(QPalette::Base));
    onCard.setColor(QPalette::WindowText, palette().color(QPalette::Text));
    onCard.setColor(QPalette::WindowText, mutedText(onCard));
    for (QLabel *label : {m_caption, m_invitation, m_status})
        label->setPalette(onCard);
}

void DetailsPane::arrangeHead()
{
    if (m_details.message.id == 0)
        return;
    // Side by side where both fit, else the buttons under the number: long words must not be cut.
    const int room = width() - 2 * padding - m_head->spacing();
    const bool fits = m_title->sizeHint().width() + m_buttons->sizeHint().width() <= room;
    m_head->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

QSize DetailsPane::minimumSizeHint() const
{
    return {m_buttons->minimumSizeHint().width() + 2 * padding, layout()->minimumSize().height()};
}

QSize DetailsPane::sizeHint() const
{
    return {QWidget::sizeHint().width(), 12 * fontMetrics().height()};
}

bool DetailsPane::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrangeHead();
    return QWidget::event(event);
}

void DetailsPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeHead();
}

void DetailsPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        recolor();
}

bool DetailsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void DetailsPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(palette().base());
    painter.setPen(m_text->hasFocus() ? QPen(palette().highlight(), 2) : QPen(Qt::NoPen));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
}
