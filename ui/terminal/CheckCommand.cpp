// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/terminal/CheckCommand.h"

#include "app/text/DraftCheck.h"
#include "app/text/PercentEncoding.h"
#include "app/text/TextLimits.h"
#include "ui/wording/CountWording.h"
#include "ui/wording/ProblemWording.h"

#include <QFileDevice>
#include <QIODevice>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

#include <optional>

namespace {

const char *encodingName(SmsEncoding encoding)
{
    switch (encoding) {
    case SmsEncoding::Gsm7:
        return "GSM-7";
    case SmsEncoding::Ucs2:
        return "UCS-2";
    }
    return "";
}

const char *problemName(TextProblem problem)
{
    switch (problem) {
    case TextProblem::Empty:
        return "empty";
    case TextProblem::Emoji:
        return "emoji";
    case TextProblem::TooLong:
        return "too-long";
    case TextProblem::Unsendable:
        return "text";
    }
    return "";
}

const char *warningName(TextWarning warning)
{
    switch (warning) {
    case TextWarning::MayBeCut:
        return "may-be-cut";
    case TextWarning::OutsideBmp:
        return "outside-bmp";
    case TextWarning::Hidden:
        return "hidden-characters";
    }
    return "";
}

/// A JSON object written in the order of its members; QJsonObject would sort them. Takes plain words only.
class OrderedObject
{
public:
    void add(const char *key, qsizetype value) { member(key) += QByteArray::number(value); }
    void add(const char *key, const QByteArray &word) { member(key) += '"' + word + '"'; }
    void addRaw(const char *key, const QByteArray &json) { member(key) += json; }

    [[nodiscard]] QByteArray json() const { return '{' + m_members + '}'; }

private:
    QByteArray &member(const char *key)
    {
        if (!m_members.isEmpty())
            m_members += ',';
        return m_members.append('"').append(key).append("\":");
    }

    QByteArray m_members;
};

QByteArray quoted(const char *word)
{
    return QByteArray("\"").append(word).append('"');
}

QByteArray array(const QByteArrayList &items)
{
    return '[' + items.join(',') + ']';
}

QByteArray errorAnswer(const QByteArray &word)
{
    OrderedObject answer;
    answer.add("error", word);
    return answer.json();
}

QByteArray emojiArray(const QList<EmojiRun> &runs)
{
    QByteArrayList items;
    items.reserve(runs.size());
    for (const EmojiRun &run : runs) {
        OrderedObject item;
        item.add("at", run.at);
        item.add("length", run.length);
        items += item.json();
    }
    return array(items);
}

QByteArray answer(const QString &text, const std::optional<QString> &to)
{
    const TextFindings findings = checkText(text);
    QByteArrayList problems;
    for (const TextProblem problem : findings.problems)
        problems += quoted(problemName(problem));
    if (to && !PhoneNumber::parse(*to))
        problems += quoted("number");
    QByteArrayList warnings;
    for (const TextWarning warning : findings.warnings)
        warnings += quoted(warningName(warning));

    OrderedObject object;
    object.add("characters", findings.characters);
    object.add("weight", findings.weight);
    object.add("limit", TextLimits::maxCharacters);
    object.add("encoding", QByteArray(encodingName(findings.count.encoding)));
    object.add("segments", findings.count.segments);
    object.add("unitsLeft", findings.count.unitsLeft);
    object.addRaw("emoji", emojiArray(findings.emoji));
    object.add("encoded", percentEncoded(text));
    object.addRaw("problems", array(problems));
    object.addRaw("warnings", array(warnings));
    return object.json();
}

bool writeLine(QIODevice &out, const QByteArray &line)
{
    if (out.write(line + '\n') != line.size() + 1)
        return false;
    auto *file = qobject_cast<QFileDevice *>(&out);
    return !file || file->flush();
}

} // namespace

QByteArray CheckCommand::answerLine(const QByteArray &jsonLine)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(jsonLine, &error);
    if (error.error != QJsonParseError::NoError)
        return errorAnswer("not-json");
    if (!document.isObject())
        return errorAnswer("not-an-object");
    const QJsonObject object = document.object();
    const QJsonValue text = object.value(QLatin1String("text"));
    if (!text.isString())
        return errorAnswer("no-text");
    const QJsonValue to = object.value(QLatin1String("to"));
    if (to.isUndefined() || to.isNull())
        return answer(text.toString(), std::nullopt);
    if (!to.isString())
        return errorAnswer("to-not-text");
    return answer(text.toString(), to.toString());
}

int CheckCommand::run(QIODevice &in, QIODevice &out)
{
    for (QByteArray line = in.readLine(); !line.isEmpty(); line = in.readLine()) {
        if (!writeLine(out, answerLine(line)))
            return 1;
    }
    return 0;
}

QString CheckCommand::answerText(const QString &text)
{
    const TextFindings findings = checkText(text);
    const SegmentCount &count = findings.count;
    QStringList lines{CountWording::characters(findings.characters, TextLimits::maxCharacters),
                      CountWording::cost(count)};
    if (count.forcedAt >= 0)
        lines += CountWording::forcedBy(text.mid(count.forcedAt, count.forcedLength));
    for (const TextProblem problem : findings.problems)
        lines += ProblemWording::text(problem, findings);
    for (const TextWarning warning : findings.warnings)
        lines += ProblemWording::warning(warning);
    return lines.join(QLatin1Char('\n'));
}

int CheckCommand::exitCode(const QString &text)
{
    return checkText(text).problems.isEmpty() ? 0 : 2;
}
