// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/MainWindow.h"

#include "ui/frame/Manual.h"
#include "ui/frame/NoticeBoard.h"
#include "ui/frame/NoticeStack.h"
#include "ui/frame/QuitQuestion.h"
#include "ui/frame/ScrolledColumn.h"
#include "ui/frame/StatusLine.h"

#include <QAction>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QDataStream>
#include <QIcon>
#include <QIODevice>
#include <QMessageBox>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QStyle>
#include <QVBoxLayout>

#include <utility>

namespace {

constexpr qint32 savedFormat = 1;
constexpr QSize usualSize(1280, 760);
constexpr int composeWidth = 374;

} // namespace

MainWindow::MainWindow(QWidget *compose, QWidget *parent)
    : QMainWindow(parent), m_notices(new NoticeStack), m_noticeBoard(new NoticeBoard(m_notices)),
      m_pages(new QStackedWidget), m_splitter(new QSplitter(Qt::Horizontal)), m_statusLine(new StatusLine),
      m_menus(new WindowMenus(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    m_pages->setObjectName(QStringLiteral("pages"));
    m_splitter->setObjectName(QStringLiteral("messagesSplitter"));
    m_pages->addWidget(m_splitter);
    m_splitter->addWidget(new ScrolledColumn(compose));
    m_splitter->addWidget(new QWidget); // keeps the history's place
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1); // a line to look at; Qt makes the part to grab wider
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({composeWidth, usualSize.width() - composeWidth});

    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notices);
    column->addWidget(m_pages, 1);
    setCentralWidget(centre);
    statusBar()->setObjectName(QStringLiteral("statusBar"));
    statusBar()->addPermanentWidget(m_statusLine, 1);

    connectMenus();
    retranslate();
    resize(usualSizeOn(screen()->availableSize()));
}

QSize MainWindow::usualSizeOn(const QSize &available) const
{
    // The frame is not known before it is there: a generous title bar, and what a hand needs at the sides.
    const int title = style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, this);
    return usualSize.boundedTo(available - QSize(title, 2 * title));
}

void MainWindow::setHistory(QWidget *page)
{
    delete m_splitter->replaceWidget(1, page);
    m_splitter->setStretchFactor(1, 1);
    page->show();
}

void MainWindow::connectMenus()
{
    connect(action(WindowCommand::Quit), &QAction::triggered, this, &QWidget::close);
    connect(action(WindowCommand::ShowStatusBar), &QAction::toggled, statusBar(), &QWidget::setVisible);
    connect(action(WindowCommand::About), &QAction::triggered, this, &MainWindow::showAbout);
    connect(action(WindowCommand::Manual), &QAction::triggered, this, [this] { Manual::showBeside(this); });
}

void MainWindow::showWelcome(QWidget *page)
{
    m_pages->addWidget(page);
    m_pages->setCurrentWidget(page);
    page->setFocus();
    enableMessageCommands(false);
}

void MainWindow::showMessages()
{
    m_pages->setCurrentWidget(m_splitter);
    enableMessageCommands(true);
}

void MainWindow::enableMessageCommands(bool enabled)
{
    for (const WindowCommand command :
         {WindowCommand::Export, WindowCommand::Print, WindowCommand::NewMessage, WindowCommand::Send,
          WindowCommand::RemoveEmoji})
        action(command)->setEnabled(enabled);
}

void MainWindow::setOutboxCount(int sending, int queued)
{
    m_sending = sending;
    m_queued = queued;
    m_statusLine->setOutbox(sending, queued);
    if (auto *question = findChild<QuitQuestion *>())
        question->setOutbox(sending, queued);
}

QByteArray MainWindow::saveWindow() const
{
    QByteArray saved;
    QDataStream stream(&saved, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << savedFormat << saveGeometry() << m_splitter->saveState()
           << action(WindowCommand::ShowStatusBar)->isChecked();
    return saved;
}

bool MainWindow::restoreWindow(const QByteArray &saved)
{
    QDataStream stream(saved);
    stream.setVersion(QDataStream::Qt_6_4);
    qint32 format = 0;
    QByteArray geometry;
    QByteArray splitter;
    bool statusBarShown = true;
    stream >> format >> geometry >> splitter >> statusBarShown;
    if (stream.status() != QDataStream::Ok || format != savedFormat)
        return false;
    action(WindowCommand::ShowStatusBar)->setChecked(statusBarShown);
    const bool restored = restoreGeometry(geometry) && m_splitter->restoreState(splitter);
    m_splitter->setHandleWidth(1); // is a part of what was saved
    m_splitter->setChildrenCollapsible(false);
    return restored;
}

bool MainWindow::event(QEvent *event)
{
    const bool isTaken = QMainWindow::event(event);
    if (event->type() == QEvent::Paint && !std::exchange(m_isPainted, true))
        // What is in it is painted within this event.
        QMetaObject::invokeMethod(this, &MainWindow::painted, Qt::QueuedConnection);
    return isTaken;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(m_mayClose);
    if (m_mayClose)
        return;
    if (m_sending + m_queued == 0 && !m_hasUnsentText) {
        Q_EMIT closeRequested();
        return;
    }
    if (findChild<QuitQuestion *>())
        return; // asked already
    auto *question = new QuitQuestion(m_sending, m_queued, m_hasUnsentText, this);
    connect(question, &QuitQuestion::quitChosen, this, &MainWindow::closeRequested);
    question->open();
}

void MainWindow::showAbout()
{
    auto *about = new QMessageBox(this);
    about->setObjectName(QStringLiteral("aboutMessageBox"));
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->setTextFormat(Qt::PlainText);
    about->setWindowTitle(tr("About TrunkText"));
    const int side = fontMetrics().height() * 4;
    about->setIconPixmap(windowIcon().pixmap(QSize(side, side), devicePixelRatioF()));
    //: %1 is the version
    about->setText(tr("TrunkText %1").arg(QCoreApplication::applicationVersion()));
    //: %1 is a version of Qt
    about->setInformativeText(
        tr("Texts callers through the company's own PBX and its GSM trunks.\n\nFree software under "
           "the GNU General Public License, version 3 or later. Built with Qt, running on Qt %1.")
            .arg(QLatin1String(qVersion())));
    about->addButton(QMessageBox::Close);
    about->open();
}

void MainWindow::retranslate()
{
    setWindowTitle(QStringLiteral("TrunkText"));
    m_menus->retranslate();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}
