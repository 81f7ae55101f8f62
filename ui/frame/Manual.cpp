// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/Manual.h"

#include "ui/frame/ManualText.h"
#include "ui/wording/StatusIcon.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

namespace {

constexpr QSize comfortable(680, 720);

} // namespace

Manual::Manual(QWidget *parent)
    : QDialog(parent), m_page(new QTextBrowser(this)), m_buttons(new QDialogButtonBox(this))
{
    setObjectName(QStringLiteral("manual"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(false);
    m_page->setObjectName(QStringLiteral("manualPage"));
    m_page->setOpenLinks(false);
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->setTabChangesFocus(true);
    m_page->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_page->document()->setDocumentMargin(20);
    m_buttons->setObjectName(QStringLiteral("manualButtonBox"));
    m_buttons->setStandardButtons(QDialogButtonBox::Close);
    m_buttons->setContentsMargins(12, 8, 12, 12);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_page, 1);
    column->addWidget(m_buttons);
    write();
    resize(comfortable.boundedTo(screen()->availableSize()));
    m_page->setFocus();
}

void Manual::showBeside(QWidget *window)
{
    auto *manual = window->findChild<Manual *>();
    if (!manual)
        manual = new Manual(window);
    manual->show();
    manual->raise();
    manual->activateWindow();
}

void Manual::write()
{
    setWindowTitle(tr("Manual"));
    m_page->setAccessibleName(tr("Manual"));
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("&Close"));

    const int scrolled = m_page->verticalScrollBar()->value();
    const int side = fontMetrics().height();
    for (const MessageState state : ManualText::states())
        m_page->document()->addResource(QTextDocument::ImageResource, QUrl(ManualText::signName(state)),
                                        StatusIcon::of(state).pixmap(QSize(side, side), devicePixelRatioF()));
    QTextOption option = m_page->document()->defaultTextOption();
    option.setTextDirection(layoutDirection());
    m_page->document()->setDefaultTextOption(option);
    m_page->setHtml(ManualText::html(side));
    m_page->verticalScrollBar()->setValue(scrolled);
}

void Manual::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LayoutDirectionChange ||
        event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        write();
}
