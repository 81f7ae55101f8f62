// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pbx/OneShotBody.h"

#include <algorithm>
#include <cstring>

OneShotBody::OneShotBody(QByteArray body, std::function<bool()> mayWrite, QObject *parent)
    : QIODevice(parent), m_body(std::move(body)), m_mayWrite(std::move(mayWrite))
{
    // Unbuffered: QIODevice's own buffer would read ahead of the network.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::bytesAvailable() const
{
    return m_body.size() - m_position;
}

bool OneShotBody::atEnd() const
{
    return m_position >= m_body.size();
}

qint64 OneShotBody::readData(char *data, qint64 maxSize)
{
    if (m_decision == Decision::Pending)
        m_decision = m_mayWrite() ? Decision::Yes : Decision::No;
    if (m_decision == Decision::No)
        return -1;
    const qint64 count = std::min(maxSize, m_body.size() - m_position);
    if (count <= 0)
        return -1; // at its end, and it never begins again
    std::memcpy(data, m_body.constData() + m_position, static_cast<size_t>(count));
    m_position += count;
    return count;
}
