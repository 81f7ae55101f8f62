// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/WindowMenus.h"

#include <QMainWindow>

class NoticeBoard;
class NoticeStack;
class QSplitter;
class QStackedWidget;
class StatusLine;

/// The frame: menus, notices, the pages it was given, the status bar. It decides nothing.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Takes the page. What is shown first is to be said before show().
    explicit MainWindow(QWidget *compose, QWidget *parent = nullptr);

    /// Takes the page, and shows it beside the form, where its place was kept.
    void setHistory(QWidget *page);

    [[nodiscard]] WindowMenus &menus() const { return *m_menus; }
    [[nodiscard]] QAction *action(WindowCommand command) const { return m_menus->action(command); }
    [[nodiscard]] NoticeBoard &noticeBoard() const { return *m_noticeBoard; }
    [[nodiscard]] StatusLine &statusLine() const { return *m_statusLine; }

    /// Geometry, splitter and status bar, for whoever keeps them.
    [[nodiscard]] QByteArray saveWindow() const;
    bool restoreWindow(const QByteArray &saved);

    /// The size of a first start on a screen with so much room, the window's frame left out.
    [[nodiscard]] QSize usualSizeOn(const QSize &available) const;

    /// From now on the window may close without asking.
    void allowClosing() { m_mayClose = true; }

public Q_SLOTS:
    /// Takes the page, and shows it instead of the messages.
    void showWelcome(QWidget *page);
    void showMessages();
    /// What closing would leave behind; also shown in the status bar.
    void setOutboxCount(int sending, int queued);
    /// A message is being written, and closing would lose it.
    void setHasUnsentText(bool unsent) { m_hasUnsentText = unsent; }

Q_SIGNALS:
    /// A person wants to quit and said so: tidy up, then allowClosing() and close().
    void closeRequested();
    /// All of it has been painted for the first time: what nobody waits for has its time now.
    void painted();

protected:
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void connectMenus();
    void enableMessageCommands(bool enabled);
    void showAbout();

    NoticeStack *m_notices;
    NoticeBoard *m_noticeBoard;
    QStackedWidget *m_pages;
    QSplitter *m_splitter;
    StatusLine *m_statusLine;
    WindowMenus *m_menus;
    int m_sending = 0;
    int m_queued = 0;
    bool m_hasUnsentText = false;
    bool m_mayClose = false;
    bool m_isPainted = false;
};
