// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/token.h"

#include <QList>

#include <functional>
#include <utility>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace qernal {

/// Makes a dialog that nobody owns.
using DialogMaker = std::function<QWidget *()>;

/// A token that was created three days ago, the same for the same @p name.
[[nodiscard]] Token testToken(const char *name);

/// Every dialog that is made without a service, in the states that have colours of their own, and its name.
[[nodiscard]] QList<std::pair<const char *, DialogMaker>> everyDialog();

/// What a PageServer answers for one token of each status.
[[nodiscard]] QByteArray listOfEachStatus(qint64 since, int page);

} // namespace qernal
