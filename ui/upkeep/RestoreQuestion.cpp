// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/upkeep/RestoreQuestion.h"

#include "ui/wording/BackupWording.h"

#include <QPushButton>

RestoreQuestion::RestoreQuestion(const StoreContents &backup, const StoreContents &present, QWidget *parent)
    : QMessageBox(parent)
{
    setObjectName(QStringLiteral("restoreQuestion"));
    setAttribute(Qt::WA_DeleteOnClose);
    setIcon(QMessageBox::Question);
    setTextFormat(Qt::PlainText);
    setWindowTitle(tr("Restore a backup"));
    setText(tr("The backup is sound. Restore it?"));
    QStringList lines{BackupWording::contents(backup)};
    if (backup.waiting > 0)
        lines.append(BackupWording::waitingInBackup(backup.waiting));
    lines.append(BackupWording::replaces(present));
    if (present.waiting > 0)
        lines.append(BackupWording::waitingHere(present.waiting));
    lines.append(tr("TrunkText closes for it and opens again. What you are writing would be lost: send it "
                    "first."));
    setInformativeText(lines.join(QLatin1String("\n\n")));
    QPushButton *restore = addButton(tr("&Restore"), QMessageBox::AcceptRole);
    QPushButton *leave = addButton(tr("&Leave it"), QMessageBox::RejectRole);
    restore->setObjectName(QStringLiteral("restoreNowPushButton"));
    leave->setObjectName(QStringLiteral("leavePushButton"));
    setDefaultButton(leave);
    setEscapeButton(leave);
    connect(this, &QDialog::finished, this, [this, restore] {
        if (clickedButton() == restore)
            Q_EMIT restoreChosen();
        else
            Q_EMIT leaveChosen();
    });
}
