// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

/// What each status of a message means, with its sign.
class StatusMeanings : public QDialog
{
    Q_OBJECT

public:
    explicit StatusMeanings(QWidget *parent = nullptr);
};
