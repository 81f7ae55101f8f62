// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/ComposeForm.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

/// What is taken out of the form at once comes back at once: never one caller's text beside another's number.
class TestComposeUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatSendAgainReplacedComesBackWhole();
    void anEmptyFormHasNothingToComeBack();
    void whoTypesOnKeepsWhatIsThere();
    void itTellsWhetherATextWouldBeLost();

private:
    template <typename Widget> Widget *child(const char *name)
    {
        return m_form->findChild<Widget *>(QLatin1String(name));
    }
    void undo()
    {
        QTest::keySequence(child<QPlainTextEdit>("messageEdit"), QKeySequence(QKeySequence::Undo));
    }

    std::unique_ptr<ComposeForm> m_form;
    const Draft m_failed{QStringLiteral("17155550000"), QStringLiteral("it failed"), QStringLiteral("GSM-2"),
                         7};
};

void TestComposeUndo::init()
{
    m_form = std::make_unique<ComposeForm>();
    m_form->setTrunks(QList<Trunk>{{QStringLiteral("GSM-1"), QStringLiteral("GSM"), TrunkState::Idle, {}},
                                   {QStringLiteral("GSM-2"), QStringLiteral("GSM"), TrunkState::Idle, {}}});
    m_form->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_form.get()));
}

void TestComposeUndo::whatSendAgainReplacedComesBackWhole()
{
    QTest::keyClicks(child<QLineEdit>("toEdit"), QStringLiteral("5551234"));
    QTest::keyClicks(child<QPlainTextEdit>("messageEdit"), QStringLiteral("half written"));
    child<QComboBox>("trunkBox")->setCurrentIndex(1);
    m_form->fill(m_failed);
    QCOMPARE(child<QLineEdit>("toEdit")->text(), m_failed.to);
    undo();
    QCOMPARE(child<QLineEdit>("toEdit")->text(), QStringLiteral("5551234"));
    QCOMPARE(child<QPlainTextEdit>("messageEdit")->toPlainText(), QStringLiteral("half written"));
    QCOMPARE(child<QComboBox>("trunkBox")->currentIndex(), 1);

    // And it repeats nothing: the failed message stays one that needs attention.
    QSignalSpy submitted(m_form.get(), &ComposeForm::submitted);
    m_form->send();
    QCOMPARE(submitted.size(), 1);
    QVERIFY(!submitted.first().first().value<Draft>().resentFrom);
}

void TestComposeUndo::anEmptyFormHasNothingToComeBack()
{
    m_form->fill(m_failed);
    undo();
    // Undo is the text field's own then.
    QCOMPARE(child<QLineEdit>("toEdit")->text(), m_failed.to);
}

void TestComposeUndo::whoTypesOnKeepsWhatIsThere()
{
    QTest::keyClicks(child<QLineEdit>("toEdit"), QStringLiteral("5551234"));
    m_form->fill(m_failed);
    QTest::keyClicks(child<QPlainTextEdit>("messageEdit"), QStringLiteral("!"));
    undo();
    QCOMPARE(child<QLineEdit>("toEdit")->text(), m_failed.to);
}

void TestComposeUndo::itTellsWhetherATextWouldBeLost()
{
    QSignalSpy written(m_form.get(), &ComposeForm::writtenChanged);
    QTest::keyClicks(child<QLineEdit>("toEdit"), QStringLiteral("5551234"));
    QCOMPARE(written.size(), 0);
    QTest::keyClicks(child<QPlainTextEdit>("messageEdit"), QStringLiteral("ab"));
    QCOMPARE(written.size(), 1);
    QCOMPARE(written.takeFirst().constFirst().toBool(), true);
    m_form->send();
    m_form->draftStored();
    QCOMPARE(written.size(), 1);
    QCOMPARE(written.takeFirst().constFirst().toBool(), false);
}

QTEST_MAIN(TestComposeUndo)
#include "tst_compose_undo.moc"
