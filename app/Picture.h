// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/Message.h"

#include <QObject>
#include <QSet>
#include <QString>

class Application;

/// "--screenshot": does the main job on the practice PBX, takes a picture of the window when both messages
/// have come to their end, and tells whether it was saved.
class Picture : public QObject
{
    Q_OBJECT

public:
    Picture(Application &application, QString path);

Q_SIGNALS:
    void taken(bool saved);

private:
    void send();
    void follow(const Message &message);
    void take();

    void settle();

    Application &m_application;
    QString m_path;
    QSet<MessageId> m_ended;
    bool m_sent = false;
};
