// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/CountWording.h"

#include <QLocale>

namespace {

/// In the locale's digits, but without separators: these numbers change at every key.
QString digits(int number)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(number);
}

/// True where the character alone leaves no mark that a reader would recognise.
bool isUnseen(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
        return true;
    case QChar::Number_DecimalDigit:
    case QChar::Number_Letter:
    case QChar::Number_Other:
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Titlecase:
    case QChar::Letter_Modifier:
    case QChar::Letter_Other:
    case QChar::Punctuation_Connector:
    case QChar::Punctuation_Dash:
    case QChar::Punctuation_Open:
    case QChar::Punctuation_Close:
    case QChar::Punctuation_InitialQuote:
    case QChar::Punctuation_FinalQuote:
    case QChar::Punctuation_Other:
    case QChar::Symbol_Math:
    case QChar::Symbol_Currency:
    case QChar::Symbol_Modifier:
    case QChar::Symbol_Other:
        return false;
    }
    return true;
}

} // namespace

QString CountWording::characters(int used, int limit)
{
    //: characters used / characters allowed
    return tr("%1 / %2").arg(digits(used), digits(limit));
}

QString CountWording::sms(int segments)
{
    return tr("%Ln SMS", nullptr, segments);
}

QString CountWording::encoding(SmsEncoding encoding)
{
    switch (encoding) {
    case SmsEncoding::Gsm7:
        return QStringLiteral("GSM-7");
    case SmsEncoding::Ucs2:
        return QStringLiteral("UCS-2");
    }
    return {};
}

QString CountWording::cost(const SegmentCount &count)
{
    //: %1 such as "2 SMS", %2 such as "GSM-7", %3 such as "51 left"
    return tr("%1 · %2 · %3")
        .arg(sms(count.segments), encoding(count.encoding),
             //: how many characters still fit into the last SMS
             tr("%Ln left", nullptr, count.unitsLeft));
}

QString CountWording::forcedBy(const QString &character)
{
    if (character == QStringLiteral("\u00A0"))
        return tr("UCS-2 because of a no-break space");
    if (character == QLatin1String("\t"))
        return tr("UCS-2 because of a tab");
    const QList<uint> points = character.toUcs4();
    QString shown = QChar(0x2068) + character + QChar(0x2069);
    if (points.size() == 1 && !QChar::isLetterOrNumber(points.first())) {
        const QString code = QStringLiteral("U+%1").arg(points.first(), 4, 16, QLatin1Char('0')).toUpper();
        if (isUnseen(points.first()))
            shown = code;
        else if (QChar::isPunct(points.first())) // a curly quote looks like a straight one
            //: %1 is a character, %2 its code such as U+2019
            shown = tr("%1 (%2)").arg(shown, code);
    }
    //: %1 is the character for which the message takes the more costly encoding
    return tr("UCS-2 because of %1").arg(shown);
}

QString CountWording::charactersLeft(int left)
{
    return tr("%Ln character(s) left", nullptr, left);
}

QString CountWording::tooMany(int over)
{
    return tr("%Ln character(s) too many", nullptr, over);
}

QString CountWording::emoji(int count)
{
    return tr("%Ln emoji: the PBX refuses them", nullptr, count);
}

QString CountWording::hidden(int count)
{
    return tr("%Ln character(s) in the text cannot be seen:", nullptr, count);
}

QString CountWording::composing(int units)
{
    //: characters of an input method that are not in the text yet
    return tr("%Ln more being composed", nullptr, units);
}

QString CountWording::trunksIdle(int idle, int all)
{
    //: %1 is how many of the %n trunks are idle
    return tr("%1 of %Ln trunk(s) idle", nullptr, all).arg(digits(idle));
}

QString CountWording::outbox(int sending, int queued)
{
    const QString sendingText = tr("%Ln sending", nullptr, sending);
    const QString queuedText = tr("%Ln queued", nullptr, queued);
    if (sending > 0 && queued > 0)
        //: %1 such as "1 sending", %2 such as "4 queued"
        return tr("%1, %2").arg(sendingText, queuedText);
    if (sending > 0)
        return sendingText;
    return queued > 0 ? queuedText : QString();
}
