// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/errorwords.h"

#include <QtGlobal>

namespace qernal {

namespace {

/// For an unknown authority, where the environment names those that are trusted.
constexpr const char *MissingAuthority =
    QT_TRANSLATE_NOOP("qernal", "It was checked with the authorities of %4: the one of the service, or of your "
                                "company's network, is missing there.");

constexpr const char *NetworkOrService =
    QT_TRANSLATE_NOOP("qernal", "The network may intercept encrypted connections, or the service leaves out a part of "
                                "its chain of certificates. If your company's network does this on purpose, set "
                                "SSL_CERT_FILE to its authority's certificate.");

} // namespace

ErrorWords wordsOfCertificate(const Error &error)
{
    using Certificate = Error::Certificate;
    switch (error.certificate) {
    case Certificate::NotSeen: break;
    case Certificate::Expired:
        return {
            QT_TRANSLATE_NOOP(
                "qernal",
                "%1 shows a certificate that has expired by this computer's clock, so nothing secret was sent."),
            QT_TRANSLATE_NOOP(
                "qernal",
                "Check this computer's date and time. If they are right, the service has to renew its certificate.")};
    case Certificate::NotYetValid:
        return {
            QT_TRANSLATE_NOOP(
                "qernal",
                "%1 shows a certificate that is not valid yet by this computer's clock, so nothing secret was sent."),
            QT_TRANSLATE_NOOP("qernal", "Check this computer's date and time: its clock is probably slow.")};
    case Certificate::Refused:
        return {
            QT_TRANSLATE_NOOP("qernal", "%1 shows a certificate that cannot be accepted, so nothing secret was sent."),
            QT_TRANSLATE_NOOP("qernal", "Tell whoever runs the service: it has to get a new certificate.")};
    case Certificate::OtherHost:
        return {QT_TRANSLATE_NOOP("qernal", "%1 shows the certificate of another host, so nothing secret was sent."),
                QT_TRANSLATE_NOOP("qernal", "Check %3, and whether the network asks you to sign in first.")};
    case Certificate::UnknownIssuer:
        return {
            QT_TRANSLATE_NOOP(
                "qernal",
                "%1 shows a certificate that nobody known to this computer vouches for, so nothing secret was sent."),
            error.trust.isEmpty() ? NetworkOrService : MissingAuthority};
    case Certificate::SelfSigned:
        return {
            QT_TRANSLATE_NOOP("qernal", "%1 shows a certificate that it signed itself, so nothing secret was sent."),
            error.trust.isEmpty() ? QT_TRANSLATE_NOOP("qernal", "Check %3. If it is right, this computer has to be "
                                                                "told by its administrator to trust that certificate.")
                                  : MissingAuthority};
    }
    return {};
}

} // namespace qernal
