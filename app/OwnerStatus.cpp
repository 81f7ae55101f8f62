// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/OwnerStatus.h"

#include <QDataStream>
#include <QIODevice>

namespace {

constexpr quint32 format = 0x54540001; // "TT" 1

bool isReachability(qint32 value)
{
    return value >= static_cast<qint32>(PbxReachability::NoConnection) &&
           value <= static_cast<qint32>(PbxReachability::Stopped);
}

} // namespace

QByteArray OwnerStatus::toBytes() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << format << connectionId << static_cast<qint32>(pbx.reachability) << errorKindName(pbx.error.kind)
           << static_cast<qint32>(pbx.error.code) << pbx.error.detail << pbx.retryAt;
    return bytes;
}

std::optional<OwnerStatus> OwnerStatus::fromBytes(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    OwnerStatus told;
    quint32 itsFormat = 0;
    qint32 reachability = 0;
    qint32 code = 0;
    QString kind;
    stream >> itsFormat;
    if (itsFormat != format)
        return std::nullopt;
    stream >> told.connectionId >> reachability >> kind >> code >> told.pbx.error.detail >> told.pbx.retryAt;
    if (stream.status() != QDataStream::Ok || !isReachability(reachability))
        return std::nullopt;
    told.pbx.reachability = static_cast<PbxReachability>(reachability);
    told.pbx.error.kind = errorKindFromName(kind).value_or(SendErrorKind::None);
    told.pbx.error.code = code;
    return told;
}
