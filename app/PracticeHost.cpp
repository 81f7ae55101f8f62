// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/PracticeHost.h"

#include "app/practice/PracticePbx.h"

PracticeHost::PracticeHost(PracticeOptions options, QObject *parent)
    : QObject(parent), m_pbx(new PracticePbx(std::move(options)))
{
    m_thread.setObjectName(QStringLiteral("practice"));
    m_pbx->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_pbx, &QObject::deleteLater);
    m_thread.start();
}

PracticeHost::~PracticeHost()
{
    m_thread.quit();
    m_thread.wait();
}

void PracticeHost::start()
{
    QMetaObject::invokeMethod(m_pbx, [this] {
        if (!m_isRunning && !m_pbx->start()) {
            Q_EMIT failed(m_pbx->errorString());
            return;
        }
        m_isRunning = true;
        Connection connection;
        connection.id = connectionId();
        connection.host = QStringLiteral("127.0.0.1");
        connection.port = m_pbx->port();
        connection.username = m_pbx->username();
        connection.pinnedSha256 = m_pbx->certificateSha256();
        connection.reportPort = 0;
        connection.practice = true;
        Q_EMIT ready(connection, m_pbx->password());
    });
}
