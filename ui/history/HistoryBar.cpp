// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/HistoryBar.h"

#include "ui/history/DayFilter.h"
#include "ui/history/FilterWording.h"
#include "ui/history/StatusFilter.h"
#include "ui/history/TrunkFilter.h"
#include "ui/look/FlowLayout.h"
#include "ui/wording/Quoted.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

#include <algorithm>
#include <initializer_list>
#include <utility>

using namespace std::chrono_literals;

namespace {

constexpr int spacing = 10;
constexpr auto typingPause = 150ms;

} // namespace

HistoryBar::HistoryBar(QWidget *parent)
    : QWidget(parent), m_heading(new QLabel(this)), m_search(new QLineEdit(this)),
      m_choices(new QWidget(this)), m_status(new StatusFilter(m_choices)), m_days(new DayFilter(m_choices)),
      m_trunk(new TrunkFilter(m_choices)), m_attention(new QPushButton(m_choices)),
      m_rows(new QHBoxLayout(this)), m_searchRow(new QHBoxLayout)
{
    setObjectName(QStringLiteral("historyBar"));
    QFont large = m_heading->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    m_heading->setFont(large);
    m_search->setObjectName(QStringLiteral("searchEdit"));
    m_search->setTextMargins(2, 0, 2, 0);
    m_search->setMinimumWidth(12 * fontMetrics().averageCharWidth());
    m_search->installEventFilter(this);
    m_attention->setObjectName(QStringLiteral("needsAttentionButton"));
    m_attention->setCheckable(true);
    auto *choices = new FlowLayout(m_choices);
    choices->setSpacing(spacing);
    for (QWidget *control : std::initializer_list<QWidget *>{m_status, m_days, m_trunk}) {
        auto *name = new QLabel(m_choices);
        name->setTextFormat(Qt::PlainText);
        name->setBuddy(control);
        name->hide();
        m_names.append(name);
        choices->addWidget(control);
    }
    choices->addWidget(m_attention);
    for (QWidget *control :
         std::initializer_list<QWidget *>{m_search, m_status, m_days, m_trunk, m_attention})
        control->setMinimumHeight(fontMetrics().height() * 7 / 4);

    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(spacing);
    m_searchRow->setSpacing(spacing);
    m_searchRow->addWidget(m_heading);
    m_searchRow->addWidget(m_search, 1);
    m_rows->addLayout(m_searchRow, 1);
    m_rows->addWidget(m_choices);

    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connectParts();
    retranslate();
}

void HistoryBar::connectParts()
{
    // Its picture is not read before there is something to clear.
    connect(
        m_search, &QLineEdit::textChanged, this, [this] { m_search->setClearButtonEnabled(true); },
        Qt::SingleShotConnection);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, &HistoryBar::tell);
    connect(&m_typing, &QTimer::timeout, this, &HistoryBar::tell);
    connect(m_status, &QComboBox::currentIndexChanged, this, [this] {
        m_attention->setChecked(m_status->needsAttention());
        tell();
    });
    connect(m_attention, &QAbstractButton::toggled, m_status, &StatusFilter::setNeedsAttention);
    connect(m_days, &DayFilter::spanChanged, this, &HistoryBar::tell);
    connect(m_trunk, &QComboBox::currentIndexChanged, this, &HistoryBar::tell);
}

void HistoryBar::tell()
{
    if (m_isSetting)
        return;
    m_typing.stop();
    Q_EMIT filterChanged();
}

HistoryFilter HistoryBar::filter() const
{
    const TimeSpan span = m_days->span();
    return {.text = m_search->text().trimmed(),
            .states = m_status->states(),
            .notRepeated = m_status->needsAttention(),
            .from = span.from,
            .until = span.until,
            .trunk = m_trunk->trunk(),
            .number = m_number};
}

void HistoryBar::setFilter(const HistoryFilter &filter)
{
    m_isSetting = true;
    m_search->setText(filter.text);
    m_status->setStates(filter.states, filter.notRepeated);
    m_days->setSpan({filter.from, filter.until});
    m_trunk->setTrunk(filter.trunk);
    m_number = filter.number;
    m_isSetting = false;
    tell();
}

