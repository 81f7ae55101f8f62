// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/BatchBar.h"

#include "ui/history/BatchWording.h"
#include "ui/look/Tone.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

using namespace std::chrono_literals;

namespace {

constexpr auto undoTime = 10s;
constexpr auto readingTime = 6s;

/// How long it is shown; none: until somebody closes it.
std::chrono::seconds timeOf(BatchNews::Kind kind)
{
    switch (kind) {
    case BatchNews::Kind::Cancelled:
        return undoTime;
    case BatchNews::Kind::Queued:
    case BatchNews::Kind::TakenBack:
        return readingTime;
    case BatchNews::Kind::UnsureQuestion:
    case BatchNews::Kind::ManyQuestion:
    case BatchNews::Kind::Waiting:
    case BatchNews::Kind::NothingToSend:
    case BatchNews::Kind::NothingToCancel:
    case BatchNews::Kind::TooMany:
    case BatchNews::Kind::ListChanged:
    case BatchNews::Kind::NotSent:
    case BatchNews::Kind::NotCancelled:
    case BatchNews::Kind::NotRead:
        return 0s;
    }
    Q_UNREACHABLE();
}

Tone toneOf(const BatchNews &news)
{
    switch (news.kind) {
    case BatchNews::Kind::Queued:
    case BatchNews::Kind::Cancelled:
        return Tone::Good;
    case BatchNews::Kind::TakenBack:
        return news.count > 0 ? Tone::Good : Tone::Caution;
    case BatchNews::Kind::ManyQuestion:
    case BatchNews::Kind::Waiting:
    case BatchNews::Kind::NothingToSend:
    case BatchNews::Kind::NothingToCancel:
    case BatchNews::Kind::TooMany:
    case BatchNews::Kind::ListChanged:
        return Tone::Neutral;
    case BatchNews::Kind::UnsureQuestion:
        return Tone::Caution;
    case BatchNews::Kind::NotSent:
    case BatchNews::Kind::NotCancelled:
    case BatchNews::Kind::NotRead:
        return Tone::Bad;
    }
    Q_UNREACHABLE();
}

} // namespace

BatchBar::BatchBar(QWidget *parent)
    : NoteBox(parent), m_second(new QTimer(this)), m_countdown(addQuietText()),
      m_others(newButton("sendOthersButton")), m_all(newButton("sendAllButton")),
      m_no(newButton("doNotSendButton")), m_undo(newButton("undoBatchButton")),
      m_close(newButton("closeBatchBarButton"))
{
    hide();
    setObjectName(QStringLiteral("batchBar"));
    m_countdown->setObjectName(QStringLiteral("batchCountdownLabel"));
    m_second->setInterval(1s);
    connect(m_second, &QTimer::timeout, this, &BatchBar::tick);
    connect(m_others, &QPushButton::clicked, this, [this] {
        goAway();
        Q_EMIT othersChosen();
    });
    connect(m_all, &QPushButton::clicked, this, [this] {
        goAway();
        Q_EMIT allChosen();
    });
    connect(m_no, &QPushButton::clicked, this, &BatchBar::goAway);
    connect(m_close, &QPushButton::clicked, this, &BatchBar::goAway);
    connect(m_undo, &QPushButton::clicked, this, &BatchBar::undo);
    reword();
}

QPushButton *BatchBar::newButton(const char *objectName)
{
    QPushButton *button = addButton(QString());
    button->setObjectName(QLatin1String(objectName));
    button->installEventFilter(this);
    return button;
}

void BatchBar::tell(const BatchNews &news)
{
    showNews(news, timeOf(news.kind));
}

void BatchBar::tellWaiting(const BatchNews &news, std::chrono::seconds grace)
{
    showNews(news, grace);
}

