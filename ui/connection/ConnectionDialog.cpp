// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connection/ConnectionDialog.h"

#include "ui/connection/CertificatePanel.h"
#include "ui/connection/ConnectionForm.h"
#include "ui/connection/ConnectionTestBox.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

ConnectionDialog::ConnectionDialog(QWidget *parent)
    : QDialog(parent), m_scroll(new QScrollArea(this)), m_content(new QWidget), m_test(new QPushButton(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    setObjectName(QStringLiteral("connectionDialog"));
    m_form = new ConnectionForm(m_content);
    m_testBox = new ConnectionTestBox(m_content);
    m_form->setObjectName(QStringLiteral("connectionForm"));
    m_testBox->setObjectName(QStringLiteral("connectionTestBox"));
    m_test->setObjectName(QStringLiteral("testPushButton"));
    m_test->setAutoDefault(false);
    m_buttons->button(QDialogButtonBox::Save)->setObjectName(QStringLiteral("savePushButton"));
    m_buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("cancelPushButton"));
    m_buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);

    auto *inside = new QVBoxLayout(m_content);
    inside->setContentsMargins(16, 16, 16, 8);
    inside->setSpacing(12);
    inside->addWidget(m_form);
    inside->addWidget(m_testBox);
    inside->addStretch();
    // On a small screen the fields scroll; the buttons always stay in sight.
    m_content->installEventFilter(this);
    m_scroll->setObjectName(QStringLiteral("connectionScrollArea"));
    m_scroll->setWidget(m_content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_bottom = new QHBoxLayout;
    m_bottom->setContentsMargins(16, 0, 16, 16);
    m_bottom->addWidget(m_test);
    m_bottom->addStretch();
    m_bottom->addWidget(m_buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_scroll, 1);
    column->addLayout(m_bottom);

    connect(m_form, &ConnectionForm::edited, this, &ConnectionDialog::formEdited);
    connect(m_form, &ConnectionForm::reshaped, this, [this] {
        m_news = nullptr;
        fit();
    });
    connect(m_test, &QPushButton::clicked, this, [this] { m_testing ? cancelTest() : startTest(); });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ConnectionDialog::requestSave);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ConnectionDialog::reject);
    connect(m_testBox, &ConnectionTestBox::trusted, this, [this](const QByteArray &sha256) {
        m_form->setPinned(sha256);
        setAsking(false);
        startTest();
    });
    connect(m_testBox, &ConnectionTestBox::declined, this, [this] {
        setAsking(false);
        m_testBox->showDeclined();
        m_test->setFocus();
        fit();
    });
    retranslate();
}

void ConnectionDialog::openNew()
{
    m_isNew = true;
    Connection connection;
    connection.id = Connection::freshId();
    m_form->setConnection(connection, false);
    openFitted();
}

void ConnectionDialog::openExisting(const Connection &connection, bool passwordKept)
{
    m_isNew = false;
    m_form->setConnection(connection, passwordKept);
    openFitted();
}

void ConnectionDialog::openFitted()
{
    cancelTest();
    setAsking(false);
    m_news = nullptr;
    m_testBox->clear();
    retranslate();
    resize(fontMetrics().averageCharWidth() * 76, 0);
    m_fittedHeight = height();
    fit();
    m_form->enter();
    open();
}

void ConnectionDialog::enterPassword()
{
    m_form->enterPassword();
}

void ConnectionDialog::setSecretStorage(bool keychainAvailable)
{
    m_form->setSecretStorage(keychainAvailable);
}

void ConnectionDialog::startTest()
{
    if (m_testing || !m_form->check())
        return;
    setAsking(false);
    setTesting(true);
    m_testBox->showUnderWay();
    fit();
    Q_EMIT testRequested(m_form->connection(), m_form->password());
}

void ConnectionDialog::cancelTest()
{
    if (!m_testing)
        return;
    setTesting(false);
    m_testBox->showStopped();
    Q_EMIT testCancelled();
}

