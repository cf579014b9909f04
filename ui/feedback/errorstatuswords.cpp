// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/errorwords.h"

#include <QtGlobal>

namespace qernal {

namespace {

constexpr const char *ProgramMayBeOld =
    QT_TRANSLATE_NOOP("qernal", "This program may be too old for the service: look for a newer version.");
constexpr const char *AskTheAccountsManager =
    QT_TRANSLATE_NOOP("qernal", "Ask whoever manages the account at the service.");
constexpr const char *TryAgainLater =
    QT_TRANSLATE_NOOP("qernal", "Nothing is wrong on this computer: try again later.");
constexpr const char *CheckTheAddressOnly = QT_TRANSLATE_NOOP("qernal", "Check %3.");

ErrorWords wordsOfRedirection(int status)
{
    if (status == 304)
        return {QT_TRANSLATE_NOOP("qernal", "%1 answered that nothing has changed, which was not asked (HTTP %2)."),
                QT_TRANSLATE_NOOP("qernal", "Try again in a moment.")};
    return {QT_TRANSLATE_NOOP("qernal", "%1 points to another address and does not name it (HTTP %2)."),
            CheckTheAddressOnly};
}

ErrorWords wordsOfRefusal(int status)
{
    switch (status) {
    case 402: return {QT_TRANSLATE_NOOP("qernal", "%1 asks for a payment first (HTTP %2)."), AskTheAccountsManager};
    case 405:
        return {QT_TRANSLATE_NOOP("qernal", "%1 does not offer this at that address (HTTP %2)."),
                QT_TRANSLATE_NOOP("qernal", "Check %3, and whether there is a newer version of this program.")};
    case 406:
    case 411:
    case 412:
    case 415:
    case 416:
    case 417:
    case 428:
        return {QT_TRANSLATE_NOOP("qernal", "%1 does not accept requests in this form (HTTP %2)."), ProgramMayBeOld};
    case 407:
        return {QT_TRANSLATE_NOOP("qernal", "The proxy asks for a user name and a password (HTTP %2)."),
                QT_TRANSLATE_NOOP("qernal", "Enter them in the system's network settings.")};
    case 408:
        return {QT_TRANSLATE_NOOP("qernal", "%1 did not receive the request in time (HTTP %2)."),
                QT_TRANSLATE_NOOP("qernal", "Check the network connection, then try again.")};
    case 414:
        return {QT_TRANSLATE_NOOP("qernal", "%1 found the address of the request too long (HTTP %2)."),
                CheckTheAddressOnly};
    case 421:
        return {QT_TRANSLATE_NOOP("qernal", "%1 was reached by a connection that leads to another server (HTTP %2)."),
                QT_TRANSLATE_NOOP("qernal", "Try again in a moment. If it stays like this, check %3.")};
    case 423:
        return {QT_TRANSLATE_NOOP("qernal", "%1 has locked this against changes (HTTP %2)."),
                QT_TRANSLATE_NOOP("qernal", "Try again later, or ask whoever manages the account at the service.")};
    case 424:
        return {QT_TRANSLATE_NOOP("qernal", "%1 did not do this because something before it had failed (HTTP %2)."),
                QT_TRANSLATE_NOOP("qernal", "Refresh the list, then try again.")};
    case 425:
        return {QT_TRANSLATE_NOOP("qernal", "%1 did not act yet, because the connection was too new (HTTP %2)."),
                QT_TRANSLATE_NOOP("qernal", "Try again in a moment.")};
    case 426:
        return {QT_TRANSLATE_NOOP("qernal", "%1 demands a newer protocol than this program speaks (HTTP %2)."),
                ProgramMayBeOld};
    case 431:
        return {QT_TRANSLATE_NOOP("qernal", "%1 found the headers of the request too large (HTTP %2)."),
                QT_TRANSLATE_NOOP("qernal", "The credential is probably too long: sign in with another one.")};
    case 451:
        return {QT_TRANSLATE_NOOP("qernal", "%1 refuses this for legal reasons (HTTP %2)."), AskTheAccountsManager};
    default: return {};
    }
}

ErrorWords wordsOfFailure(int status)
{
    switch (status) {
    case 501:
        return {QT_TRANSLATE_NOOP("qernal", "%1 does not offer this (HTTP %2)."),
                QT_TRANSLATE_NOOP("qernal", "Check %3, and whether there is a newer version of this program.")};
    case 502:
        return {QT_TRANSLATE_NOOP("qernal", "%1 got no usable answer from the server behind it (HTTP %2)."),
                TryAgainLater};
    case 503:
        return {QT_TRANSLATE_NOOP("qernal", "%1 is overloaded or down for maintenance (HTTP %2)."), TryAgainLater};
    case 504:
        return {QT_TRANSLATE_NOOP("qernal", "%1 got no answer in time from the server behind it (HTTP %2)."),
                TryAgainLater};
    case 505:
    case 510:
        return {QT_TRANSLATE_NOOP("qernal", "%1 demands another version of HTTP than this program speaks (HTTP %2)."),
                ProgramMayBeOld};
    case 507:
        return {QT_TRANSLATE_NOOP("qernal", "%1 has no room left to store this (HTTP %2)."),
                QT_TRANSLATE_NOOP("qernal", "Try again later, or ask whoever manages the account at the service.")};
    case 511:
        return {QT_TRANSLATE_NOOP("qernal", "The network wants you to sign in to it first (HTTP %2)."),
                QT_TRANSLATE_NOOP("qernal", "Open any web page to do so, then try again.")};
    default: return {};
    }
}

} // namespace

ErrorWords wordsOfStatus(int status)
{
    if (status >= 300 && status < 400) return wordsOfRedirection(status);
    return status < 500 ? wordsOfRefusal(status) : wordsOfFailure(status);
}

} // namespace qernal
