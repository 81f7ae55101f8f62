// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/FilterChips.h"

#include "ui/history/FilterChip.h"
#include "ui/history/FilterWording.h"
#include "ui/look/FlowLayout.h"
#include "ui/look/Tone.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace {

constexpr int spacing = 8;

} // namespace

FilterChips::FilterChips(QWidget *parent)
    : QWidget(parent), m_clear(new QPushButton(this)), m_count(new QLabel(this))
{
    setObjectName(QStringLiteral("filterChips"));
    m_clear->setObjectName(QStringLiteral("clearFiltersButton"));
    m_clear->setFlat(true);
    m_count->setObjectName(QStringLiteral("filterCountLabel"));
    m_count->setTextFormat(Qt::PlainText);

    auto *chips = new QWidget(this);
    m_flow = new FlowLayout(chips);
    m_flow->setSpacing(spacing);
    m_flow->addWidget(m_clear);
    m_flow->addWidget(m_count);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(chips, 1);
    connect(m_clear, &QAbstractButton::clicked, this, &FilterChips::cleared);
    retranslate();
    hide();
}

FilterChip *FilterChips::newChip()
{
    auto *chip = new FilterChip(m_clear->parentWidget());
    connect(chip, &QAbstractButton::clicked, this,
            [this, chip] { Q_EMIT removed(m_conditions.at(m_chips.indexOf(chip)).kind); });
    connect(chip, &FilterChip::stepped, this, [this, chip](int key) { step(chip, key); });
    connect(chip, &FilterChip::left, this, &FilterChips::left);
    return chip;
}

void FilterChips::setConditions(const QList<FilterCondition> &conditions)
{
    // Each condition keeps its chip, so that the focus stays on it; that of a chip which goes passes to the
    // next one.
    QList<FilterChip *> chips;
    FilterChip *bereft = nullptr;
    qsizetype at = 0;
    for (qsizetype old = 0; old < m_chips.size(); ++old) {
        const auto isSame = [this, old](const FilterCondition &condition) {
            return condition.kind == m_conditions.at(old).kind;
        };
        if (std::any_of(conditions.cbegin(), conditions.cend(), isSame))
            continue;
        if (m_chips.at(old)->hasFocus()) {
            bereft = m_chips.at(old);
            at = old;
        }
        m_chips.at(old)->setObjectName(QString());
        m_chips.at(old)->deleteLater();
        m_flow->removeWidget(m_chips.at(old));
    }
    for (const FilterCondition &condition : conditions) {
        const auto isSame = [&condition](const FilterCondition &old) {
            return old.kind == condition.kind;
        };
        const auto old = std::find_if(m_conditions.cbegin(), m_conditions.cend(), isSame);
        const bool isNew = old == m_conditions.cend();
        FilterChip *chip = isNew ? newChip() : m_chips.at(old - m_conditions.cbegin());
        if (isNew) {
            m_flow->insertWidget(static_cast<int>(chips.size()), chip);
            chip->show();
        }
        chip->setObjectName(QStringLiteral("filterChip%1").arg(chips.size()));
        chip->setCondition(condition.text);
        chips.append(chip);
    }
    m_conditions = conditions;
    m_chips = chips;
    QWidget *before = parentWidget();
    for (FilterChip *chip : std::as_const(m_chips)) {
        if (before != parentWidget())
            setTabOrder(before, chip);
        before = chip;
    }
    if (before != parentWidget())
        setTabOrder(before, m_clear);
    if (bereft != nullptr && m_chips.isEmpty())
        Q_EMIT left();
    else if (bereft != nullptr)
        m_chips.at(std::min(at, m_chips.size() - 1))->setFocus(Qt::OtherFocusReason);
    setVisible(!m_chips.isEmpty());
}

void FilterChips::step(const FilterChip *from, int key)
{
    const qsizetype at = m_chips.indexOf(from);
    const bool mirrored = isRightToLeft();
    qsizetype to = at;
    switch (key) {
    case Qt::Key_Home:
        to = 0;
        break;
    case Qt::Key_End:
        to = m_chips.size() - 1;
        break;
    case Qt::Key_Left:
        to += mirrored ? 1 : -1;
        break;
    case Qt::Key_Right:
        to += mirrored ? -1 : 1;
        break;
    case Qt::Key_Up:
        --to;
        break;
    case Qt::Key_Down:
        ++to;
        break;
    }
    if (to >= 0 && to < m_chips.size())
        m_chips.at(to)->setFocus(Qt::TabFocusReason);
}

void FilterChips::setCount(int messages, bool complete)
{
    m_messages = messages;
    m_complete = complete;
    m_count->setText(FilterWording::count(messages, complete));
}

void FilterChips::addCommand(QWidget *command)
{
    layout()->addWidget(command);
}

void FilterChips::retranslate()
{
    m_clear->setText(tr("Clear all"));
    setCount(m_messages, m_complete);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, mutedText(palette()));
    m_count->setPalette(quiet);
    QPalette link = palette();
    link.setColor(QPalette::ButtonText, toneColors(palette(), Tone::Neutral).text);
    m_clear->setPalette(link);
}

void FilterChips::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange ||
        event->type() == QEvent::PaletteChange)
        retranslate();
}
