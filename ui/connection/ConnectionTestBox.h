// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/ConnectionTestResult.h"

#include <QWidget>

class CertificatePanel;
class NoteBox;
class QProgressBar;

/// What came of testing a connection, told in the dialog itself: under way, good, what is wrong, or a
/// certificate to look at.
class ConnectionTestBox : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionTestBox(QWidget *parent = nullptr);

    void clear();
    void showUnderWay();
    void showResult(const ConnectionTestResult &result, const QString &host);
    void showDeclined();
    void showStopped();
    /// Something outside the test that went wrong, such as a file that cannot be written.
    void showProblem(const QString &sentence);

    [[nodiscard]] CertificatePanel *certificatePanel() const { return m_certificate; }
    [[nodiscard]] bool asks() const;

Q_SIGNALS:
    void trusted(const QByteArray &sha256);
    void declined();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Shown { Nothing, UnderWay, Result, Declined, Stopped, Problem };

    void display();
    void displayResult();

    Shown m_shown = Shown::Nothing;
    ConnectionTestResult m_result;
    QString m_host;
    QString m_problem;
    NoteBox *m_note;
    QProgressBar *m_progress;
    CertificatePanel *m_certificate;
};
