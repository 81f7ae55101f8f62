// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/SearchQuestion.h"

#include "app/text/FoldedText.h"
#include "app/text/SearchNeedle.h"

#include <QStringList>

#include <algorithm>

namespace {

constexpr qsizetype letters = SearchNeedle::letters;
// Of a longer phrase not all: each is another list to go through, and so many leave little to look at.
constexpr qsizetype mostTrigrams = 6;
// All numbers of a country, and all SMS IDs of a year, begin alike: of so long a row of digits the last ones
// tell it from others.
constexpr qsizetype longRow = 6;
constexpr qsizetype tellingTrigrams = 4;

bool isFiledDigit(uint character)
{
    return QChar::category(char32_t(character)) == QChar::Other_PrivateUse;
}

// Where to look for a trigram.
QList<qsizetype> placesIn(const QList<uint> &phrase)
{
    qsizetype longest = 0; // row of digits, and where it ends
    qsizetype end = 0;
    qsizetype row = 0;
    for (qsizetype at = 0; at < phrase.size(); ++at) {
        row = isFiledDigit(phrase.at(at)) ? row + 1 : 0;
        if (row > longest) {
            longest = row;
            end = at + 1;
        }
    }
    const bool tells = longest >= longRow;
    const qsizetype last = (tells ? end : phrase.size()) - letters;
    const qsizetype first = tells ? last - tellingTrigrams + 1 : 0;
    const qsizetype step = tells ? 1 : std::max<qsizetype>((last + mostTrigrams) / mostTrigrams, 1);
    QList<qsizetype> places;
    for (qsizetype at = first; at < last; at += step)
        places.append(at);
    if (last >= 0)
        places.append(last);
    return places;
}

// Trigrams of a phrase; empty where it is too short for one.
QString trigramsOf(const QList<uint> &characters)
{
    QStringList trigrams;
    const QList<qsizetype> places = placesIn(characters);
    for (const qsizetype at : places) {
        QString trigram;
        for (const uint character : characters.sliced(at, letters))
            trigram += QString::fromUcs4(reinterpret_cast<const char32_t *>(&character), 1);
        trigrams.append(QLatin1Char('"') + trigram.replace(QLatin1Char('"'), QLatin1String("\"\"")) +
                        QLatin1Char('"'));
    }
    return trigrams.isEmpty() ? QString()
                              : QLatin1Char('(') + trigrams.join(QLatin1String(" AND ")) + QLatin1Char(')');
}

} // namespace

QString SearchQuestion::of(const SearchNeedle &needle, const QString &trunk)
{
    QStringList alternatives;
    for (const QString &alternative : needle.alternatives()) {
        alternatives.append(trigramsOf(alternative.toUcs4()));
        if (alternatives.constLast().isEmpty())
            return {};
    }
    QStringList all;
    if (!alternatives.isEmpty())
        all.append(QLatin1Char('(') + alternatives.join(QLatin1String(" OR ")) + QLatin1Char(')'));
    // Names of trunks begin alike, and some of it is in every message.
    const QList<uint> name = SearchNeedle::filed(FoldedText::fold(trunk)).toUcs4();
    if (name.size() >= letters)
        all.append(trigramsOf(name.last(letters)));
    return all.join(QLatin1String(" AND "));
}
