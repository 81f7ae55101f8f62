// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/StatusWording.h"

#include "ui/wording/ErrorWording.h"
#include "ui/wording/Quoted.h"

#include <QLocale>

QString StatusWording::word(PbxReachability reachability)
{
    switch (reachability) {
    case PbxReachability::NoConnection:
        return tr("No connection yet");
    case PbxReachability::Connecting:
        return tr("Connecting");
    case PbxReachability::Connected:
        return tr("Connected");
    case PbxReachability::Waiting:
        return tr("Waiting");
    case PbxReachability::Stopped:
        return tr("Stopped");
    }
    return {};
}

QString StatusWording::line(const PbxStatus &status, const QDateTime &now)
{
    const QString state = word(status.reachability);
    const QString why = ErrorWording::phrase(status.error);
    const QString when = nextTry(status.retryAt, now);
    if (why.isEmpty())
        return state;
    if (when.isEmpty())
        //: %1 such as "Stopped", %2 such as "wrong user or password"
        return tr("%1: %2").arg(state, why);
    //: %1 such as "Waiting", %2 such as "PBX out of reach", %3 such as "next try in 12 s"
    return tr("%1: %2, %3").arg(state, why, when);
}

QString StatusWording::reports(const ReportsStatus &status)
{
    if (!status.listening)
        return tr("No reports");
    // A port is a name rather than a quantity, so it is not grouped.
    return tr("Reports on port %1").arg(Quoted::number(QString::number(status.port)));
}

QString StatusWording::reportsAdvice(const ReportsStatus &status)
{
    if (status.listening)
        return {};
    const QString said = Quoted::foreign(status.detail);
    if (said.isEmpty())
        return tr("Messages go out, but whether they did is not reported. Choose another report port in the "
                  "connection settings.");
    //: %1 is the system's own word
    return tr("Messages go out, but whether they did is not reported (%1). Choose another report port in the "
              "connection settings.")
        .arg(said);
}

QString StatusWording::certificateAdvice(const CertificateFacts &certificate, const QDateTime &now)
{
    constexpr int daysAhead = 30;
    if (!certificate.validUntil.isValid() || now.daysTo(certificate.validUntil) > daysAhead)
        return {};
    const QString day = QLocale().toString(certificate.validUntil.toLocalTime().date(), QLocale::LongFormat);
    if (certificate.validUntil < now) {
        //: %1 is a date
        return tr("The PBX's certificate ran out on %1. TrunkText goes on with it, because it is the one "
                  "that was "
                  "confirmed here. Ask the PBX's administrator for a new one.")
            .arg(day);
    }
    //: %1 is a date
    return tr("The PBX's certificate runs out on %1. Tell the PBX's administrator; a new one will have to be "
              "confirmed here.")
        .arg(day);
}

QString StatusWording::passwordNeeded(const QString &connectionName)
{
    //: %1 is the name of a connection
    return tr("The password for %1 is needed.").arg(Quoted::foreign(connectionName));
}

QString StatusWording::nextTry(const QDateTime &at, const QDateTime &now)
{
    if (!at.isValid() || at <= now)
        return {};
    constexpr qint64 countedDown = 90;
    const qint64 seconds = now.secsTo(at);
    if (seconds <= countedDown)
        return tr("next try in %Ln s", nullptr, int(qMax<qint64>(1, seconds)));
    //: %1 is a time of day
    return tr("next try at %1").arg(QLocale().toString(at.toLocalTime().time(), QLocale::ShortFormat));
}
