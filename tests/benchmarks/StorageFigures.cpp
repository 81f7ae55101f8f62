// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/StorageFigures.h"

#include "app/storage/MessageReader.h"
#include "app/storage/MessageStore.h"
#include "tests/benchmarks/GeneratedDay.h"
#include "tests/benchmarks/RawDatabase.h"
#include "tests/benchmarks/Usage.h"
#include "ui/history/HistoryPlaces.h"

#include <QDir>
#include <QRandomGenerator>

namespace {

// A reader's answer is waited for as the window's thread would be woken: by the answering thread.
double asked(MessageReader &reader, const HistoryFilter &filter,
             HistoryOrder order = HistoryOrder::NewestFirst, const IdRange &stretch = {})
{
    const int rows = filter.isEmpty() ? HistoryPlaces::pageSize : HistoryPlaces::firstPageSize;
    return millisecondsOf([&] { reader.page(filter, order, stretch, rows).waitForFinished(); });
}

void forget(const QString &path)
{
    Usage::forgetFile(path);
    Usage::forgetFile(path + QLatin1String("-wal"));
}

double scanned(RawDatabase &database, const QString &text)
{
    const QByteArray pattern = '%' + text.toUtf8() + '%';
    RawDatabase::Statement scan(database, "SELECT id, recipient, text, state, created_at FROM message"
                                          " WHERE text LIKE ? OR number LIKE ? OR sms_id LIKE ?"
                                          " ORDER BY id DESC");
    for (int place = 1; place <= 3; ++place)
        scan.bind(place, pattern);
    return millisecondsOf([&] {
        while (scan.step()) {
        }
    });
}

} // namespace

QList<std::pair<QString, HistoryFilter>> StorageFigures::searches(const QString &path)
{
    RawDatabase database(path, true);
    RawDatabase::Statement some(database, "SELECT number, sms_id FROM message WHERE sms_id <> ''"
                                          " AND id > (SELECT max(id) FROM message) / 3 ORDER BY id LIMIT 1");
    some.step();
    const QString number = some.text(0);
    const QString smsId = some.text(1);
    const QDateTime june({2025, 6, 3}, {0, 0}, Qt::UTC);
    const auto words = [](const char *text) {
        return HistoryFilter{.text = QString::fromUtf8(text)};
    };
    return {
        {QStringLiteral("last four digits"), {.text = number.right(4)}},
        {QStringLiteral("number, spaces"), {.text = number.mid(3, 3) + QLatin1Char(' ') + number.mid(6, 5)}},
        {QStringLiteral("common word"), words(GeneratedDay::commonWord)},
        {QStringLiteral("rare word"), words(GeneratedDay::rareWord)},
        {QStringLiteral("accents, case"), words("GERAT IST REPARIERT")},
        {QStringLiteral("Chinese"), words("预计明天送达")},
        {QStringLiteral("SMS ID"), {.text = smsId}},
        {QStringLiteral("trunk"), words("gsm-2")},
        {QStringLiteral("nothing"), words("qqxyz")},
        {QStringLiteral("word, failed"),
         {.text = QString::fromLatin1(GeneratedDay::commonWord), .states = {MessageState::Failed}}},
        {QStringLiteral("needs attention"),
         {.states = {MessageState::Failed, MessageState::NotConfirmed}, .notRepeated = true}},
        {QStringLiteral("a day"), {.from = june, .until = june.addDays(1)}},
        {QStringLiteral("a day, trunk, word"),
         {.text = QString::fromLatin1(GeneratedDay::commonWord),
          .from = june,
          .until = june.addDays(1),
          .trunk = QStringLiteral("GSM-2")}},
        {QStringLiteral("two letters"), words("ll")},
    };
}

