// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/ConversationPage.h"

#include "ui/history/ActionButton.h"
#include "ui/history/ConversationModel.h"
#include "ui/history/ConversationView.h"
#include "ui/history/EmptyState.h"
#include "ui/history/FilterWording.h"
#include "ui/history/MessageActions.h"
#include "ui/look/FlowLayout.h"
#include "ui/look/NoteBox.h"
#include "ui/look/Tone.h"
#include "ui/wording/Quoted.h"
#include "ui/wording/StorageWording.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QStyle>

namespace {

QLabel *plainLabel(QWidget *parent, const QString &objectName)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setObjectName(objectName);
    return label;
}

QPushButton *button(QWidget *parent, const QString &objectName)
{
    auto *made = new QPushButton(parent);
    made->setObjectName(objectName);
    made->setAutoDefault(false);
    made->setMinimumHeight(made->fontMetrics().height() * 7 / 4);
    return made;
}

} // namespace

ConversationPage::ConversationPage(HistorySource &source, MessageActions &actions, QWidget *parent)
    : QWidget(parent), m_actions(actions), m_model(new ConversationModel(source, this)),
      m_view(new ConversationView(*m_model, actions)),
      m_back(button(this, QStringLiteral("conversationBackButton"))),
      m_title(plainLabel(this, QStringLiteral("conversationTitleLabel"))),
      m_count(plainLabel(this, QStringLiteral("conversationCountLabel"))),
      m_write(button(this, QStringLiteral("writeToNumberButton"))), m_note(new NoteBox(this)),
      m_empty(new EmptyState)
{
    setObjectName(QStringLiteral("conversationPage"));
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    m_title->setFont(large);
    m_title->setBuddy(m_view);
    m_retry = m_note->addButton(QString());
    m_note->hide();
    auto *messages = new QWidget(this);
    m_pages = new QStackedLayout(messages);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_empty);
    m_buttons = makeButtons();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(10);
    column->addWidget(makeHead());
    column->addWidget(m_note);
    column->addWidget(messages, 1);
    column->addWidget(m_buttons);
    connectParts();
    retranslate();
}

QWidget *ConversationPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *who = new QWidget(head);
    auto *words = new QHBoxLayout(who);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(10);
    words->addWidget(m_title);
    words->addWidget(m_count);
    auto *flow = new FlowLayout(head);
    flow->setSpacing(10);
    flow->addWidget(m_back);
    flow->addWidget(who);
    flow->addWidget(m_write);
    return head;
}

QWidget *ConversationPage::makeButtons()
{
    auto *row = new QWidget(this);
    auto *flow = new FlowLayout(row);
    flow->setSpacing(8);
    for (QAction *action : {m_actions.copyText(), m_actions.copySmsId(), m_actions.markSent(),
                            m_actions.cancel(), m_actions.sendAgain()}) {
        auto *made = new ActionButton(action, row);
        QString name = action->objectName().replace(QLatin1String("Action"), QLatin1String("Button"));
        name[0] = name.at(0).toUpper();
        made->setObjectName(QStringLiteral("conversation") + name);
        flow->addWidget(made);
    }
    return row;
}

void ConversationPage::connectParts()
{
    connect(m_back, &QAbstractButton::clicked, this, &ConversationPage::left);
    connect(m_write, &QAbstractButton::clicked, this, [this] { Q_EMIT writeRequested(m_typed); });
    connect(m_retry, &QAbstractButton::clicked, m_model, &ConversationModel::reload);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ConversationPage::takeCurrent);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ConversationPage::takeCurrent);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ConversationPage::takeCurrent);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ConversationPage::refresh);
    connect(m_model, &ConversationModel::loaded, this, [this] {
        m_note->hide();
        refresh();
    });
    connect(m_model, &ConversationModel::failed, this, [this](const StorageError &error) {
        m_note->setNote(Tone::Bad, StorageWording::sentence(error));
        m_note->show();
        refresh();
        Q_EMIT readFailed(error);
    });
}

void ConversationPage::open(const Message &message)
{
    m_typed = message.to;
    m_note->hide();
    m_title->setText(Quoted::number(message.to));
    m_view->setWanted(message.id);
    m_model->open(message.number);
    refresh();
    m_view->setFocus(Qt::OtherFocusReason);
}

void ConversationPage::close()
{
    m_model->open({});
}

bool ConversationPage::isOpen() const
{
    return !m_model->number().isEmpty();
}

QString ConversationPage::number() const
{
    return m_model->number();
}

void ConversationPage::apply(const Message &message)
{
    m_model->apply(message);
}

void ConversationPage::reload()
{
    m_model->reload();
}

MessageId ConversationPage::current() const
{
    return m_view->currentIndex().data(ConversationModel::MessageIdRole).toLongLong();
}

void ConversationPage::setOutlook(const QueueOutlook &outlook)
{
    m_model->setOutlook(outlook);
}

void ConversationPage::takeCurrent()
{
    if (!isOpen())
        return;
    const QModelIndex current = m_view->currentIndex();
    m_actions.setMessage(current.isValid() ? std::optional(m_model->messageAt(current.row())) : std::nullopt);
}

void ConversationPage::refresh()
{
    const bool isEmpty = m_model->rowCount() == 0 && !m_model->isLoading() && m_note->isHidden();
    m_pages->setCurrentIndex(isEmpty ? 1 : 0);
    m_buttons->setVisible(!isEmpty);
    m_count->setVisible(m_model->rowCount() > 0);
    m_count->setText(FilterWording::count(m_model->rowCount(), m_model->isComplete()));
}

void ConversationPage::retranslate()
{
    m_back->setText(tr("Back"));
    m_write->setText(tr("Write to this number"));
    m_retry->setText(tr("Try again"));
    m_view->setAccessibleName(tr("Conversation"));
    m_empty->setTexts(tr("No messages to this number"), tr("What is sent to it appears here at once."));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, mutedText(palette()));
    m_count->setPalette(quiet);
    m_model->retranslate();
    refresh();
}

void ConversationPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

void ConversationPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange ||
        event->type() == QEvent::PaletteChange)
        retranslate();
}
