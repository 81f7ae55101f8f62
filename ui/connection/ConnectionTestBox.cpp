// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connection/ConnectionTestBox.h"

#include "ui/connection/CertificatePanel.h"
#include "ui/look/NoteBox.h"
#include "ui/wording/ErrorWording.h"
#include "ui/wording/Quoted.h"

#include <QEvent>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

ConnectionTestBox::ConnectionTestBox(QWidget *parent)
    : QWidget(parent), m_note(new NoteBox(this)), m_progress(new QProgressBar(this)),
      m_certificate(new CertificatePanel(this))
{
    m_note->setObjectName(QStringLiteral("testResultNoteBox"));
    m_progress->setObjectName(QStringLiteral("testProgressBar"));
    m_certificate->setObjectName(QStringLiteral("certificatePanel"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(fontMetrics().height() / 2); // no text in it
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_note);
    column->addWidget(m_progress);
    column->addWidget(m_certificate);
    connect(m_certificate, &CertificatePanel::trusted, this, &ConnectionTestBox::trusted);
    connect(m_certificate, &CertificatePanel::declined, this, &ConnectionTestBox::declined);
    display();
}

void ConnectionTestBox::clear()
{
    m_shown = Shown::Nothing;
    display();
}

void ConnectionTestBox::showUnderWay()
{
    m_shown = Shown::UnderWay;
    display();
}

void ConnectionTestBox::showResult(const ConnectionTestResult &result, const QString &host)
{
    m_shown = Shown::Result;
    m_result = result;
    m_host = host;
    display();
}

void ConnectionTestBox::showDeclined()
{
    m_shown = Shown::Declined;
    display();
}

void ConnectionTestBox::showStopped()
{
    m_shown = Shown::Stopped;
    display();
}

void ConnectionTestBox::showProblem(const QString &sentence)
{
    m_shown = Shown::Problem;
    m_problem = sentence;
    display();
}

bool ConnectionTestBox::asks() const
{
    return m_shown == Shown::Result && !m_result.ok &&
           m_result.error.kind == SendErrorKind::CertificateUnknown;
}

void ConnectionTestBox::display()
{
    const bool changed =
        m_shown == Shown::Result && !m_result.ok && m_result.error.kind == SendErrorKind::CertificateChanged;
    if (asks())
        m_certificate->showUnknown(m_host, m_result.certificate);
    else if (changed)
        m_certificate->showChanged(m_host, m_result.certificate, m_result.pinnedSha256);

    const QString name = tr("Test of the connection");
    m_progress->setAccessibleName(name);
    m_progress->setVisible(m_shown == Shown::UnderWay);
    m_certificate->setVisible(asks() || changed);
    switch (m_shown) {
    case Shown::Nothing:
        break;
    case Shown::UnderWay:
        m_note->setUnderWay(tr("Trying to reach the PBX and to log in."));
        break;
    case Shown::Result:
        displayResult();
        break;
    case Shown::Declined:
        m_note->setNote(Tone::Neutral, tr("The certificate was not trusted. No user name and no password was "
                                          "sent to the PBX."));
        break;
    case Shown::Stopped:
        m_note->setNote(Tone::Neutral, tr("The test was stopped."));
        break;
    case Shown::Problem:
        m_note->setNote(Tone::Bad, m_problem);
        break;
    }
    m_note->setVisible(m_shown != Shown::Nothing && !asks() && !changed);
    setVisible(m_shown != Shown::Nothing);
}

void ConnectionTestBox::displayResult()
{
    if (!m_result.ok) {
        QString sentence = ErrorWording::sentence(m_result.error, ErrorWording::Place::ConnectionSettings);
        const bool isClosed = m_result.error.kind == SendErrorKind::LockedOut ||
                              m_result.error.kind == SendErrorKind::LoginPaused;
        if (isClosed && m_result.retryAt.isValid()) {
            const QTime until = m_result.retryAt.toLocalTime().time();
            //: %1 what is wrong (whole sentences), %2 a time of day
            sentence = tr("%1 It can be tried again at %2.")
                           .arg(sentence, QLocale().toString(until, QLocale::ShortFormat));
        }
        m_note->setNote(Tone::Bad, sentence);
        return;
    }
    const QString device = Quoted::foreign(m_result.device.name.isEmpty() ? m_host : m_result.device.name);
    if (m_result.smsTrunks > 0) {
        //: %1 is what the PBX calls itself, or its address; %2 is how many of the %n trunks
        const QString sentence =
            tr("Connected to %1. %2 of %Ln trunk(s) can send SMS now.", nullptr, m_result.smsTrunks);
        m_note->setNote(m_result.usableTrunks > 0 ? Tone::Good : Tone::Caution,
                        sentence.arg(device, QLocale().toString(m_result.usableTrunks)));
    } else {
        m_note->setNote(Tone::Caution,
                        tr("Connected to %1, but it has no GSM trunk, so it cannot send SMS.").arg(device));
    }
}

void ConnectionTestBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        display();
    QWidget::changeEvent(event);
}
