// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/Profile.h"

#include <QObject>

#include <memory>

class Engine;
class ReaderStatisticsSource;
class StatisticsPage;
class StatisticsReader;
struct HistoryFilter;

/// The statistics' window, and who reads for it: made when somebody first wants to see them.
class StatisticsDesk : public QObject
{
    Q_OBJECT

public:
    /// It follows what the engine tells of messages.
    StatisticsDesk(const Profile &profile, Engine &engine, QObject *parent = nullptr);
    ~StatisticsDesk() override;

    /// Shows the window, or brings it to the front.
    void open();
    /// Where it is open: the work has ended.
    void close();

    /// None before open().
    [[nodiscard]] StatisticsPage *page() const { return m_page.get(); }

Q_SIGNALS:
    /// Somebody chose what a bar stands for.
    void messagesWanted(const HistoryFilter &filter);

private:
    void follow();

    QString m_databasePath;
    std::unique_ptr<StatisticsReader> m_reader;
    std::unique_ptr<ReaderStatisticsSource> m_source;
    std::unique_ptr<StatisticsPage> m_page; ///< no window's child: one would keep it in front of itself
};
