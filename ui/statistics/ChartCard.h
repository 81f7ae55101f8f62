// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/statistics/BarPlace.h"
#include "ui/statistics/Chart.h"

#include <QFrame>

class BarPlot;
class ChartLegend;
class ChartModel;
class QLabel;
class QStackedLayout;
class QTableView;

/// One chart with its title: as a plot, or as a table of the same numbers. Whoever opens a bar or a row wants
/// its messages.
class ChartCard : public QFrame
{
    Q_OBJECT

public:
    /// \a name begins the object names of its parts.
    explicit ChartCard(const QString &name, QWidget *parent = nullptr);

    void setChart(const Chart &chart);
    void setShownAsTable(bool asTable);

    [[nodiscard]] BarPlot *plot() const { return m_plot; }
    [[nodiscard]] QTableView *table() const { return m_table; }

Q_SIGNALS:
    void messagesWanted(const HistoryFilter &filter);

protected:
    void changeEvent(QEvent *event) override;

private:
    void open(const BarPlace &place);
    void tellNothing(const ChartBar &bar);
    void showPart();
    void recolour();

    ChartModel *m_model;
    QLabel *m_title;
    ChartLegend *m_legend;
    BarPlot *m_plot;
    QTableView *m_table;
    QLabel *m_empty;
    QLabel *m_hint; ///< why opening a bar or a row did nothing
    QStackedLayout *m_parts;
    bool m_asTable = false;
};
