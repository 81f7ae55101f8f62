// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/HouseRules.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr auto licence = "// SPDX-License-Identifier: GPL-3.0-or-later\n";

QDir house()
{
    return QDir(QStringLiteral(TRUNKTEXT_HOUSE));
}

QStringList filesIn(const QStringList &places, const QStringList &names)
{
    QStringList paths;
    for (const QString &place : places) {
        QDirIterator files(house().filePath(place), names, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            paths.append(house().relativeFilePath(files.next()));
    }
    paths.sort();
    return paths;
}

QString textOf(const QString &path)
{
    QFile file(house().filePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString told(const QList<Complaint> &complaints)
{
    QStringList lines;
    for (const Complaint &complaint : complaints)
        lines.append(u"line %1: %2"_s.arg(complaint.line).arg(complaint.sentence));
    return lines.join(u'\n');
}

} // namespace

class tst_architecture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileKeepsTheRules_data();
    void everyFileKeepsTheRules();
    void everyScriptAndBuildFileNamesTheLicence_data();
    void everyScriptAndBuildFileNamesTheLicence();
    void aBrokenRuleIsComplainedAbout_data();
    void aBrokenRuleIsComplainedAbout();
    void whatThePlanAllowsPasses_data();
    void whatThePlanAllowsPasses();
    void aComplaintNamesItsLine();
    void commentsAndStringsAreNoCode();
};

void tst_architecture::everyFileKeepsTheRules_data()
{
    QTest::addColumn<QString>("path");
    const QStringList paths = filesIn({u"app"_s, u"late"_s, u"ui"_s, u"tests"_s},
                                      {u"*.h"_s, u"*.hpp"_s, u"*.cpp"_s, u"*.cc"_s, u"*.mm"_s});
    QVERIFY2(paths.contains(u"app/message/Message.h"), "the house was not found");
    for (const QString &path : paths)
        QTest::newRow(qUtf8Printable(path)) << path;
}

void tst_architecture::everyFileKeepsTheRules()
{
    QFETCH(QString, path);
    const QString complaints = told(complaintsAbout({path, textOf(path)}));
    QVERIFY2(complaints.isEmpty(), qUtf8Printable(u"\n%1\n%2"_s.arg(path, complaints)));
}

void tst_architecture::everyScriptAndBuildFileNamesTheLicence_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("CMakeLists.txt") << u"CMakeLists.txt"_s;
    const QStringList paths =
        filesIn({u"app"_s, u"late"_s, u"ui"_s, u"tests"_s, u"packaging"_s, u"translations"_s, u".ci"_s},
                {u"CMakeLists.txt"_s, u"*.cmake"_s, u"*.sh"_s, u"run"_s});
    for (const QString &path : paths)
        QTest::newRow(qUtf8Printable(path)) << path;
}

void tst_architecture::everyScriptAndBuildFileNamesTheLicence()
{
    QFETCH(QString, path);
    const QStringList lines = textOf(path).split(u'\n');
    const qsizetype first = lines.value(0).startsWith(u"#!") ? 1 : 0;
    QCOMPARE(lines.value(first), u"# SPDX-License-Identifier: GPL-3.0-or-later"_s);
}

