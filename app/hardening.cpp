// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hardening.h"

namespace qernal {

QProcessEnvironment scrubbedEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("QERNAL_TOKEN"));
    return environment;
}

} // namespace qernal
