// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/HouseRules.h"

#include "tests/architecture/RoomTable.h"

#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLines = 400;
constexpr QLatin1StringView plotLibrary("qcustomplot.h"); // named as if it were of Qt

QStringList words(std::string_view list)
{
    return QString(latin(list)).split(u' ', Qt::SkipEmptyParts);
}

/// Where Qt's headers are: every place that looks like <somewhere>/QtCore.
QStringList headerFoldersOf(const QString &module)
{
    return {QLibraryInfo::path(QLibraryInfo::HeadersPath) + u"/Qt"_s + module,
            QLibraryInfo::path(QLibraryInfo::LibrariesPath) + u"/Qt"_s + module + u".framework/Headers"_s};
}

/// The module that a header such as QSqlQuery belongs to, "Sql"; asked of the Qt that is installed.
QString moduleOf(const QString &header)
{
    static const QStringList modules = {
        u"Core"_s,   u"Gui"_s,          u"Widgets"_s,       u"Network"_s,   u"Sql"_s,
        u"Svg"_s,    u"Concurrent"_s,   u"DBus"_s,          u"Test"_s,      u"Xml"_s,
        u"OpenGL"_s, u"PrintSupport"_s, u"OpenGLWidgets"_s, u"SvgWidgets"_s};
    for (const QString &module : modules) {
        const QStringList folders = headerFoldersOf(module);
        for (const QString &folder : folders) {
            if (QFileInfo::exists(folder + u'/' + header))
                return module;
        }
    }
    return {};
}

QString complaintAboutQt(const Room &room, const QString &include)
{
    const bool named = include.startsWith(u"Qt") && include.contains(u'/');
    const QString header = include.section(u'/', -1);
    const QString module = named ? include.section(u'/', 0, 0).mid(2) : moduleOf(header);
    if (module.isEmpty())
        return u"<%1> is in no Qt module that the plan knows"_s.arg(include);
    if (words(room.qtModules).contains(module) || words(room.qtHeaders).contains(header))
        return {};
    return u"%1 may not include <%2>, which is of Qt%3"_s.arg(latin(room.place), include, module);
}

QString complaintAboutLibrary(const Room &room, const QString &include)
{
    const QString library = include.section(u'/', 0, 0);
    // Without a folder it is of the language or of the system: <vector>, <cstdint>, <unistd.h>.
    if ((!include.contains(u'/') && include != plotLibrary) || words(room.libraries).contains(library))
        return {};
    return u"%1 may not include <%2>"_s.arg(latin(room.place), include);
}

QString complaintAboutOurs(const Room &room, const QString &path, const QString &include)
{
    const QString base = QFileInfo(path).completeBaseName();
    if (include == base + u".moc"_s)
        return {};
    if (!include.startsWith(u"app/") && !include.startsWith(u"late/") && !include.startsWith(u"ui/"))
        return u"\"%1\" is not written from the root"_s.arg(include);
    const QStringList doors = words(room.ours);
    const bool own =
        room.place.ends_with('/') && room.place != "app/" && include.startsWith(latin(room.place));
    const bool allowed = std::any_of(doors.cbegin(), doors.cend(), [&](const QString &door) {
        return door.endsWith(u'/') ? include.startsWith(door) : include == door;
    });
    if (own || allowed)
        return {};
    return u"%1 may not include \"%2\""_s.arg(latin(room.place), include);
}

