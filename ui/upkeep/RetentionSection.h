// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/Retention.h"

#include <QGroupBox>
#include <QTimer>

#include <optional>

class NoteBox;
class QCheckBox;
class QLabel;
class QPushButton;
class QSpinBox;

/// How long messages are kept. Nothing is deleted before somebody has seen what will go and has pressed the
/// button; to keep everything needs no button.
class RetentionSection : public QGroupBox
{
    Q_OBJECT

public:
    explicit RetentionSection(QWidget *parent = nullptr);

    /// What holds now; 0: everything is kept.
    void setKeptDays(int days);
    /// The days that are chosen; 0: everything is kept.
    [[nodiscard]] int chosenDays() const;
    /// Asks for the preview of what is chosen, if it is needed.
    void refresh();

    /// The answer to previewRequested().
    void setPreview(const RetentionRule &rule, const RetentionPreview &preview);
    void setProgress(int messages);
    void setFinished(int messages, qint64 bytesGivenBack);
    void setFailed(const QString &sentence);

Q_SIGNALS:
    void previewRequested(int days);
    /// Exactly what the preview has told, and so from now on.
    void deleteRequested(int days, const RetentionRule &rule);
    void keepForeverRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose();
    void retranslate();
    void tellPreview();
    void showNote(bool good, const QString &sentence);

    int m_keptDays = 0;
    bool m_isDeleting = false;
    std::optional<std::pair<RetentionRule, RetentionPreview>> m_preview;
    QTimer m_patience; ///< while the number is still being typed
    QCheckBox *m_isOn;
    QLabel *m_daysLabel;
    QSpinBox *m_days;
    QLabel *m_sentence;
    QPushButton *m_delete;
    NoteBox *m_note;
};
