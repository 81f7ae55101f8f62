// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/ChartModel.h"

namespace {

// Words begin where a line begins, numbers stand below each other.
int alignmentOf(int column)
{
    return static_cast<int>((column == 0 ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
}

} // namespace

void ChartModel::setChart(const Chart &chart)
{
    beginResetModel();
    m_chart = chart;
    endResetModel();
}

int ChartModel::barOf(int row) const
{
    return m_chart.newestFirst ? static_cast<int>(m_chart.bars.size()) - 1 - row : row;
}

int ChartModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_chart.bars.size());
}

int ChartModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_chart.headers.size());
}

QVariant ChartModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(index.column());
    if (role != Qt::DisplayRole)
        return {};
    const ChartBar &bar = m_chart.bars.at(barOf(index.row()));
    return index.column() == 0 ? bar.label : bar.cells.value(index.column() - 1);
}

QVariant ChartModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    return role == Qt::DisplayRole ? QVariant(m_chart.headers.value(section)) : QVariant();
}
