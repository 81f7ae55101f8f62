// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Application.h"
#include "app/settings/Connections.h"
#include "tests/support/MisbehavingPbx.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QCryptographicHash>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>
#include <QTextEdit>

namespace {

const QString password = QStringLiteral("C4nary Passw0rd");
const QString markup = QStringLiteral("<b>x</b><img src='file:///x.png'>");

/// Every text of a widget, by what shows or tells it.
QStringList textsOf(const QObject &object)
{
    QStringList texts;
    for (const char *name :
         {"text", "title", "windowTitle", "plainText", "placeholderText", "toolTip", "statusTip", "whatsThis",
          "accessibleName", "accessibleDescription", "currentText"}) {
        // Of the field itself the typed password is what it is for: its displayText are dots.
        const auto *edit = qobject_cast<const QLineEdit *>(&object);
        const bool dotted = edit && edit->echoMode() == QLineEdit::Password && qstrcmp(name, "text") == 0;
        texts.append(object.property(dotted ? "displayText" : name).toString());
    }
    texts.removeAll(QString());
    return texts;
}

QList<QObject *> allOf(QWidget &window)
{
    QList<QObject *> all{&window};
    const auto children = window.findChildren<QObject *>();
    for (QObject *child : children) {
        if (child->isWidgetType() || qobject_cast<QAction *>(child))
            all.append(child);
    }
    return all;
}

/// The cells and tooltips of every table and list.
QStringList itemTextsOf(QWidget &window, int role)
{
    QStringList texts;
    const auto views = window.findChildren<QAbstractItemView *>();
    for (const QAbstractItemView *view : views) {
        const QAbstractItemModel *model = view->model();
        for (int row = 0; model && row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column)
                texts.append(model->index(row, column).data(role).toString());
        }
    }
    return texts;
}

} // namespace

/// What the real window tells, and how, when names are hostile and logins fail.
class tst_window_leaks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void afterAFailedLoginNoTextHoldsASecret();
    void aPasswordCannotBeCopied();
    void markupIsShownAsItWasWritten();

private:
    template <typename Widget> Widget *find(const char *name) const
    {
        return m_application->window().findChild<Widget *>(QLatin1String(name));
    }
    void logIn();
    [[nodiscard]] QString everyText() const;

    std::unique_ptr<MisbehavingPbx> m_pbx;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Application> m_application;
};

void tst_window_leaks::initTestCase()
{
    // No keychain: whoever runs the tests keeps theirs to themselves.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
}

void tst_window_leaks::init()
{
    m_pbx = std::make_unique<MisbehavingPbx>();
    QVERIFY(m_pbx->start());
    m_folder = std::make_unique<QTemporaryDir>();
    const Profile profile = Profile::in(m_folder->path());
    Connections connections(profile.connectionsPath());
    Connection hostile;
    hostile.id = QStringLiteral("8d3f7a52-2c2d-4d27-9d1c-0c37b1a7e0a1");
    hostile.name = markup;
    hostile.host = QStringLiteral("127.0.0.1");
    hostile.port = m_pbx->port();
    hostile.username = markup;
    hostile.pinnedSha256 = m_pbx->certificateSha256();
    hostile.reportPort = 0;
    QVERIFY(connections.save(hostile));
    QVERIFY(connections.setCurrent(hostile.id));
    m_application = std::make_unique<Application>(profile, PracticeOptions{});
    QVERIFY(m_application->acquireProfile());
    m_application->start(false);
    // No password is kept, so it asks for it.
    QTRY_VERIFY(find<QDialog>("passwordDialog") && find<QDialog>("passwordDialog")->isVisible());
}

void tst_window_leaks::cleanup()
{
    QSignalSpy finished(m_application.get(), &Application::finished);
    m_application->window().close();
    QVERIFY(!finished.isEmpty() || finished.wait(10000));
    m_application.reset();
    m_folder.reset();
    m_pbx.reset();
}

void tst_window_leaks::logIn()
{
    QTest::keyClicks(find<QLineEdit>("passwordLineEdit"), password);
    find<QPushButton>("givePasswordPushButton")->click();
    QTRY_COMPARE(m_pbx->logins(), 1);
}

QString tst_window_leaks::everyText() const
{
    QStringList texts;
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        const auto objects = allOf(*window);
        for (const QObject *object : objects)
            texts += textsOf(*object);
        for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole),
                               int(Qt::AccessibleDescriptionRole)})
            texts += itemTextsOf(*window, role);
    }
    return texts.join(QLatin1Char('\n'));
}

