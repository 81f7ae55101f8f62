// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/EmojiFinder.h"
#include "app/text/TextLimits.h"

#include <QPlainTextEdit>

class HiddenCharacterChips;

/// Where a message is written. Keeps the text exactly as it is to arrive, takes no more of a paste than
/// anyone could send, and never touches the text while an input method is composing.
class MessageEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// A paste fills the text up to this: enough that "too long" stays to be seen and cut by hand, little
    /// enough that the layout of 10 MB never starts.
    static constexpr int maxAfterPaste = 2 * TextLimits::maxCharacters;

    explicit MessageEdit(QWidget *parent = nullptr);

    /// The text without what is being composed. toPlainText() would turn no-break spaces into spaces.
    [[nodiscard]] const QString &committedText() const { return m_committedText; }
    /// How many UTF-16 code units an input method holds that are not in the text yet.
    [[nodiscard]] int preeditLength() const;

    /// Replaces the whole text in one step that can be undone.
    void replaceText(const QString &text);
    /// Takes every emoji out, in one step that can be undone.
    void removeEmoji();
    /// Takes out every character that cannot be seen, in one step that can be undone.
    void removeHidden();
    /// Marks these emoji by ground and underline.
    void markEmoji(const QList<EmojiRun> &emoji);

Q_SIGNALS:
    void committedTextChanged();
    void composingChanged();
    /// A paste was too long; this many code units at its end were left out.
    void pasteCut(int dropped);

protected:
    void insertFromMimeData(const QMimeData *source) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    void paintEvent(QPaintEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QString readDocument() const;
    void insertCleaned(QTextCursor cursor, const QString &text);
    void onTextChanged();
    void alignToText();

    HiddenCharacterChips *m_chips;
    QString m_committedText;
    QList<EmojiRun> m_emoji;
    int m_preeditLength = 0;
};
