// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/RelatedDesk.h"

#include "app/time/WhenAnswered.h"
#include "ui/history/HistoryModel.h"
#include "ui/history/HistoryPage.h"
#include "ui/history/MessageActions.h"

RelatedDesk::RelatedDesk(HistorySource &source, HistoryModel &model, MessageActions &actions,
                         HistoryPage &page)
    : QObject(&page), m_source(source), m_model(model), m_page(page)
{
    connect(&actions, &MessageActions::relatedRequested, this, &RelatedDesk::lead);
}

void RelatedDesk::lead(const Message &message)
{
    m_asked = message.id;
    if (message.resentFrom) {
        show(*message.resentFrom);
        return;
    }
    whenAnswered(m_source.details(message.id), this, [this](const Stored<MessageDetails> &details) {
        if (details && details->message.id == m_asked && !details->repetitions.isEmpty())
            show(details->repetitions.constLast().id);
    });
}

void RelatedDesk::show(MessageId id)
{
    // What the filters hide is shown without them; a story that is open closes.
    m_page.showFiltered(m_model.rowOf(id) >= 0 ? m_page.filter() : HistoryFilter());
    m_page.selectMessage(id);
}
