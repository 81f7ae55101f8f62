// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/StatusLine.h"

#include "ui/compose/Announcement.h"
#include "ui/look/ElidedLabel.h"
#include "ui/wording/CountWording.h"
#include "ui/wording/Quoted.h"
#include "ui/wording/StatusIcon.h"
#include "ui/wording/StatusWording.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

using namespace std::chrono_literals;

namespace {

constexpr auto noteTime = 4s;

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent), m_sign(new QLabel(this)), m_connectionLabel(new ElidedLabel(this)),
      m_trunksLabel(new ElidedLabel(this)), m_outboxLabel(new ElidedLabel(this)),
      m_noteLabel(new ElidedLabel(this)), m_practiceLabel(new ElidedLabel(this)),
      m_reportsLabel(new ElidedLabel(this))
{
    setObjectName(QStringLiteral("statusLine"));
    m_sign->setObjectName(QStringLiteral("connectionSignLabel"));
    m_connectionLabel->setObjectName(QStringLiteral("connectionLabel"));
    m_trunksLabel->setObjectName(QStringLiteral("trunksLabel"));
    m_outboxLabel->setObjectName(QStringLiteral("outboxLabel"));
    m_noteLabel->setObjectName(QStringLiteral("statusNoteLabel"));
    m_noteLabel->hide();
    m_practiceLabel->setObjectName(QStringLiteral("practiceLabel"));
    m_reportsLabel->setObjectName(QStringLiteral("reportsLabel"));
    m_trunksLabel->setKept(true);
    m_outboxLabel->setKept(true);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 2, 8, 2);
    row->setSpacing(14);
    auto *connection = new QHBoxLayout;
    connection->setSpacing(6);
    connection->addWidget(m_sign);
    connection->addWidget(m_connectionLabel);
    row->addLayout(connection);
    row->addWidget(m_trunksLabel);
    row->addWidget(m_outboxLabel);
    row->addWidget(m_noteLabel);
    row->addStretch(1);
    row->addWidget(m_practiceLabel);
    row->addWidget(m_reportsLabel);

    m_noteEnd.setSingleShot(true);
    m_noteEnd.setInterval(noteTime);
    connect(&m_noteEnd, &QTimer::timeout, m_noteLabel, &QWidget::hide);
    m_countdown.setInterval(1000);
    connect(&m_countdown, &QTimer::timeout, this, &StatusLine::displayConnection);
    display();
}

void StatusLine::setConnection(const QString &name, bool practice)
{
    m_name = name;
    m_practice = practice;
    display();
}

void StatusLine::setPbxStatus(const PbxStatus &status)
{
    m_status = status;
    display();
}

void StatusLine::setPasswordNeeded(bool needed)
{
    m_passwordNeeded = needed;
    display();
}

void StatusLine::setTrunks(const KnownTrunks &trunks)
{
    m_trunks = trunks;
    display();
}

void StatusLine::setOutbox(int sending, int queued)
{
    m_sending = sending;
    m_queued = queued;
    display();
}

void StatusLine::setReports(const std::optional<ReportsStatus> &reports)
{
    m_reports = reports;
    display();
}

void StatusLine::showNote(const QString &note)
{
    m_noteLabel->setText(note);
    m_noteLabel->show();
    m_noteEnd.start();
    Announcement::speak(m_noteLabel, note);
}

void StatusLine::displayConnection()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString state = m_passwordNeeded ? tr("Password needed") : StatusWording::line(m_status, now);
    //: %1 the name of the connection, %2 how it stands, such as "Connected"
    m_connectionLabel->setText(
        m_name.isEmpty() || m_practice ? state : tr("%1: %2").arg(Quoted::foreign(m_name), state));
    if (m_status.retryAt <= now)
        m_countdown.stop();
    else if (!m_countdown.isActive())
        m_countdown.start();
}

void StatusLine::display()
{
    const int side = fontMetrics().height();
    m_sign->setPixmap(StatusIcon::of(m_status.reachability).pixmap(QSize(side, side), devicePixelRatioF()));
    displayConnection();

    if (m_trunks) {
        const auto carries = [](const Trunk &trunk) {
            return trunk.canCarrySms();
        };
        const auto idles = [](const Trunk &trunk) {
            return trunk.canCarrySms() && trunk.state == TrunkState::Idle;
        };
        m_trunksLabel->setText(CountWording::trunksIdle(
            static_cast<int>(std::count_if(m_trunks->cbegin(), m_trunks->cend(), idles)),
            static_cast<int>(std::count_if(m_trunks->cbegin(), m_trunks->cend(), carries))));
    }
    m_trunksLabel->setVisible(m_trunks.has_value());
    const QString outbox = CountWording::outbox(m_sending, m_queued);
    m_outboxLabel->setText(outbox);
    m_outboxLabel->setVisible(!outbox.isEmpty());
    m_practiceLabel->setText(tr("Practice PBX: no real SMS is sent"));
    m_practiceLabel->setVisible(m_practice);
    if (m_reports) {
        m_reportsLabel->setText(StatusWording::reports(*m_reports));
        m_reportsLabel->setToolTip(StatusWording::reportsAdvice(*m_reports).toHtmlEscaped());
    }
    m_reportsLabel->setVisible(m_reports.has_value());
}

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        display();
    QWidget::changeEvent(event);
}
