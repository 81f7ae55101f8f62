// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/BatchWording.h"

#include "ui/wording/StorageWording.h"

#include <QLocale>

namespace {

QString both(const QString &first, const QString &second)
{
    return second.isEmpty() ? first : first + QLatin1Char(' ') + second;
}

} // namespace

QString BatchWording::sentence(const BatchNews &news)
{
    switch (news.kind) {
    case BatchNews::Kind::UnsureQuestion:
        if (news.unsure == news.count)
            return tr("%Ln message(s) are not confirmed and may arrive twice.", nullptr, news.unsure);
        //: %n of the %1 messages
        return tr("%Ln of the %1 messages are not confirmed and may arrive twice.", nullptr, news.unsure)
            .arg(QLocale().toString(news.count));
    case BatchNews::Kind::ManyQuestion:
        return tr("Send %Ln message(s) again?", nullptr, news.count);
    case BatchNews::Kind::Waiting:
        return both(tr("%Ln message(s) wait a few seconds before they go out.", nullptr, news.count),
                    news.left == 0 ? QString()
                                   : tr("%Ln message(s) had been sent again or had gone out already.",
                                        nullptr, news.left));
    case BatchNews::Kind::Queued:
        return tr("%Ln message(s) were queued again.", nullptr, news.count);
    case BatchNews::Kind::Cancelled:
        return both(tr("%Ln message(s) cancelled.", nullptr, news.count), tooLate(news.left));
    case BatchNews::Kind::TakenBack:
        if (news.count == 0)
            return tr("It is too late: all of them are being sent already.");
        return both(tr("%Ln message(s) were taken back and do not go out.", nullptr, news.count),
                    tooLate(news.left));
    case BatchNews::Kind::NothingToSend:
        return tr("None of these messages can be sent again: they went out, are on their way or were sent "
                  "again already.");
    case BatchNews::Kind::NothingToCancel:
        return tr("None of these messages is queued any more.");
    case BatchNews::Kind::TooMany:
        return tr("Choose at most %Ln message(s) at once.", nullptr, news.count);
    case BatchNews::Kind::ListChanged:
        return tr("The list has changed meanwhile. Choose the messages once more.");
    case BatchNews::Kind::NotSent:
        return both(tr("Nothing was sent again."), StorageWording::sentence(news.error));
    case BatchNews::Kind::NotCancelled:
        return both(tr("Nothing was cancelled."), StorageWording::sentence(news.error));
    case BatchNews::Kind::NotRead:
        return both(tr("Nothing was changed."), StorageWording::sentence(news.error));
    }
    Q_UNREACHABLE();
}

QString BatchWording::tooLate(int left)
{
    return left == 0 ? QString() : tr("%Ln message(s) were being sent already.", nullptr, left);
}

QString BatchWording::sendOthers(int count)
{
    return tr("Send the other %Ln", nullptr, count);
}

QString BatchWording::sendAll(int count)
{
    return tr("Send all %Ln", nullptr, count);
}

QString BatchWording::sendAgain(int count)
{
    return tr("Send %Ln again", nullptr, count);
}

QString BatchWording::seconds(int seconds)
{
    //: seconds left
    return tr("%1 s").arg(QLocale().toString(seconds));
}
