// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Console.h"

#include <QFile>

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

QString withoutLineEnd(QByteArray bytes)
{
    if (bytes.endsWith('\n'))
        bytes.chop(1);
    if (bytes.endsWith('\r'))
        bytes.chop(1);
    return QString::fromUtf8(bytes);
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

QString Console::readLine()
{
    return withoutLineEnd(input().readLine());
}

QString Console::readAll()
{
    return withoutLineEnd(input().readAll());
}
