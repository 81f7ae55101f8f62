// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/PhoneNumber.h"
#include "app/text/DraftCheck.h"

#include <QCoreApplication>

/// Why what was typed cannot go out as it is, in words for the line under its field.
class ProblemWording
{
    Q_DECLARE_TR_FUNCTIONS(ProblemWording)

public:
    [[nodiscard]] static QString number(PhoneNumberProblem problem);
    /// What the PBX will dial, for the line under the field.
    [[nodiscard]] static QString dials(const PhoneNumber &number);
    [[nodiscard]] static QString text(TextProblem problem, const TextFindings &findings);
    [[nodiscard]] static QString warning(TextWarning warning);
    /// Why Send is off; empty where it is not.
    [[nodiscard]] static QString whyNotSendable(const DraftFindings &findings);
    /// A paste did not fit.
    [[nodiscard]] static QString pasteCut(int dropped);
};
