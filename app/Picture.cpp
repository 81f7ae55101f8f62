// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Picture.h"

#include "app/Application.h"
#include "ui/compose/ComposeForm.h"
#include "ui/history/HistoryPage.h"

#include <QPixmap>
#include <QTimer>

using namespace std::chrono_literals;

namespace {

// An office PC's small screen.
constexpr QSize pictureSize(1366, 700);
// The details of the last message are read and shown by then.
constexpr auto settlingTime = 500ms;

} // namespace

Picture::Picture(Application &application, QString path) : m_application(application), m_path(std::move(path))
{
    m_application.window().resize(pictureSize);
    connect(&m_application.engine(), &Engine::messageChanged, this, &Picture::follow);
    connect(&m_application.engine(), &Engine::trunksChanged, this, &Picture::send);
}

void Picture::send()
{
    if (m_sent)
        return;
    m_sent = true;
    for (const Draft &draft : {Draft{.to = QStringLiteral("183 9621 0850"),
                              .text = QStringLiteral("Your plan has 20 GB left until 1 December.")},
                               Draft{.to = QStringLiteral("171 5555 0000"),
                               .text = QStringLiteral("Thank you for calling. Your ticket is 20931.")}})
        std::ignore = m_application.engine().enqueue(draft); // its row tells the rest
}

void Picture::follow(const Message &message)
{
    if (!isEnd(message.state) || m_ended.contains(message.id))
        return;
    m_ended.insert(message.id);
    if (message.state == MessageState::Failed)
        m_application.history().selectMessage(message.id);
    if (m_ended.size() == 2)
        settle();
}

void Picture::settle()
{
    m_application.compose().fill({.to = QStringLiteral("183 9621 0850"),
                                  .text = QStringLiteral("Office hours are 9 to 18, Monday to Friday.")});
    QTimer::singleShot(settlingTime, this, &Picture::take);
}

void Picture::take()
{
    Q_EMIT taken(m_application.window().grab().save(m_path));
}
