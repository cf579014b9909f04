// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checkup/remedyrunner.h"

#include "core/background.h"
#include "core/secrets/gathering.h"
#include "core/secrets/secretcustody.h"

#include <QFile>

#include <utility>

namespace qernal {

namespace {

Result<void> makePrivate(const QString &path)
{
    QFile file(path);
    if (file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)) return {};
    return failure(Error::Kind::FileWriteFailed, file.errorString());
}

} // namespace

RemedyRunner::RemedyRunner(SecretCustody *custody, Keychain *keychain, QObject *parent)
    : QObject(parent), m_custody(custody), m_keychain(keychain)
{
}

bool RemedyRunner::isRunnable(Remedy::Action action)
{
    return action >= Remedy::Action::StoreSecret;
}

bool RemedyRunner::isRemoval(Remedy::Action action)
{
    return action == Remedy::Action::ForgetSecret || action == Remedy::Action::RemoveEntry;
}

void RemedyRunner::run(const Remedy &remedy, QObject *context, Callback<void> done)
{
    switch (remedy.action) {
    case Remedy::Action::StoreSecret: return m_custody->keep(remedy.record, context, std::move(done));
    case Remedy::Action::ForgetSecret: return m_custody->discard(remedy.record, context, std::move(done));
    case Remedy::Action::RemoveEntry: return m_keychain->remove(remedy.keychainKey, context, std::move(done));
    case Remedy::Action::MakeFilePrivate:
        return inBackground(
            context, [file = remedy.file] { return makePrivate(file); }, std::move(done));
    default: return answerLater(context, done, failure(Error::Kind::InvalidInput));
    }
}

} // namespace qernal
