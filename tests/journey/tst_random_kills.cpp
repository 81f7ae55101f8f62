// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/Outbox.h"
#include "app/settings/Connections.h"
#include "app/settings/Profile.h"
#include "tests/journey/Program.h"

#include <QHash>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

namespace {

using Call = MisbehavingPbx::Call;

constexpr int lanes = 2;
constexpr int killsPerLane = 100;
constexpr int trunks = 24;

/// One profile before one PBX: again and again the program is started there, and killed while it sends.
class KillingLane : public QObject
{
    Q_OBJECT

public:
    explicit KillingLane(quint32 seed) : m_random(seed)
    {
        // As many trunks as may be waiting, so that many requests are under way at once.
        QByteArrayList list;
        for (int i = 0; i < trunks; ++i) {
            list.append(R"({"trunkname":"GSM-)" + QByteArray::number(i) +
                        R"(","status":"Idle","type":"GSM"})");
        }
        m_pbx.setTrunks('[' + list.join(',') + ']');
        m_moment.setSingleShot(true);
        connect(&m_moment, &QTimer::timeout, this, [this] { m_process->kill(); });
        connect(&m_pbx, &MisbehavingPbx::requestRead, this, [this](Call call) {
            if (call == Call::Login && m_fromLogin)
                m_moment.start(int(m_random.bounded(150)));
        });
        connect(&m_pbx, &MisbehavingPbx::smsPosted, this, [this] {
            if (std::exchange(m_atPost, false))
                m_process->kill();
        });
    }

    [[nodiscard]] bool prepare()
    {
        return m_pbx.start() && m_program.connectTo(m_pbx.port(), m_pbx.certificateSha256()).exitCode == 0;
    }

    void startRound()
    {
        // However fast or slow the machine is, some are killed while the answer is out.
        m_atPost = ++m_rounds % 8 == 0;
        if (m_atPost)
            m_pbx.script(QList<Step>(trunks, Step(Misbehaviour::Hang)));
        else
            misbehave();
        queueBehindItsBack();
        const QString text = nextText();
        m_process = std::make_unique<QProcess>();
        connect(m_process.get(), &QProcess::finished, this, [this, text] { endRound(text); });
        m_program.start(*m_process, m_program.sendArguments(nextNumber(), text), "secret\n");
        // Most kills fall between the login and the last answer; some before it.
        m_fromLogin = !m_atPost && m_random.bounded(5) != 0;
        if (!m_fromLogin && !m_atPost)
            m_moment.start(int(m_random.bounded(300)));
    }

    /// Lets it end by itself until nothing waits any more.
    void settle()
    {
        m_pbx.script({});
        m_pbx.setDefault(Misbehaviour::Answer);
        for (int runs = 0; runs < 10; ++runs) {
            const QString text = nextText();
            QCOMPARE(
                m_program.send(nextNumber(), text, {QStringLiteral("--wait"), QStringLiteral("3")}).exitCode,
                0);
            m_acknowledged.append(text);
            m_history.clear();
            const QList<QJsonObject> rows = m_program.history();
            for (const QJsonObject &row : rows) {
                m_history.insert(row.value(QStringLiteral("message")).toString(),
                                 row.value(QStringLiteral("status")).toString());
            }
            if (m_history.key(QStringLiteral("Queued")).isEmpty())
                return;
        }
    }

    void verify() const
    {
        for (const QString &text : m_acknowledged)
            QVERIFY2(m_history.contains(text), qPrintable(text + QStringLiteral(" is lost")));
        for (auto row = m_history.cbegin(); row != m_history.cend(); ++row) {
            const int posts = m_pbx.posts(row.key());
            const QString seen = QStringLiteral("%1: %2, %3 POSTs, %4 refusals")
                                     .arg(row.key(), row.value())
                                     .arg(posts)
                                     .arg(m_pbx.refusals(row.key()));
            QVERIFY2(row.value() == QLatin1String("Accepted") ||
                         row.value() == QLatin1String("Not confirmed"),
                     qPrintable(seen));
            QVERIFY2(posts <= 1 + m_pbx.refusals(row.key()), qPrintable(seen));
            QVERIFY2(row.value() != QLatin1String("Accepted") || posts >= 1, qPrintable(seen));
        }
    }

    [[nodiscard]] int kills() const { return m_kills; }
    [[nodiscard]] qsizetype caughtSending() const
    {
        return std::count(m_history.cbegin(), m_history.cend(), QLatin1String("Not confirmed"));
    }

