// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/StorageError.h"
#include "app/storage/StoreContents.h"

#include <QDialog>

class BackupSection;
class NoteBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QPushButton;
class RetentionSection;

/// "Messages on disk": how many there are and how much room they take, how long they are kept, and their
/// backups. Stands beside the window; it decides nothing.
class UpkeepDialog : public QDialog
{
    Q_OBJECT

public:
    explicit UpkeepDialog(QWidget *parent = nullptr);

    [[nodiscard]] RetentionSection &retention() const { return *m_retention; }
    [[nodiscard]] BackupSection &backup() const { return *m_backup; }

    void setContents(const StoreContents &contents);
    void setContentsUnknown(const StorageError &error);
    /// Answers shrinkRequested(); elsewhere they are the sections' own.
    void setShrunk(qint64 bytesGivenBack);
    void setShrinkFailed(const QString &sentence);

Q_SIGNALS:
    void shrinkRequested();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void tellContents();
    void shrink();
    void showFailure(const QString &sentence);

    StoreContents m_contents;
    bool m_isKnown = false;
    bool m_isShrinking = false;
    QLabel *m_count;
    QLabel *m_oldest;
    QLabel *m_size;
    QFormLayout *m_facts;
    QPushButton *m_shrink;
    NoteBox *m_note;
    RetentionSection *m_retention;
    BackupSection *m_backup;
    QDialogButtonBox *m_buttons;
};
