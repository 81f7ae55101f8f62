// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

#include <functional>

/// A request body that can be read once and never again.
///
/// QNetworkAccessManager silently sends a POST up to four times when a server hangs up without an answer; it
/// cannot where the body is sequential. The first read is also the last moment at which nothing has left: it
/// comes after TCP, TLS and the certificate's check.
class OneShotBody : public QIODevice
{
    Q_OBJECT

public:
    /// \a mayWrite is asked at the first read; its no fails the request before a byte has left.
    OneShotBody(QByteArray body, std::function<bool()> mayWrite, QObject *parent = nullptr);

    /// True once a byte may have left.
    [[nodiscard]] bool wasRead() const { return m_decision == Decision::Yes; }
    [[nodiscard]] bool wasVetoed() const { return m_decision == Decision::No; }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] bool atEnd() const override;
    /// Never: this refusal is what keeps the network from sending the body again.
    bool reset() override { return false; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    enum class Decision { Pending, Yes, No };

    QByteArray m_body;
    qint64 m_position = 0;
    std::function<bool()> m_mayWrite;
    Decision m_decision = Decision::Pending;
};
