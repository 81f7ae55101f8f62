// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/Result.h"
#include "app/practice/PracticeError.h"
#include "app/practice/PracticeOptions.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QObject>

#include <functional>

/// What sms/send asks for, once it is known to be well-formed.
struct PracticeSms
{
    QString trunk;
    QString number; ///< as received
    QString text;   ///< percent-decoded
};

/// The trunks of the practice PBX. A GSM module sends one message at a time, some seconds a segment.
class PracticeModules : public QObject
{
    Q_OBJECT

public:
    using Finished = std::function<void(const QString &smsId, bool sent)>;

    explicit PracticeModules(const PracticeOptions &options, QObject *parent = nullptr);

    /// Checks the request as the guide's errors say, without sending anything.
    [[nodiscard]] static Result<PracticeSms, PracticeError> read(const QJsonObject &request);
    /// Starts sending and returns the smsid, or says why not. Once it is sent, or has failed, `finished` is
    /// told.
    [[nodiscard]] Result<QString, PracticeError> take(const PracticeSms &sms, Finished finished);
    /// The trunks, as trunklist/query shows them; trunk/list shows numbers too.
    [[nodiscard]] QJsonArray list(bool withIds) const;

private:
    struct Module
    {
        bool sending = false;
        int asked = 0;
    };

    [[nodiscard]] const PracticeTrunk *find(const QString &name) const;

    PracticeOptions m_options;
    QHash<QString, Module> m_modules;
};
