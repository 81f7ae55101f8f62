// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/HistoryExport.h"

#include "app/storage/MessageReader.h"
#include "app/time/WhenAnswered.h"

#include <utility>

namespace {

// Small enough to be cancelled, or to end with the program, before a person notices that it takes time.
constexpr int pageSize = 200;

} // namespace

/// Lives in the export's thread, and owns reader and document there. The next page is read while one is
/// written.
class HistoryExport::Worker : public QObject
{
public:
    Worker(HistoryExport *owner, QString databasePath, HistoryFilter filter, HistoryOrder order,
           std::unique_ptr<ExportDocument> document)
        : m_owner(owner), m_databasePath(std::move(databasePath)), m_filter(std::move(filter)),
          m_order(order), m_document(std::move(document))
    {
    }

    void start()
    {
        if (m_hasEnded)
            return;
        m_reader = std::make_unique<MessageReader>(m_databasePath);
        whenAnswered(m_reader->bounds(), this, [this](const Stored<IdRange> &bounds) {
            if (m_hasEnded)
                return;
            if (!bounds)
                return fail({ExportErrorKind::NotRead, {}, bounds.error()});
            m_all = *bounds;
            m_left = m_all;
            if (const auto begun = m_document->begin(); !begun)
                return fail(begun.error());
            if (m_all.newest == 0)
                finish();
            else
                ask();
        });
    }

    void cancel() { end({.kind = ExportOutcome::Kind::Cancelled}); }

private:
    void ask()
    {
        m_page = m_reader->page(m_filter, m_order, m_left, pageSize);
        whenAnswered(m_page, this, [this](const Stored<QList<Message>> &page) { take(page); });
    }

    void take(const Stored<QList<Message>> &page)
    {
        if (m_hasEnded)
            return;
        if (!page)
            return fail({ExportErrorKind::NotRead, {}, page.error()});
        const bool isLast = page->size() < pageSize;
        if (!page->isEmpty())
            m_left = m_left.behind(page->constLast().id, m_order);
        if (!isLast)
            ask();
        if (const auto added = m_document->add(*page); !added)
            return fail(added.error());
        m_messages += page->size();
        if (isLast)
            finish();
        else
            tellProgress();
    }

    void tellProgress()
    {
        const qint64 all = m_all.newest - m_all.oldest + 1;
        const qint64 left = m_left.newest - m_left.oldest + 1;
        const ExportProgress progress{m_messages, int(1000 * (all - left) / all)};
        QMetaObject::invokeMethod(m_owner,
                                  [owner = m_owner, progress] { Q_EMIT owner->progressed(progress); });
    }

    void finish()
    {
        if (const auto ended = m_document->end(); !ended)
            return fail(ended.error());
        end({.kind = ExportOutcome::Kind::Finished, .messages = m_messages});
    }

    void fail(const ExportError &error) { end({.kind = ExportOutcome::Kind::Failed, .error = error}); }

    void end(const ExportOutcome &outcome)
    {
        if (std::exchange(m_hasEnded, true))
            return;
        m_page.cancel();
        // Nothing is left behind when the fact is told.
        m_document.reset();
        QMetaObject::invokeMethod(m_owner, [owner = m_owner, outcome] { Q_EMIT owner->ended(outcome); });
    }

    HistoryExport *m_owner;
    QString m_databasePath;
    HistoryFilter m_filter;
    HistoryOrder m_order;
    std::unique_ptr<ExportDocument> m_document;
    std::unique_ptr<MessageReader> m_reader;
    QFuture<Stored<QList<Message>>> m_page;
    IdRange m_all;
    IdRange m_left;
    qint64 m_messages = 0;
    bool m_hasEnded = false;
};

HistoryExport::HistoryExport(const QString &databasePath, const HistoryFilter &filter, HistoryOrder order,
                             std::unique_ptr<ExportDocument> document, QObject *parent)
    : QObject(parent), m_worker(new Worker(this, databasePath, filter, order, std::move(document)))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("export"));
    m_thread.start();
}

HistoryExport::~HistoryExport()
{
    cancel();
    m_thread.quit();
    m_thread.wait();
}

void HistoryExport::start()
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->start(); });
}

void HistoryExport::cancel()
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->cancel(); });
}
