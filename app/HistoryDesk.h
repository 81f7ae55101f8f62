// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Engine.h"

#include <QObject>

class BatchDesk;
class ComposeForm;
class HistoryPage;

/// What an agent decides in the history, about one message or many: brings it to the engine, and the answer
/// back.
class HistoryDesk : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    HistoryDesk(Engine &engine, HistoryPage &page, ComposeForm &compose, QObject *parent);

private:
    void wireOne(HistoryPage &page);
    void wireMany(BatchDesk &batch);

    Engine &m_engine;
    ComposeForm &m_compose;
};
