// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crash/CrashPoint.h"

#include "app/crash/SuddenEnd.h"

#include <QByteArray>
#include <QList>

#include <atomic>

namespace {

using CrashPoint::Place;

QByteArray nameOf(Place place)
{
    switch (place) {
    case Place::BeforeT1:
        return "before-T1";
    case Place::AfterT1:
        return "after-T1";
    case Place::BeforeT2:
        return "before-T2";
    case Place::AfterT2:
        return "after-T2";
    case Place::AfterWrite:
        return "after-write";
    case Place::BeforeT3:
        return "before-T3";
    case Place::AfterT3:
        return "after-T3";
    }
    return {};
}

} // namespace

void CrashPoint::pass(Place place)
{
    static const QList<QByteArray> wish = qgetenv("TRUNKTEXT_CRASH_AT").split(':');
    static std::atomic<int> passings = 0;
    if (wish.constFirst() != nameOf(place))
        return;
    const int wanted = wish.size() > 1 ? wish.at(1).toInt() : 1;
    if (++passings == wanted)
        endSuddenly();
}
