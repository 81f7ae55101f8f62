// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// The steps that bring a store from one version to the next. A value; tests give a list of their own.
class Schema
{
public:
    /// The steps that this program knows, the newest last.
    [[nodiscard]] static Schema shipped();

    /// \a files: each holds the statements of one step, each of which ends with ";" at the end of a line.
    explicit Schema(QStringList files) : m_files(std::move(files)) {}

    /// The version that a store has after the last step.
    [[nodiscard]] int newest() const { return static_cast<int>(m_files.size()); }
    /// The step from \a version - 1 to \a version. Empty where its file cannot be read.
    [[nodiscard]] QStringList statementsTo(int version) const;
    /// Its first steps alone.
    [[nodiscard]] Schema upTo(int version) const { return Schema(m_files.mid(0, version)); }

private:
    QStringList m_files;
};
