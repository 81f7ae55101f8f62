// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/ConnectionTestResult.h"
#include "app/pbx/Connection.h"
#include "ui/look/NoteBox.h"

#include <QAbstractButton>
#include <QCryptographicHash>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

// What the tests of the connection dialog and of its certificates share.

inline const QByteArray oneFingerprint = QCryptographicHash::hash("one", QCryptographicHash::Sha256);
inline const QByteArray otherFingerprint = QCryptographicHash::hash("other", QCryptographicHash::Sha256);

inline CertificateFacts certificate(const QByteArray &sha256)
{
    return {sha256, QStringLiteral("CN=pbx.example.com"), QDateTime(QDate(2024, 1, 1), QTime(0, 0), Qt::UTC),
            QDateTime(QDate(2054, 1, 1), QTime(0, 0), Qt::UTC)};
}

inline Connection headOffice()
{
    Connection connection;
    connection.id = QStringLiteral("an-id");
    connection.name = QStringLiteral("Head office");
    connection.host = QStringLiteral("pbx.example.com");
    connection.username = QStringLiteral("api");
    return connection;
}

inline ConnectionTestResult failed(SendErrorKind kind)
{
    ConnectionTestResult result;
    result.error.kind = kind;
    result.certificate = certificate(oneFingerprint);
    return result;
}

template <typename Widget> Widget *part(const QWidget &whole, const char *name)
{
    auto *found = whole.findChild<Widget *>(QLatin1String(name));
    if (!found)
        qFatal("no %s", name);
    return found;
}

inline void click(const QWidget &whole, const char *name)
{
    QTest::mouseClick(part<QAbstractButton>(whole, name), Qt::LeftButton);
}

inline void type(const QWidget &whole, const char *name, const QString &text)
{
    auto *edit = part<QLineEdit>(whole, name);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

inline QString noteOf(const QWidget &whole, const char *name)
{
    const auto *note = part<NoteBox>(whole, name);
    return note->isVisible() ? note->text() : QString();
}

/// The connection of the last signal of that kind.
inline Connection lastConnection(const QSignalSpy &spy)
{
    return spy.isEmpty() ? Connection() : spy.last().at(0).value<Connection>();
}
