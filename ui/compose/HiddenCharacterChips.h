// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSyntaxHighlighter>

class QPainter;

/// Makes seen in a field what cannot be seen: makes room beside every hidden character and draws a small box
/// with its name there. The text itself stays as it is.
class HiddenCharacterChips : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit HiddenCharacterChips(QTextDocument *document);

    /// Draws the chips of one block whose layout begins at \a origin.
    void paint(QPainter &painter, const QTextBlock &block, const QPointF &origin,
               const QPalette &palette) const;

    /// The names on the chips of a block, in the order of the text.
    [[nodiscard]] static QStringList namesIn(const QTextBlock &block);

protected:
    void highlightBlock(const QString &text) override;

private:
    [[nodiscard]] QFont chipFont() const;
};
