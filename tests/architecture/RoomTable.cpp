// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/RoomTable.h"

namespace {

constexpr const char *widgets = "Core Gui Widgets Svg SvgWidgets";
constexpr const char *localSocket = "QLocalServer QLocalSocket";

/// The plan, as README.md tells it. Every room may also include its own files. What no row allows is
/// forbidden: only app/storage has Sql; only app/http, app/pbx and app/practice have Network; only late/
/// has PrintSupport, QCustomPlot and OpenSSL; nothing of app/
/// but main and Application has Gui, Widgets or ui/; nobody includes the composition root (the files directly
/// in app/).
// clang-format off
constexpr Room plan[] = {
    // place            of ours                                     Qt modules          Qt headers       libraries
    {"app/message/",     "",                                        "Core",             "",              "tl"},
    {"app/time/",        "",                                        "Core",             "",              ""},
    {"app/crash/",       "",                                        "Core",             "",              ""},
    {"app/late/",        "",                                        "Core",             "",              ""},
    {"app/text/",        "app/message/",                            "Core",             "",              "tl unicode"},
    {"app/http/",        "app/time/",                               "Core Network",     "",              "tl boost"},
    {"app/storage/",     "app/message/ app/time/ app/crash/ app/text/SearchNeedle.h app/text/FoldedText.h",
                                                                    "Core Sql",         "",              "tl"},
    {"app/export/",      "app/message/ app/time/ app/text/ app/storage/MessageReader.h "
                         "app/storage/HistoryFilter.h app/storage/StorageError.h",
                                                                    "Core",             "",              "tl"},
    {"app/pbx/",         "app/message/ app/time/ app/text/ app/http/ app/crash/",
                                                                    "Core Network",     "",              "tl"},
    {"app/outbox/",      "app/message/ app/time/ app/text/ app/storage/ app/pbx/PbxGateway.h",
                                                                    "Core",             "",              "tl"},
    {"app/settings/",    "app/message/ app/time/ app/pbx/Connection.h",
                                                                    "Core",             "",              "tl qt6keychain"},
    {"app/practice/",    "app/message/ app/time/ app/text/ app/http/ app/late/",
                                                                    "Core Network",     "",              "tl"},

    // The composition root: first what has a window, then what has a terminal, then what has neither.
    {"app/main.",        "app/ ui/",                                "Core Gui Widgets", "",              ""},
    {"app/Application.", "app/ ui/",                                "Core Gui Widgets", "",              ""},
    {"app/Attendance.",  "app/",                                    "Core Gui",         "",              ""},
    {"app/CallerDesk.",  "app/ ui/",                                "Core",             "",              ""},
    {"app/ConnectionDesk.", "app/ ui/",                             "Core Gui Widgets", "",              ""},
    {"app/ExportDesk.",  "app/ ui/",                                "Core Gui Widgets", "",              ""},
    {"app/HistoryDesk.", "app/ ui/",                                "Core Gui Widgets", "",              ""},
    {"app/HistoryWing.", "app/ ui/",                                "Core Gui Widgets", "",              ""},
    {"app/UpkeepDesk.",  "app/ ui/",                                "Core Gui Widgets", "",              ""},
    {"app/StatisticsDesk.", "app/ ui/",                             "Core Gui Widgets", "",              ""},
    {"app/Picture.",     "app/ ui/",                                "Core Gui Widgets", "",              ""},
    {"app/Languages.",   "app/",                                    "Core Gui",         "",              ""},
    {"app/Terminal.",    "app/ ui/terminal/ ui/wording/",           "Core",             "",              ""},
    {"app/BackupJob.",   "app/ ui/terminal/ ui/wording/",           "Core",             "",              ""},
    {"app/ConnectJob.",  "app/ ui/terminal/ ui/wording/",           "Core",             "",              ""},
    {"app/RestoreJob.",  "app/ ui/terminal/ ui/wording/",           "Core",             "",              ""},
    {"app/SendJob.",     "app/ ui/terminal/ ui/wording/",           "Core",             "",              ""},
    // Processes of one profile nudge each other through a local socket.
    {"app/",             "app/",                                    "Core",             localSocket,     "sys"},

    {"ui/wording/",      "app/message/ app/text/ app/storage/StorageError.h app/storage/StoreCondition.h "
                         "app/storage/EnqueueError.h app/storage/BackupError.h app/storage/Retention.h "
                         "app/storage/StoreContents.h app/storage/HistoryFilter.h app/export/CsvCells.h "
                         "app/export/ExportError.h app/settings/",
                                                                    "Core Gui",         "",              ""},
    {"ui/look/",         "",                                        widgets,            "",              "fontconfig"},
    // The terminal needs no display, so it has neither Gui nor Widgets.
    {"ui/terminal/",     "app/message/ app/time/ app/text/ app/settings/ app/pbx/Connection.h "
                         "app/storage/MessageReader.h app/storage/StorageError.h app/storage/StoreContents.h ui/wording/",
                                                                    "Core",             "",              ""},
    {"ui/compose/",      "app/message/ app/text/ app/settings/ ui/wording/ ui/look/",
                                                                    widgets,            "",              ""},
    {"ui/history/",      "app/message/ app/time/ app/text/ app/settings/ app/storage/MessageReader.h "
                         "app/storage/HistoryFilter.h app/storage/StorageError.h ui/wording/ ui/look/",
                                                                    widgets,            "",              ""},
    {"ui/export/",       "app/message/ app/export/HistoryExport.h ui/wording/ ui/look/",
                                                                    widgets,            "",              ""},
    {"ui/print/",        "app/message/ app/text/ app/export/ExportDocument.h app/export/ExportFile.h ui/wording/",
                                                                    "Core Gui",         "",              ""},
    {"ui/statistics/",   "app/message/ app/time/ app/storage/Statistics.h app/storage/StatisticsReader.h "
                         "app/storage/HistoryFilter.h app/storage/StorageError.h app/late/ ui/wording/ ui/look/",
                                                                    widgets,            "",              ""},
    {"ui/connection/",   "app/message/ app/text/ app/settings/ app/pbx/Connection.h ui/wording/ ui/look/",
                                                                    widgets,            "",              ""},
    {"ui/upkeep/",       "app/message/ app/storage/Retention.h app/storage/StoreContents.h app/storage/StorageError.h "
                         "ui/wording/ ui/look/",   widgets,            "",              ""},
    {"ui/frame/",        "app/message/ app/text/ app/settings/ app/pbx/Connection.h app/storage/MessageReader.h "
                         "app/storage/StorageError.h app/storage/StoreCondition.h ui/",
                                                                    widgets,            "",              ""},

    // What is loaded late: of ours what the program knows of it, and the library that it is made of.
    {"late/certificate/", "app/practice/CertificatePart.h",         "Core",             "",              "openssl"},
    {"late/paper/",      "ui/print/PaperPart.h",           "Core Gui PrintSupport",     "",              ""},
    {"late/plots/",      "app/storage/HistoryFilter.h ui/look/Tone.h ui/statistics/PlotPart.h "
                         "ui/statistics/BarLook.h ui/statistics/Chart.h ui/statistics/BarPlace.h",
                                                                    widgets,            "",              "qcustomplot.h"},
};
// clang-format on

} // namespace

const Room *roomOf(const QString &path)
{
    const Room *best = nullptr;
    for (const Room &room : plan) {
        // "app/" is the row of the files directly in app/, and of no room below it.
        const bool here = room.place == "app/" ? path.startsWith(u"app/") && path.count(u'/') == 1
                                               : path.startsWith(latin(room.place));
        if (here && (best == nullptr || room.place.size() > best->place.size()))
            best = &room;
    }
    return best;
}
