// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/DraftCheck.h"
#include "tests/benchmarks/WindowFigures.h"
#include "ui/compose/ComposeForm.h"

#include <QPlainTextEdit>
#include <QTest>

Figures WindowFigures::keystrokes()
{
    QString text;
    while (text.size() < 1990)
        text += QStringLiteral("Your plan has %1 GB left, für Müller, 您好. ").arg(text.size());
    text.truncate(1990);
    ComposeForm form;
    form.resize(374, 700);
    form.show();
    QPlainTextEdit bare;
    bare.resize(350, 300);
    bare.show();
    auto *ours = form.findChild<QPlainTextEdit *>(QStringLiteral("messageEdit"));
    if (!QTest::qWaitForWindowExposed(&form) || !QTest::qWaitForWindowExposed(&bare))
        qFatal("The window does not come.");
    const auto typed = [](QPlainTextEdit *edit) {
        return millisecondsOf([edit] {
                   for (const Qt::Key key : {Qt::Key_X, Qt::Key_Backspace}) {
                       QTest::keyClick(edit, key);
                       // What asked to be painted; not the whole window.
                       QCoreApplication::sendPostedEvents();
                   }
               }) /
               2;
    };
    for (QPlainTextEdit *edit : {ours, &bare}) {
        edit->setPlainText(text);
        edit->moveCursor(QTextCursor::End);
    }
    std::vector<double> inForm;
    std::vector<double> inBare;
    std::vector<double> analysis;
    for (int time = 0; time < 200; ++time) {
        inForm.push_back(typed(ours));
        inBare.push_back(typed(&bare));
        analysis.push_back(millisecondsOf([&text] { std::ignore = checkText(text); }));
    }
    return {{QStringLiteral("form"), median(inForm)},
            {QStringLiteral("bare"), median(inBare)},
            {QStringLiteral("analysis"), median(analysis) * 1000}};
}
