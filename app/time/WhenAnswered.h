// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>

/// Calls \a use with the answer in the thread of \a context, and not at all once that is gone.
/// QFuture::then(context, ...) of Qt 6.4 asserts when its context dies before the answer comes, and reads the
/// context in the answering thread: a window closed while the disk is slow would end the program.
template <typename Answer, typename Use>
void whenAnswered(const QFuture<Answer> &future, QObject *context, Use use)
{
    auto *watcher = new QFutureWatcher<Answer>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, use] {
        watcher->deleteLater();
        if (!watcher->isCanceled() && watcher->future().resultCount() > 0)
            use(watcher->result());
    });
    watcher->setFuture(future);
}
