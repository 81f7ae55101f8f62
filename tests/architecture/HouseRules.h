// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// A file of the house: its path from the root, and what stands in it.
struct SourceFile
{
    QString path;
    QString text;
};

/// What is wrong with a file, in one sentence, and where.
struct Complaint
{
    int line = 0;
    QString sentence;
};

/// Reads C++ files of app/, ui/ and tests/ by the rules of the house. Includes and calls are judged in app/
/// and ui/ alone; the tests may open every door.
[[nodiscard]] QList<Complaint> complaintsAbout(const SourceFile &file);

/// The text with comments and the contents of string literals blanked out, line breaks kept.
[[nodiscard]] QString codeOf(const QString &text);