void tst_architecture::aBrokenRuleIsComplainedAbout_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("sentence");

    const auto broken = [](const char *path, const QByteArray &code, const char *sentence) {
        QTest::addRow("%s: %s", path, code.left(60).simplified().constData())
            << QString::fromUtf8(path) << licence + code << QString::fromUtf8(sentence);
    };

    // Of ours
    broken("app/message/Message.h", "#include \"app/text/EmojiFinder.h\"\n", "app/message/ may not include");
    broken("app/text/EmojiFinder.cpp", "#include \"app/storage/Database.h\"\n", "app/text/ may not include");
    broken("app/http/HttpServer.cpp", "#include \"app/message/Message.h\"\n", "app/http/ may not include");
    broken("app/storage/Database.cpp", "#include \"app/text/EmojiFinder.h\"\n",
           "app/storage/ may not include");
    broken("app/pbx/PbxSession.cpp", "#include \"app/storage/Database.h\"\n", "app/pbx/ may not include");
    broken("app/outbox/Outbox.cpp", "#include \"app/pbx/PbxSession.h\"\n", "app/outbox/ may not include");
    broken("app/settings/Profile.cpp", "#include \"app/pbx/PbxSession.h\"\n",
           "app/settings/ may not include");
    broken("app/practice/PracticePbx.cpp", "#include \"app/pbx/PbxSession.h\"\n",
           "app/practice/ may not include");
    broken("app/outbox/Outbox.h", "#include \"app/Engine.h\"\n", "app/outbox/ may not include");
    broken("app/pbx/PbxSession.h", "  #  include \"ui/frame/MainWindow.h\"\n", "app/pbx/ may not include");
    broken("app/Engine.cpp", "#include \"ui/frame/MainWindow.h\"\n", "app/ may not include");
    broken("ui/wording/StateWording.cpp", "#include \"ui/history/HistoryPage.h\"\n",
           "ui/wording/ may not include");
    broken("ui/compose/ComposeForm.cpp", "#include \"ui/history/HistoryPage.h\"\n",
           "ui/compose/ may not include");
    broken("ui/compose/ComposeForm.cpp", "#include \"app/storage/MessageReader.h\"\n",
           "ui/compose/ may not include");
    broken("ui/history/HistoryPage.cpp", "#include \"app/storage/MessageStore.h\"\n",
           "ui/history/ may not include");
    broken("ui/connection/ConnectionDialog.cpp", "#include \"app/pbx/PbxSession.h\"\n",
           "ui/connection/ may not");
    broken("ui/frame/MainWindow.cpp", "#include \"app/outbox/Outbox.h\"\n", "ui/frame/ may not include");
    broken("ui/frame/MainWindow.cpp", "#include \"app/Application.h\"\n", "ui/frame/ may not include");
    broken("ui/look/NoteBox.h", "#include \"app/message/Message.h\"\n", "ui/look/ may not include");
    broken("app/time/Clock.h", "#include \"app/message/Message.h\"\n", "app/time/ may not include");
    broken("app/pbx/PbxSession.cpp", "#include \"PbxSession.h\"\n", "not written from the root");
    broken("app/pbx/PbxSession.cpp", "#include \"tests/support/ManualClock.h\"\n",
           "not written from the root");

    // Of Qt and of others
    broken("app/message/Message.h", "#include <QtWidgets/QWidget>\n", "of QtWidgets");
    broken("app/outbox/Outbox.h", "#include <QSqlQuery>\n", "of QtSql");
    broken("app/outbox/Outbox.h", "#include <qsqlquery.h>\n", "of QtSql");
    broken("ui/history/HistoryPage.h", "#include <QtSql>\n", "of QtSql");
    broken("app/Application.cpp", "#include <QSqlDatabase>\n", "of QtSql");
    broken("app/settings/Profile.cpp", "#include <QNetworkProxy>\n", "of QtNetwork");
    broken("ui/connection/ConnectionDialog.cpp", "#include <QHostAddress>\n", "of QtNetwork");
    broken("app/Application.cpp", "#include <QNetworkAccessManager>\n", "of QtNetwork");
    broken("app/outbox/Outbox.h", "#include <QLocalServer>\n", "of QtNetwork");
    broken("app/Engine.cpp", "#include <QWidget>\n", "of QtWidgets");
    broken("app/SendJob.cpp", "#include <QWidget>\n", "of QtWidgets");
    broken("app/SendJob.cpp", "#include \"ui/frame/MainWindow.h\"\n", "app/SendJob. may not include");
    broken("app/text/EmojiFinder.cpp", "#include <QFont>\n", "of QtGui");
    broken("ui/terminal/Terminal.cpp", "#include <QMessageBox>\n", "of QtWidgets");
    broken("ui/compose/ComposeForm.cpp", "#include <QNoSuchThing>\n", "in no Qt module");
    broken("app/outbox/Outbox.cpp", "#include <openssl/evp.h>\n", "may not include <openssl/evp.h>");
    broken("app/pbx/PbxSession.cpp", "#include <boost/beast/http.hpp>\n",
           "may not include <boost/beast/http.hpp>");
    broken("app/attic/Trunk.cpp", "", "has no such room");

    // Words
    broken("app/outbox/Outbox.cpp", "class QSqlDatabase;\n", "only app/storage speaks QSql");
    broken("app/outbox/Outbox.cpp", "void f(QNetworkReply *);\n", "speak to the network");
    broken("ui/frame/MainWindow.cpp", "QCoreApplication::processEvents();\n", "never processed by hand");
    broken("app/main.cpp", "QCoreApplication::processEvents();\n", "never processed by hand");
    broken("app/storage/Database.cpp", "QEventLoop loop;\n", "inside an event loop");
    broken("ui/connection/ConnectionDialog.cpp", "dialog.exec();\n", "inside an event loop");
    broken("app/pbx/PbxSession.cpp", "socket->waitForConnected(1000);\n", "nothing waits for I/O");

    // Rich text
    broken("ui/frame/MainWindow.cpp", "label->setTextFormat(Qt::RichText);\n", "text is shown as it is");
    broken("ui/history/DetailsPane.cpp", "edit->setHtml(text);\n", "text is shown as it is");
    broken("ui/frame/MainWindow.cpp", "QMessageBox::warning(this, a, b);\n", "with Qt::PlainText");
    broken("ui/frame/MainWindow.cpp", "auto *label = new QLabel(this);\n", "a label without");
    broken("ui/look/Sign.cpp", "Sign::Sign(QWidget *parent) : QLabel(parent)\n", "a label without");
    broken("ui/frame/StatusLine.cpp", "box->setToolTip(\n    trunk.name);\n", "without toHtmlEscaped()");
    broken("ui/frame/StatusLine.cpp", "box->setToolTip(tr(\"On %1\").arg(name));\n",
           "without toHtmlEscaped()");

    // Looks
    broken("app/outbox/Outbox.cpp", QByteArray(400, '\n'), "over 400 lines");
    broken("tests/outbox/tst_outbox.cpp", QByteArray("// TO") + "DO: later\n", "belongs in an issue");
    QTest::newRow("no licence") << u"app/outbox/Outbox.cpp"_s << QByteArray("int x;\n")
                                << u"is not the licence"_s;
    QTest::newRow("no licence in a test")
        << u"tests/outbox/tst_outbox.cpp"_s << QByteArray() << u"is not the licence"_s;
}