void tst_window_leaks::afterAFailedLoginNoTextHoldsASecret()
{
    m_pbx->setDefault(MisbehavingPbx::Call::Login, Step::refuse(20003));
    find<QDialog>("passwordDialog")->reject();
    QTRY_VERIFY(!find<QDialog>("passwordDialog") || !find<QDialog>("passwordDialog")->isVisible());
    m_application->window().action(WindowCommand::ConnectionSettings)->trigger();
    QTRY_VERIFY(find<QDialog>("connectionDialog") && find<QDialog>("connectionDialog")->isVisible());
    find<QDialog>("connectionDialog")
        ->findChild<QLineEdit *>(QStringLiteral("passwordLineEdit"))
        ->setText(password);
    QSignalSpy tested(&m_application->engine(), &Engine::testFinished);
    find<QPushButton>("testPushButton")->click();
    QVERIFY(tested.wait(15000));
    QTRY_VERIFY(find<QWidget>("testResultNoteBox")->isVisible());
    QVERIFY(!everyText().contains(QLatin1String("C4nary")));
    find<QPushButton>("savePushButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(!find<QDialog>("connectionDialog")->isVisible(), 15000);
    QTRY_VERIFY(everyText().contains(QLatin1String("password"), Qt::CaseInsensitive));

    const QString told = everyText();
    QVERIFY(!told.contains(QLatin1String("C4nary")));
    const QByteArray digest = QCryptographicHash::hash(password.toUtf8(), QCryptographicHash::Md5).toHex();
    QVERIFY(!told.contains(QLatin1String(digest), Qt::CaseInsensitive));
}

void tst_window_leaks::aPasswordCannotBeCopied()
{
    auto *field = find<QLineEdit>("passwordLineEdit");
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    QTest::keyClicks(field, password);
    for (const auto sequence : {QKeySequence::SelectAll, QKeySequence::Copy, QKeySequence::Cut})
        QTest::keySequence(field, QKeySequence(sequence));
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
    QVERIFY(field->inputMethodHints() & Qt::ImhSensitiveData);
}

void tst_window_leaks::markupIsShownAsItWasWritten()
{
    m_pbx->setTrunks(
        R"([{"trunkname":"<b>x</b><img src='file:///x.png'>","type":"GSM","status":"<i>new</i>"}])");
    m_pbx->setDefault(Step::refuse(10028));
    logIn();
    auto *trunks = find<QComboBox>("trunkBox");
    QTRY_VERIFY(trunks->count() == 2);
    QVERIFY(trunks->itemText(1).contains(markup));
    find<QLineEdit>("toEdit")->setText(QStringLiteral("18396210850"));
    find<QPlainTextEdit>("messageEdit")->setPlainText(markup);
    trunks->setCurrentIndex(1);
    QTRY_VERIFY(find<QPushButton>("sendButton")->isEnabled());
    find<QPushButton>("sendButton")->click();
    constexpr int statusColumn = 4;
    const auto *history = find<QAbstractItemView>("historyTable")->model();
    QTRY_VERIFY(history->index(0, statusColumn).data().toString().startsWith(QLatin1String("Failed")));
    QTRY_VERIFY(find<QTextEdit>("detailsText")->toPlainText().contains(markup));
    QVERIFY(find<QLabel>("connectionLabel")->text().contains(markup));

    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        const auto labels = window->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            const bool plain = label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(label->text());
            QVERIFY2(plain, qUtf8Printable(label->objectName() + QStringLiteral(": ") + label->text()));
        }
        const auto objects = allOf(*window);
        for (const QObject *object : objects) {
            const QString tip = object->property("toolTip").toString();
            QVERIFY2(!tip.contains(QLatin1String("<b>")) && !tip.contains(QLatin1String("<img")),
                     qUtf8Printable(object->objectName() + QStringLiteral(": ") + tip));
        }
        const QStringList tips = itemTextsOf(*window, Qt::ToolTipRole);
        QVERIFY(tips.filter(QStringLiteral("<b>x")).isEmpty() &&
                tips.filter(QStringLiteral("<img")).isEmpty());
    }
    QVERIFY(!itemTextsOf(m_application->window(), Qt::ToolTipRole)
                 .filter(QStringLiteral("&lt;b&gt;x"))
                 .isEmpty());
}

QTEST_MAIN(tst_window_leaks)
#include "tst_window_leaks.moc"
