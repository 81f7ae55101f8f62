// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/Message.h"

#include <QComboBox>

class HistorySource;

/// Chooses the trunk whose messages are shown: any, or one of those that were ever used or asked for.
class TrunkFilter : public QComboBox
{
    Q_OBJECT

public:
    explicit TrunkFilter(QWidget *parent = nullptr);

    /// Asks for the names of all of them, unless they are known already. The source must outlive it.
    void readOnce(HistorySource &source);
    /// Knows the one a message went through, or was asked for.
    void addTrunkOf(const Message &message);
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

    bool m_isRead = false;
};
