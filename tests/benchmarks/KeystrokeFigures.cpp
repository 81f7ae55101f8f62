// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/DraftCheck.h"
#include "tests/benchmarks/FirstPaint.h"
#include "tests/benchmarks/WindowFigures.h"
#include "ui/compose/ComposeForm.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QKeyEvent>
#include <QPlainTextEdit>

#include <tuple>

namespace {

// Without Qt's test library, which the program does not load either: its start is measured here, too.
void press(QWidget &field, Qt::Key key)
{
    const QString text = key == Qt::Key_X ? QStringLiteral("x") : QString();
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, Qt::NoModifier, text);
        QCoreApplication::sendEvent(&field, &event);
    }
}

void showAndWait(QWidget &window)
{
    QEventLoop loop;
    const FirstPaint paint(&window);
    QObject::connect(&paint, &FirstPaint::painted, &loop, &QEventLoop::quit);
    window.show();
    loop.exec();
}

} // namespace

Figures WindowFigures::keystrokes()
{
    QString text;
    while (text.size() < 1990)
        text += QStringLiteral("Your plan has %1 GB left, für Müller, 您好. ").arg(text.size());
    text.truncate(1990);
    ComposeForm form;
    form.resize(374, 700);
    showAndWait(form);
    QPlainTextEdit bare;
    bare.resize(350, 300);
    showAndWait(bare);
    auto *ours = form.findChild<QPlainTextEdit *>(QStringLiteral("messageEdit"));
    const auto typed = [](QPlainTextEdit *edit) {
        return millisecondsOf([edit] {
                   for (const Qt::Key key : {Qt::Key_X, Qt::Key_Backspace}) {
                       press(*edit, key);
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