Figures StorageFigures::warm(const QString &path)
{
    Figures figures;
    MessageReader reader(path);
    RawDatabase raw(path, true);
    const qint64 newest = raw.number("SELECT max(id) FROM message");
    QRandomGenerator random(1);
    std::vector<double> pages;
    std::vector<double> rawPages;
    RawDatabase::Statement page(raw, "SELECT * FROM message WHERE id <= ? ORDER BY id DESC LIMIT 100");
    for (int jump = 0; jump < 200; ++jump) {
        const qint64 to = 1 + random.bounded(newest);
        pages.push_back(asked(reader, {}, HistoryOrder::NewestFirst, {0, to}));
        rawPages.push_back(millisecondsOf([&] {
            page.bind(1, to);
            while (page.step())
                std::ignore = page.text(4);
            page.reset();
        }));
    }
    figures[QStringLiteral("page")] = median(pages);
    figures[QStringLiteral("page99")] = percentile(pages, 0.99);
    figures[QStringLiteral("rawPage")] = median(rawPages);
    figures[QStringLiteral("rawPage99")] = percentile(rawPages, 0.99);
    const auto all = searches(path);
    std::vector<double> scans;
    for (const auto &[name, filter] : all) {
        constexpr int times = 7;
        std::vector<double> ours;
        ours.reserve(times);
        for (int time = 0; time < times; ++time)
            ours.push_back(asked(reader, filter));
        figures[name] = median(ours);
        scans.push_back(scanned(raw, QString::fromLatin1(GeneratedDay::rareWord)));
    }
    figures[QStringLiteral("scan")] = median(scans);
    return figures;
}

Figures StorageFigures::cold(const QString &path, int search)
{
    const HistoryFilter filter = searches(path).at(search).second;
    forget(path);
    MessageReader reader(path);
    return {{QStringLiteral("cold"), asked(reader, filter)}};
}

Figures StorageFigures::coldScan(const QString &path)
{
    forget(path);
    RawDatabase database(path, true);
    return {{QStringLiteral("cold"), scanned(database, QString::fromLatin1(GeneratedDay::rareWord))}};
}

Figures StorageFigures::writes(const QString &folder)
{
    constexpr int one = 2000;
    constexpr int many = 20000;
    const QString text = QStringLiteral("Hello, your order 4711 is ready. You can pick it up at our office.");
    const QDateTime now({2026, 1, 1}, {9, 0}, Qt::UTC);
    Figures figures;
    std::vector<double> ours;
    std::vector<double> raws;
    std::vector<double> bulks;
    std::vector<double> rawBulks;
    for (int round = 0; round < 3; ++round) {
        const QString ourPath = QDir(folder).filePath(QStringLiteral("ours-%1.sqlite").arg(round));
        const QString rawPath = QDir(folder).filePath(QStringLiteral("raw-%1.sqlite").arg(round));
        MessageStore store;
        if (!store.open(ourPath) || !MessageStore().open(rawPath))
            qFatal("The store cannot be opened.");
        ours.push_back(millisecondsOf([&] {
            for (int message = 0; message < one; ++message) {
                const QString to = QStringLiteral("+49151%1").arg(10000000 + message);
                if (!store.enqueue(QStringLiteral("7c1f03ab"),
                                   {.to = to, .text = text, .repeatIsMeant = false}, *PhoneNumber::parse(to),
                                   now))
                    qFatal("A message was not taken.");
            }
        }));
        RawDatabase raw(rawPath, false);
        raw.run("PRAGMA synchronous = FULL");
        RawDatabase::Statement insert(raw,
                                      "INSERT INTO message (connection_id, recipient, number, text, trunk,"
                                      " state, created_at, state_at, due_at) VALUES ('7c1f03ab', '', ?, ?,"
                                      " '', 'Queued', 1, 1, 0)");
        const QByteArray bytes = text.toUtf8();
        const auto write = [&insert, &bytes](int count) {
            for (int message = 0; message < count; ++message) {
                const QByteArray to = "+49151" + QByteArray::number(10000000 + message);
                insert.bind(1, to);
                insert.bind(2, bytes);
                insert.step();
                insert.reset();
            }
        };
        raws.push_back(millisecondsOf([&] { write(one); }));
        QList<NewMessage> batch;
        for (int message = 0; message < many; ++message) {
            const QString to = QStringLiteral("+49151%1").arg(20000000 + message);
            batch.append({{.to = to, .text = text}, *PhoneNumber::parse(to)});
        }
        bulks.push_back(millisecondsOf([&] {
            if (!store.enqueueAll(QStringLiteral("7c1f03ab"), batch, now, now))
                qFatal("The messages were not taken.");
        }));
        rawBulks.push_back(millisecondsOf([&] {
            raw.run("BEGIN");
            write(many);
            raw.run("COMMIT");
        }));
    }
    figures[QStringLiteral("bulk")] = many / median(bulks) * 1000;
    figures[QStringLiteral("rawBulk")] = many / median(rawBulks) * 1000;
    figures[QStringLiteral("ours")] = one / median(ours) * 1000;
    figures[QStringLiteral("raw")] = one / median(raws) * 1000;
    return figures;
}