QList<Complaint> complaintsAboutIncludes(const Room &room, const SourceFile &file)
{
    static const QRegularExpression anInclude(
        uR"re(^[ \t]*#[ \t]*include[ \t]*(?:<([^>\n]+)>|"([^"\n]+)"))re"_s);
    static const QRegularExpression ofQt(u"^(Q[A-Zt]|qt?[a-z]+\\.h$)"_s);
    QList<Complaint> complaints;
    const QStringList lines = file.text.split(u'\n');
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const QRegularExpressionMatch match = anInclude.match(lines.at(at));
        if (!match.hasMatch())
            continue;
        const QString angled = match.captured(1);
        QString sentence;
        if (angled.isEmpty())
            sentence = complaintAboutOurs(room, file.path, match.captured(2));
        else if (angled != plotLibrary && ofQt.match(angled).hasMatch())
            sentence = complaintAboutQt(room, angled);
        else
            sentence = complaintAboutLibrary(room, angled);
        if (!sentence.isEmpty())
            complaints.append({int(at) + 1, sentence});
    }
    return complaints;
}

/// A word of the code that a room may not have.
struct ForbiddenWord
{
    QRegularExpression pattern;
    QStringList exceptIn; ///< places, as in the plan
    QString why;
};

const QList<ForbiddenWord> &forbiddenWords()
{
    static const QList<ForbiddenWord> list = {
        {QRegularExpression(u"\\bQSql[A-Z]\\w*"_s), {u"app/storage/"_s}, u"only app/storage speaks QSql"_s},
        {QRegularExpression(
             u"\\bQ(Network|Ssl|Tcp|Udp|Abstract(Socket|Network)|Host(Address|Info)|Dtls)\\w*"_s),
         {u"app/pbx/"_s, u"app/http/"_s, u"app/practice/"_s},
         u"only app/http, app/pbx and app/practice speak to the network"_s},
        {QRegularExpression(u"\\bprocessEvents\\b"_s), {}, u"events are never processed by hand"_s},
        {QRegularExpression(u"\\bQEventLoop\\b"_s), {}, u"no event loop inside an event loop"_s},
        // Application and Terminal start the one loop of their process. A query is executed with exec(), too.
        {QRegularExpression(u"\\bexec\\s*\\("_s),
         {u"app/Application."_s, u"app/Terminal."_s, u"app/storage/"_s},
         u"no event loop inside an event loop: open() a dialog, popup() a menu"_s},
        {QRegularExpression(u"\\bwaitFor[A-Z]\\w*\\s*\\("_s),
         {},
         u"nothing waits for I/O: take the signal"_s},
        {QRegularExpression(u"\\b(Qt::(Rich|Auto|Markdown)Text|(set|insert|append)(Html|Markdown)|"
                            "QErrorMessage|setOpenExternalLinks)\\b"_s),
         {u"ui/frame/Manual.cpp"_s}, // every word of it is ours
         u"text is shown as it is: some of it comes from strangers"_s},
        {QRegularExpression(u"\\bQMessageBox::(about|information|question|warning|critical)\\s*\\("_s),
         {},
         u"it would guess whether its text is rich: make one, with Qt::PlainText"_s},
    };
    return list;
}

QList<Complaint> complaintsAboutWords(const SourceFile &file)
{
    QList<Complaint> complaints;
    const QStringList lines = codeOf(file.text).split(u'\n');
    for (const ForbiddenWord &word : forbiddenWords()) {
        const bool excepted = std::any_of(word.exceptIn.cbegin(), word.exceptIn.cend(),
                                          [&](const QString &place) { return file.path.startsWith(place); });
        if (excepted)
            continue;
        for (qsizetype at = 0; at < lines.size(); ++at) {
            // An include has been judged already.
            if (lines.at(at).trimmed().startsWith(u'#'))
                continue;
            const QRegularExpressionMatch match = word.pattern.match(lines.at(at));
            if (match.hasMatch())
                complaints.append({int(at) + 1, match.captured() + u": "_s + word.why});
        }
    }
    return complaints;
}

