// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

/// Comes once what has been asked for until then is done and painted: for work that may be seen a little later
/// than what is there already. Between two of them the event loop has its turn.
class QuietMoment : public QObject
{
    Q_OBJECT

public:
    explicit QuietMoment(QObject *parent = nullptr);

    void await();
    void stop();
    [[nodiscard]] bool isAwaited() const { return m_isAwaited; }

Q_SIGNALS:
    void came();

protected:
    void customEvent(QEvent *event) override;

private:
    QTimer m_turn; ///< of the event loop
    bool m_isAwaited = false;
};
