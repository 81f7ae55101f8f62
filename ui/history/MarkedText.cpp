// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/MarkedText.h"

#include "ui/wording/Quoted.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace {

constexpr QChar ellipsis(0x2026);
constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popIsolate(0x2069);
constexpr qsizetype before = 30; // of an excerpt: enough to know what it is about

qsizetype commonStart(QStringView one, QStringView other)
{
    const auto ends = std::mismatch(one.begin(), one.end(), other.begin(), other.end());
    return ends.first - one.begin();
}

qsizetype commonEnd(QStringView one, QStringView other)
{
    const auto ends = std::mismatch(one.rbegin(), one.rend(), other.rbegin(), other.rend());
    return ends.first - one.rbegin();
}

/// The first place where a word begins and from which what follows still fits.
template <typename Fits> qsizetype wordBefore(const QString &text, qsizetype at, qsizetype least, Fits fits)
{
    QTextBoundaryFinder words(QTextBoundaryFinder::Word, text);
    words.setPosition(at);
    qsizetype start = at;
    for (qsizetype word = words.toPreviousBoundary(); word >= least && fits(word);
         word = words.toPreviousBoundary())
        start = word;
    while (start < at && (text.at(start).isSpace() || text.at(start).isPunct()))
        ++start;
    return start;
}

/// Without the sign that ends an isolated text: it may stand at the other end of the line.
QList<TextStretch> trimmed(QList<TextStretch> hits, const QString &text)
{
    for (TextStretch &hit : hits) {
        while (hit.length > 1 && text.at(hit.at + hit.length - 1) == popIsolate)
            --hit.length;
    }
    return hits;
}

void append(QList<TextStretch> &hits, qsizetype from, qsizetype until)
{
    if (until <= from)
        return;
    if (!hits.isEmpty() && hits.constLast().at + hits.constLast().length == from)
        hits.last().length += until - from;
    else
        hits.append({from, until - from});
}

} // namespace

MarkedText MarkedText::of(const SearchNeedle &needle, const QString &shown, const QString &whole)
{
    MarkedText marked{shown, trimmed(needle.hitsIn(shown), shown)};
    if (!marked.hits.isEmpty() || whole.size() <= shown.size() / 2)
        return marked;
    const QList<TextStretch> further = needle.hitsIn(whole);
    if (further.isEmpty())
        return marked;
    const qsizetype hit = further.constFirst().at;
    const qsizetype start = wordBefore(whole, hit, 0, [hit](qsizetype word) { return hit - word <= before; });
    if (start == 0)
        return marked;
    const QString excerpt = Quoted::foreign(ellipsis + whole.mid(start));
    return {excerpt, trimmed(needle.hitsIn(excerpt), excerpt)};
}

MarkedText MarkedText::ofNumber(const SearchNeedle &needle, const QString &shown)
{
    return {shown, trimmed(needle.hitsInNumber(shown), shown)};
}

MarkedText MarkedText::fitted(const QFontMetrics &metrics, Qt::TextElideMode mode, int width) const
{
    const MarkedText cut = elided(metrics, mode, width);
    if (cut.text == text || hits.isEmpty() || mode != Qt::ElideRight)
        return cut;
    const TextStretch hit = hits.constFirst();
    if (hit.at + hit.length <= commonStart(text, cut.text))
        return cut;
    const qsizetype lead = text.startsWith(firstStrongIsolate) ? 1 : 0;
    const qsizetype start = wordBefore(text, hit.at, lead, [&](qsizetype word) {
        // With what led to it, or with as much as there is room for.
        return metrics.horizontalAdvance(text.mid(word, hit.at - word)) <= width / 3 ||
               metrics.horizontalAdvance(ellipsis + text.mid(word)) <= width;
    });
    return start <= lead ? cut : beginningAt(start).elided(metrics, mode, width);
}

MarkedText MarkedText::beginningAt(qsizetype start) const
{
    const QString lead =
        text.startsWith(firstStrongIsolate) ? QString(firstStrongIsolate) + ellipsis : QString(ellipsis);
    MarkedText later{lead + text.mid(start), {}};
    const qsizetype shift = lead.size() - start;
    for (const TextStretch &hit : hits)
        append(later.hits, std::max(hit.at, start) + shift, hit.at + hit.length + shift);
    return later;
}

MarkedText MarkedText::elided(const QFontMetrics &metrics, Qt::TextElideMode mode, int width) const
{
    MarkedText cut{metrics.elidedText(text, mode, width), {}};
    if (cut.text == text) {
        cut.hits = hits;
        return cut;
    }
    // What was found in the part that is gone is marked in the sign which stands for it.
    const qsizetype start = commonStart(text, cut.text);
    const qsizetype most = std::min(text.size(), cut.text.size()) - start;
    const qsizetype end = std::min(commonEnd(text, cut.text), most);
    const qsizetype goneUntil = text.size() - end;
    const qsizetype shift = cut.text.size() - text.size();
    for (const TextStretch &hit : hits) {
        const qsizetype until = hit.at + hit.length;
        append(cut.hits, hit.at, std::min(until, start));
        if (hit.at < goneUntil && until > start &&
            (cut.hits.isEmpty() || cut.hits.constLast().at + cut.hits.constLast().length <= start))
            append(cut.hits, start, cut.text.size() - end);
        append(cut.hits, std::max(hit.at, goneUntil) + shift, until + shift);
    }
    return cut;
}
