// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/Message.h"
#include "app/text/FoldedText.h"

#include <QStringList>

/// What an agent looks for: a part of a number, however it is written, or of a text, an SMS ID or a trunk,
/// without regard to case and accents (FoldedText). The one rule for whoever reads the store, shows facts as
/// they come, or marks the hits. A value; safe in any thread.
class SearchNeedle
{
public:
    /// The fewest letters that an index of trigrams can be asked for.
    static constexpr qsizetype letters = 3;

    SearchNeedle() = default;
    /// White space at the ends does not count.
    explicit SearchNeedle(const QString &typed);

    [[nodiscard]] bool isEmpty() const { return m_folded.isEmpty(); }

    [[nodiscard]] bool matches(const Message &message) const;

    /// Where it stands in a text, an SMS ID or the name of a trunk.
    [[nodiscard]] QList<TextStretch> hitsIn(const QString &whole) const;
    /// Where it stands in a number as somebody wrote it.
    [[nodiscard]] QList<TextStretch> hitsInNumber(const QString &written) const;

    /// Of a message that matches, wordsOf() has one of these in it. Not the other way round.
    [[nodiscard]] const QStringList &alternatives() const { return m_alternatives; }
    /// True where a row's own letters can be compared without folding them, unless it has letters of certain
    /// other kinds: plain ASCII, whose case is all that differs, or Han.
    [[nodiscard]] bool isAscii() const;
    [[nodiscard]] bool isHan() const;
    [[nodiscard]] const QString &folded() const { return m_folded; }
    /// Of a needle that may be a number, the digits of which one row is in a number that matches.
    [[nodiscard]] const QStringList &numbers() const { return m_numbers; }

    /// All of these messages that can be looked for, folded and filed, a line each, and no line twice.
    [[nodiscard]] static QString wordsOf(const QList<Message> &messages);
    /// A whole line as an index of trigrams has it: rows of digits, of which all messages are full, in signs
    /// of which three are met less often.
    [[nodiscard]] static QString filed(const QString &folded);

private:
    [[nodiscard]] bool isInDigits(const QString &digits) const;
    /// Of a needle that may be a number: what of its digits is in a number that is written another way.
    [[nodiscard]] QStringList shorterForms() const;

    QString m_folded;
    QString m_digits;   ///< of what may be a number; else empty
    QString m_national; ///< the digits behind one leading 0; empty where there are fewer than three
    QString m_abroad;   ///< the digits behind two leading 0
    QString m_bare;     ///< the digits without a 0 in brackets; empty where there is none
    QString m_whole;    ///< the digits of a number with its country's code, from that on
    QStringList
        m_athome; ///< of a number with its country's code: what may stand behind the 0 in that country
    QStringList m_numbers;
    QStringList m_alternatives;
};
