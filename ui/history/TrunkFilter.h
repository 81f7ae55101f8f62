// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

/// Chooses the trunk whose messages are shown: any, or one of those that were ever used or asked for.
class TrunkFilter : public QComboBox
{
    Q_OBJECT

public:
    explicit TrunkFilter(QWidget *parent = nullptr);

    /// Knows one more trunk; what is chosen stays.
    void addTrunk(const QString &name);

    /// Empty: any.
    [[nodiscard]] QString trunk() const { return currentData().toString(); }
    /// Also where it was not known yet.
    void setTrunk(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
};
