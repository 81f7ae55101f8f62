// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class ComposeForm;
class HistoryPage;

/// From a caller's story to the next message: puts the number into the form, and leaves the text that is
/// being written there alone.
class CallerDesk : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    CallerDesk(HistoryPage &history, ComposeForm &compose, QObject *parent = nullptr);
};
