// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/StoreContents.h"

#include <QMessageBox>

/// What is in a backup, and what it would replace. Escape, and the default, is to leave everything as it is.
class RestoreQuestion : public QMessageBox
{
    Q_OBJECT

public:
    RestoreQuestion(const StoreContents &backup, const StoreContents &present, QWidget *parent);

Q_SIGNALS:
    void restoreChosen();
    void leaveChosen();
};
