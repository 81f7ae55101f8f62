// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ConnectionParts.h"
#include "tests/ui/HandDrivenHistory.h"
#include "ui/compose/ComposeForm.h"
#include "ui/connection/CertificateDialog.h"
#include "ui/connection/ConnectionDialog.h"
#include "ui/connection/PasswordDialog.h"
#include "ui/connection/WelcomePage.h"
#include "ui/export/ExportDialog.h"
#include "ui/export/ExportProgressDialog.h"
#include "ui/frame/MainWindow.h"
#include "ui/frame/Manual.h"
#include "ui/frame/NoticeBoard.h"
#include "ui/frame/QuitQuestion.h"
#include "ui/history/HistoryModel.h"
#include "ui/history/HistoryPage.h"
#include "ui/upkeep/RestoreQuestion.h"
#include "ui/upkeep/UpkeepDialog.h"

#include <QCheckBox>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTest>
#include <QTranslator>

namespace {

/// One language and nothing of another: what has no translation yet carries no mnemonic either.
class OneLanguage final : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *context, const char *sourceText, const char *disambiguation,
                                    int n) const override
    {
        const QString translated = QTranslator::translate(context, sourceText, disambiguation, n);
        return translated.isEmpty() ? QString::fromUtf8(sourceText).remove(u'&') : translated;
    }
};

/// Which texts answer to which Alt+letter.
class Letters
{
public:
    void add(const QString &text)
    {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (!key.isEmpty())
            m_texts[key.toString()] << text;
    }

    [[nodiscard]] QStringList doubles() const
    {
        QStringList doubles;
        for (auto key = m_texts.cbegin(); key != m_texts.cend(); ++key) {
            if (key->size() > 1)
                doubles << key.key() + QLatin1String(": ") + key->join(QLatin1String(" | "));
        }
        return doubles;
    }

private:
    QMap<QString, QStringList> m_texts;
};

QStringList doublesIn(const QMenu &menu)
{
    Letters letters;
    QStringList below;
    const QList<QAction *> actions = menu.actions();
    for (const QAction *action : actions) {
        letters.add(action->text());
        if (const QMenu *inside = action->menu<QMenu *>())
            below << doublesIn(*inside);
    }
    return letters.doubles() + below;
}

/// Of one window as it stands: everything in sight that answers to Alt and a letter.
QStringList doublesIn(const QWidget &window)
{
    Letters letters;
    QStringList inMenus;
    const auto bars = window.findChildren<QMenuBar *>();
    for (const QMenuBar *bar : bars) {
        const QList<QAction *> actions = bar->actions();
        for (const QAction *action : actions) {
            letters.add(action->text());
            if (const QMenu *menu = action->menu<QMenu *>())
                inMenus << doublesIn(*menu);
        }
    }
    const auto buttons = window.findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (button->isVisibleTo(&window))
            letters.add(button->text());
    }
    const auto labels = window.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->buddy() && label->isVisibleTo(&window))
            letters.add(label->text());
    }
    return letters.doubles() + inMenus;
}

PbxStatus stopped(SendErrorKind kind)
{
    PbxStatus status;
    status.reachability = PbxReachability::Stopped;
    status.error.kind = kind;
    return status;
}

} // namespace

/// Alt and a letter does one thing in every window, in every language.
class tst_mnemonics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theFirstPage_data() { languages(); }
    void theFirstPage();
    void theWindowWithItsNotices_data() { languages(); }
    void theWindowWithItsNotices();
    void theConnectionDialog_data() { languages(); }
    void theConnectionDialog();
    void theOtherDialogs_data() { languages(); }
    void theOtherDialogs();

private:
    static void languages();

    OneLanguage m_language;
};

void tst_mnemonics::languages()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "de", "zh_CN", "ar"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void tst_mnemonics::init()
{
    QFETCH(const QString, language);
    // English is what stands in the sources.
    if (language == QLatin1String("en"))
        return;
    QVERIFY(m_language.load(QLatin1String("trunktext_") + language, QStringLiteral(":/i18n")));
    QVERIFY(QCoreApplication::installTranslator(&m_language));
}

