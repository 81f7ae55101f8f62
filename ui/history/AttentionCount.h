// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class HistorySource;

/// How many messages need attention, asked anew after changes.
class AttentionCount : public QObject
{
    Q_OBJECT

public:
    /// The source must outlive it.
    explicit AttentionCount(HistorySource &source, QObject *parent = nullptr);

    void ask();
    /// The list has been read anew: the next askOnce() asks.
    void forget() { m_isAsked = false; }
    void askOnce();
    /// Gathers changes, so that a hundred of them ask once.
    void askSoon();

Q_SIGNALS:
    void counted(int messages);

private:
    HistorySource &m_source;
    QTimer m_pause;
    bool m_isAsked = false;
    quint64 m_question = 0; ///< the last one
};
