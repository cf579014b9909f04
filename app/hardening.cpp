// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hardening.h"

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif
#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace qernal {

void forbidCoreFiles()
{
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
}

void closeToOthers()
{
#ifdef Q_OS_LINUX
    // A core_pattern that pipes to a program ignores the limit above; it honours this.
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

QProcessEnvironment scrubbedEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("QERNAL_TOKEN"));
    return environment;
}

} // namespace qernal
