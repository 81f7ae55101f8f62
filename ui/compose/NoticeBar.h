// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class HintLabel;
class QHBoxLayout;
class QVBoxLayout;

/// A note on a ground of its own that stands where it was caused; hidden while there is nothing to say.
class NoticeBar : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Warning, Problem };

    explicit NoticeBar(QWidget *parent = nullptr);

    /// Shows the text; hides the bar when it is empty. A new text is also spoken.
    void tell(const QString &text, Kind kind);
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    /// Beside the text, for a button.
    [[nodiscard]] QHBoxLayout *row() const { return m_row; }
    /// Under the text.
    [[nodiscard]] QVBoxLayout *lines() const { return m_lines; }

private:
    Kind m_kind = Kind::Problem;
    HintLabel *m_label;
    QHBoxLayout *m_row;
    QVBoxLayout *m_lines;
};
