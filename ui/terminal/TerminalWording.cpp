// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/terminal/TerminalWording.h"

#include "ui/wording/ErrorWording.h"
#include "ui/wording/StatusWording.h"

#include <QLocale>

QString TerminalWording::noConnection()
{
    return tr("No connection is saved yet. Run “trunktext connect” first, or open the window.");
}

QString TerminalWording::noSuchConnection(const QString &name)
{
    return tr("There is no connection called “%1”.").arg(name);
}

QString TerminalWording::noPassword(const QString &connectionName)
{
    return tr("The password of “%1” is not in the system's keychain. Give it with --password-stdin.")
        .arg(connectionName);
}

QString TerminalWording::noPasswordInInput()
{
    return tr("The first line of the input has to be the password, but it is empty or not UTF-8. Nothing was "
              "sent.");
}

QString TerminalWording::notUtf8()
{
    return tr("The text is not UTF-8, so its letters cannot be told. Convert it and send it again.");
}

QString TerminalWording::argumentsNotText()
{
    return tr("An argument is not valid text in this system's encoding. Convert it and try again.");
}

QString TerminalWording::notAHost(const QString &host)
{
    return tr("“%1” is not a host name or address. Give it without https:// and without a path, such as "
              "pbx.example.com.")
        .arg(host);
}

QString TerminalWording::profileUnusable(const QString &folder)
{
    return tr("The folder %1 cannot be made or written. Choose another with --profile.").arg(folder);
}

QString TerminalWording::unreachable(const PbxStatus &status)
{
    if (status.error.kind == SendErrorKind::NoUsableTrunk)
        return ErrorWording::sentence(status.error) + QLatin1Char('\n') +
               tr("The message is safe in the outbox and goes out when a trunk can send; do not send it "
                  "anew.");
    const QString why = status.error.kind == SendErrorKind::None
                            ? tr("No running TrunkText is connected to this PBX.")
                            : StatusWording::line(status, QDateTime::currentDateTimeUtc()) +
                                  QLatin1Char('\n') + ErrorWording::sentence(status.error);
    return why + QLatin1Char('\n') +
           tr("The message is safe in the outbox and goes out when the PBX can be reached again; do not send "
              "it anew.");
}

QString TerminalWording::storedFor(const QString &name, bool passwordKept, bool passwordGiven)
{
    const QString saved = tr("The connection “%1” is saved and in use.").arg(name);
    if (!passwordGiven)
        return saved;
    return saved + QLatin1Char(' ') +
           (passwordKept
                ? tr("Its password is in the system's keychain.")
                : tr("There is no keychain for its password: give it to each send with --password-stdin."));
}

QString TerminalWording::settingsNotWritten()
{
    return tr("The connection could not be saved: the profile's folder cannot be written.");
}

QString TerminalWording::plainHttpMeans()
{
    return tr("Plain HTTP: whoever is on the network between can read every message and use the password's "
              "digest.");
}

QString TerminalWording::askForTrust(const QString &host, const CertificateFacts &certificate)
{
    return tr("%1 shows a certificate that is not known yet.\n"
              "  Name         %2\n"
              "  Valid        %3 to %4\n"
              "  SHA-256      %5\n"
              "Compare the fingerprint with the one on the PBX's web page. Nothing has been sent so far.\n"
              "Trust it from now on? [y/N] ")
        .arg(host, certificate.subject,
             QLocale().toString(certificate.validFrom.toLocalTime().date(), QLocale::ShortFormat),
             QLocale().toString(certificate.validUntil.toLocalTime().date(), QLocale::ShortFormat),
             fingerprintText(certificate.sha256));
}

QString TerminalWording::notTrusted()
{
    return tr("Not trusted; nothing was saved.");
}

QString TerminalWording::practiceFailed(const QString &reason)
{
    return tr("The practice PBX could not start: %1").arg(reason);
}

QString TerminalWording::version()
{
    return QStringLiteral("TrunkText ") + QCoreApplication::applicationVersion();
}
