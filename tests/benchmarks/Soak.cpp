// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/Soak.h"

#include "app/time/WhenAnswered.h"
#include "tests/benchmarks/ScaledClock.h"
#include "tests/benchmarks/Usage.h"
#include "tests/benchmarks/WatchedApplication.h"
#include "ui/compose/ComposeForm.h"
#include "ui/history/HistoryTable.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace std::chrono_literals;

namespace {

constexpr int underWay = 60; ///< messages at a time: three trunks and a queue for each
constexpr int page = 1000;
constexpr auto agentNeeds = 300ms; ///< to see that nothing goes out any more, and to do what the window says

double megabytes(qint64 bytes)
{
    return double(bytes) / 1024 / 1024;
}

double milliseconds(std::chrono::nanoseconds time)
{
    return double(time.count()) / 1e6;
}

/// Past this only a report or a person moves it.
bool hasEnded(MessageState state)
{
    return state != MessageState::Queued && state != MessageState::Sending;
}

WatchedApplication *watched()
{
    return qobject_cast<WatchedApplication *>(QCoreApplication::instance());
}

void print(const char *what, const QString &value)
{
    std::printf("%-44s %s\n", what, qPrintable(value));
}

} // namespace

Soak::Soak(const Options &options)
    : m_options(options), m_clockStart(QDateTime::currentDateTimeUtc()),
      m_application(
          std::make_unique<Application>(Profile::in(options.folder), PracticeOptions{},
                                        std::make_unique<ScaledClock>(m_clockStart, options.times))),
      m_reader(Profile::in(options.folder).databasePath())
{
    Engine &engine = m_application->engine();
    connect(&engine, &Engine::messageChanged, this, &Soak::take);
    connect(&engine, &Engine::countChanged, this, [this, &engine](const OutboxCount &count) {
        m_held = count.held;
        if (count.held > 0)
            engine.releaseHeld(); // the yes that old work waits for
    });
    connect(&engine, &Engine::pbxStatusChanged, this, [this](const PbxStatus &status) {
        if (status.reachability == PbxReachability::Stopped)
            QTimer::singleShot(agentNeeds, this, &Soak::logInAgain);
    });
    connect(&m_pbx, &QProcess::readyReadStandardOutput, this, [this] {
        while (m_pbx.canReadLine())
            takeLine(m_pbx.readLine());
    });
    m_pbx.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(&m_agent, &QTimer::timeout, this, &Soak::actAsAgent);
    connect(&m_progress, &QTimer::timeout, this, &Soak::noteProgress);
}

Soak::~Soak() = default;

void Soak::start()
{
    if (!m_application->acquireProfile()) {
        std::fputs("The profile is in use.\n", stderr);
        Q_EMIT finished(1);
        return;
    }
    connect(
        &m_application->engine(), &Engine::opened, this,
        [this] {
            m_pbx.start(QCoreApplication::applicationFilePath(),
                        {QStringLiteral("--pbx"), QStringLiteral("--messages"),
                         QString::number(m_options.messages), QStringLiteral("--seed"),
                         QString::number(m_options.seed), QStringLiteral("--times"),
                         QString::number(m_options.times), QStringLiteral("--start"),
                         QString::number(m_clockStart.toMSecsSinceEpoch())});
        },
        Qt::SingleShotConnection);
    m_application->start(false);
}

void Soak::takeLine(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    if (object.contains(QStringLiteral("port"))) {
        connectToPbx(object);
        return;
    }
    m_counts = object.value(QStringLiteral("counts")).toObject();
    m_pbxTotals = object;
    // What the last report changed may still be on its way to the disk.
    connect(m_application.get(), &Application::finished, this, [this] { readRows(0); });
    QTimer::singleShot(1s, this, [this] { m_application->window().close(); });
}

void Soak::connectToPbx(const QJsonObject &where)
{
    Connection &connection = m_connection;
    connection.id = QStringLiteral("soak");
    connection.name = QStringLiteral("Soak");
    connection.host = QStringLiteral("127.0.0.1");
    connection.port = quint16(where.value(QStringLiteral("port")).toInt());
    connection.username = QStringLiteral("api");
    connection.pinnedSha256 =
        QByteArray::fromHex(where.value(QStringLiteral("certificateSha256")).toString().toLatin1());
    connection.reportPort = 0;
    m_application->window().showMessages();
    logInAgain();
    connect(
        &m_application->engine(), &Engine::trunksChanged, this,
        [this] {
            m_memoryAtStart = m_memoryAtMost = Usage::memory();
            m_watch.start();
            watched()->resetLongestEvent();
            m_running.start();
            m_agent.start(50);
            m_progress.start(5000);
            feed();
        },
        Qt::SingleShotConnection);
}

void Soak::logInAgain()
{
    m_application->engine().use(m_connection, QStringLiteral("secret"), PasswordOrigin::JustGiven);
}

QString Soak::textOf(int number) const
{
    return QStringLiteral("Soak %1: your order is ready 你好").arg(number);
}

void Soak::feed()
{
    static const std::array<QString, 4> trunks{QString(), QStringLiteral("GSM-1"), QStringLiteral("GSM-2"),
                                               QStringLiteral("GSM-3")};
    while (m_written < m_options.messages && m_written - m_ended < underWay) {
        const int number = ++m_written;
        const Draft draft{.to = QString::number(4915100000000 + number),
                          .text = textOf(number),
                          .trunk = trunks.at(size_t(number) % trunks.size())};
        whenAnswered(m_application->engine().enqueue(draft), this,
                     [](const Result<Message, EnqueueError> &stored) {
                         if (!stored)
                             qFatal("A message of the soak was not taken.");
                     });
    }
}

