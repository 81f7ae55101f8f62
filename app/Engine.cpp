// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Engine.h"

#include "app/EngineWorker.h"

#include <QPromise>
#include <QTimer>

#include <utility>

Engine::Engine(const Profile &profile, std::unique_ptr<Clock> clock)
{
    m_thread.setObjectName(QStringLiteral("engine"));
    m_thread.start();
    // Its timers and sockets belong to the thread in which they are made.
    auto *cradle = new QObject;
    cradle->moveToThread(&m_thread);
    QMetaObject::invokeMethod(
        cradle,
        [this, cradle, &profile, &clock] {
            m_worker = new EngineWorker(profile, std::move(clock));
            delete cradle;
        },
        Qt::BlockingQueuedConnection);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);

    connect(m_worker, &EngineWorker::opened, this, &Engine::opened);
    connect(m_worker, &EngineWorker::openFailed, this, &Engine::openFailed);
    connect(m_worker, &EngineWorker::conditionFound, this, &Engine::conditionFound);
    connect(m_worker, &EngineWorker::messageChanged, this, &Engine::messageChanged);
    connect(m_worker, &EngineWorker::countChanged, this, &Engine::countChanged);
    connect(m_worker, &EngineWorker::storageFailed, this, &Engine::storageFailed);
    connect(m_worker, &EngineWorker::storageRecovered, this, &Engine::storageRecovered);
    connect(m_worker, &EngineWorker::pbxStatusChanged, this, &Engine::pbxStatusChanged);
    connect(m_worker, &EngineWorker::trunksChanged, this, &Engine::trunksChanged);
    connect(m_worker, &EngineWorker::reportsStatusChanged, this, &Engine::reportsStatusChanged);
    connect(m_worker, &EngineWorker::testFinished, this, &Engine::testFinished);
    connect(m_worker, &EngineWorker::finished, this, &Engine::finished);
    const RetentionRound *retention = &m_worker->retention();
    connect(retention, &RetentionRound::messagesForgotten, this, &Engine::messagesForgotten);
    connect(retention, &RetentionRound::progressed, this, &Engine::deletionProgressed);
    connect(retention, &RetentionRound::finished, this, &Engine::upkeepFinished);
    connect(retention, &RetentionRound::failed, this, &Engine::upkeepFailed);
}

Engine::~Engine()
{
    m_thread.quit();
    m_thread.wait();
}

template <typename Command> void Engine::post(Command command)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, command] { command(*worker); });
}

void Engine::open()
{
    post([](EngineWorker &worker) { worker.open(); });
}

void Engine::use(const Connection &connection, const QString &password, PasswordOrigin origin)
{
    post([connection, password, origin](EngineWorker &worker) { worker.use(connection, password, origin); });
}

void Engine::stopUsing()
{
    post([](EngineWorker &worker) { worker.stopUsing(); });
}

void Engine::retryConnection()
{
    post([](EngineWorker &worker) { worker.gateway().session().retryNow(); });
}

void Engine::setWatched(bool watched)
{
    post([watched](EngineWorker &worker) { worker.gateway().setWatched(watched); });
}

void Engine::testConnection(const Connection &connection, const QString &password)
{
    post([connection, password](EngineWorker &worker) { worker.test(connection, password); });
}

void Engine::cancelTest()
{
    post([](EngineWorker &worker) { worker.cancelTest(); });
}

template <typename Answer, typename Question> QFuture<Answer> Engine::ask(Question question)
{
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    post([promise, question](EngineWorker &worker) {
        promise->addResult(question(worker));
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<Message, EnqueueError>> Engine::enqueue(const Draft &draft)
{
    return ask<Result<Message, EnqueueError>>(
        [draft](EngineWorker &worker) { return worker.outbox().enqueue(draft); });
}

QFuture<Stored<BatchResult>> Engine::sendAgain(const QList<MessageId> &ids, bool unsureToo)
{
    return ask<Stored<BatchResult>>(
        [ids, unsureToo](EngineWorker &worker) { return worker.outbox().sendAgain(ids, unsureToo); });
}

QFuture<Stored<BatchResult>> Engine::cancelAll(const QList<MessageId> &ids)
{
    return ask<Stored<BatchResult>>([ids](EngineWorker &worker) { return worker.outbox().cancelAll(ids); });
}

void Engine::cancel(MessageId id)
{
    post([id](EngineWorker &worker) { worker.outbox().cancel(id); });
}

void Engine::markSent(MessageId id)
{
    post([id](EngineWorker &worker) { worker.outbox().markSent(id); });
}

void Engine::releaseHeld()
{
    post([](EngineWorker &worker) { worker.outbox().releaseHeld(); });
}

void Engine::cancelHeld()
{
    post([](EngineWorker &worker) { worker.outbox().cancelHeld(); });
}

void Engine::noteDamage()
{
    post([](EngineWorker &worker) { worker.noteDamage(); });
}

void Engine::keepMessages(int days)
{
    post([days](EngineWorker &worker) { worker.retention().setDays(days); });
}

void Engine::deleteMessages(const RetentionRule &rule)
{
    post([rule](EngineWorker &worker) { worker.retention().deleteNow(rule); });
}

void Engine::shrinkStore()
{
    post([](EngineWorker &worker) { worker.retention().shrinkNow(); });
}

void Engine::pump()
{
    post([](EngineWorker &worker) { worker.outbox().pump(); });
}

void Engine::finish(std::chrono::milliseconds patience)
{
    post([](EngineWorker &worker) { worker.finish(); });
    QTimer::singleShot(patience, this, &Engine::finished);
}