void tst_architecture::aBrokenRuleIsComplainedAbout()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, code);
    QFETCH(QString, sentence);
    const QList<Complaint> complaints = complaintsAbout({path, QString::fromUtf8(code)});
    QVERIFY2(told(complaints).contains(sentence), qUtf8Printable(u"it said: "_s + told(complaints)));
    QCOMPARE(complaints.size(), 1);
}

void tst_architecture::whatThePlanAllowsPasses_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("code");

    const auto allowed = [](const char *path, const QByteArray &code) {
        QTest::addRow("%s: %s", path, code.left(60).simplified().constData())
            << QString::fromUtf8(path) << licence + code;
    };
    allowed("app/message/Message.h",
            "#include \"app/message/Draft.h\"\n#include <QtGlobal>\n#include <optional>\n");
    allowed("app/text/EmojiFinder.cpp", "#include \"app/text/EmojiFinder.h\"\n#include <unicode/uchar.h>\n");
    allowed("app/storage/Database.cpp", "#include <QSqlQuery>\nbool ok = query.exec();\n");
    allowed("app/http/HttpServer.cpp", "#include <QSslServer>\n#include <boost/beast/http.hpp>\n");
    allowed("app/pbx/PbxSession.cpp", "#include \"app/http/HttpServer.h\"\n#include <QNetworkReply>\n");
    allowed("app/outbox/Outbox.cpp",
            "#include \"app/pbx/PbxGateway.h\"\n#include \"app/storage/MessageStore.h\"\n");
    allowed("app/settings/SecretStore.cpp", "#include <qt6keychain/keychain.h>\n");
    allowed("app/practice/PracticeCertificate.cpp", "#include <QSslKey>\n");
    allowed("late/certificate/OpenSslCertificate.cpp", "#include <openssl/x509.h>\n");
    allowed("app/Application.cpp", "#include \"ui/frame/MainWindow.h\"\n#include <QApplication>\n");
    allowed("app/Terminal.cpp",
            "#include \"ui/terminal/CheckCommand.h\"\nint f() { return QCoreApplication::exec(); }\n");
    allowed("app/ProfileLock.cpp", "#include <QLocalServer>\n#include <QLockFile>\n");
    allowed("app/Engine.cpp", "#include \"app/outbox/Outbox.h\"\n#include \"app/practice/PracticePbx.h\"\n");
    allowed("ui/history/HistoryPage.cpp",
            "#include \"app/storage/MessageReader.h\"\n#include \"HistoryPage.moc\"\n");
    allowed("ui/frame/MainWindow.cpp", "#include \"ui/compose/ComposeForm.h\"\n#include <QtWidgets/QMenu>\n");
    allowed("ui/frame/MainWindow.cpp", "// as QSqlQuery::exec() does\nauto s = \"QNetworkReply: exec()\";\n");
    allowed(
        "ui/frame/MainWindow.cpp",
        "auto *l = new QLabel(this);\nl->setTextFormat(Qt::PlainText);\nl->setToolTip(tr(\"Only ours\"));\n");
    allowed("ui/frame/StatusLine.cpp", "box->setToolTip(name.toHtmlEscaped());\n");
    allowed("tests/pbx/tst_pbx.cpp", "#include <QSqlQuery>\nQEventLoop loop;\n");
    allowed("app/outbox/Outbox.cpp", QByteArray(399, '\n'));
}

