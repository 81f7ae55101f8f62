// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CallerDesk.h"

#include "ui/compose/ComposeForm.h"
#include "ui/history/HistoryPage.h"

CallerDesk::CallerDesk(HistoryPage &history, ComposeForm &compose, QObject *parent) : QObject(parent)
{
    connect(&history, &HistoryPage::writeRequested, &compose, [&compose](const QString &number) {
        Draft draft = compose.draft();
        draft.to = number;
        draft.resentFrom.reset(); // to somebody else it repeats nothing
        compose.fill(draft);
    });
}
