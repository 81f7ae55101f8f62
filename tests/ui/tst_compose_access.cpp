// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/ComposeForm.h"
#include "ui/look/Tone.h"

#include <QAccessible>
#include <QPalette>
#include <QTest>

#include <memory>

/// The form as a screen reader, or somebody at a small screen, meets it.
class tst_ComposeAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_form = std::make_unique<ComposeForm>();
        m_form->show();
    }

    void accessibleNamesAreTheVisibleLabels_data()
    {
        QTest::addColumn<QString>("control");
        QTest::addColumn<QString>("name");
        QTest::newRow("To") << QStringLiteral("toEdit") << QStringLiteral("To");
        QTest::newRow("Message") << QStringLiteral("messageEdit") << QStringLiteral("Message");
        QTest::newRow("Send") << QStringLiteral("sendButton") << QStringLiteral("Send");
        QTest::newRow("Clear") << QStringLiteral("clearButton") << QStringLiteral("Clear");
        QTest::newRow("Remove emoji")
            << QStringLiteral("removeEmojiButton") << QStringLiteral("Remove emoji");
    }

    void accessibleNamesAreTheVisibleLabels()
    {
        QFETCH(QString, control);
        QTEST(accessibleName(control), "name");
    }

    void trunkBoxIsLabelledByItsLabel()
    {
        // On Linux Qt gives the chosen item as a combo box's name, and the label as a relation.
        const auto relations = QAccessible::queryAccessibleInterface(widget(QStringLiteral("trunkBox")))
                                   ->relations(QAccessible::Label);
        QCOMPARE(relations.size(), 1);
        QCOMPARE(relations.first().first->text(QAccessible::Name), QStringLiteral("Trunk"));
    }

    void liveValuesAreOpenToScreenReaders()
    {
        m_form->fill({QStringLiteral("18396210850"), QStringLiteral("Hello"), QString()});
        QCOMPARE(accessibleName(QStringLiteral("counterLabel")), QStringLiteral("5 / 2000"));
        QCOMPARE(accessibleName(QStringLiteral("costLabel")), QStringLiteral("1 SMS · GSM-7 · 155 left"));
        m_form->setSendingPossible(false, QStringLiteral("No PBX"));
        QAccessibleInterface *send =
            QAccessible::queryAccessibleInterface(widget(QStringLiteral("sendButton")));
        QCOMPARE(send->text(QAccessible::Description), QStringLiteral("No PBX"));
    }

    void fitsASmallScreen()
    {
        m_form->fill({QStringLiteral("18x"), QStringLiteral("\U0001F600") + QString(2100, QLatin1Char('x')),
                      QString()});
        m_form->draftRefused(QStringLiteral("The disk is full, so the message was not saved."));
        QVERIFY(m_form->minimumSizeHint().width() <= 350);
        QVERIFY(m_form->minimumSizeHint().height() <= 640);
    }

    void nothingInTheFormIsNameless()
    {
        for (const QWidget *control : m_form->findChildren<QWidget *>()) {
            if (!control->isVisible() || control->focusPolicy() == Qt::NoFocus ||
                control->parent() != m_form.get())
                continue;
            QVERIFY2(!accessibleName(control->objectName()).isEmpty(), qPrintable(control->objectName()));
        }
    }

    void switchOfColoursIsFollowedAtOnce()
    {
        QPalette dark = m_form->palette();
        dark.setColor(QPalette::Window, QColor(0x2B, 0x2C, 0x30));
        dark.setColor(QPalette::WindowText, Qt::white);
        dark.setColor(QPalette::Highlight, Qt::darkGreen);
        m_form->setPalette(dark);
        for (const auto &name : {QStringLiteral("sendHint"), QStringLiteral("counterLabel")}) {
            const QColor words = widget(name)->palette().color(QPalette::WindowText);
            QVERIFY2(contrastRatio(words, dark.color(QPalette::Window)) >= 4.5, qPrintable(name));
        }
        const QPalette send = widget(QStringLiteral("sendButton"))->palette();
        QCOMPARE(send.color(QPalette::Active, QPalette::Highlight), QColor(Qt::darkGreen));
    }

    void escapeDestroysNothing()
    {
        const Draft typed{QStringLiteral("18396210850"), QStringLiteral("Hello"), {}, std::nullopt, false};
        m_form->fill(typed);
        for (const auto &name : {QStringLiteral("toEdit"), QStringLiteral("messageEdit")})
            QTest::keyClick(widget(name), Qt::Key_Escape);
        QCOMPARE(m_form->draft(), typed);
        QVERIFY(m_form->isVisible());
    }

private:
    QWidget *widget(const QString &name) const { return m_form->findChild<QWidget *>(name); }

    QString accessibleName(const QString &name) const
    {
        return QAccessible::queryAccessibleInterface(widget(name))->text(QAccessible::Name);
    }

    std::unique_ptr<ComposeForm> m_form;
};

QTEST_MAIN(tst_ComposeAccess)
#include "tst_compose_access.moc"
