// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

/// Where a phone number is written: left to right in every language. What cannot be seen, above all marks
/// that would turn the digits around, does not come in; what is too long is cut between characters.
class NumberEdit : public QLineEdit
{
    Q_OBJECT

public:
    /// Far more than any number has, and short enough that a wrong paste costs nothing.
    static constexpr int mostUnits = 256;

    explicit NumberEdit(QWidget *parent = nullptr);
};
