// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connection/WelcomePage.h"

#include "ui/look/Tone.h"

#include <QEvent>
#include <QIcon>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

/// The app's own art, drawn sharp at any scale. Decoration: it says nothing that the title does not.
class AppArt final : public QWidget
{
public:
    explicit AppArt(QWidget *parent) : QWidget(parent)
    {
        setObjectName(QStringLiteral("welcomeArt"));
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const int side = fontMetrics().height() * 6;
        return {side, side};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (m_icon.isNull()) // most windows never show it
            m_icon = QIcon(QStringLiteral(":/icons/org.trunktext.TrunkText.svg"));
        QPainter painter(this);
        m_icon.paint(&painter, rect());
    }

private:
    QIcon m_icon;
};

QLabel *sentenceLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    return label;
}

QPushButton *bigButton(const QString &objectName, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(objectName);
    button->setAutoDefault(true); // Enter presses the one that has the focus
    QFont font = button->font();
    font.setPointSizeF(font.pointSizeF() * 1.15);
    button->setFont(font);
    button->setMinimumHeight(button->fontMetrics().height() * 5 / 2);
    return button;
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent), m_title(sentenceLabel(this)), m_sentence(sentenceLabel(this)),
      m_connect(bigButton(QStringLiteral("connectPushButton"), this)), m_connectHint(sentenceLabel(this)),
      m_practice(bigButton(QStringLiteral("practicePushButton"), this)), m_practiceHint(sentenceLabel(this))
{
    setObjectName(QStringLiteral("welcomePage"));
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 2.0);
    m_title->setFont(large);
    QFont medium = m_sentence->font();
    medium.setPointSizeF(medium.pointSizeF() * 1.15);
    m_sentence->setFont(medium);

    auto *page = new QWidget(this);
    page->setMaximumWidth(fontMetrics().averageCharWidth() * 76);
    auto *column = new QVBoxLayout(page);
    column->setSpacing(6);
    column->addStretch(3);
    column->addWidget(new AppArt(this), 0, Qt::AlignHCenter);
    column->addSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addSpacing(22);
    column->addWidget(m_connect);
    column->addWidget(m_connectHint);
    column->addSpacing(14);
    column->addWidget(m_practice);
    column->addWidget(m_practiceHint);
    column->addStretch(4);
    auto *row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addWidget(page, 100);
    row->addStretch(1);

    connect(m_connect, &QPushButton::clicked, this, &WelcomePage::connectRequested);
    connect(m_practice, &QPushButton::clicked, this, &WelcomePage::practiceRequested);
    setFocusProxy(m_connect);
    retranslate();
    recolor();
}

void WelcomePage::retranslate()
{
    m_title->setText(tr("Welcome to TrunkText"));
    m_sentence->setText(
        tr("Text the people you talk to, through your company's own PBX and its GSM trunks."));
    m_connect->setText(tr("&Connect to your PBX"));
    m_connectHint->setText(tr("You need its address, and the user name and password of its API."));
    m_practice->setText(tr("Try &it with the practice PBX"));
    m_practiceHint->setText(
        tr("It runs on this computer only, and behaves like a real one. No real SMS is sent."));
}

void WelcomePage::recolor()
{
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, mutedText(palette()));
    m_connectHint->setPalette(quiet);
    m_practiceHint->setPalette(quiet);
}

void WelcomePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        recolor();
    QWidget::changeEvent(event);
}
