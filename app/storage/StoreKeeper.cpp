// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/StoreKeeper.h"

#include "app/storage/Database.h"
#include "app/storage/StoreBackup.h"
#include "app/storage/StoreRestore.h"

#include <QPromise>

#include <memory>

namespace {

// Opened for each question: the store may be another one by the next.
template <typename Answer, typename Question> Stored<Answer> asked(const QString &path, Question question)
{
    Database database;
    return database.open(path, Database::Access::ReadOnly).and_then([&] { return question(database); });
}

} // namespace

StoreKeeper::StoreKeeper(QString storePath, QObject *parent)
    : QObject(parent), m_path(std::move(storePath)), m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("keeper"));
    m_thread.start();
}

StoreKeeper::~StoreKeeper()
{
    m_thread.quit();
    m_thread.wait();
}

template <typename Answer, typename Question> QFuture<Answer> StoreKeeper::ask(Question question)
{
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    QMetaObject::invokeMethod(m_worker, [promise, question] {
        if (!promise->isCanceled())
            promise->addResult(question([promise] { return promise->isCanceled(); }));
        promise->finish();
    });
    return promise->future();
}

QFuture<Stored<StoreContents>> StoreKeeper::contents()
{
    return ask<Stored<StoreContents>>([path = m_path](const auto &) {
        return asked<StoreContents>(path, [](Database &database) { return StoreContents::of(database); });
    });
}

QFuture<Stored<RetentionPreview>> StoreKeeper::preview(const RetentionRule &rule)
{
    return ask<Stored<RetentionPreview>>([path = m_path, rule](const auto &) {
        return asked<RetentionPreview>(
            path, [&rule](Database &database) { return Retention::preview(database, rule); });
    });
}

QFuture<BackedUp<StoreContents>> StoreKeeper::backUp(const QString &target)
{
    return ask<BackedUp<StoreContents>>([path = m_path, target](const auto &isCancelled) {
        return StoreBackup::write(path, target, isCancelled);
    });
}

QFuture<BackedUp<StoreContents>> StoreKeeper::prepareRestore(const QString &backup, const QDateTime &now)
{
    return ask<BackedUp<StoreContents>>([path = m_path, backup, now](const auto &isCancelled) {
        return StoreRestore::prepare(path, backup, now, isCancelled);
    });
}

QFuture<BackedUp<void>> StoreKeeper::acceptRestore()
{
    return ask<BackedUp<void>>([path = m_path](const auto &) { return StoreRestore::accept(path); });
}

QFuture<BackedUp<void>> StoreKeeper::discardRestore()
{
    return ask<BackedUp<void>>([path = m_path](const auto &) -> BackedUp<void> {
        StoreRestore::discard(path);
        return {};
    });
}
