// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/ProblemWording.h"

#include "app/text/TextLimits.h"
#include "ui/wording/CountWording.h"
#include "ui/wording/Quoted.h"

QString ProblemWording::number(PhoneNumberProblem problem)
{
    switch (problem) {
    case PhoneNumberProblem::Empty:
        return tr("Type a phone number");
    case PhoneNumberProblem::TooShort:
        return tr("A number has at least 3 digits");
    case PhoneNumberProblem::TooLong:
        return tr("A number has at most 20 digits");
    case PhoneNumberProblem::ForbiddenCharacter:
        return tr("Not a phone number: only digits, a leading +, * and #");
    }
    return {};
}

QString ProblemWording::dials(const PhoneNumber &number)
{
    //: under the To field; %1 is the number as the PBX gets it
    return tr("The PBX dials %1").arg(Quoted::number(number.dialled()));
}

QString ProblemWording::text(TextProblem problem, const TextFindings &findings)
{
    switch (problem) {
    case TextProblem::Empty:
        return tr("Type a message");
    case TextProblem::Emoji:
        return CountWording::emoji(int(findings.emoji.size()));
    case TextProblem::TooLong:
        return CountWording::tooMany(findings.characters - TextLimits::maxCharacters);
    case TextProblem::Unsendable:
        return tr("The text has a character that no SMS can carry: type that part again");
    }
    return {};
}

QString ProblemWording::warning(TextWarning warning)
{
    switch (warning) {
    case TextWarning::MayBeCut:
        return tr("The PBX may cut this message: it may count every non-English character twice.");
    case TextWarning::OutsideBmp:
        return tr("The text has a rare character that the PBX may not carry.");
    case TextWarning::Hidden:
        return tr("The text has characters that cannot be seen.");
    }
    return {};
}

QString ProblemWording::whyNotSendable(const DraftFindings &findings)
{
    if (findings.mayBeSent())
        return {};
    const QList<TextProblem> &problems = findings.text.problems;
    if (findings.number == PhoneNumberProblem::Empty)
        return problems.contains(TextProblem::Empty) ? tr("Type a number and a message to send")
                                                     : tr("Type a number to send");
    if (findings.number)
        return tr("Correct the number to send");
    if (problems.contains(TextProblem::Emoji))
        return tr("Remove the emoji to send");
    if (problems.contains(TextProblem::TooLong))
        return tr("Shorten the message to send");
    if (problems.contains(TextProblem::Unsendable))
        return tr("Correct the message to send");
    return tr("Type a message to send");
}

QString ProblemWording::pasteCut(int dropped)
{
    return tr("The pasted text was too long: its last %Ln character(s) were left out.", nullptr, dropped);
}
