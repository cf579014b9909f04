// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secret.h"

#include <QByteArray>

#include <vector>

namespace qernal {

/// The environment of this process with some variables replaced, as a child is given it. Values may be secret: they are
/// wiped with this object.
class ChildEnvironment {
public:
    /// Replaces the variable @p name, or adds it.
    void set(const QByteArray &name, QByteArrayView value);

    /// `NAME=value` of each variable, ended by a null pointer, as execve(2) takes it; valid while this object lives.
    [[nodiscard]] std::vector<char *> block();

private:
    struct Variable {
        QByteArray name;
        Secret assignment; ///< with its NUL
    };
    std::vector<Variable> m_variables;
};

} // namespace qernal
