// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/ManualText.h"

#include "app/message/Message.h"
#include "ui/wording/StateWording.h"

#include <QStringList>

namespace {

QString element(const char *name, const QString &text)
{
    return QStringLiteral("<%1>%2</%1>").arg(QLatin1String(name), text.toHtmlEscaped());
}

QString list(const char *name, const QStringList &items)
{
    QString inside;
    for (const QString &item : items)
        inside += element("li", item);
    return QStringLiteral("<%1>%2</%1>").arg(QLatin1String(name), inside);
}

} // namespace

QList<MessageState> ManualText::states()
{
    return {MessageState::Queued, MessageState::Sending,      MessageState::Accepted, MessageState::Sent,
            MessageState::Failed, MessageState::NotConfirmed, MessageState::Cancelled};
}

QString ManualText::signName(MessageState state)
{
    return QStringLiteral("status:") + stateName(state);
}

QString ManualText::html(int side)
{
    QString page = element("h2", tr("What TrunkText promises"));
    page += list("ul", {tr("Nothing that you typed is lost: once a message stands in the history, it is on "
                           "disk. Until then it stays in the form."),
                        tr("A message is tried again by itself only where it is proven that the PBX did not "
                           "take it: nothing of it had left, or the PBX refused it for now and said so."),
                        tr("Every other doubtful outcome is shown as Not confirmed. Then only a person sends "
                           "the message again.")});

    page += element("h2", tr("What each status means"));
    for (const MessageState state : states()) {
        Message example;
        example.state = state;
        page += QStringLiteral("<p><img src=\"%1\" width=\"%2\" height=\"%2\"> <b>%3</b><br>%4</p>")
                    .arg(signName(state), QString::number(side), StateWording::word(state).toHtmlEscaped(),
                         StateWording::explanation(example).toHtmlEscaped());
    }

    page += element("h2", tr("Not confirmed: what to do"));
    page +=
        element("p", tr("The PBX's answer was lost on the way, so the caller may have the message, or may "
                        "not. TrunkText does not send it again by itself: it could arrive twice."));
    page += list("ol", {tr("Wait a minute. A report of the PBX may still come and settle it."),
                        tr("Ask the caller, if you can, whether the message has arrived."),
                        tr("If it has arrived, choose it in the history and press \"Mark as sent\"."),
                        tr("If it has not, or if a second copy does no harm, press \"Send again (may arrive "
                           "twice)\".")});

    page += element("h2", tr("Find a message"));
    page += list("ul", {tr("Press Ctrl+F and type any part of the number, the text, the SMS ID or the trunk. "
                           "Case and accents do not matter, and what was found is marked."),
                        tr("Choose a status, days or a trunk beside the search. Each choice stands below it: "
                           "a click on it, or Delete, takes it away."),
                        tr("\"Needs attention\" shows what failed or was not confirmed."),
                        tr("Ctrl+J on a row shows all messages to that number as a conversation, the oldest "
                           "first. Escape leads back.")});

    page += element("h2", tr("Many messages at once"));
    page += element("p", tr("Choose several rows with Shift, Ctrl or Ctrl+A and press \"Send again\" or "
                            "\"Cancel\". What is sent again waits five seconds: \"Undo\" above the rows, or "
                            "Ctrl+Z, takes it back. What you cancelled is queued again by the same key."));

    page += element("h2", tr("Export and print"));
    page += element("p", tr("Ctrl+Shift+E saves what the history shows, filters included, as CSV for a "
                            "spreadsheet or as PDF. Ctrl+P prints it. Go on working meanwhile; \"Cancel\" "
                            "leaves no half file behind."));

    page += element("h2", tr("Statistics"));
    page += element("p", tr("F9 shows how many messages were written, what failed, how long reports took and "
                            "what it cost. A click on a bar, or Enter, shows its messages in the history. "
                            "\"As tables\" shows the figures in words."));

    page += element("h2", tr("Delete old messages, back up, restore"));
    page += list("ul", {tr("All this stands under \"Messages on disk\" in the Tools menu."),
                        tr("Messages are kept until you choose after how many days they are deleted. First "
                           "you see how many that would be. What still waits is never deleted."),
                        tr("A backup is one file with all messages. Whoever has it can read them."),
                        tr("Restore checks a backup first and then puts it in the place of all messages. "
                           "The ones from before are kept in a file of their own, and what was waiting in "
                           "the backup asks before it is sent.")});

    page += element("h2", tr("After a crash, a power cut or a restart"));
    page += element("p", tr("Every message is still there. What was queued is still queued. What was being "
                            "sent is queued again if nothing of it had left; otherwise it becomes Not "
                            "confirmed."));

    page += element("h2", tr("Old messages ask first"));
    page += element("p", tr("A message that was left from more than 15 minutes ago does not go out by "
                            "surprise. It waits until you say yes at the top of the window, or cancel it "
                            "there."));

    page += element("h2", tr("The same text twice"));
    page += element("p", tr("Send is off until your message is on disk, so a double click sends once. If you "
                            "send the same text to the same number again within 60 seconds, TrunkText asks "
                            "first. \"Send again\" in the history does not ask."));
    return page;
}
