// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/childenvironment.h"

#include <algorithm>
#include <cstring>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif
#ifdef Q_OS_DARWIN
#include <crt_externs.h>
#endif

namespace qernal {

namespace {

char **inherited()
{
#if defined(Q_OS_DARWIN)
    return *_NSGetEnviron();
#elif defined(Q_OS_WIN)
    return _environ;
#else
    return environ;
#endif
}

bool isNamed(const char *variable, const QByteArray &name)
{
    const auto length = static_cast<std::size_t>(name.size());
#ifdef Q_OS_WIN
    // Windows makes no difference between large and small letters, and of two it finds the first.
    const int difference = qstrnicmp(variable, name.constData(), length);
#else
    const int difference = std::strncmp(variable, name.constData(), length);
#endif
    return difference == 0 && variable[length] == '=';
}

} // namespace

void ChildEnvironment::set(const QByteArray &name, QByteArrayView value)
{
    std::erase_if(m_variables, [&name](const Variable &variable) { return variable.name == name; });
    QByteArray assignment;
    // In one piece, for a growing QByteArray leaves copies behind.
    assignment.reserve(name.size() + value.size() + 2);
    assignment.append(name).append('=').append(value).append('\0');
    m_variables.push_back({name, Secret::takenFrom(assignment)});
}

std::vector<char *> ChildEnvironment::block()
{
    std::vector<char *> block;
    for (char **variable = inherited(); variable && *variable; ++variable) {
        const bool isReplaced = std::any_of(m_variables.cbegin(), m_variables.cend(),
                                            [variable](const Variable &own) { return isNamed(*variable, own.name); });
        if (!isReplaced) block.push_back(*variable);
    }
    for (Variable &own : m_variables)
        block.push_back(const_cast<char *>(own.assignment.view().data()));
    block.push_back(nullptr);
    return block;
}

} // namespace qernal