void ConnectionDialog::testFinished(const ConnectionTestResult &result)
{
    if (!m_testing)
        return; // the answer to a test that was cancelled or overtaken by an edit
    setTesting(false);
    m_testBox->showResult(result, m_form->connection().host);
    setAsking(m_testBox->asks());
    if (result.error.kind == SendErrorKind::WrongCredentials)
        m_form->enterPassword();
    CertificatePanel *const certificate = m_testBox->certificatePanel();
    reveal(certificate->isVisibleTo(m_testBox) ? certificate->fingerprint() : m_testBox);
}

void ConnectionDialog::formEdited()
{
    // What was found out is about what stood there before.
    cancelTest();
    setAsking(false);
    m_news = nullptr;
    m_testBox->clear();
}

void ConnectionDialog::requestSave()
{
    if (m_form->check())
        Q_EMIT saveRequested(m_form->connection(), m_form->password());
}

void ConnectionDialog::saved()
{
    cancelTest();
    m_form->forgetPassword();
    accept();
}

void ConnectionDialog::saveFailed(const QString &sentence)
{
    m_testBox->showProblem(sentence);
    reveal(m_testBox);
}

void ConnectionDialog::reject()
{
    cancelTest();
    m_form->forgetPassword();
    QDialog::reject();
}

void ConnectionDialog::setTesting(bool testing)
{
    m_testing = testing;
    m_test->setText(testing ? tr("S&top the test") : tr("&Test connection"));
}

void ConnectionDialog::setAsking(bool asking)
{
    // While a certificate is in question, Enter means no.
    QPushButton *const decline = m_testBox->certificatePanel()->declineButton();
    QPushButton *const save = m_buttons->button(QDialogButtonBox::Save);
    decline->setAutoDefault(asking);
    save->setAutoDefault(!asking);
    decline->setDefault(asking);
    save->setDefault(!asking);
    if (asking)
        decline->setFocus();
}

void ConnectionDialog::fit()
{
    // As tall as what it holds, and never beyond the screen. Whoever made it taller keeps that.
    m_content->layout()->activate();
    const int content = m_content->layout()->hasHeightForWidth()
                            ? m_content->layout()->totalHeightForWidth(width())
                            : m_content->sizeHint().height();
    const int wanted = content + m_bottom->sizeHint().height() + layout()->spacing();
    const int room = screen()->availableGeometry().height() - fontMetrics().height() * 4;
    const int fitted = std::min(wanted, room);
    if (height() != fitted && (height() == m_fittedHeight || height() < fitted))
        resize(width(), fitted);
    m_fittedHeight = fitted;
    // A window grows downwards: what would leave the screen there moves up.
    const QRect screenRoom = screen()->availableGeometry();
    if (isVisible() && frameGeometry().bottom() > screenRoom.bottom())
        move(x(), std::max(screenRoom.top(), screenRoom.bottom() - frameGeometry().height() + 1));
}

void ConnectionDialog::reveal(QWidget *news)
{
    m_news = news;
    fit();
    showNews();
}

void ConnectionDialog::showNews()
{
    if (!m_news)
        return;
    m_scroll->ensureWidgetVisible(m_testBox, 0, 8);
    m_scroll->ensureWidgetVisible(m_news, 0, 8); // where all of it has no room
}

void ConnectionDialog::retranslate()
{
    setWindowTitle(m_isNew ? tr("Connect to your PBX") : tr("Connection"));
    m_buttons->button(QDialogButtonBox::Save)->setText(tr("&Save"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("&Cancel"));
    setTesting(m_testing);
}

bool ConnectionDialog::eventFilter(QObject *watched, QEvent *event)
{
    const bool isNewLayout = event->type() == QEvent::LayoutRequest;
    if (watched == m_content && isNewLayout)
        fit();
    // Only when it has been laid out is it known where the news is.
    if (watched == m_content && m_news && (isNewLayout || event->type() == QEvent::Resize))
        QMetaObject::invokeMethod(this, &ConnectionDialog::showNews, Qt::QueuedConnection);
    return QDialog::eventFilter(watched, event);
}

void ConnectionDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}
