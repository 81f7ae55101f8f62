// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/UpkeepDesk.h"

#include "app/Engine.h"
#include "app/time/WhenAnswered.h"
#include "ui/upkeep/BackupSection.h"
#include "ui/upkeep/RestoreQuestion.h"
#include "ui/upkeep/RetentionSection.h"
#include "ui/upkeep/UpkeepDialog.h"
#include "ui/wording/BackupWording.h"
#include "ui/wording/StorageWording.h"

#include <QDateTime>
#include <QWidget>

UpkeepDesk::UpkeepDesk(const Profile &profile, Engine &engine, QWidget *window)
    : QObject(window), m_engine(engine), m_window(window), m_preferences(profile.preferencesPath()),
      m_keeper(profile.databasePath())
{
    m_engine.keepMessages(m_preferences.retentionDays());
}

void UpkeepDesk::open()
{
    dialog().retention().setKeptDays(m_preferences.retentionDays());
    look();
    dialog().retention().refresh();
    dialog().show();
    dialog().raise();
    dialog().activateWindow();
}

UpkeepDialog &UpkeepDesk::dialog()
{
    if (!m_dialog) {
        m_dialog = new UpkeepDialog(m_window);
        connect(m_dialog, &UpkeepDialog::shrinkRequested, &m_engine, &Engine::shrinkStore);
        connectRetention();
        connectBackup();
    }
    return *m_dialog;
}

void UpkeepDesk::connectRetention()
{
    RetentionSection *section = &m_dialog->retention();
    connect(section, &RetentionSection::previewRequested, this, &UpkeepDesk::preview);
    connect(section, &RetentionSection::deleteRequested, this, [this](int days, const RetentionRule &rule) {
        m_preferences.setRetentionDays(days);
        m_engine.keepMessages(days);
        m_engine.deleteMessages(rule);
    });
    connect(section, &RetentionSection::keepForeverRequested, this, [this] {
        m_preferences.setRetentionDays(0);
        m_engine.keepMessages(0);
    });
    connect(&m_engine, &Engine::deletionProgressed, section, &RetentionSection::setProgress);
    connect(&m_engine, &Engine::upkeepFinished, m_dialog, [this](int messages, qint64 bytesGivenBack) {
        m_dialog->retention().setFinished(messages, bytesGivenBack);
        m_dialog->setShrunk(bytesGivenBack);
        look();
        m_dialog->retention().refresh();
    });
    connect(&m_engine, &Engine::upkeepFailed, m_dialog, [this](const StorageError &error) {
        m_dialog->retention().setFailed(StorageWording::sentence(error));
        m_dialog->setShrinkFailed(StorageWording::sentence(error));
    });
}

void UpkeepDesk::connectBackup()
{
    BackupSection *section = &m_dialog->backup();
    connect(section, &BackupSection::backupRequested, this, &UpkeepDesk::backUp);
    connect(section, &BackupSection::restoreRequested, this, &UpkeepDesk::prepareRestore);
    connect(section, &BackupSection::cancelled, this, [this] { m_copying.cancel(); });
}

void UpkeepDesk::look()
{
    whenAnswered(m_keeper.contents(), m_dialog, [this](const Stored<StoreContents> &contents) {
        if (contents) {
            m_contents = *contents;
            m_dialog->setContents(*contents);
        } else {
            m_dialog->setContentsUnknown(contents.error());
        }
    });
}

void UpkeepDesk::preview(int days)
{
    // Of a number that was typed on: its answer would enable the button for the wrong day.
    m_preview.cancel();
    const RetentionRule rule = RetentionRule::olderThan(days, QDateTime::currentDateTimeUtc());
    m_preview = m_keeper.preview(rule);
    whenAnswered(m_preview, m_dialog, [this, days, rule](const Stored<RetentionPreview> &preview) {
        RetentionSection &section = m_dialog->retention();
        if (!preview)
            section.setFailed(StorageWording::sentence(preview.error()));
        else if (section.chosenDays() == days)
            section.setPreview(rule, *preview);
    });
}

void UpkeepDesk::backUp(const QString &path)
{
    m_copying = m_keeper.backUp(path);
    whenAnswered(m_copying, m_dialog, [this, path](const BackedUp<StoreContents> &backup) {
        m_dialog->backup().tell(backup.has_value(), backup ? BackupWording::written(path, *backup)
                                                           : BackupWording::sentence(backup.error()));
    });
}

void UpkeepDesk::prepareRestore(const QString &path)
{
    m_copying = m_keeper.prepareRestore(path, QDateTime::currentDateTimeUtc());
    whenAnswered(m_copying, m_dialog, [this](const BackedUp<StoreContents> &backup) {
        if (backup)
            ask(*backup);
        else
            m_dialog->backup().tell(false, BackupWording::sentence(backup.error()));
    });
}

void UpkeepDesk::ask(const StoreContents &backup)
{
    m_dialog->backup().setIdle();
    auto *question = new RestoreQuestion(backup, m_contents, m_dialog);
    connect(question, &RestoreQuestion::restoreChosen, this, &UpkeepDesk::restore);
    connect(question, &RestoreQuestion::leaveChosen, this,
            [this] { std::ignore = m_keeper.discardRestore(); });
    question->open();
}

void UpkeepDesk::restore()
{
    whenAnswered(m_keeper.acceptRestore(), m_dialog, [this](const BackedUp<void> &accepted) {
        if (accepted)
            Q_EMIT restartWanted();
        else
            m_dialog->backup().tell(false, BackupWording::sentence(accepted.error()));
    });
}
