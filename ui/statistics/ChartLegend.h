// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/statistics/Chart.h"

#include <QWidget>

class QHBoxLayout;

/// What the parts of a plot's bars stand for: a sample of each, and its name.
class ChartLegend : public QWidget
{
    Q_OBJECT

public:
    explicit ChartLegend(QWidget *parent = nullptr);

    void setSeries(const QList<ChartSeries> &series);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();

    QList<ChartSeries> m_series;
    QHBoxLayout *m_row;
};