QList<FilterCondition> HistoryBar::conditions() const
{
    using Kind = FilterCondition::Kind;
    const HistoryFilter chosen = filter();
    QList<FilterCondition> conditions;
    if (!chosen.text.isEmpty())
        conditions.append({Kind::Text, FilterWording::search(chosen.text)});
    if (!chosen.states.isEmpty())
        conditions.append({Kind::Status, m_status->needsAttention()
                                             ? m_status->currentText()
                                             : FilterWording::status(m_status->currentText())});
    if (chosen.from.isValid() || chosen.until.isValid())
        conditions.append({Kind::Days, m_days->description()});
    if (!chosen.trunk.isEmpty())
        conditions.append({Kind::Trunk, FilterWording::trunk(chosen.trunk)});
    if (!chosen.number.isEmpty())
        conditions.append({Kind::Number, FilterWording::number(chosen.number)});
    return conditions;
}

void HistoryBar::remove(FilterCondition::Kind kind)
{
    HistoryFilter without = filter();
    switch (kind) {
    case FilterCondition::Kind::Text:
        without.text.clear();
        break;
    case FilterCondition::Kind::Status:
        without.states.clear();
        without.notRepeated = false;
        break;
    case FilterCondition::Kind::Days:
        without.from = without.until = QDateTime();
        break;
    case FilterCondition::Kind::Trunk:
        without.trunk.clear();
        break;
    case FilterCondition::Kind::Number:
        without.number.clear();
        break;
    }
    setFilter(without);
}

void HistoryBar::setBuddy(QWidget *table)
{
    m_heading->setBuddy(table);
}

void HistoryBar::setSearchShortcut(const QKeySequence &keys)
{
    m_searchKeys = keys.toString(QKeySequence::NativeText);
    retranslate();
}

void HistoryBar::goOnTyping(const QString &text)
{
    m_search->setFocus(Qt::OtherFocusReason);
    m_search->end(false);
    m_search->insert(text);
}

void HistoryBar::setAttentionCount(int count)
{
    if (count == m_attentionCount)
        return;
    m_attentionCount = count;
    retranslate();
}

QSize HistoryBar::minimumSizeHint() const
{
    const int least = std::max(m_searchRow->minimumSize().width(), m_choices->minimumSizeHint().width());
    return {least, layout()->minimumSize().height()};
}

void HistoryBar::arrange()
{
    // So much that the hint in the search can be read.
    const int readable = m_search->fontMetrics().horizontalAdvance(m_search->placeholderText()) +
                         m_search->fontMetrics().height();
    const int wanted = m_heading->sizeHint().width() + readable + m_choices->sizeHint().width() + 2 * spacing;
    const bool fits = wanted <= width();
    m_choices->setMinimumWidth(fits ? m_choices->sizeHint().width() : 0); // one row is one row
    m_rows->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

bool HistoryBar::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

bool HistoryBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    if (key == Qt::Key_Escape && !filter().isEmpty()) {
        setFilter({});
        return true;
    }
    if (key == Qt::Key_Down) {
        if (m_typing.isActive()) // quicker than the pause: what is searched for is meant
            tell();
        Q_EMIT rowsWanted();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void HistoryBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void HistoryBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

void HistoryBar::retranslate()
{
    m_heading->setText(tr("History"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setToolTip(tr("Finds any part of a number, a text, an SMS ID or a trunk"));
    // Isolated, or the keys and the words before them would change places in Arabic.
    m_search->setPlaceholderText(
        tr("Search number, text or SMS ID") +
        (m_searchKeys.isEmpty() ? QString() : QStringLiteral("    ") + Quoted::number(m_searchKeys)));
    m_names.at(0)->setText(tr("Status"));
    m_names.at(1)->setText(tr("Days"));
    m_names.at(2)->setText(tr("Trunk"));
    //: %1 is how many
    m_attention->setText(m_attentionCount > 0
                             ? tr("Needs attention %1").arg(QLocale().toString(m_attentionCount))
                             : tr("Needs attention"));
    m_attention->setToolTip(tr("Only failed and not confirmed messages that were not sent again"));
}
