// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/statistics/Chart.h"

#include <QAbstractTableModel>

/// The numbers of a chart as a table: a row for each bar.
class ChartModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setChart(const Chart &chart);
    [[nodiscard]] const Chart &chart() const { return m_chart; }
    /// The bar of a row; and the other way round.
    [[nodiscard]] int barOf(int row) const;
    [[nodiscard]] int rowOf(int bar) const { return barOf(bar); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Chart m_chart;
};