void tst_mnemonics::cleanup()
{
    QCoreApplication::removeTranslator(&m_language);
}

void tst_mnemonics::theFirstPage()
{
    HandDrivenHistory source;
    MainWindow window(new ComposeForm);
    window.setHistory(new HistoryPage(source));
    window.showWelcome(new WelcomePage);
    QCOMPARE(doublesIn(window), QStringList());
}

void tst_mnemonics::theWindowWithItsNotices()
{
    HandDrivenHistory source;
    auto *history = new HistoryPage(source);
    auto *compose = new ComposeForm;
    MainWindow window(compose);
    window.setHistory(history);
    window.showMessages();
    part<QPlainTextEdit>(*compose, "messageEdit")->insertPlainText(QStringLiteral("hi 😀"));
    Message message;
    message.id = 1;
    message.state = MessageState::NotConfirmed;
    history->reload();
    source.answerPage({message});
    QTRY_COMPARE(history->findChild<HistoryModel *>()->rowCount(), 1);
    history->selectMessage(1);

    NoticeBoard &notices = window.noticeBoard();
    notices.setHeldCount(2);
    notices.setReports(ReportsStatus());
    notices.setPasswordNeeded(QStringLiteral("Head office"));
    for (const SendErrorKind kind : {SendErrorKind::CertificateUnknown, SendErrorKind::CertificateChanged,
                                     SendErrorKind::WrongCredentials, SendErrorKind::TlsFailed}) {
        notices.setPbxStatus(stopped(kind));
        QCOMPARE(doublesIn(window), QStringList());
    }
}

void tst_mnemonics::theConnectionDialog()
{
    Connection connection = headOffice();
    connection.pinnedSha256 = otherFingerprint;
    ConnectionDialog dialog;
    dialog.openExisting(connection, true);
    click(dialog, "advancedToolButton");
    part<QCheckBox>(dialog, "plainHttpCheckBox")->click();
    QCOMPARE(doublesIn(dialog), QStringList());
    click(dialog, "plainHttpNoPushButton");
    click(dialog, "testPushButton");
    QCOMPARE(doublesIn(dialog), QStringList());
    dialog.testFinished(failed(SendErrorKind::CertificateUnknown));
    QVERIFY(part<QWidget>(dialog, "trustPushButton")->isVisible());
    QCOMPARE(doublesIn(dialog), QStringList());
}

void tst_mnemonics::theOtherDialogs()
{
    CertificateDialog certificate;
    certificate.openUnknown(QStringLiteral("pbx"), ::certificate(oneFingerprint));
    QCOMPARE(doublesIn(certificate), QStringList());
    certificate.openChanged(QStringLiteral("pbx"), ::certificate(oneFingerprint), otherFingerprint);
    QCOMPARE(doublesIn(certificate), QStringList());
    PasswordDialog password;
    password.openFor(headOffice());
    QCOMPARE(doublesIn(password), QStringList());
    ExportDialog exportDialog;
    exportDialog.openBeside();
    QCOMPARE(doublesIn(exportDialog), QStringList());
    ExportProgressDialog progress;
    progress.begin(QStringLiteral("messages.csv"));
    for (const ExportOutcome::Kind kind : {ExportOutcome::Kind::Finished, ExportOutcome::Kind::Failed}) {
        progress.end({.kind = kind});
        QCOMPARE(doublesIn(progress), QStringList());
    }
    UpkeepDialog upkeep;
    upkeep.show();
    QCOMPARE(doublesIn(upkeep), QStringList());
    const RestoreQuestion restore({}, {}, nullptr);
    QCOMPARE(doublesIn(restore), QStringList());
    const Manual manual(nullptr);
    QCOMPARE(doublesIn(manual), QStringList());
    const QuitQuestion question(1, 0, true, nullptr);
    QCOMPARE(doublesIn(question), QStringList());
}

QTEST_MAIN(tst_mnemonics)
#include "tst_mnemonics.moc"
