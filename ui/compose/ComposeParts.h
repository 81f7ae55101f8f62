// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class CounterLine;
class EmojiBar;
class HiddenCharacterBar;
class HintLabel;
class MessageEdit;
class NoteBox;
class NumberEdit;
class QLabel;
class QPushButton;
class QWidget;
class RepeatQuestion;
class TrunkBox;

/// What the compose form is made of, and how it stands together. They belong to the form, which decides what
/// they show.
struct ComposeParts
{
    /// Makes them and lays them out in \a owner.
    explicit ComposeParts(QWidget *owner);

    /// In the form's font.
    void dress() const;
    /// The side on which a number begins.
    void alignNumber() const;
    void setReadOnly(bool readOnly) const;

    QWidget *form;
    QLabel *heading;
    QLabel *toLabel;
    NumberEdit *toEdit;
    HintLabel *toHint;
    QLabel *trunkLabel;
    TrunkBox *trunkBox;
    QLabel *messageLabel;
    MessageEdit *messageEdit;
    EmojiBar *emojiBar;
    HiddenCharacterBar *hiddenBar;
    NoteBox *noteBar;
    CounterLine *counterLine;
    NoteBox *refusalBar;
    RepeatQuestion *repeatQuestion;
    QPushButton *clearButton;
    QPushButton *sendButton;
    HintLabel *sendHint;
};
