// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/DeliveryReport.h"
#include "app/message/PbxStatus.h"
#include "app/message/Result.h"
#include "app/message/Trunk.h"
#include "app/pbx/HttpExchange.h"
#include "app/pbx/PbxGateway.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>

/// The dialect of the S-Series, v1: values to bytes and back. Pure; liberal in what it takes (PBX guide).
namespace SSeriesProtocol {

[[nodiscard]] QByteArray loginBody(const QString &username, const QString &password, quint16 reportPort);
/// The message goes in percent-encoded, exactly once.
[[nodiscard]] QByteArray smsBody(const SubmitRequest &request);

/// What an answer to any call says: its fields where it says "Success", else what was wrong.
[[nodiscard]] Result<QJsonObject, SendError> answerOf(const HttpOutcome &outcome);

/// The token of a login's answer.
[[nodiscard]] Result<QString, SendError> tokenOf(const HttpOutcome &outcome);
[[nodiscard]] Result<QList<Trunk>, SendError> trunksOf(const HttpOutcome &outcome);
[[nodiscard]] Result<DeviceInfo, SendError> deviceInfoOf(const HttpOutcome &outcome);

/// The whole outcome table of a send: only a proof that the PBX did not take it is anything but AnswerLost.
[[nodiscard]] SubmitOutcome submitOutcomeOf(const HttpOutcome &outcome);

/// Which error the PBX means by an errno; PbxFault for what no guide documents.
[[nodiscard]] SendErrorKind errorKindOf(int errorNumber);

/// A delivery report out of a pushed event, well-formed or not; nothing where it is about something else.
[[nodiscard]] std::optional<DeliveryReport> reportOf(const QByteArray &body);

} // namespace SSeriesProtocol
