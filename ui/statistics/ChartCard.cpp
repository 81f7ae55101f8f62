// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/ChartCard.h"

#include "ui/look/Tone.h"
#include "ui/statistics/BarPlot.h"
#include "ui/statistics/ChartLegend.h"
#include "ui/statistics/ChartModel.h"

#include <QAccessible>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace {

QTableView *plainTable(QAbstractItemModel *model, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setModel(model);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionsClickable(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    return table;
}

} // namespace

ChartCard::ChartCard(const QString &name, QWidget *parent)
    : QFrame(parent), m_model(new ChartModel(this)), m_title(new QLabel(this)),
      m_legend(new ChartLegend(this)), m_plot(new BarPlot(this)), m_table(plainTable(m_model, this)),
      m_empty(new QLabel(this)), m_hint(new QLabel(this)), m_parts(new QStackedLayout)
{
    setObjectName(name + QStringLiteral("Card"));
    m_plot->setObjectName(name + QStringLiteral("Plot"));
    m_table->setObjectName(name + QStringLiteral("Table"));
    m_title->setTextFormat(Qt::PlainText);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_legend->setObjectName(name + QStringLiteral("Legend"));
    m_hint->setObjectName(name + QStringLiteral("HintLabel"));
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->hide();
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);

    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_legend);
    m_parts->addWidget(m_plot);
    m_parts->addWidget(m_table);
    m_parts->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 8);
    column->setSpacing(4);
    column->addLayout(head);
    column->addLayout(m_parts, 1);
    column->addWidget(m_hint);

    connect(m_plot, &BarPlot::opened, this, &ChartCard::open);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        open({m_model->barOf(index.row()), -1});
    });
    connect(m_plot, &BarPlot::currentChanged, m_hint, &QWidget::hide);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, m_hint, &QWidget::hide);
    recolour();
}

void ChartCard::setChart(const Chart &chart)
{
    m_title->setText(chart.title);
    m_plot->setAccessibleName(chart.title);
    m_table->setAccessibleName(chart.title);
    m_empty->setText(chart.emptySentence);
    m_legend->setSeries(chart.series.size() > 1 ? chart.series : QList<ChartSeries>());
    // Whoever stands on a day stays on it, though another one began meanwhile.
    const QString current = m_table->currentIndex().siblingAtColumn(0).data().toString();
    m_model->setChart(chart);
    m_plot->setChart(chart);
    m_hint->hide();
    for (int bar = 0; bar < chart.bars.size(); ++bar) {
        if (!current.isEmpty() && chart.bars.at(bar).label == current)
            m_table->setCurrentIndex(m_model->index(m_model->rowOf(bar), 0));
    }
    showPart();
}

void ChartCard::setShownAsTable(bool asTable)
{
    m_asTable = asTable;
    showPart();
}

void ChartCard::showPart()
{
    if (m_model->rowCount() == 0)
        m_parts->setCurrentWidget(m_empty);
    else
        m_parts->setCurrentIndex(m_asTable ? 1 : 0);
    m_legend->setVisible(!m_asTable); // the columns of a table have names
    m_hint->hide();
}

void ChartCard::open(const BarPlace &place)
{
    const ChartBar &bar = m_model->chart().bars.at(place.bar);
    if (bar.total() <= 0) {
        tellNothing(bar);
        return;
    }
    Q_EMIT messagesWanted(place.part < 0 ? bar.messages : bar.partMessages.value(place.part, bar.messages));
}

void ChartCard::tellNothing(const ChartBar &bar)
{
    //: %1 is a day, an hour or a trunk
    m_hint->setText(tr("%1: there is no message to show.").arg(bar.label));
    m_hint->show();
    QAccessibleEvent told(m_hint, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void ChartCard::recolour()
{
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, mutedText(palette()));
    m_empty->setPalette(quiet);
    m_hint->setPalette(quiet);
}

void ChartCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolour();
}
