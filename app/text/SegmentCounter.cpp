// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/SegmentCounter.h"

#include "app/text/Characters.h"
#include "app/text/Gsm7Alphabet.h"

namespace {

/// How much one segment holds: alone, and beside others, where a header takes its share.
struct Capacity
{
    int alone;
    int concatenated;
};

constexpr Capacity gsm7Capacity{160, 153};
constexpr Capacity ucs2Capacity{70, 67};

/// Fills segments one character at a time, never splitting one.
class Packer
{
public:
    explicit Packer(Capacity capacity) : m_capacity(capacity) {}

    void add(int cost)
    {
        m_total += cost;
        if (m_used + cost > m_capacity.concatenated) {
            ++m_segments;
            m_used = 0;
        }
        m_used += cost;
    }

    void finish(SegmentCount &count) const
    {
        const bool alone = m_total <= m_capacity.alone;
        count.segments = m_total == 0 ? 0 : alone ? 1 : m_segments;
        count.unitsLeft =
            alone ? m_capacity.alone - static_cast<int>(m_total) : m_capacity.concatenated - m_used;
    }

private:
    Capacity m_capacity;
    qsizetype m_total = 0;
    int m_segments = 1;
    int m_used = 0;
};

} // namespace

SegmentCount countSegments(QStringView text)
{
    SegmentCount count;
    Packer septets(gsm7Capacity);
    for (qsizetype at = 0; at < text.size(); ++at) {
        const int cost = Gsm7Alphabet::septets(text[at].unicode());
        if (cost == 0) {
            count.encoding = SmsEncoding::Ucs2;
            count.forcedAt = at;
            count.forcedLength = lengthOf(characterAt(text, at));
            break;
        }
        septets.add(cost);
    }
    if (count.encoding == SmsEncoding::Gsm7) {
        septets.finish(count);
        return count;
    }

    Packer units(ucs2Capacity);
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype length = lengthOf(characterAt(text, at));
        units.add(static_cast<int>(length));
        at += length;
    }
    units.finish(count);
    return count;
}
