// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/ExportDocument.h"

#include <QSemaphore>
#include <QThread>

#include <atomic>
#include <memory>

/// A document in the test's hand: tells when it is written to, and goes on when it is let.
struct Hand
{
    QSemaphore asked;   ///< one for each page that came
    QSemaphore allowed; ///< pages that may be taken
    std::atomic<int> messages = 0;
    std::atomic<int> ends = 0;
    std::atomic<int> destroyed = 0;
    Qt::HANDLE thread = nullptr;
    ExportErrorKind failure = ExportErrorKind::NotWritten;
    int failsAtPage = -1;
};

class HandDrivenDocument final : public ExportDocument
{
public:
    explicit HandDrivenDocument(std::shared_ptr<Hand> hand, std::unique_ptr<ExportDocument> real = {})
        : m_hand(std::move(hand)), m_real(std::move(real))
    {
    }
    ~HandDrivenDocument() override { ++m_hand->destroyed; }
    Q_DISABLE_COPY_MOVE(HandDrivenDocument)

    Exported<void> begin() override
    {
        m_hand->thread = QThread::currentThreadId();
        return m_real ? m_real->begin() : Exported<void>();
    }
    Exported<void> add(const QList<Message> &messages) override
    {
        m_hand->asked.release();
        if (!m_hand->allowed.tryAcquire(1, 20000))
            return Failure<ExportError>({ExportErrorKind::NotWritten, QStringLiteral("nobody let it"), {}});
        if (m_page++ == m_hand->failsAtPage)
            return Failure<ExportError>({m_hand->failure, QStringLiteral("no room"), {}});
        m_hand->messages += int(messages.size());
        return m_real ? m_real->add(messages) : Exported<void>();
    }
    Exported<void> end() override
    {
        ++m_hand->ends;
        return m_real ? m_real->end() : Exported<void>();
    }

private:
    std::shared_ptr<Hand> m_hand;
    std::unique_ptr<ExportDocument> m_real;
    int m_page = 0;
};
