// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/GeneratedStore.h"

#include "app/settings/Profile.h"
#include "app/storage/MessageStore.h"
#include "app/storage/Schema.h"
#include "tests/benchmarks/GeneratedDay.h"
#include "tests/benchmarks/RawDatabase.h"

#include <QFile>

#include <cstdio>

namespace {

// Counts up with what is generated, so that no store of an earlier kind is measured.
constexpr int version = 4;

class Filling
{
public:
    explicit Filling(RawDatabase &database)
        : m_message(database,
                    "INSERT INTO message (id, connection_id, recipient, number, text, trunk, used_trunk,"
                    " state, created_at, state_at, due_at, sms_id, error_kind, error_code)"
                    " VALUES (?, '7c1f03ab', ?, ?, ?, '', ?, ?, ?, ?, ?, ?, ?, ?)"),
          m_attempt(database,
                    "INSERT INTO attempt (id, trunk, started_at, written_after, ended_after,"
                    " outcome, sms_id, error_kind, error_code) VALUES ((?1 << 16) + 1, ?2, ?3, ?4, ?5, ?6,"
                    " iif(?6 = 'accepted', NULL, ''), ?7, ?8)"),
          m_report(database, "INSERT INTO report (connection_id, received_at, sms_id, sent, message_id)"
                             " VALUES ('', ?, '', 1, ?)")
    {
    }

    void add(qint64 id, qint64 time)
    {
        const int fate = m_day.chance();
        const bool accepted = fate < 960;
        const bool refused = !accepted && fate < 992;
        const QByteArray state = fate < 930 ? "Sent"
                                 : accepted ? "Accepted"
                                 : refused  ? "Failed"
                                            : "Not confirmed";
        const QByteArray outcome = accepted ? "accepted" : refused ? "refused" : "answer-lost";
        const QByteArray number = m_day.number();
        const QByteArray typed = m_day.typed(number);
        const QByteArray nothing = "";
        const QByteArray trunk = m_day.trunk();
        const QByteArray smsId =
            accepted ? number.mid(1) + '-' + QByteArray::number(time / 1000) : QByteArray("");
        const QByteArray error = accepted ? "" : refused ? "no-sim" : "answer-lost";
        const QByteArray text = m_day.text();
        const qint64 ended = time + 900;

        const auto next = [](RawDatabase::Statement &statement) {
            statement.step();
            statement.reset();
        };
        m_message.bind(1, id);
        int place = 2;
        for (const QByteArray *value : {typed == number ? &nothing : &typed, &number, &text, &trunk, &state})
            m_message.bind(place++, *value);
        m_message.bind(7, time);
        m_message.bind(8, fate < 930 ? time + 5000 : ended);
        m_message.bind(9, 0);
        m_message.bind(10, smsId);
        m_message.bind(11, error);
        m_message.bind(12, refused ? 10025 : 0);
        next(m_message);
        m_attempt.bind(1, id);
        m_attempt.bind(2, trunk);
        m_attempt.bind(3, time + 100);
        m_attempt.bind(4, 20);
        m_attempt.bind(5, ended - time - 100);
        m_attempt.bind(6, outcome);
        m_attempt.bind(7, error);
        m_attempt.bind(8, refused ? 10025 : 0);
        next(m_attempt);
        if (fate >= 930)
            return;
        m_report.bind(1, time + 5000);
        m_report.bind(2, id);
        next(m_report);
    }

private:
    GeneratedDay m_day;
    RawDatabase::Statement m_message;
    RawDatabase::Statement m_attempt;
    RawDatabase::Statement m_report;
};

void fill(const QString &path, int messages)
{
    RawDatabase database(path, false);
    database.run("PRAGMA synchronous = OFF");
    database.run("BEGIN");
    {
        Filling filling(database);
        for (int message = 0; message < messages; ++message)
            filling.add(message + 1, GeneratedDay::timeOf(message, messages));
    }
    database.run("COMMIT");
    database.run("PRAGMA wal_checkpoint(TRUNCATE)");
}

} // namespace

QString GeneratedStore::nameFor(int messages)
{
    return QStringLiteral("%1-schema%2-kind%3").arg(messages).arg(Schema::shipped().newest()).arg(version);
}

void GeneratedStore::make(const QString &folder, int messages)
{
    const Profile profile = Profile::in(folder);
    if (!profile.create())
        qFatal("The folder of the generated store cannot be written.");
    const QString path = profile.databasePath();
    MessageStore store;
    if (!store.open(path))
        qFatal("The generated store cannot be opened.");
    if (RawDatabase(path, true).number("SELECT count(*) FROM message") != messages) {
        std::fprintf(stderr, "Writing %d messages\n", messages);
        store.close();
        for (const char *rest : {"", "-wal", "-shm"})
            QFile::remove(path + QLatin1String(rest));
        if (!store.open(path))
            qFatal("The generated store cannot be opened.");
        fill(path, messages);
        std::fprintf(stderr, "Taking them into the search index\n");
    }
    for (;;) {
        const auto reach = store.extendSearch(2000);
        if (!reach)
            qFatal("The search index cannot be filled.");
        if (reach->more)
            continue;
        Stored<bool> packing = reach->isScattered;
        for (bool anew = true; packing && *packing; anew = false)
            packing = store.packSearch(anew);
        if (!packing)
            qFatal("The search index cannot be packed.");
        return;
    }
}

qint64 GeneratedStore::textBytes(const QString &path)
{
    return RawDatabase(path, true).number("SELECT sum(length(CAST(text AS BLOB))) FROM message");
}
