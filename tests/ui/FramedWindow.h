// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connection/WelcomePage.h"
#include "ui/frame/MainWindow.h"
#include "ui/frame/NoticeStack.h"

#include <QLineEdit>
#include <QTextEdit>

/// The main window with plain pages in it, shown.
struct FramedWindow
{
    QLineEdit *compose = new QLineEdit;
    QTextEdit *history = new QTextEdit;
    WelcomePage *welcome = new WelcomePage;
    MainWindow window{compose};

    FramedWindow()
    {
        compose->setAccessibleName(QStringLiteral("compose"));
        history->setAccessibleName(QStringLiteral("history"));
        window.setHistory(history);
        window.showWelcome(welcome);
        window.show();
    }

    template <typename Widget> Widget *part(const char *name) const
    {
        auto *found = window.findChild<Widget *>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }

    [[nodiscard]] NoticeStack &notices() const { return *part<NoticeStack>("noticeStack"); }
};
