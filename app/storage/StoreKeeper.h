// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/BackupError.h"
#include "app/storage/Retention.h"
#include "app/storage/StoreContents.h"

#include <QFuture>
#include <QObject>
#include <QThread>

/// Long work on the store as a whole, on a thread of its own, beside whoever reads and writes. Answers are
/// taken with whenAnswered(); a question whose future is cancelled is dropped, or ends at its next step.
class StoreKeeper : public QObject
{
    Q_OBJECT

public:
    explicit StoreKeeper(QString storePath, QObject *parent = nullptr);
    /// Waits for what is under way: copying is not cut short.
    ~StoreKeeper() override;

    /// Contents of the store as it is.
    [[nodiscard]] QFuture<Stored<StoreContents>> contents();
    [[nodiscard]] QFuture<Stored<RetentionPreview>> preview(const RetentionRule &rule);

    /// See StoreBackup::write().
    [[nodiscard]] QFuture<BackedUp<StoreContents>> backUp(const QString &target);
    // See StoreRestore.
    [[nodiscard]] QFuture<BackedUp<StoreContents>> prepareRestore(const QString &backup,
                                                                  const QDateTime &now);
    [[nodiscard]] QFuture<BackedUp<void>> acceptRestore();
    [[nodiscard]] QFuture<BackedUp<void>> discardRestore();

private:
    template <typename Answer, typename Question> QFuture<Answer> ask(Question question);

    QString m_path;
    QThread m_thread;
    QObject *m_worker; ///< lives in the thread
};
