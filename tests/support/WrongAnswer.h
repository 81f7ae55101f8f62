// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/MisbehavingPbx.h"

/// What goes over the wire for one step, and how the connection ends. A value.
struct WrongAnswer
{
    enum class Ending { Close, Reset, StayOpen };

    QByteArray bytes;
    Ending ending = Ending::Close;
    int millisecondsPerByte = 0; ///< 0: all at once

    /// `rightBody` is the JSON object a PBX should answer with, `target` the request's.
    [[nodiscard]] static WrongAnswer of(const Step &step, const QByteArray &rightBody,
                                        const QByteArray &target);
};
