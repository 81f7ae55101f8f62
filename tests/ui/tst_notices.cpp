// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/FramedWindow.h"
#include "ui/frame/NoticeBoard.h"
#include "ui/frame/StatusLine.h"
#include "ui/look/NoteBox.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

namespace {

PbxStatus stopped(SendErrorKind kind)
{
    PbxStatus status;
    status.reachability = PbxReachability::Stopped;
    status.error.kind = kind;
    return status;
}

Trunk gsm(TrunkState state)
{
    return {QStringLiteral("GSM"), QStringLiteral("GSM"), state, QString()};
}

} // namespace

class tst_Notices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void heldMessagesAreOfferedAtTheTop();
    void noticesStackAndReplaceEachOther();
    void wrongPasswordPointsToTheSettings();
    void aChangedCertificateCanBeComparedButNotAccepted();
    void aMissingPasswordCanBeTyped();
    void whatPassesByItselfIsNoNotice();
    void missingReportsCanBeClosedAndComeBackWithNews();
    void aCertificateThatRunsOutIsToldOf();
    void storageProblemsStay();
    void aPasswordThatWillBeForgottenIsTold();
    void aRescueSaysHowMuchAndWhereTheOldFileIs();
    void aBadPlaceForTheMessagesIsToldUntilItIsRead();
    void theStatusLineTellsHowThingsStand();
    void thePracticePbxSaysSo();
    void theStatusLineGivesWayInANarrowWindow();
    void tonesCanBeReadOnLightAndDark();
};

void tst_Notices::heldMessagesAreOfferedAtTheTop()
{
    FramedWindow w;
    QSignalSpy sends(&w.window.noticeBoard(), &NoticeBoard::sendHeldRequested);
    QSignalSpy cancels(&w.window.noticeBoard(), &NoticeBoard::cancelHeldRequested);
    QVERIFY(!w.notices().isVisible());
    w.window.noticeBoard().setHeldCount(3);
    QVERIFY(w.notices().isVisible());
    QVERIFY(w.notices().text(QStringLiteral("held")).contains(u'3'));
    w.part<QPushButton>("sendHeldNoticeButton")->click();
    QTRY_COMPARE(sends.size(), 1);
    w.part<QPushButton>("cancelHeldNoticeButton")->click();
    QTRY_COMPARE(cancels.size(), 1);
    w.window.noticeBoard().setHeldCount(0);
    QVERIFY(!w.notices().isVisible());
}

void tst_Notices::noticesStackAndReplaceEachOther()
{
    FramedWindow w;
    w.window.noticeBoard().setHeldCount(3);
    w.window.noticeBoard().setPbxStatus(stopped(SendErrorKind::WrongCredentials));
    w.window.noticeBoard().setHeldCount(2);
    const auto boxes = w.notices().findChildren<NoteBox *>();
    QCOMPARE(boxes.size(), 2);
    const auto *held = w.part<NoteBox>("heldNotice");
    QVERIFY(held->text().contains(u'2'));
    QTRY_VERIFY(held->y() < w.part<NoteBox>("pbxNotice")->y()); // it keeps its place
    QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(w.part<NoteBox>("heldNotice"));
    QCOMPARE(seen->role(), QAccessible::AlertMessage);
    QCOMPARE(seen->text(QAccessible::Name), held->text());
}

void tst_Notices::wrongPasswordPointsToTheSettings()
{
    FramedWindow w;
    QSignalSpy settings(&w.window.noticeBoard(), &NoticeBoard::connectionSettingsRequested);
    w.window.noticeBoard().setPbxStatus(stopped(SendErrorKind::WrongCredentials));
    QVERIFY(!w.window.findChild<QPushButton *>(
        QStringLiteral("reconnectNoticeButton"))); // never tried again as it is
    w.part<QPushButton>("settingsNoticeButton")->click();
    QTRY_COMPARE(settings.size(), 1);
}

void tst_Notices::aChangedCertificateCanBeComparedButNotAccepted()
{
    FramedWindow w;
    QSignalSpy looks(&w.window.noticeBoard(), &NoticeBoard::certificateRequested);
    w.window.noticeBoard().setPbxStatus(stopped(SendErrorKind::CertificateChanged));
    QCOMPARE(w.notices().findChildren<QPushButton *>().size(), 2);
    w.part<QPushButton>("certificateNoticeButton")->click();
    QTRY_COMPARE(looks.size(), 1);
}

