// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGroupBox>

class NoteBox;
class QLabel;
class QProgressBar;
class QPushButton;

/// Copies of all messages: made, and taken back.
class BackupSection : public QGroupBox
{
    Q_OBJECT

public:
    explicit BackupSection(QWidget *parent = nullptr);

    /// Ends what is under way.
    void tell(bool good, const QString &sentence);
    /// The same, with nothing to say.
    void setIdle();

Q_SIGNALS:
    void backupRequested(const QString &path);
    void restoreRequested(const QString &path);
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void chooseTarget();
    void chooseBackup();
    void setBusy(bool busy);
    void retranslate();

    QLabel *m_explanation;
    QPushButton *m_backUp;
    QPushButton *m_restore;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    NoteBox *m_note;
};
