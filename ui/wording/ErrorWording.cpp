// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/ErrorWording.h"

#include "ui/wording/Quoted.h"

QString ErrorWording::phrase(const SendError &error)
{
    switch (error.kind) {
    case SendErrorKind::None:
        return {};
    case SendErrorKind::Unreachable:
        return tr("PBX out of reach");
    case SendErrorKind::TlsFailed:
        return tr("no secure connection");
    case SendErrorKind::TlsTooOld:
        return tr("encryption too old");
    case SendErrorKind::TlsMissing:
        return tr("encryption not installed");
    case SendErrorKind::CertificateUnknown:
        return tr("certificate not confirmed");
    case SendErrorKind::CertificateChanged:
        return tr("certificate changed");
    case SendErrorKind::NotLoggedIn:
        return tr("not logged in");
    case SendErrorKind::DiskRefused:
        return tr("could not be saved");
    case SendErrorKind::Interrupted:
        return tr("interrupted");
    case SendErrorKind::NoUsableTrunk:
        return error.detail.isEmpty() ? tr("no trunk can send") : tr("its trunk cannot send");
    case SendErrorKind::TrunkBusy:
        return tr("trunk busy");
    case SendErrorKind::TokenGone:
        return tr("session ended");
    case SendErrorKind::PbxStarting:
        return tr("PBX starting");
    case SendErrorKind::NoSuchTrunk:
        return tr("no such trunk");
    case SendErrorKind::NumberRefused:
        return tr("number refused");
    case SendErrorKind::TextRefused:
        return tr("text refused");
    case SendErrorKind::ParameterMissing:
        return tr("request refused");
    case SendErrorKind::BusyTooLong:
        return tr("trunk busy too long");
    case SendErrorKind::ReportedFailed:
        return tr("the network did not take it");
    case SendErrorKind::RefusedAfterAll:
        return tr("refused without a reason");
    case SendErrorKind::WrongCredentials:
        return tr("wrong user or password");
    case SendErrorKind::LockedOut:
        return tr("login locked");
    case SendErrorKind::LoginPaused:
        return tr("three wrong logins, two are left");
    case SendErrorKind::AddressNotAllowed:
        return tr("this computer is not allowed");
    case SendErrorKind::ConfigurationError:
        return tr("connection set up wrongly");
    case SendErrorKind::AnswerLost:
        return tr("answer lost");
    case SendErrorKind::AnswerNotUnderstood:
        return tr("not the answer of a PBX");
    case SendErrorKind::PbxFault:
        return tr("fault in the PBX");
    case SendErrorKind::CrashWhileSending:
        return tr("ended while sending");
    }
    return {};
}

QString ErrorWording::sentence(const SendError &error, Place place)
{
    if (error.kind == SendErrorKind::None)
        return {};
    if (error.code != 0)
        //: %1 what happened, %2 a number such as 10027, %3 what to do (a whole sentence)
        return tr("%1 (PBX error %2). %3")
            .arg(happened(error), QString::number(error.code), advice(error.kind, place));
    //: %1 what happened, %2 what to do (a whole sentence)
    return tr("%1. %2").arg(happened(error), advice(error.kind, place));
}

QString ErrorWording::detail(const SendError &error)
{
    if (error.detail.isEmpty())
        return {};
    //: Details of a message; %1 is the raw word of the PBX or the system, such as "network error 1"
    return tr("for support: %1").arg(Quoted::foreign(error.detail));
}

QString ErrorWording::happened(const SendError &error)
{
    switch (error.kind) {
    case SendErrorKind::None:
        return {};
    case SendErrorKind::Unreachable:
        return tr("The PBX cannot be reached");
    case SendErrorKind::TlsFailed:
        return tr("No secure connection to the PBX could be made");
    case SendErrorKind::TlsTooOld:
        return tr(
            "The PBX only offers an old kind of encryption that is no longer safe, so nothing was sent");
    case SendErrorKind::TlsMissing:
        return tr("The part of TrunkText that encrypts is missing on this computer, so nothing is sent");
    case SendErrorKind::CertificateUnknown:
        return tr("The PBX's certificate has not been confirmed yet");
    case SendErrorKind::CertificateChanged:
        return tr("The PBX shows another certificate than the one that was trusted");
    case SendErrorKind::NotLoggedIn:
        return tr("There is no session with the PBX");
    case SendErrorKind::DiskRefused:
        return tr("The disk did not take the message's mark, so nothing was sent");
    case SendErrorKind::Interrupted:
        return tr("TrunkText ended before anything was sent");
    case SendErrorKind::NoUsableTrunk:
        //: %1 is a trunk's name
        return error.detail.isEmpty() ? tr("None of the PBX's mobile trunks can send now")
                                      : tr("The trunk %1 cannot send now").arg(Quoted::foreign(error.detail));
    case SendErrorKind::TrunkBusy:
        return tr("The trunk is sending another message, or none is idle");
    case SendErrorKind::TokenGone:
        return tr("The session with the PBX has ended");
    case SendErrorKind::PbxStarting:
        return tr("The PBX is still starting");
    case SendErrorKind::NoSuchTrunk:
        return tr("The PBX has no mobile trunk of that name");
    case SendErrorKind::NumberRefused:
        return tr("The PBX does not take this phone number");
    case SendErrorKind::TextRefused:
        return tr("The PBX does not take this text");
    case SendErrorKind::ParameterMissing:
        return tr("The PBX missed a part of the request");
    case SendErrorKind::BusyTooLong:
        return tr("The trunk was busy for ten minutes");
    case SendErrorKind::ReportedFailed:
        return tr("The PBX took the message and reported later that it did not go out");
    case SendErrorKind::RefusedAfterAll:
        return tr("The PBX refused the message without a reason");
    case SendErrorKind::WrongCredentials:
        return tr("The PBX refused the user name or the password");
    case SendErrorKind::LockedOut:
        return tr("The PBX has locked the login of this computer after too many wrong passwords");
    case SendErrorKind::LoginPaused:
        return tr("Three logins were wrong, and TrunkText waits so that the PBX does not lock this computer "
                  "out: two tries are left");
    case SendErrorKind::AddressNotAllowed:
        return tr("The PBX does not allow this computer's address");
    case SendErrorKind::ConfigurationError:
        return tr("The PBX does not understand requests of this kind");
    case SendErrorKind::AnswerLost:
        return tr("The message may have gone out: the PBX's answer was lost");
    case SendErrorKind::AnswerNotUnderstood:
        return tr("What answered does not speak like a PBX");
    case SendErrorKind::PbxFault:
        return tr("The PBX reported a fault of its own, and the message may have gone out");
    case SendErrorKind::CrashWhileSending:
        return tr("The message may have gone out: TrunkText ended before the answer came");
    }
    return {};
}