void tst_Notices::aMissingPasswordCanBeTyped()
{
    FramedWindow w;
    QSignalSpy asked(&w.window.noticeBoard(), &NoticeBoard::passwordRequested);
    w.window.statusLine().setConnection(QStringLiteral("Head office"), false);
    w.window.statusLine().setPasswordNeeded(true);
    w.window.noticeBoard().setPasswordNeeded(QStringLiteral("Head office"));
    QVERIFY(w.notices().text(QStringLiteral("missingPassword")).contains(QLatin1String("Head office")));
    QVERIFY(w.part<QLabel>("connectionLabel")->text().contains(QLatin1String("Password needed")));
    w.part<QPushButton>("typePasswordNoticeButton")->click();
    QTRY_COMPARE(asked.size(), 1);
    w.window.statusLine().setPasswordNeeded(false);
    w.window.noticeBoard().setPasswordNeeded({});
    QVERIFY(!w.notices().isVisible());
    QVERIFY(!w.part<QLabel>("connectionLabel")->text().contains(QLatin1String("Password needed")));
}

void tst_Notices::whatPassesByItselfIsNoNotice()
{
    FramedWindow w;
    w.window.noticeBoard().setPbxStatus(stopped(SendErrorKind::AddressNotAllowed));
    QVERIFY(w.notices().has(QStringLiteral("pbx")));
    PbxStatus waiting = stopped(SendErrorKind::Unreachable);
    waiting.reachability = PbxReachability::Waiting;
    w.window.noticeBoard().setPbxStatus(waiting);
    QVERIFY(!w.notices().has(QStringLiteral("pbx")));
}

void tst_Notices::missingReportsCanBeClosedAndComeBackWithNews()
{
    FramedWindow w;
    const auto key = QStringLiteral("reports");
    w.window.noticeBoard().setReports(ReportsStatus{false, 8260, QStringLiteral("in use")});
    QVERIFY(w.notices().has(key));
    w.part<QPushButton>("reportsCloseNoticeButton")->click();
    QTRY_VERIFY(!w.notices().has(key));
    w.window.noticeBoard().setReports(ReportsStatus{false, 8260, QStringLiteral("in use")});
    QVERIFY(!w.notices().has(key)); // nothing new
    w.window.noticeBoard().setReports(ReportsStatus{true, 8260, QString()});
    w.window.noticeBoard().setReports(ReportsStatus{false, 8260, QStringLiteral("in use")});
    QVERIFY(w.notices().has(key));
}

void tst_Notices::aCertificateThatRunsOutIsToldOf()
{
    FramedWindow w;
    const auto key = QStringLiteral("certificateDate");
    const QDateTime now = QDateTime::currentDateTimeUtc();
    PbxStatus status;
    status.reachability = PbxReachability::Connected;
    const auto connectWith = [&](char name, qint64 daysLeft) {
        status.certificate.sha256 = QByteArray(32, name);
        status.certificate.validUntil = now.addDays(daysLeft);
        w.window.noticeBoard().setPbxStatus(status);
    };
    connectWith('a', 40);
    QVERIFY(!w.notices().has(key));
    connectWith('b', 20);
    QVERIFY(w.notices().text(key).contains(QStringLiteral("runs out on")));
    connectWith('c', -1);
    QVERIFY(w.notices().text(key).contains(QStringLiteral("ran out on")));

    // Told once, and again when there is another one.
    w.part<QPushButton>("certificateDateCloseNoticeButton")->click();
    QTRY_VERIFY(!w.notices().has(key));
    w.window.noticeBoard().setPbxStatus(stopped(SendErrorKind::Unreachable));
    connectWith('c', -1);
    QVERIFY(!w.notices().has(key));
    connectWith('d', 5);
    QVERIFY(w.notices().has(key));
    connectWith('e', 400);
    QVERIFY(!w.notices().has(key));
    // Plain HTTP shows none.
    status.certificate = {};
    w.window.noticeBoard().setPbxStatus(status);
    QVERIFY(!w.notices().has(key));
}

void tst_Notices::storageProblemsStay()
{
    FramedWindow w;
    w.window.noticeBoard().setStorageProblem(StorageError{StorageErrorKind::DiskFull, QString()});
    QVERIFY(w.notices().has(QStringLiteral("storage")));
    QVERIFY(w.notices().findChildren<QPushButton *>().isEmpty());
    w.window.noticeBoard().setStorageProblem(std::nullopt);
    QVERIFY(!w.notices().has(QStringLiteral("storage")));
}

void tst_Notices::aRescueSaysHowMuchAndWhereTheOldFileIs()
{
    FramedWindow w;
    NoticeBoard &board = w.window.noticeBoard();
    board.setStoreCondition({StorePlace::LocalDisk, {}});
    QVERIFY(!w.notices().has(QStringLiteral("rescue")));
    const auto kept = QStringLiteral("messages-damaged-20260302-090000.sqlite");
    board.setStoreCondition({StorePlace::LocalDisk, StoreRescue{kept, 41}});
    QVERIFY(w.notices().text(QStringLiteral("rescue")).contains(kept));
    QVERIFY(w.notices().text(QStringLiteral("rescue")).contains(QStringLiteral("41")));
    board.setStoreCondition({StorePlace::LocalDisk, {}}); // looked at again: it is still news
    QVERIFY(w.notices().has(QStringLiteral("rescue")));
    w.part<QPushButton>("rescueCloseNoticeButton")->click();
    QTRY_VERIFY(!w.notices().has(QStringLiteral("rescue")));
}

