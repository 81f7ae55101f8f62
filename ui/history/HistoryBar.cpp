// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/HistoryBar.h"

#include "ui/history/StatusFilter.h"
#include "ui/wording/Quoted.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

#include <algorithm>
#include <initializer_list>

namespace {

constexpr int spacing = 10;

} // namespace

HistoryBar::HistoryBar(QWidget *parent)
    : QWidget(parent), m_heading(new QLabel(this)), m_search(new QLineEdit(this)),
      m_statusLabel(new QLabel(this)), m_status(new StatusFilter(this)), m_attention(new QPushButton(this)),
      m_rows(new QHBoxLayout(this)), m_searchRow(new QHBoxLayout), m_statusRow(new QHBoxLayout)
{
    setObjectName(QStringLiteral("historyBar"));
    QFont large = m_heading->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    m_heading->setFont(large);
    m_search->setObjectName(QStringLiteral("searchEdit"));
    m_search->setClearButtonEnabled(true);
    m_search->setTextMargins(2, 0, 2, 0);
    m_search->setMinimumWidth(12 * fontMetrics().averageCharWidth());
    m_statusLabel->setBuddy(m_status);
    m_attention->setObjectName(QStringLiteral("needsAttentionButton"));
    m_attention->setCheckable(true);
    for (QWidget *control : std::initializer_list<QWidget *>{m_search, m_status, m_attention})
        control->setMinimumHeight(fontMetrics().height() * 7 / 4);

    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(spacing);
    m_searchRow->setSpacing(spacing);
    m_statusRow->setSpacing(spacing);
    m_searchRow->addWidget(m_heading);
    m_searchRow->addWidget(m_search, 1);
    m_statusRow->addWidget(m_statusLabel);
    m_statusRow->addWidget(m_status, 1);
    m_statusRow->addWidget(m_attention);
    m_rows->addLayout(m_searchRow, 1);
    m_rows->addLayout(m_statusRow);

    connect(m_status, &QComboBox::currentIndexChanged, this,
            [this] { m_attention->setChecked(m_status->needsAttention()); });
    connect(m_attention, &QAbstractButton::toggled, m_status, &StatusFilter::setNeedsAttention);
    retranslate();
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

void HistoryBar::setAttentionCount(int count)
{
    if (count == m_attentionCount)
        return;
    m_attentionCount = count;
    retranslate();
}

QSize HistoryBar::minimumSizeHint() const
{
    const QSize search = m_searchRow->minimumSize();
    const QSize status = m_statusRow->minimumSize();
    return {std::max(search.width(), status.width()), layout()->minimumSize().height()};
}

void HistoryBar::arrange()
{
    // So much that the hint in the search can be read.
    const int readable = m_search->fontMetrics().horizontalAdvance(m_search->placeholderText()) +
                         m_search->fontMetrics().height();
    const int wanted =
        m_heading->sizeHint().width() + readable + m_statusRow->sizeHint().width() + 2 * spacing;
    m_rows->setDirection(wanted > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

bool HistoryBar::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
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
    // Isolated, or the keys and the words before them would change places in Arabic.
    m_search->setPlaceholderText(
        tr("Search number, text or SMS ID") +
        (m_searchKeys.isEmpty() ? QString() : QStringLiteral("    ") + Quoted::number(m_searchKeys)));
    m_statusLabel->setText(tr("Status"));
    //: %1 is how many
    m_attention->setText(m_attentionCount > 0
                             ? tr("Needs attention %1").arg(QLocale().toString(m_attentionCount))
                             : tr("Needs attention"));
    m_attention->setToolTip(tr("Only failed and not confirmed messages that were not sent again"));
}
