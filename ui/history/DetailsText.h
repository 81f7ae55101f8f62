// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/SearchNeedle.h"

#include <QTextEdit>

/// The text of the details: to read, to select, to copy. Never rich text, wherever it comes from.
class DetailsText : public QTextEdit
{
    Q_OBJECT

public:
    /// One paragraph or more of equal weight.
    struct Passage
    {
        QString text;
        bool isQuiet = false;

        friend bool operator==(const Passage &, const Passage &) = default;
    };

    explicit DetailsText(QWidget *parent = nullptr);

    /// Scroll position and selection stay where they were if \a keepPlace.
    void setPassages(const QList<Passage> &passages, bool keepPlace);

    /// What is searched for: marked in the first passage, where that is not a quiet one.
    void setNeedle(const SearchNeedle &needle);

protected:
    void changeEvent(QEvent *event) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;

private:
    void write();
    void mark();

    QList<Passage> m_passages;
    SearchNeedle m_needle;
};
