// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/PbxStatus.h"
#include "app/message/Trunk.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class ElidedLabel;
class QLabel;

/// The content of the status bar: how the PBX, its trunks, the outbox and the reports stand.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

public Q_SLOTS:
    /// An empty name: no connection yet.
    void setConnection(const QString &name, bool practice);
    void setPbxStatus(const PbxStatus &status);
    /// Nobody has typed the password yet, so the PBX has not been asked.
    void setPasswordNeeded(bool needed);
    /// Nothing: nobody knows the trunks now.
    void setTrunks(const KnownTrunks &trunks);
    void setOutbox(int sending, int queued);
    void setReports(const std::optional<ReportsStatus> &reports);
    /// A short word on what was just done, for a few seconds; screen readers say it.
    void showNote(const QString &note);

protected:
    void changeEvent(QEvent *event) override;

private:
    void display();
    void displayConnection();

    QString m_name;
    bool m_practice = false;
    PbxStatus m_status;
    bool m_passwordNeeded = false;
    KnownTrunks m_trunks;
    int m_sending = 0;
    int m_queued = 0;
    std::optional<ReportsStatus> m_reports;
    QTimer m_countdown; ///< runs while "next try in 12 s" is shown

    QTimer m_noteEnd;

    QLabel *m_sign;
    ElidedLabel *m_connectionLabel;
    ElidedLabel *m_trunksLabel;
    ElidedLabel *m_outboxLabel;
    ElidedLabel *m_noteLabel;
    ElidedLabel *m_practiceLabel;
    ElidedLabel *m_reportsLabel;
};
