// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/SecretStore.h"

#include <qt6keychain/keychain.h>

#include <QPromise>
#include <QTimer>

#include <chrono>
#include <memory>

using namespace std::chrono_literals;

namespace {

constexpr auto patience = 10s;
constexpr QLatin1StringView service("org.trunktext.TrunkText");

// One answer for one question: the keychain's, or after a while the one that stands for its silence.
template <typename T, typename JobType, typename ReadAnswer>
QFuture<T> ask(JobType *job, QObject *parent, const T &silence, ReadAnswer readAnswer)
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    auto answer = [promise](const T &value) {
        if (promise->future().isFinished())
            return;
        promise->addResult(value);
        promise->finish();
    };
    QObject::connect(job, &QKeychain::Job::finished, parent,
                     [answer, readAnswer, job](QKeychain::Job *) { answer(readAnswer(*job)); });
    // Goes with the job once that has answered: nothing wakes the program for it later.
    auto *limit = new QTimer(job);
    limit->setSingleShot(true);
    QObject::connect(limit, &QTimer::timeout, parent, [answer, silence] { answer(silence); });
    limit->start(patience);
    job->start();
    return promise->future();
}

} // namespace

SecretStore::~SecretStore()
{
    for (QString &password : m_session)
        password.fill(QLatin1Char('\0'));
}

QFuture<std::optional<QString>> SecretStore::read(const QString &connectionId)
{
    if (const auto password = known(connectionId))
        return QtFuture::makeReadyFuture(password);
    auto *job = new QKeychain::ReadPasswordJob(service);
    job->setKey(connectionId);
    return ask<std::optional<QString>>(job, this, std::nullopt,
                                       [this, connectionId](QKeychain::ReadPasswordJob &done) {
                                           if (done.error() != QKeychain::NoError)
                                               return std::optional<QString>();
                                           m_session.insert(connectionId, done.textData());
                                           return std::optional(done.textData());
                                       });
}

QFuture<SecretStore::Place> SecretStore::write(const QString &connectionId, const QString &password)
{
    m_session.insert(connectionId, password);
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setKey(connectionId);
    job->setTextData(password);
    return ask<Place>(job, this, Place::ThisSession, [](QKeychain::WritePasswordJob &done) {
        return done.error() == QKeychain::NoError ? Place::Keychain : Place::ThisSession;
    });
}

void SecretStore::remove(const QString &connectionId)
{
    m_session.remove(connectionId);
    auto *job = new QKeychain::DeletePasswordJob(service, this);
    job->setKey(connectionId);
    job->start();
}

std::optional<QString> SecretStore::known(const QString &connectionId) const
{
    const auto found = m_session.constFind(connectionId);
    return found == m_session.constEnd() ? std::nullopt : std::optional(*found);
}
