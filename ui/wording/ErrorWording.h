// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/SendError.h"

#include <QCoreApplication>

/// What went wrong on the way to the PBX, in words. Kept apart from the error itself, so that old rows are
/// re-worded by a switch of language and support still sees the code.
class ErrorWording
{
    Q_DECLARE_TR_FUNCTIONS(ErrorWording)

public:
    /// Where a sentence is read: in the connection settings it must not send anybody there.
    enum class Place { Window, ConnectionSettings };

    /// A few words without a full stop, for the Status column: "trunk busy".
    [[nodiscard]] static QString phrase(const SendError &error);
    /// What happened, the PBX's code where there was one, and what to do.
    [[nodiscard]] static QString sentence(const SendError &error, Place place = Place::Window);
    /// The raw words of the PBX or the system, named as something for support; or nothing. Foreign: show it
    /// as plain text.
    [[nodiscard]] static QString detail(const SendError &error);

private:
    static QString happened(const SendError &error);
    static QString advice(SendErrorKind kind, Place place);
};