Q_SIGNALS:
    void done();

private:
    void misbehave()
    {
        QList<Step> steps;
        for (int i = 0; i < trunks; ++i) {
            const quint32 dice = m_random.bounded(10U);
            steps.append(dice < 5   ? Step(Misbehaviour::Answer)
                         : dice < 8 ? Step::slowly(1)
                                    : Step::refuse(10027));
        }
        m_pbx.script(steps);
    }

    /// As another process of the same user would; for the program they are there when it starts.
    void queueBehindItsBack()
    {
        const Profile profile = Profile::in(m_program.folder());
        const auto connection = Connections(profile.connectionsPath()).current();
        QVERIFY(connection.has_value());
        MessageStore store;
        const auto opened = store.open(profile.databasePath());
        QVERIFY2(opened.has_value(), opened ? ""
                                            : qPrintable(QString::number(int(opened.error().kind)) +
                                                         QLatin1Char(' ') + opened.error().detail));
        for (int i = 0; i < 2; ++i) {
            const QString text = nextText();
            QVERIFY(Outbox::enqueue(store, connection->id, {.to = nextNumber(), .text = text},
                                    QDateTime::currentDateTimeUtc())
                        .has_value());
            m_acknowledged.append(text);
        }
        store.close();
    }

    void endRound(const QString &text)
    {
        m_moment.stop();
        m_fromLogin = false;
        m_kills += m_process->exitStatus() == QProcess::CrashExit ? 1 : 0;
        if (m_process->readAllStandardOutput().contains("Queued"))
            m_acknowledged.append(text);
        if (m_kills == killsPerLane)
            Q_EMIT done();
        else
            QMetaObject::invokeMethod(this, &KillingLane::startRound, Qt::QueuedConnection);
    }

    QString nextText() { return QStringLiteral("text %1").arg(++m_texts); }
    QString nextNumber() { return QStringLiteral("139%1").arg(++m_numbers, 7, 10, QLatin1Char('0')); }

    QRandomGenerator m_random;
    MisbehavingPbx m_pbx;
    Program m_program;
    std::unique_ptr<QProcess> m_process;
    QTimer m_moment;
    bool m_fromLogin = false;
    bool m_atPost = false;
    int m_rounds = 0;
    QStringList m_acknowledged;
    QHash<QString, QString> m_history; ///< status by text
    int m_kills = 0;
    int m_texts = 0;
    int m_numbers = 0;
};

} // namespace

class tst_random_kills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoHundredKillsLoseNothingAndRepeatNothing();
};

void tst_random_kills::twoHundredKillsLoseNothingAndRepeatNothing()
{
    std::vector<std::unique_ptr<KillingLane>> all;
    int running = lanes;
    for (quint32 i = 0; i < lanes; ++i) {
        all.push_back(std::make_unique<KillingLane>(20260302 + i));
        connect(all.back().get(), &KillingLane::done, this, [&running] { --running; });
        QVERIFY(all.back()->prepare());
    }
    for (const auto &lane : all)
        lane->startRound();
    QTRY_COMPARE_WITH_TIMEOUT(running, 0, 270000);

    int kills = 0;
    qsizetype caughtSending = 0;
    for (const auto &lane : all) {
        lane->settle();
        lane->verify();
        kills += lane->kills();
        caughtSending += lane->caughtSending();
    }
    QCOMPARE(kills, lanes * killsPerLane);
    // Else the kills missed what they were for.
    QVERIFY(caughtSending >= lanes * (killsPerLane / 8));
}

QTEST_GUILESS_MAIN(tst_random_kills)
#include "tst_random_kills.moc"
