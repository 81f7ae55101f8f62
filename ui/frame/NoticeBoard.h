// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/PbxStatus.h"
#include "app/storage/StorageError.h"
#include "app/storage/StoreCondition.h"

#include <QObject>

#include <optional>

class NoticeStack;

/// Turns facts that concern the whole window into notices, and the buttons of the notices into commands.
class NoticeBoard : public QObject
{
    Q_OBJECT

public:
    explicit NoticeBoard(NoticeStack *stack);

public Q_SLOTS:
    /// Messages of earlier that wait for a yes.
    void setHeldCount(int held);
    void setPbxStatus(const PbxStatus &status);
    /// The connection whose password nobody has typed yet; empty: none is missing.
    void setPasswordNeeded(const QString &connectionName);
    /// Nothing: there is no connection, so nobody misses reports.
    void setReports(const std::optional<ReportsStatus> &reports);
    void setStorageProblem(const std::optional<StorageError> &problem);
    /// False: the system has no keychain for it, so it will be asked for again.
    void setPasswordKept(bool inKeychain);
    /// What a start found out about the file with the messages and about its place.
    void setStoreCondition(const StoreCondition &condition);

Q_SIGNALS:
    void sendHeldRequested();
    void cancelHeldRequested();
    void connectionSettingsRequested();
    void passwordRequested();
    /// A person wants to see the certificate that waits for a yes, or the one that changed.
    void certificateRequested();
    void reconnectRequested();

private:
    void showHeld();
    void showPbx();
    void showCertificateDate();
    void showMissingPassword();
    void showReports();
    void showStorage();
    void showCondition();
    void showPassword();
    void obey(const QString &action);

    NoticeStack *m_stack;
    int m_held = 0;
    PbxStatus m_status;
    CertificateFacts m_shownCertificate; ///< of the last login
    QString m_passwordNeeded;
    std::optional<ReportsStatus> m_reports;
    std::optional<StorageError> m_storage;
    StoreCondition m_condition;
    bool m_passwordKept = true;
    bool m_reportsNoticeClosed = false;
    bool m_certificateNoticeClosed = false;
};
