// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/PracticeTrunk.h"

#include <QList>
#include <QString>

#include <chrono>

/// How a practice PBX is to behave. Every time below is multiplied by timeScale.
struct PracticeOptions
{
    quint16 port = 0;           ///< 0: any free port
    bool plainHttp = false;     ///< without TLS, as an administrator may set it
    double timeScale = 1.0;     ///< 0.01 makes three seconds of sending thirty milliseconds
    bool occasionalBusy = true; ///< every seventh send to a trunk finds its module in use
    QString username = QStringLiteral("api");
    QString password = {}; ///< empty: a random one, see PracticePbx::password()
    QList<PracticeTrunk> trunks = PracticeTrunk::standard();

    std::chrono::milliseconds segmentTime = std::chrono::seconds(3);    ///< a module needs for one segment
    std::chrono::milliseconds tokenLifetime = std::chrono::minutes(30); ///< after the last request
    std::chrono::milliseconds lockout = std::chrono::minutes(10);       ///< after five wrong logins
    std::chrono::milliseconds reportInterval = std::chrono::seconds(5); ///< until a report is answered 200
    int reportTries = 20;
};
