// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/HistoryExport.h"
#include "tests/support/TemporaryStore.h"

#include <QSignalSpy>
#include <QTest>

/// An export and what it told.
class WatchedExport
{
public:
    WatchedExport(TemporaryStore &store, std::unique_ptr<ExportDocument> document,
                  const HistoryFilter &filter = {}, HistoryOrder order = HistoryOrder::NewestFirst)
        : m_export(store.path(), filter, order, std::move(document))
    {
        QObject::connect(&m_export, &HistoryExport::ended, &m_export,
                         [this](const ExportOutcome &outcome) { outcomes.append(outcome); });
        QObject::connect(&m_export, &HistoryExport::progressed, &m_export,
                         [this](const ExportProgress &progress) { told.append(progress); });
        m_export.start();
    }

    void cancel() { m_export.cancel(); }
    [[nodiscard]] bool waited()
    {
        return QTest::qWaitFor([this] { return !outcomes.isEmpty(); }, 20000);
    }
    [[nodiscard]] bool tellsMore() { return QSignalSpy(&m_export, &HistoryExport::ended).wait(50); }
    [[nodiscard]] ExportOutcome outcome() { return waited() ? outcomes.constFirst() : ExportOutcome(); }

    QList<ExportOutcome> outcomes;
    QList<ExportProgress> told;

private:
    HistoryExport m_export;
};