QString ErrorWording::advice(SendErrorKind kind, Place place)
{
    switch (kind) {
    case SendErrorKind::None:
        return {};
    case SendErrorKind::Unreachable:
        return tr("Check the network and the address; it is tried again by itself.");
    case SendErrorKind::TlsFailed:
        return tr("Check the port, and ask the PBX's administrator about HTTPS.");
    case SendErrorKind::TlsTooOld:
        if (place == Place::ConnectionSettings)
            return tr(
                "Ask the PBX's administrator to update its firmware, or to allow TLS 1.2; until then you "
                "can allow outdated encryption here, under Advanced.");
        return tr(
            "Ask the PBX's administrator to update its firmware, or to allow TLS 1.2; until then you can "
            "allow outdated encryption in the connection settings, under Advanced.");
    case SendErrorKind::TlsMissing:
        return tr("Install TrunkText again, with its TLS library.");
    case SendErrorKind::CertificateUnknown:
        return tr("Compare its fingerprint in the connection settings and confirm it.");
    case SendErrorKind::CertificateChanged:
        return tr("Nothing is sent. Ask the administrator whether it was replaced.");
    case SendErrorKind::NotLoggedIn:
    case SendErrorKind::TokenGone:
        return tr("The message waits until TrunkText is logged in again.");
    case SendErrorKind::DiskRefused:
        return tr("Make room on the disk; the message is kept.");
    case SendErrorKind::Interrupted:
    case SendErrorKind::TrunkBusy:
    case SendErrorKind::PbxStarting:
        return tr("It is tried again by itself.");
    case SendErrorKind::NoUsableTrunk:
        return tr("The message waits for one; the list of trunks tells what each of them lacks.");
    case SendErrorKind::NoSuchTrunk:
    case SendErrorKind::BusyTooLong:
        return tr("Choose another trunk and send again.");
    case SendErrorKind::NumberRefused:
        return tr("Correct the number and send again.");
    case SendErrorKind::TextRefused:
        return tr("Change the text and send again.");
    case SendErrorKind::ParameterMissing:
        return tr("Check number, trunk and text, and send again.");
    case SendErrorKind::ReportedFailed:
    case SendErrorKind::RefusedAfterAll:
        return tr("Check the number, or choose another trunk, and send again.");
    case SendErrorKind::WrongCredentials:
        if (place == Place::ConnectionSettings)
            return tr("Correct them here; five wrong logins lock this computer out.");
        return tr("Correct them in the connection settings; five wrong logins lock this computer out.");
    case SendErrorKind::LockedOut:
        return tr("Wait until the lock ends, then correct the password.");
    case SendErrorKind::LoginPaused:
        return tr("Make sure of the user name and the password meanwhile.");
    case SendErrorKind::AddressNotAllowed:
        return tr("Ask the administrator to allow it in the PBX's API settings.");
    case SendErrorKind::ConfigurationError:
        if (place == Place::ConnectionSettings)
            return tr("Check the port, HTTPS and the API version here.");
        return tr("Check the port, HTTPS and the API version in the connection settings.");
    case SendErrorKind::AnswerLost:
    case SendErrorKind::PbxFault:
    case SendErrorKind::CrashWhileSending:
        return tr("It is not sent again by itself; ask the receiver, or decide in the details.");
    case SendErrorKind::AnswerNotUnderstood:
        return tr("Check the address and the port; a network's sign-in page answers like this, too.");
    }
    return {};
}
