// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/HttpFigures.h"

#include "app/pbx/HttpExchange.h"
#include "app/practice/PracticePbx.h"
#include "app/time/SystemClock.h"

#include <QSignalSpy>
#include <QThread>

#include <curl/curl.h>

#include <memory>

using namespace std::chrono_literals;

namespace {

constexpr int count = 200;
// The PBX answers it without a login, by a refusal.
const QByteArray body = QByteArrayLiteral("{\"ipaddr\":\"127.0.0.1\"}");

double ours(const Connection &connection)
{
    SystemClock clock;
    return millisecondsOf([&] {
        for (int request = 0; request < count; ++request) {
            auto *exchange = new HttpExchange(clock, connection, nullptr);
            QSignalSpy finished(exchange, &HttpExchange::finished);
            exchange->post(QStringLiteral("heartbeat"), QStringLiteral("none"), body, 30s);
            if (!finished.wait(30000) || finished.at(0).at(0).value<HttpOutcome>().httpStatus != 200)
                qFatal("A request was not answered.");
        }
    });
}

std::size_t ignore(char *, std::size_t size, std::size_t number, void *)
{
    return size * number;
}

double curls(const Connection &connection)
{
    const std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> curl(curl_easy_init(), &curl_easy_cleanup);
    const QByteArray url = QStringLiteral("https://127.0.0.1:%1/api/%2/heartbeat?token=none")
                               .arg(connection.port)
                               .arg(connection.apiVersion)
                               .toLatin1();
    curl_easy_setopt(curl.get(), CURLOPT_URL, url.constData());
    curl_easy_setopt(curl.get(), CURLOPT_SSL_VERIFYPEER, 0L);
    curl_easy_setopt(curl.get(), CURLOPT_SSL_VERIFYHOST, 0L);
    curl_easy_setopt(curl.get(), CURLOPT_SSL_SESSIONID_CACHE, 0L);
    curl_easy_setopt(curl.get(), CURLOPT_FORBID_REUSE, 1L);
    curl_easy_setopt(curl.get(), CURLOPT_POSTFIELDS, body.constData());
    curl_easy_setopt(curl.get(), CURLOPT_POSTFIELDSIZE, long(body.size()));
    curl_easy_setopt(curl.get(), CURLOPT_WRITEFUNCTION, &ignore);
    return millisecondsOf([&] {
        for (int request = 0; request < count; ++request) {
            if (curl_easy_perform(curl.get()) != CURLE_OK)
                qFatal("libcurl was not answered.");
        }
    });
}

} // namespace

Figures HttpFigures::requests()
{
    QThread thread;
    auto *pbx = new PracticePbx;
    pbx->moveToThread(&thread);
    QObject::connect(&thread, &QThread::finished, pbx, &QObject::deleteLater);
    thread.start();
    Connection connection;
    QMetaObject::invokeMethod(
        pbx,
        [&connection, pbx] {
            if (!pbx->start())
                qFatal("The practice PBX does not start.");
            connection.host = QStringLiteral("127.0.0.1");
            connection.port = pbx->port();
            connection.pinnedSha256 = pbx->certificateSha256();
        },
        Qt::BlockingQueuedConnection);
    std::vector<double> our;
    std::vector<double> fresh;
    for (int round = 0; round < 3; ++round) {
        our.push_back(ours(connection));
        fresh.push_back(curls(connection));
    }
    thread.quit();
    thread.wait();
    return {{QStringLiteral("ours"), count / median(our) * 1000},
            {QStringLiteral("fresh"), count / median(fresh) * 1000}};
}
