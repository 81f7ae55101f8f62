// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/AttentionCount.h"

#include "app/time/WhenAnswered.h"
#include "ui/history/HistorySource.h"

using namespace std::chrono_literals;

namespace {

constexpr auto countingPause = 200ms;

} // namespace

AttentionCount::AttentionCount(HistorySource &source, QObject *parent) : QObject(parent), m_source(source)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(countingPause);
    connect(&m_pause, &QTimer::timeout, this, &AttentionCount::ask);
}

void AttentionCount::ask()
{
    m_pause.stop();
    m_isAsked = true;
    whenAnswered(m_source.attentionCount(), this, [this, question = ++m_question](const Stored<int> &count) {
        if (question == m_question && count)
            Q_EMIT counted(*count);
    });
}

void AttentionCount::askOnce()
{
    if (!m_isAsked)
        ask();
}

void AttentionCount::askSoon()
{
    if (!m_pause.isActive())
        m_pause.start();
}
