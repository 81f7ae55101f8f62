// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/DraftCheck.h"
#include "app/text/PercentEncoding.h"
#include "app/text/TextLimits.h"
#include "tests/fuzz/BrokenRule.h"

#include <QStringDecoder>

#include <algorithm>
#include <cstring>

namespace {

QString typed(const QByteArray &bytes)
{
    const QByteArray rest = bytes.mid(1);
    if ((bytes.front() & 1) == 0)
        return QString::fromUtf8(rest);
    QString text(rest.size() / 2, Qt::Uninitialized);
    std::memcpy(text.data(), rest.constData(), std::size_t(text.size()) * 2);
    return text;
}

QByteArray ofEmoji(const QString &text)
{
    qsizetype free = 0;
    const QList<EmojiRun> runs = findEmoji(text);
    for (const EmojiRun &run : runs) {
        if (run.length <= 0 || run.at < free || run.at + run.length > text.size())
            return "emoji stand in the text, in order, and do not overlap";
        free = run.at + run.length;
    }
    const QString without = withoutEmoji(text);
    if (!findEmoji(without).isEmpty())
        return "removing the emoji leaves none";
    if (without.size() > text.size() || (runs.isEmpty() && without != text))
        return "removing emoji removes, and nothing else";
    return withoutEmoji(without) == without ? QByteArray() : QByteArray("removing twice is removing once");
}

QByteArray ofPercentEncoding(const QString &text)
{
    const QByteArray encoded = percentEncoded(text);
    const bool bare = std::all_of(encoded.cbegin(), encoded.cend(), [](char sign) {
        return (sign >= '0' && sign <= '9') || (sign >= 'A' && sign <= 'Z') || (sign >= 'a' && sign <= 'z') ||
               std::strchr("-._~%", sign) != nullptr;
    });
    if (!bare || encoded.contains('\0'))
        return "an encoded text has unreserved characters only";
    // The decoder is told to leave a byte-order mark where it stands.
    QStringDecoder utf8(QStringDecoder::Utf8,
                        QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    const QString decoded = utf8(QByteArray::fromPercentEncoding(encoded));
    if (text.isValidUtf16() && decoded != text)
        return "an encoded text decodes to itself";
    return {};
}

QByteArray ofSegments(const QString &text)
{
    const SegmentCount count = countSegments(text);
    const bool gsm7 = count.encoding == SmsEncoding::Gsm7;
    if ((count.segments == 0) != text.isEmpty())
        return "an empty text, and no other, costs nothing";
    if (text.isEmpty())
        return {};
    if (gsm7 != (count.forcedAt < 0))
        return "what forces UCS-2 is named";
    if (!gsm7 && (count.forcedLength < 1 || count.forcedAt + count.forcedLength > text.size()))
        return "what forces UCS-2 stands in the text";
    const int alone = gsm7 ? 160 : 70;
    const int capacity = count.segments > 1 ? (gsm7 ? 153 : 67) : alone;
    if (count.unitsLeft < 0 || count.unitsLeft > capacity || (count.unitsLeft == capacity && !text.isEmpty()))
        return "no segment is empty and none is over-full";
    const qsizetype room = qsizetype(count.segments) * capacity - count.unitsLeft;
    if (text.size() > room || (!gsm7 && count.segments == 1 && text.size() != room))
        return "a text fits into its segments";
    return countSegments(QStringView(text).left(text.size() / 2)).segments <= count.segments
               ? QByteArray()
               : QByteArray("half a text costs no more than the whole");
}

QByteArray ofCheck(const QString &to, const QString &text)
{
    const DraftFindings findings = checkDraft(to, text);
    if (findings.text.characters != text.size() || findings.text.weight < findings.text.characters)
        return "characters are counted, and none weighs less than one";
    if (findings.text.emoji != findEmoji(text) || findings.text.count != countSegments(text))
        return "a check finds what its parts find";
    if (!findings.mayBeSent())
        return {};
    if (!text.isValidUtf16() || text.contains(QChar(u'\0')) || text.trimmed().isEmpty() ||
        text.size() > TextLimits::maxCharacters || !findings.text.emoji.isEmpty())
        return "only what a PBX takes may be sent";
    return {};
}

QByteArray ofNumber(const QString &text)
{
    const auto number = PhoneNumber::parse(text);
    if (!number)
        return {};
    const QString &dialled = number->dialled();
    const bool plain = std::all_of(dialled.cbegin(), dialled.cend(), [](QChar sign) {
        return (sign >= u'0' && sign <= u'9') || sign == u'+' || sign == u'*' || sign == u'#';
    });
    if (!plain || dialled.size() < 2 || dialled.size() > 21 || dialled.lastIndexOf(QLatin1Char('+')) > 0)
        return "a number can be dialled";
    return PhoneNumber::parse(dialled) == number ? QByteArray()
                                                 : QByteArray("a dialled number reads as itself");
}

} // namespace

QByteArray BrokenRule::ofText(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return {};
    const QString text = typed(bytes);
    for (const QByteArray &broken : {ofEmoji(text), ofPercentEncoding(text), ofSegments(text), ofNumber(text),
                                     ofCheck(QStringLiteral("18396210850"), text)}) {
        if (!broken.isEmpty())
            return broken;
    }
    return {};
}
