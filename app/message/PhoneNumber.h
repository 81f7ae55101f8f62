// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/Result.h"

#include <QString>
#include <QStringView>

/// Why what was typed is not a number the PBX could dial.
enum class PhoneNumberProblem {
    Empty,
    TooShort,          ///< fewer than 3 digits; a code of fewer than 2 signs or without a digit
    TooLong,           ///< more than 20 digits; a code of more than 20 signs
    ForbiddenCharacter ///< a letter or another sign that no number has
};

/// A number the PBX can dial: 3 to 20 digits with an optional leading "+", or a PBX code with "*" and "#".
/// Always plain ASCII. A value; safe in any thread.
class PhoneNumber
{
public:
    /// Reads what an agent typed or pasted. Spaces, dots, hyphens, brackets and invisible characters are
    /// dropped; full-width, Arabic-Indic, Persian and all other decimal digits are read as digits. A "+" only
    /// first, and not in a code. Line breaks only at the ends: two lines are two numbers.
    [[nodiscard]] static Result<PhoneNumber, PhoneNumberProblem> parse(QStringView typed);

    /// What is dropped: people write it between the digits of a number.
    [[nodiscard]] static bool isBetweenDigits(char32_t character);

    /// The form that goes to the PBX, such as "+8618396210850" or "*21#".
    [[nodiscard]] const QString &dialled() const { return m_dialled; }

    friend bool operator==(const PhoneNumber &, const PhoneNumber &) = default;

private:
    explicit PhoneNumber(QString dialled) : m_dialled(std::move(dialled)) {}

    QString m_dialled;
};
