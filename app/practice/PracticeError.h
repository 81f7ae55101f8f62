// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The errors of the PBX guide that the practice PBX answers with, by their numbers.
enum class PracticeError {
    UnsupportedRequest = 10003,
    ParameterBlank = 10004,
    NoSuchGsmTrunk = 10026,
    ModuleBusy = 10027,
    NumberBlank = 10028,
    ContentsBlank = 10030,
    NumberRefused = 10031,
    NotJson = 20000,
    NotPost = 20001,
    LockedOut = 20002,
    WrongLogin = 20003,
    NoSuchToken = 20004,
    TokenBlank = 20005,
    TokenTimedOut = 20006,
    DataBlank = 20007,
    WrongPort = 20008,
};
