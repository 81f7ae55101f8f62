// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/MessageStore.h"
#include "ui/history/DetailsText.h"
#include "ui/history/HistoryPage.h"
#include "ui/history/HistoryTable.h"
#include "ui/history/ReaderHistorySource.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

inline QDateTime noon()
{
    return {QDate(2026, 3, 2), QTime(12, 0), Qt::UTC};
}

/// A real store in a folder of its own, its reader, and the page that shows it.
struct HistoryDesk
{
    HistoryDesk()
    {
        const bool isOpen = folder.isValid() && store.open(path).has_value();
        Q_ASSERT(isOpen);
        QObject::connect(&store, &MessageStore::messageChanged, &page, &HistoryPage::messageChanged);
        page.resize(960, 640);
    }

    Message written(const QString &to, const QString &text)
    {
        return *store.enqueue(QStringLiteral("c1"), {to, text, QString()}, *PhoneNumber::parse(to), noon());
    }

    void settle(MessageId id, AttemptOutcome outcome, MessageEvent event, const QString &smsId,
                const SendError &error = {})
    {
        const qint64 attempt = **store.beginAttempt(id, QStringLiteral("GSM-1"), noon());
        QVERIFY(store.markWritten(attempt, noon()));
        Settlement settlement;
        settlement.outcome = outcome;
        settlement.event = event;
        settlement.smsId = smsId;
        settlement.error = error;
        QVERIFY(store.settle(attempt, settlement, noon().addSecs(1)));
    }

    void accept(MessageId id, const QString &smsId)
    {
        settle(id, AttemptOutcome::Accepted, MessageEvent::AcceptedByPbx, smsId);
    }

    /// Shows the page and waits until its first page of rows is there.
    bool open()
    {
        QSignalSpy loaded(page.findChild<HistoryModel *>(), &HistoryModel::loaded);
        page.reload();
        page.show();
        return QTest::qWaitForWindowExposed(&page) && (loaded.count() > 0 || loaded.wait());
    }

    template <typename Part> Part *part(const char *name = "")
    {
        return page.findChild<Part *>(QString::fromLatin1(name));
    }
    HistoryTable &table() { return *part<HistoryTable>("historyTable"); }
    QLineEdit &search() { return *part<QLineEdit>("searchEdit"); }
    QPushButton &button(const char *name) { return *part<QPushButton>(name); }
    QString details() { return part<DetailsText>("detailsText")->toPlainText(); }
    QString cell(int row, HistoryModel::Column column)
    {
        return table().model()->index(row, column).data(HistoryModel::PlainTextRole).toString();
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("messages.sqlite"));
    MessageStore store;
    MessageReader reader{path};
    ReaderHistorySource source{reader, reader};
    HistoryPage page{source};
};
