// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/SendButton.h"
#include "ui/look/DesktopLook.h"
#include "ui/look/Tone.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QStyleOptionButton>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>

namespace {

/// The colour in the middle of the upper edge, where a frame is.
QColor edgeOf(QWidget *window, const QWidget *field)
{
    const QImage picture = window->grab().toImage();
    return picture.pixelColor(field->mapTo(window, QPoint(field->width() / 2, 0)));
}

} // namespace

class tst_FieldFrames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSendButtonStandsOut_data() { framesAndFocusAreSeen_data(); }
    void theSendButtonStandsOut()
    {
        QFETCH(const ColourScheme, scheme);
        const DesktopLook look;
        look.apply(scheme);
        QWidget window;
        auto *send = new SendButton(&window);
        auto *other = new QPushButton(&window);
        const QColor ground = send->palette().color(QPalette::Active, QPalette::Button);
        QVERIFY(ground != other->palette().color(QPalette::Active, QPalette::Button));
        QVERIFY(contrastRatio(send->palette().color(QPalette::Active, QPalette::ButtonText), ground) >= 4.5);
    }

    void whatIsNotTickedIsSeen_data() { framesAndFocusAreSeen_data(); }
    void whatIsNotTickedIsSeen()
    {
        QFETCH(const ColourScheme, scheme);
        const DesktopLook look;
        look.apply(scheme);
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *box = new QCheckBox(QStringLiteral("Delete old messages"));
        auto *radio = new QRadioButton(QStringLiteral("All"));
        column->addWidget(box);
        column->addWidget(radio);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const QImage picture = window.grab().toImage();
        const QColor ground = window.palette().color(QPalette::Window);
        for (QAbstractButton *button :
             {static_cast<QAbstractButton *>(box), static_cast<QAbstractButton *>(radio)}) {
            QStyleOptionButton option;
            option.initFrom(button);
            const QRect sign = button->style()->subElementRect(
                button == box ? QStyle::SE_CheckBoxIndicator : QStyle::SE_RadioButtonIndicator, &option,
                button);
            double most = 1;
            for (int x = 0; x < sign.width() / 2; ++x) {
                const QPoint point = button->mapTo(&window, QPoint(sign.left() + x, sign.center().y()));
                most = std::max(most, contrastRatio(picture.pixelColor(point), ground));
            }
            QVERIFY2(most >= 3.0, qPrintable(QString::number(most)));
        }
    }

    void framesAndFocusAreSeen_data()
    {
        QTest::addColumn<ColourScheme>("scheme");
        QTest::newRow("light") << ColourScheme::Light;
        QTest::newRow("dark") << ColourScheme::Dark;
    }

    void framesAndFocusAreSeen()
    {
        QFETCH(const ColourScheme, scheme);
        const DesktopLook look;
        look.apply(scheme);
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *line = new QLineEdit;
        auto *text = new QPlainTextEdit;
        column->addWidget(line);
        column->addWidget(text);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        for (QWidget *field : {static_cast<QWidget *>(line), static_cast<QWidget *>(text)}) {
            QWidget *other = field == line ? static_cast<QWidget *>(text) : line;
            other->setFocus();
            const QColor ground = window.palette().color(QPalette::Window);
            const QColor resting = edgeOf(&window, field);
            QVERIFY2(contrastRatio(resting, ground) >= 3.0, qPrintable(resting.name()));
            field->setFocus();
            const QColor focused = edgeOf(&window, field);
            QVERIFY2(contrastRatio(focused, ground) >= 3.0, qPrintable(focused.name()));
            QVERIFY(focused != resting);
        }
    }
};

QTEST_MAIN(tst_FieldFrames)
#include "tst_field_frames.moc"
