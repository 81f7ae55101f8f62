// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/PracticeModules.h"

#include "app/practice/ScaledTime.h"
#include "app/text/SegmentCounter.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimer>

#include <algorithm>

namespace {

constexpr int busyEvery = 7;

bool canDial(const QString &number)
{
    static const QRegularExpression dialable(
        QStringLiteral("^(?:\\+?[0-9]{3,20}|(?=.*[*#])[0-9*#]{2,20})\\z"));
    return dialable.match(number).hasMatch();
}

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

} // namespace

PracticeModules::PracticeModules(const PracticeOptions &options, QObject *parent)
    : QObject(parent), m_options(options)
{
}

Result<PracticeSms, PracticeError> PracticeModules::read(const QJsonObject &request)
{
    const QJsonValue trunk = request.value(QLatin1StringView("trunk"));
    const QJsonValue number = request.value(QLatin1StringView("phonenumber"));
    const QJsonValue message = request.value(QLatin1StringView("message"));
    if (!trunk.isString() || !number.isString() || !message.isString() || isBlank(trunk.toString()))
        return Failure<PracticeError>(PracticeError::ParameterBlank);
    if (isBlank(number.toString()))
        return Failure<PracticeError>(PracticeError::NumberBlank);
    const QString text = QString::fromUtf8(QByteArray::fromPercentEncoding(message.toString().toUtf8()));
    if (isBlank(text))
        return Failure<PracticeError>(PracticeError::ContentsBlank);
    return PracticeSms{trunk.toString(), number.toString(), text};
}

Result<QString, PracticeError> PracticeModules::take(const PracticeSms &sms, Finished finished)
{
    const PracticeTrunk *trunk = find(sms.trunk);
    if (!trunk || trunk->type != QLatin1StringView("GSM"))
        return Failure<PracticeError>(PracticeError::NoSuchGsmTrunk);
    if (!canDial(sms.number))
        return Failure<PracticeError>(PracticeError::NumberRefused);

    Module &module = m_modules[trunk->name];
    if (trunk->status != QLatin1StringView("Idle") || module.sending)
        return Failure<PracticeError>(PracticeError::ModuleBusy);
    ++module.asked;
    if (m_options.occasionalBusy && module.asked % busyEvery == 0)
        return Failure<PracticeError>(PracticeError::ModuleBusy);

    module.sending = true;
    const QString smsId = sms.number + u'-' + QString::number(QDateTime::currentSecsSinceEpoch());
    const auto duration =
        scaled(m_options.segmentTime, m_options.timeScale) * std::max(1, countSegments(sms.text).segments);
    const bool reachable = !sms.number.endsWith(QLatin1StringView("0000"));
    QTimer::singleShot(duration, this,
                       [this, name = trunk->name, smsId, reachable, finished = std::move(finished)] {
                           m_modules[name].sending = false;
                           finished(smsId, reachable);
                       });
    return smsId;
}

QJsonArray PracticeModules::list(bool withIds) const
{
    QJsonArray list;
    for (const PracticeTrunk &trunk : m_options.trunks) {
        const bool sending = m_modules.value(trunk.name).sending;
        QJsonObject line{{QStringLiteral("trunkname"), trunk.name},
                         {QStringLiteral("status"), sending ? QStringLiteral("Busy") : trunk.status},
                         {QStringLiteral("type"), trunk.type}};
        if (!trunk.port.isEmpty())
            line.insert(QStringLiteral("port"), trunk.port);
        if (withIds)
            line.insert(QStringLiteral("id"), QString::number(list.size() + 1));
        list.append(line);
    }
    return list;
}

const PracticeTrunk *PracticeModules::find(const QString &name) const
{
    const auto found = std::find_if(m_options.trunks.cbegin(), m_options.trunks.cend(),
                                    [&](const PracticeTrunk &trunk) { return trunk.name == name; });
    return found == m_options.trunks.cend() ? nullptr : &*found;
}
