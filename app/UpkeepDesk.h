// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/Preferences.h"
#include "app/storage/StoreKeeper.h"

#include <QFuture>
#include <QObject>

class Engine;
class Profile;
class UpkeepDialog;
class QWidget;

/// The messages on disk as a whole: how long they are kept, their backups, and the dialog in which a person
/// decides about it.
class UpkeepDesk : public QObject
{
    Q_OBJECT

public:
    /// The dialog belongs to \a window, and is made when it is first needed.
    UpkeepDesk(const Profile &profile, Engine &engine, QWidget *window);

    void open();

Q_SIGNALS:
    /// A backup takes the place of all messages at the next start, which should be now.
    void restartWanted();

private:
    UpkeepDialog &dialog();
    void connectRetention();
    void connectBackup();
    void look();
    void preview(int days);
    void backUp(const QString &path);
    void prepareRestore(const QString &path);
    void ask(const StoreContents &backup);
    void restore();

    Engine &m_engine;
    QWidget *m_window;
    Preferences m_preferences;
    StoreKeeper m_keeper;
    UpkeepDialog *m_dialog = nullptr;
    StoreContents m_contents;
    QFuture<Stored<RetentionPreview>> m_preview;
    QFuture<BackedUp<StoreContents>> m_copying;
};
