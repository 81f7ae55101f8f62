// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <functional>

class Application;
class HistoryModel;
class HistoryTable;

/// The program's window, as a measurement opens it, waits for it and ends it.
namespace MeasuredWindow {

/// Without a look every few milliseconds, as QTest::qWait() takes it.
void pause(std::chrono::milliseconds time);
/// As an agent ends it: after another end the next start reads the whole file through.
void close(Application &application);
/// A connection whose PBX is not there and whose password nobody knows: the window stands ready, and at rest.
void saveConnection(const QString &folder);
/// Until the window stands there with all that belongs into it.
void begin(Application &application, bool onPractice);
[[nodiscard]] HistoryTable *tableOf(Application &application);
[[nodiscard]] HistoryModel *modelOf(const HistoryTable &table);
/// Its message has been read.
[[nodiscard]] bool isShown(const HistoryTable &table, int row);
/// Until the model has heard of something and this holds.
void waitFor(const HistoryTable &table, const std::function<bool()> &isThere);
void waitForRows(const HistoryTable &table);

/// How long anything may take before the measurement is given up.
inline constexpr std::chrono::seconds patience(20);

} // namespace MeasuredWindow
