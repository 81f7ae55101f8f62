// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/Tone.h"

#include <QHash>
#include <QWidget>

class NoteBox;
class QVBoxLayout;

/// A button of a notice.
struct NoticeAction
{
    QString id;   ///< given back by actionChosen()
    QString text; ///< as shown, with its mnemonic
};

/// What a notice says.
struct Notice
{
    Tone tone = Tone::Neutral;
    QString text;
    QList<NoticeAction> actions; ///< at most two
    bool canBeClosed = false;    ///< only where not knowing does no harm
};

/// The bar at the top of the window for what concerns all of it. Several notices stack; each has a key, and a
/// new notice of a key takes the place of the old one. Hidden while there is none.
class NoticeStack : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeStack(QWidget *parent = nullptr);

    void showNotice(const QString &key, const Notice &notice);
    void removeNotice(const QString &key);
    [[nodiscard]] bool has(const QString &key) const { return m_boxes.contains(key); }
    [[nodiscard]] QString text(const QString &key) const;

Q_SIGNALS:
    void actionChosen(const QString &key, const QString &action);
    void closed(const QString &key);
    /// The language has changed: show every notice anew.
    void rewordingNeeded();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addCloseButton(NoteBox *box, const QString &key);

    QVBoxLayout *m_column;
    QHash<QString, NoteBox *> m_boxes;
};
