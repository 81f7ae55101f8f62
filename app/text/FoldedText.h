// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// A part of a text, in UTF-16 code units.
struct TextStretch
{
    qsizetype at = 0;
    qsizetype length = 0;

    friend bool operator==(const TextStretch &, const TextStretch &) = default;
};

/// A text as a search sees it, and where each part of it stood: without case (Unicode's full case folding),
/// accents and vowel points (nonspacing marks of combining class 10 and above, so that the marks which make
/// another letter in Indic scripts and Japanese stay), differences of width and form (NFKD), and invisible
/// characters; every digit is an ASCII one, every white space a space.
class FoldedText
{
public:
    explicit FoldedText(const QString &whole);

    [[nodiscard]] const QString &text() const { return m_text; }
    /// Where something already folded stands in the whole text, in order, not overlapping.
    [[nodiscard]] QList<TextStretch> hits(const QString &folded) const;

    /// Where a part of text() stood, with the marks that were left out behind it.
    [[nodiscard]] TextStretch origin(const TextStretch &part) const;

    /// The same without the places: quicker.
    [[nodiscard]] static QString fold(const QString &whole);

private:
    QString m_text;
    qsizetype m_size;             ///< of the whole
    QList<TextStretch> m_origins; ///< of each code unit of m_text: the character it comes from
};