void tst_Notices::aBadPlaceForTheMessagesIsToldUntilItIsRead()
{
    FramedWindow w;
    const auto key = QStringLiteral("place");
    QSet<QString> texts;
    for (const StorePlace place : {StorePlace::NetworkDrive, StorePlace::SyncedFolder}) {
        w.window.noticeBoard().setStoreCondition({place, {}});
        QVERIFY(w.notices().has(key));
        texts.insert(w.notices().text(key));
    }
    QCOMPARE(texts.size(), 2);
    w.part<QPushButton>("placeCloseNoticeButton")->click();
    QTRY_VERIFY(!w.notices().has(key));
}

void tst_Notices::aPasswordThatWillBeForgottenIsTold()
{
    FramedWindow w;
    const auto key = QStringLiteral("password");
    w.window.noticeBoard().setPasswordKept(false);
    QVERIFY(w.notices().text(key).contains(QStringLiteral("keychain")));
    w.window.noticeBoard().setPasswordKept(true);
    QVERIFY(!w.notices().has(key));
}

void tst_Notices::theStatusLineTellsHowThingsStand()
{
    FramedWindow w;
    StatusLine &line = w.window.statusLine();
    line.setConnection(QStringLiteral("Head office PBX"), false);
    PbxStatus status;
    status.reachability = PbxReachability::Connected;
    line.setPbxStatus(status);
    Trunk sip = gsm(TrunkState::Idle);
    sip.type = QStringLiteral("SIP");
    line.setTrunks(QList<Trunk>{gsm(TrunkState::Idle), gsm(TrunkState::Busy), sip});
    line.setReports(ReportsStatus{true, 8260, QString()});
    w.window.setOutboxCount(1, 4);

    QVERIFY(w.part<QLabel>("connectionLabel")->text().contains(QStringLiteral("Head office PBX")));
    QVERIFY(w.part<QLabel>("connectionLabel")->text().contains(QStringLiteral("Connected")));
    QVERIFY(!w.part<QLabel>("connectionSignLabel")->pixmap().isNull());
    QVERIFY(w.part<QLabel>("trunksLabel")->text().startsWith(QStringLiteral("1 of 2")));
    QVERIFY(w.part<QLabel>("outboxLabel")->text().contains(u'4'));
    QVERIFY(w.part<QLabel>("reportsLabel")->text().contains(QStringLiteral("8260")));
    QVERIFY(!w.part<QLabel>("practiceLabel")->isVisible());
    w.window.setOutboxCount(0, 0);
    QVERIFY(!w.part<QLabel>("outboxLabel")->isVisible());
    line.setTrunks(std::nullopt);
    QVERIFY(!w.part<QLabel>("trunksLabel")->isVisible());
}

void tst_Notices::thePracticePbxSaysSo()
{
    FramedWindow w;
    w.window.statusLine().setConnection(QStringLiteral("Practice"), true);
    QVERIFY(w.part<QLabel>("practiceLabel")->isVisible());
    QCOMPARE(w.part<QLabel>("practiceLabel")->text(), QStringLiteral("Practice PBX: no real SMS is sent"));
}

void tst_Notices::theStatusLineGivesWayInANarrowWindow()
{
    FramedWindow w;
    StatusLine &line = w.window.statusLine();
    const QString name = QStringLiteral("A connection with quite a long name indeed").repeated(3);
    line.setConnection(name, false);
    w.window.resize(800, 600);
    QTRY_COMPARE(w.window.width(), 800);
    QVERIFY(w.part<QLabel>("connectionLabel")->text().contains(name)); // whole for a screen reader
}

void tst_Notices::tonesCanBeReadOnLightAndDark()
{
    for (const QPalette &palette : {DesktopLook::light(), DesktopLook::dark()}) {
        const QColor window = palette.color(QPalette::Window);
        for (const Tone tone : {Tone::Neutral, Tone::Good, Tone::Caution, Tone::Bad}) {
            const ToneColors colors = toneColors(palette, tone);
            QVERIFY(contrastRatio(colors.text, colors.background) >= 4.5);
            QVERIFY(contrastRatio(colors.text, window) >= 4.5); // sentences under fields stand on the window
            QVERIFY(contrastRatio(colors.sign, colors.background) >= 3.0);
        }
        QVERIFY(contrastRatio(mutedText(palette), window) >= 4.5);
        QVERIFY(contrastRatio(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base)) >=
                4.5);
        QVERIFY(contrastRatio(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >=
                4.5);
    }
}

QTEST_MAIN(tst_Notices)
#include "tst_notices.moc"