void Soak::take(const Message &message)
{
    const bool ended = hasEnded(message.state);
    if (m_states.contains(message.id) && hasEnded(m_states.value(message.id)) == ended) {
        m_states.insert(message.id, message.state);
        return;
    }
    m_states.insert(message.id, message.state);
    if (!ended)
        return;
    ++m_ended;
    if (m_written < m_options.messages)
        feed();
    else if (m_ended == m_options.messages)
        settle();
}

// Writes a text, looks through the list, searches: what an agent does while messages go out.
void Soak::actAsAgent()
{
    MainWindow &window = m_application->window();
    auto *text = window.findChild<QPlainTextEdit *>(QStringLiteral("messageEdit"));
    auto *search = window.findChild<QLineEdit *>(QStringLiteral("searchEdit"));
    auto *table = window.findChild<HistoryTable *>(QStringLiteral("historyTable"));
    if (text->toPlainText().size() < 300)
        text->insertPlainText(QStringLiteral("x "));
    else
        text->clear();
    const int turn = int(m_running.elapsed() / 1000) % 20;
    const QString wanted = turn < 15 ? QString() : QStringLiteral("order");
    if (search->text() != wanted)
        search->setText(wanted);
    const int rows = table->model()->rowCount();
    if (rows > 0)
        table->setCurrentIndex(table->model()->index(turn % rows, 0));
}

void Soak::noteProgress()
{
    m_memoryAtMost = std::max(m_memoryAtMost, Usage::memory());
    std::fprintf(stderr, "%d of %d after %lld s, %d held, %.1f MiB\n", m_ended, m_options.messages,
                 static_cast<long long>(m_running.elapsed() / 1000), m_held, megabytes(Usage::memory()));
}

void Soak::settle()
{
    if (std::exchange(m_settling, true))
        return;
    m_seconds = m_running.elapsed() / 1000;
    m_memoryAtEnd = Usage::memory(); // what is read and counted from here on is not the program's
    m_watch.stop();
    m_longestEvent = watched()->longestEvent();
    m_agent.stop();
    m_progress.stop();
    if (!m_options.picture.isEmpty())
        m_application->window().grab().save(m_options.picture);
    m_application->window().findChild<QPlainTextEdit *>(QStringLiteral("messageEdit"))->clear();
    m_pbx.closeWriteChannel();
}

void Soak::readRows(MessageId before)
{
    const IdRange stretch = before > 0 ? IdRange{0, before - 1} : IdRange();
    whenAnswered(m_reader.page({}, HistoryOrder::NewestFirst, stretch, page), this,
                 [this](const Stored<QList<Message>> &messages) {
                     if (!messages)
                         qFatal("The rows of the soak could not be read.");
                     for (const Message &message : *messages)
                         m_rows.insert(message.text, message.state);
                     if (messages->size() == page)
                         readRows(messages->constLast().id);
                     else
                         judge();
                 });
}

void Soak::judge()
{
    int duplicates = 0;
    int lost = 0;
    int requests = 0;
    int refusals = 0;
    QHash<MessageState, int> ends;
    for (int number = 1; number <= m_options.messages; ++number) {
        const QString text = textOf(number);
        const QJsonArray count = m_counts.value(text).toArray();
        const int came = count.at(0).toInt();
        requests += came;
        refusals += count.at(1).toInt();
        duplicates += std::max(0, came - 1 - count.at(1).toInt());
        const auto row = m_rows.constFind(text);
        if (row == m_rows.constEnd()) {
            ++lost;
            continue;
        }
        ++ends[*row];
        const bool claimed = *row == MessageState::Accepted || *row == MessageState::Sent;
        if (!hasEnded(*row) || (claimed && came == 0))
            ++lost;
    }
    const auto count = [&ends](MessageState state) {
        return QString::number(ends.value(state));
    };
    print("messages", QString::number(m_options.messages));
    print("sent", count(MessageState::Sent));
    print("accepted, no report came", count(MessageState::Accepted));
    print("failed", count(MessageState::Failed));
    print("not confirmed", count(MessageState::NotConfirmed));
    print("duplicates", QString::number(duplicates));
    print("lost", QString::number(lost));
    print("requests / refused as documented", QStringLiteral("%1 / %2").arg(requests).arg(refusals));
    print("logins", QString::number(m_pbxTotals.value(QStringLiteral("logins")).toInt()));
    print("duration, real / on its clock",
          QStringLiteral("%1 s / %2 min").arg(m_seconds).arg(m_seconds * m_options.times / 60));
    print("GUI thread: longest wait",
          QStringLiteral("%1 ms").arg(milliseconds(m_watch.longest()), 0, 'f', 1));
    print("GUI thread: longest event, its own work",
          QStringLiteral("%1 ms").arg(milliseconds(m_longestEvent), 0, 'f', 1));
    print("GUI thread: median / 99.9 % wait", QStringLiteral("%1 / %2 ms")
                                                  .arg(milliseconds(m_watch.percentile(0.5)), 0, 'f', 2)
                                                  .arg(milliseconds(m_watch.percentile(0.999)), 0, 'f', 1));
    print("GUI thread: waits over 16 ms / all",
          QStringLiteral("%1 / %2").arg(m_watch.longWaits()).arg(m_watch.waits()));
    print("memory (PSS) start / most / end",
          QStringLiteral("%1 / %2 / %3 MiB")
              .arg(megabytes(m_memoryAtStart), 0, 'f', 1)
              .arg(megabytes(std::max(m_memoryAtMost, m_memoryAtEnd)), 0, 'f', 1)
              .arg(megabytes(m_memoryAtEnd), 0, 'f', 1));
    Q_EMIT finished(duplicates == 0 && lost == 0 && !m_counts.isEmpty() ? 0 : 1);
}
