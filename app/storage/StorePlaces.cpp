// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/StorePlaces.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace {

// The folders that these clients make, by the first word of their names: "OneDrive - Contoso".
bool isCloudFolder(const QString &name)
{
    static const QStringList clouds{
        QStringLiteral("OneDrive"),         QStringLiteral("Dropbox"),      QStringLiteral("Google Drive"),
        QStringLiteral("GoogleDrive"),      QStringLiteral("Nextcloud"),    QStringLiteral("ownCloud"),
        QStringLiteral("Mobile Documents"), QStringLiteral("CloudStorage"), QStringLiteral("iCloudDrive"),
        QStringLiteral("pCloudDrive"),      QStringLiteral("Seafile"),      QStringLiteral("Syncthing")};
    return std::any_of(clouds.cbegin(), clouds.cend(), [&name](const QString &cloud) {
        return name.startsWith(cloud, Qt::CaseInsensitive) &&
               (name.size() == cloud.size() || !name.at(cloud.size()).isLetterOrNumber());
    });
}

QString nearestExisting(const QString &folder)
{
    QString path = QDir(folder).absolutePath();
    while (!QFileInfo::exists(path)) {
        const QString above = QFileInfo(path).absolutePath();
        if (above == path)
            break;
        path = above;
    }
    return path;
}

} // namespace

StorePlace StorePlaces::of(const QString &folder)
{
    const QString existing = nearestExisting(folder);
    const QString real = QFileInfo(existing).canonicalFilePath();
    const QStringList names = (QDir(folder).absolutePath() + QLatin1Char('/') + real).split(QLatin1Char('/'));
    if (std::any_of(names.cbegin(), names.cend(), isCloudFolder))
        return StorePlace::SyncedFolder;
    return isOnNetwork(existing) ? StorePlace::NetworkDrive : StorePlace::LocalDisk;
}

bool StorePlaces::isNetworkFileSystem(const QByteArray &name)
{
    static const QList<QByteArray> names{
        "nfs",    "nfs4",        "cifs",           "smb3", "smbfs", "smb2",      "afpfs",     "webdav",
        "davfs",  "fuse.sshfs",  "fuse.davfs",     "9p",   "ceph",  "fuse.ceph", "glusterfs", "afs",
        "lustre", "fuse.rclone", "fuse.gvfsd-fuse"};
    return names.contains(name.toLower());
}
