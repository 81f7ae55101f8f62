// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/ChartCard.h"

#include "ui/look/Tone.h"
#include "ui/statistics/BarPlot.h"
#include "ui/statistics/ChartLegend.h"
#include "ui/statistics/ChartModel.h"

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
      m_empty(new QLabel(this)), m_parts(new QStackedLayout)
{
    setObjectName(name + QStringLiteral("Card"));
    m_plot->setObjectName(name + QStringLiteral("Plot"));
    m_table->setObjectName(name + QStringLiteral("Table"));
    m_title->setTextFormat(Qt::PlainText);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
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

    connect(m_plot, &BarPlot::opened, this, &ChartCard::open);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        open({index.row(), -1});
    });
    recolour();
}

void ChartCard::setChart(const Chart &chart)
{
    m_title->setText(chart.title);
    m_plot->setAccessibleName(chart.title);
    m_table->setAccessibleName(chart.title);
    m_empty->setText(chart.emptySentence);
    m_legend->setSeries(chart.series.size() > 1 ? chart.series : QList<ChartSeries>());
    const int row = m_table->currentIndex().row();
    m_model->setChart(chart);
    m_plot->setChart(chart);
    if (row >= 0 && row < chart.bars.size())
        m_table->setCurrentIndex(m_model->index(row, 0));
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
}

void ChartCard::open(const BarPlace &place)
{
    const ChartBar &bar = m_model->chart().bars.at(place.bar);
    if (bar.total() <= 0)
        return; // there is nothing to see there
    Q_EMIT messagesWanted(place.part < 0 ? bar.messages : bar.partMessages.value(place.part, bar.messages));
}

void ChartCard::recolour()
{
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, mutedText(palette()));
    m_empty->setPalette(quiet);
}

void ChartCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolour();
}