/// A QLabel and a tooltip guess whether their text is rich, and a trunk may be called <img src=...>.
QList<Complaint> complaintsAboutRichText(const SourceFile &file)
{
    // Their labels show words of our own, or an icon.
    static const QStringList ownWords = {u"ui/compose/ComposeParts.cpp"_s, u"ui/history/HistoryBar.cpp"_s,
                                         u"ui/connection/WelcomePage.cpp"_s, u"ui/frame/StatusLine.cpp"_s};
    static const QRegularExpression aLabel(u"\\bnew (QLabel|QMessageBox)\\b|\\) : (QLabel|QMessageBox)\\("_s);
    static const QRegularExpression aToolTip(
        u"\\b(?:setToolTip|setStatusTip|setWhatsThis|QToolTip::showText)\\s*\\(([^;]*);"_s);
    const QString code = codeOf(file.text);
    const auto lineAt = [&code](qsizetype at) {
        return int(QStringView(code).left(at).count(u'\n')) + 1;
    };
    QList<Complaint> complaints;
    const QRegularExpressionMatch label = aLabel.match(code);
    if (label.hasMatch() && !code.contains(u"setTextFormat(Qt::PlainText)"_s) &&
        !ownWords.contains(file.path))
        complaints.append({lineAt(label.capturedStart()), u"a label without setTextFormat(Qt::PlainText)"_s});
    QRegularExpressionMatchIterator tips = aToolTip.globalMatch(code);
    while (tips.hasNext()) {
        const QRegularExpressionMatch tip = tips.next();
        const QString shown = tip.captured(1);
        const bool ours = shown.contains(u"tr("_s) && !shown.contains(u".arg("_s);
        if (!ours && !shown.contains(u"toHtmlEscaped("_s))
            complaints.append({lineAt(tip.capturedStart()), u"a tooltip without toHtmlEscaped()"_s});
    }
    return complaints;
}

QList<Complaint> complaintsAboutLooks(const SourceFile &file)
{
    // Put together here, so that this file has none itself.
    static const QRegularExpression marker(u"\\b(TO"_s
                                           u"DO|FIX"_s
                                           u"ME|X"_s
                                           u"XX|HA"_s
                                           u"CK)\\b"_s);
    QList<Complaint> complaints;
    if (!file.text.startsWith(u"// SPDX-License-Identifier: GPL-3.0-or-later\n"))
        complaints.append({1, u"the first line is not the licence"_s});
    const auto lines = file.text.count(u'\n');
    if (lines > mostLines)
        complaints.append({int(lines), u"over %1 lines is two files"_s.arg(mostLines)});
    const QRegularExpressionMatch match = marker.match(file.text);
    if (match.hasMatch()) {
        const auto line = QStringView(file.text).left(match.capturedStart()).count(u'\n') + 1;
        complaints.append({int(line), u"%1: work left open belongs in an issue"_s.arg(match.captured())});
    }
    return complaints;
}

} // namespace

QString codeOf(const QString &text)
{
    // Alternatives in order: raw string, line comment, block comment, string, character. What is not one of
    // them stays.
    static const QRegularExpression notCode(
        uR"re(R"([^(\s]*)\([\s\S]*?\)\1"|//[^\n]*|/\*[\s\S]*?\*/|"(?:\\.|[^"\\\n])*"|(?<![0-9A-Fa-f])'(?:\\.|[^'\\\n])+')re"_s);
    QString code;
    qsizetype from = 0;
    QRegularExpressionMatchIterator matches = notCode.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        code += QStringView(text).mid(from, match.capturedStart() - from);
        code += QString(match.capturedView().count(u'\n'), u'\n') + u' ';
        from = match.capturedEnd();
    }
    code += QStringView(text).mid(from);
    return code;
}

QList<Complaint> complaintsAbout(const SourceFile &file)
{
    QList<Complaint> complaints = complaintsAboutLooks(file);
    if (file.path.startsWith(u"tests/"))
        return complaints;
    if (const Room *room = roomOf(file.path))
        complaints += complaintsAboutIncludes(*room, file);
    else
        complaints.append({1, u"the plan in tests/architecture/RoomTable.cpp has no such room"_s});
    return complaints + complaintsAboutWords(file) + complaintsAboutRichText(file);
}
