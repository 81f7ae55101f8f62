// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/HistoryDesk.h"

#include "app/outbox/MessageBatch.h"
#include "app/time/WhenAnswered.h"
#include "ui/compose/ComposeForm.h"
#include "ui/history/BatchDesk.h"
#include "ui/history/HistoryPage.h"

HistoryDesk::HistoryDesk(Engine &engine, HistoryPage &page, ComposeForm &compose, QObject *parent)
    : QObject(parent), m_engine(engine), m_compose(compose)
{
    wireOne(page);
    wireMany(page.batch());
}

void HistoryDesk::wireOne(HistoryPage &page)
{
    connect(&page, &HistoryPage::cancelRequested, &m_engine, &Engine::cancel);
    connect(&page, &HistoryPage::markSentRequested, &m_engine, &Engine::markSent);
    connect(&page, &HistoryPage::sendAgainRequested, this, [this](const Message &message) {
        m_compose.fill(
            {.to = message.to, .text = message.text, .trunk = message.trunk, .resentFrom = message.id});
    });
}

void HistoryDesk::wireMany(BatchDesk &batch)
{
    BatchDesk *desk = &batch;
    connect(desk, &BatchDesk::sendAgainRequested, this,
            [this, desk](const QList<MessageId> &ids, bool unsureToo) {
                whenAnswered(m_engine.sendAgain(ids, unsureToo), desk,
                             [desk](const Stored<BatchResult> &done) {
                                 if (done)
                                     desk->sentAgain(done->ids, done->left, MessageBatch::graceTime);
                                 else
                                     desk->notSent(done.error());
                             });
            });
    connect(desk, &BatchDesk::cancelRequested, this, [this, desk](const QList<MessageId> &ids) {
        whenAnswered(m_engine.cancelAll(ids), desk, [desk](const Stored<BatchResult> &done) {
            if (done)
                desk->cancelled(done->ids, done->left);
            else
                desk->notCancelled(done.error());
        });
    });
    connect(desk, &BatchDesk::takeBackRequested, this, [this, desk](const QList<MessageId> &ids) {
        whenAnswered(m_engine.cancelAll(ids), desk, [desk](const Stored<BatchResult> &done) {
            if (done)
                desk->takenBack(done->ids, done->left);
            else
                desk->notCancelled(done.error());
        });
    });
}
