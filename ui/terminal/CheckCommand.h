// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class QIODevice;

/// "trunktext check": what the compose form finds in a text, for scripts and for people.
class CheckCommand
{
public:
    /// Answers {"text":"..","to":".."} ("to" may be left out) with one compact JSON object, without a line
    /// end. What is not such a line is answered {"error":".."}: "not-json", "not-an-object", "no-text" or
    /// "to-not-text".
    [[nodiscard]] static QByteArray answerLine(const QByteArray &jsonLine);

    /// Answers each line of in by one line of out, at once and in order, until in ends. The exit code: 0, or
    /// 1 where out takes no more. For standard input, open a QFile on stdin the FILE (not on the descriptor,
    /// for which Qt reads byte by byte).
    [[nodiscard]] static int run(QIODevice &in, QIODevice &out);

    /// The same for one text, in words, as the window says it; no line end behind the last line.
    [[nodiscard]] static QString answerText(const QString &text);

    /// The exit code that goes with answerText(): 0 where the text may be sent, 2 where it may not.
    [[nodiscard]] static int exitCode(const QString &text);
};