void BatchBar::showNews(const BatchNews &news, std::chrono::seconds time)
{
    const bool hadFocus = isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
    m_news = news;
    m_secondsLeft = static_cast<int>(time.count());
    m_isOver = false;
    if (m_secondsLeft > 0)
        m_second->start();
    else
        m_second->stop();
    m_others->setVisible(news.kind == BatchNews::Kind::UnsureQuestion && news.unsure < news.count);
    m_all->setVisible(isQuestion());
    m_no->setVisible(isQuestion());
    m_undo->setVisible(isUndoable());
    m_close->setVisible(!isQuestion());
    m_countdown->setVisible(news.kind == BatchNews::Kind::Waiting);
    reword();
    show();
    if (isQuestion())
        m_no->setFocus(Qt::OtherFocusReason);
    else if (hadFocus)
        m_close->setFocus(Qt::OtherFocusReason); // the button that had it may have gone
}

void BatchBar::dismiss()
{
    if (!isHidden())
        goAway();
}

bool BatchBar::canUndo() const
{
    return !isHidden() && isUndoable();
}

bool BatchBar::isQuestion() const
{
    return m_news.kind == BatchNews::Kind::UnsureQuestion || m_news.kind == BatchNews::Kind::ManyQuestion;
}

bool BatchBar::isUndoable() const
{
    return m_news.count > 0 &&
           (m_news.kind == BatchNews::Kind::Waiting || m_news.kind == BatchNews::Kind::Cancelled);
}

void BatchBar::undo()
{
    if (!canUndo())
        return;
    goAway();
    Q_EMIT undoChosen();
}

void BatchBar::tick()
{
    m_countdown->setText(BatchWording::seconds(--m_secondsLeft));
    if (m_secondsLeft > 0)
        return;
    if (m_news.kind == BatchNews::Kind::Waiting) {
        BatchNews queued = m_news;
        queued.kind = BatchNews::Kind::Queued;
        tell(queued);
        return;
    }
    m_second->stop();
    m_isOver = true;
    goWhereNotNeeded();
}

bool BatchBar::isNeeded() const
{
    return underMouse() || (isAncestorOf(focusWidget()) && focusWidget()->hasFocus());
}

void BatchBar::goWhereNotNeeded()
{
    if (m_isOver && !isNeeded())
        goAway();
}

void BatchBar::goAway()
{
    const bool hadFocus = isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
    m_second->stop();
    m_isOver = false;
    if (hadFocus)
        Q_EMIT left(); // first, or Qt would give the focus to any neighbour
    hide();
}

void BatchBar::keyPressEvent(QKeyEvent *event)
{
    auto *button = qobject_cast<QPushButton *>(focusWidget());
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        dismiss();
    } else if (event->matches(QKeySequence::Undo)) {
        undo();
    } else if (isEnter && button != nullptr && !event->isAutoRepeat()) {
        button->click(); // outside a dialog Qt leaves Enter without a meaning, and an agent does not
    } else if (!isEnter) {
        NoteBox::keyPressEvent(event);
    }
}

bool BatchBar::eventFilter(QObject *watched, QEvent *event)
{
    // The focus goes after this event: look again when it has gone.
    if (event->type() == QEvent::FocusOut && m_isOver)
        QTimer::singleShot(0, this, &BatchBar::goWhereNotNeeded);
    return NoteBox::eventFilter(watched, event);
}

void BatchBar::leaveEvent(QEvent *event)
{
    NoteBox::leaveEvent(event);
    goWhereNotNeeded();
}

void BatchBar::changeEvent(QEvent *event)
{
    NoteBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        reword();
}

void BatchBar::reword()
{
    m_others->setText(BatchWording::sendOthers(m_news.count - m_news.unsure));
    m_all->setText(m_news.kind == BatchNews::Kind::ManyQuestion ? BatchWording::sendAgain(m_news.count)
                                                                : BatchWording::sendAll(m_news.count));
    m_no->setText(tr("Do not send"));
    m_undo->setText(tr("Undo"));
    m_close->setText(tr("Close"));
    m_countdown->setText(BatchWording::seconds(m_secondsLeft));
    setNote(toneOf(m_news), BatchWording::sentence(m_news));
}