void tst_architecture::whatThePlanAllowsPasses()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, code);
    QCOMPARE(told(complaintsAbout({path, QString::fromUtf8(code)})), QString());
}

void tst_architecture::aComplaintNamesItsLine()
{
    const QList<Complaint> complaints = complaintsAbout(
        {u"app/outbox/Outbox.cpp"_s,
         QString::fromUtf8(licence) + u"/* two\nlines */\n\n#include <QSqlQuery>\nx.exec();\n"_s});
    QCOMPARE(complaints.size(), 2);
    QCOMPARE(complaints.at(0).line, 5);
    QCOMPARE(complaints.at(1).line, 6);
}

void tst_architecture::commentsAndStringsAreNoCode()
{
    QCOMPARE(codeOf(u"a // b\nc"_s), u"a  \nc"_s);
    QCOMPARE(codeOf(u"a /* b\nb */ c"_s), u"a \n  c"_s);
    QCOMPARE(codeOf(u"f(\"x // \\\" y\"); // z"_s), u"f( );  "_s);
    QCOMPARE(codeOf(u"R\"(a \" b)\" c"_s), u"  c"_s);
    QCOMPARE(codeOf(u"'\"' + exec() + '\"'"_s), u"  + exec() +  "_s);
    QCOMPARE(codeOf(u"1'000 + exec() + 2'000"_s), u"1'000 + exec() + 2'000"_s);
}

QTEST_GUILESS_MAIN(tst_architecture)

#include "tst_architecture.moc"
