// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/StatisticsPage.h"

#include "app/time/WhenAnswered.h"
#include "ui/look/NoteBox.h"
#include "ui/look/Tone.h"
#include "ui/statistics/ChartCard.h"
#include "ui/statistics/PeriodBar.h"
#include "ui/statistics/StatisticsCharts.h"
#include "ui/wording/StorageWording.h"

#include <QAction>
#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QShowEvent>
#include <QStackedLayout>

using namespace std::chrono_literals;

namespace {

constexpr auto quietTime = 200ms;
constexpr auto leastRest = 3s;
constexpr qint64 restPerWork = 10; // a year's question takes a while, and others want the disk too
constexpr QSize comfortable(1180, 860);

QLabel *plainLabel(QWidget *parent, const QString &objectName)
{
    auto *label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

StatisticsPage::StatisticsPage(StatisticsSource &source, const QTimeZone &zone, QWidget *parent)
    : QWidget(parent), m_source(source), m_rest(this), m_patience(this), m_period(new PeriodBar(zone, this)),
      m_summary(plainLabel(this, QStringLiteral("statisticsSummaryLabel"))), m_asTables(new QCheckBox(this)),
      m_refresh(new QPushButton(this)), m_note(new NoteBox(this)),
      m_quiet(plainLabel(this, QStringLiteral("statisticsQuietLabel"))),
      m_messages(new ChartCard(QStringLiteral("messages"))),
      m_failures(new ChartCard(QStringLiteral("failures"))),
      m_reportTimes(new ChartCard(QStringLiteral("reportTimes"))),
      m_hours(new ChartCard(QStringLiteral("hours"))), m_segments(new ChartCard(QStringLiteral("segments"))),
      m_parts(new QStackedLayout)
{
    setObjectName(QStringLiteral("statisticsPage"));
    m_asTables->setObjectName(QStringLiteral("asTablesCheckBox"));
    m_refresh->setObjectName(QStringLiteral("refreshStatisticsButton"));
    m_quiet->setAlignment(Qt::AlignCenter);
    m_quiet->setWordWrap(true);
    m_retry = m_note->addButton(QString());
    m_retry->setObjectName(QStringLiteral("retryStatisticsButton"));
    m_note->hide();

    auto *bar = new QHBoxLayout;
    bar->setSpacing(12);
    bar->addWidget(m_period);
    bar->addWidget(m_summary);
    bar->addStretch(1);
    bar->addWidget(m_asTables);
    bar->addWidget(m_refresh);
    m_parts->addWidget(makeCharts());
    m_parts->addWidget(m_quiet);
    m_parts->setCurrentWidget(m_quiet);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(12);
    column->addLayout(bar);
    column->addWidget(m_note);
    column->addLayout(m_parts, 1);

    m_rest.setSingleShot(true);
    m_patience.setSingleShot(true);
    m_patience.setInterval(quietTime);
    connectParts();
    retranslate();
    recolour();
    resize(comfortable.boundedTo(screen()->availableSize() - QSize(40, 80)));
}

StatisticsPage::~StatisticsPage()
{
    m_question.cancel();
}

QWidget *StatisticsPage::makeCharts()
{
    auto *area = new QScrollArea(this);
    area->setObjectName(QStringLiteral("statisticsScrollArea"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto *charts = new QWidget;
    auto *grid = new QGridLayout(charts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(12);
    grid->addWidget(m_messages, 0, 0, 1, 2);
    grid->addWidget(m_failures, 1, 0);
    grid->addWidget(m_reportTimes, 1, 1);
    grid->addWidget(m_hours, 2, 0);
    grid->addWidget(m_segments, 2, 1);
    grid->setRowStretch(0, 4);
    grid->setRowStretch(1, 3);
    grid->setRowStretch(2, 3);
    for (const int side : {0, 1})
        grid->setColumnStretch(side, 1);
    area->setWidget(charts);
    return area;
}

void StatisticsPage::connectParts()
{
    connect(m_period, &PeriodBar::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(m_refresh, &QAbstractButton::clicked, this, &StatisticsPage::refresh);
    connect(m_retry, &QAbstractButton::clicked, this, &StatisticsPage::refresh);
    connect(&m_patience, &QTimer::timeout, this, &StatisticsPage::showWaiting);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (m_isStale && isSeen())
            read();
    });
    m_refresh->setShortcut(QKeySequence::Refresh);
    auto *close = new QAction(this);
    close->setShortcuts({QKeySequence(Qt::Key_Escape), QKeySequence(QKeySequence::Close)});
    connect(close, &QAction::triggered, this, &QWidget::close);
    addAction(close);
    for (ChartCard *card : {m_messages, m_failures, m_reportTimes, m_hours, m_segments}) {
        connect(m_asTables, &QAbstractButton::toggled, card, &ChartCard::setShownAsTable);
        connect(card, &ChartCard::messagesWanted, this, &StatisticsPage::messagesWanted);
    }
}

void StatisticsPage::refresh()
{
    m_patience.start();
    read();
}

void StatisticsPage::follow()
{
    m_isStale = true;
    followLater();
}

bool StatisticsPage::isSeen() const
{
    return isVisible() && !isMinimized();
}

void StatisticsPage::followLater()
{
    if (m_isStale && isSeen() && !m_isWaiting && !m_rest.isActive())
        m_rest.start(std::max<std::chrono::milliseconds>(leastRest, m_took * restPerWork));
}

void StatisticsPage::read()
{
    m_question.cancel(); // what was asked before is answered no more
    m_rest.stop();
    m_isStale = false;
    m_isWaiting = true;
    m_asking.start();
    m_question = m_source.read(m_period->range());
    whenAnswered(m_question, this, [this, question = ++m_asked](const Stored<Statistics> &answer) {
        if (question == m_asked)
            take(answer);
    });
}

void StatisticsPage::take(const Stored<Statistics> &answer)
{
    m_isWaiting = false;
    m_took = std::chrono::milliseconds(m_asking.elapsed());
    m_patience.stop();
    followLater();
    m_note->setVisible(!answer);
    if (answer) {
        m_statistics = *answer;
        showStatistics();
        return;
    }
    m_note->setNote(Tone::Bad, StorageWording::sentence(answer.error()));
    // What was seen before is of another question.
    m_statistics.reset();
    m_summary->clear();
    m_quiet->clear();
    m_parts->setCurrentWidget(m_quiet);
}

void StatisticsPage::showWaiting()
{
    m_summary->setText(m_statistics ? tr("Counting messages...") : QString());
    if (!m_statistics)
        m_quiet->setText(tr("Counting messages..."));
}

void StatisticsPage::showStatistics()
{
    const bool isEmpty = m_statistics->total().total() == 0;
    m_summary->setText(isEmpty ? QString() : StatisticsCharts::summary(*m_statistics));
    m_quiet->setText(tr("No message was written in this period."));
    if (isEmpty) {
        m_parts->setCurrentWidget(m_quiet);
        return;
    }
    m_messages->setChart(StatisticsCharts::messages(*m_statistics));
    m_failures->setChart(StatisticsCharts::failures(*m_statistics));
    m_reportTimes->setChart(StatisticsCharts::reportTimes(*m_statistics));
    m_hours->setChart(StatisticsCharts::hours(*m_statistics));
    m_segments->setChart(StatisticsCharts::segments(*m_statistics));
    m_parts->setCurrentIndex(0);
}

void StatisticsPage::retranslate()
{
    setWindowTitle(tr("Statistics"));
    m_asTables->setText(tr("As t&ables"));
    m_refresh->setText(tr("&Refresh"));
    m_refresh->setShortcut(QKeySequence::Refresh); // a new text brings its own
    m_retry->setText(tr("Try again"));
    if (m_statistics)
        showStatistics();
    if (m_isWaiting && !m_patience.isActive())
        showWaiting();
}

void StatisticsPage::recolour()
{
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, mutedText(palette()));
    m_summary->setPalette(quiet);
    m_quiet->setPalette(quiet);
}

void StatisticsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        refresh();
}

void StatisticsPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous()) {
        m_rest.stop();
        m_question.cancel();
    }
}

void StatisticsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        recolour();
    if (event->type() == QEvent::WindowStateChange)
        followLater();
}
