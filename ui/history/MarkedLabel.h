// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/SearchNeedle.h"

#include <QLabel>

/// A number in plain text, in which what a search found is marked.
class MarkedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit MarkedLabel(QWidget *parent = nullptr);

    void setNeedle(const SearchNeedle &needle);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    SearchNeedle m_needle;
};
