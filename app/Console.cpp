// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Console.h"

#include <QFile>
#include <QStringDecoder>

#include <cstdio>

namespace {

void write(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

QFile &input()
{
    // One file for the whole process: what it has read ahead belongs to the next question.
    static QFile file;
    if (!file.isOpen())
        std::ignore = file.open(stdin, QIODevice::ReadOnly);
    return file;
}

std::optional<QString> withoutLineEnd(QByteArray bytes)
{
    if (bytes.endsWith('\n'))
        bytes.chop(1);
    if (bytes.endsWith('\r'))
        bytes.chop(1);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

} // namespace

void Console::print(const QByteArray &line)
{
    write(stdout, line + '\n');
}

void Console::print(const QString &line)
{
    print(line.toUtf8());
}

void Console::complain(const QString &line)
{
    write(stderr, line.toUtf8() + '\n');
}

void Console::ask(const QString &question)
{
    write(stdout, question.toUtf8());
}

std::optional<QString> Console::readLine()
{
    return withoutLineEnd(input().readLine());
}

std::optional<QString> Console::readAll()
{
    return withoutLineEnd(input().readAll());
}

bool Console::areText(int argc, char *argv[])
{
    for (int i = 1; i < argc; ++i) {
        QStringDecoder decoder(QStringDecoder::System, QStringDecoder::Flag::Stateless);
        QString decoded; // it decodes only where it has somewhere to write to
        decoded = decoder(QByteArrayView(argv[i]));
        if (decoder.hasError())
            return false;
    }
    return true;
}
