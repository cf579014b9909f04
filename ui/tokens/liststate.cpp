// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/liststate.h"

#include <QSettings>

namespace qernal {

namespace {

QString listStateKey(const Account &account, QLatin1String what)
{
    const QString id = account.demo ? QStringLiteral("demo") : account.id.toString(QUuid::WithoutBraces);
    return QStringLiteral("window/%1/%2").arg(id, what);
}

constexpr QLatin1String ColumnsKey("columns");
constexpr QLatin1String SplitterKey("splitter");
constexpr QLatin1String StatusKey("status");

} // namespace

ListState readListState(const QSettings &settings, const Account &account)
{
    ListState state;
    state.columns = settings.value(listStateKey(account, ColumnsKey)).toByteArray();
    state.splitter = settings.value(listStateKey(account, SplitterKey)).toByteArray();
    const int status = settings.value(listStateKey(account, StatusKey), -1).toInt();
    if (status >= 0 && status <= static_cast<int>(TokenStatus::NeverExpires)) {
        state.status = static_cast<TokenStatus>(status);
    }
    return state;
}

void writeListState(QSettings *settings, const Account &account, const ListState &state)
{
    settings->setValue(listStateKey(account, ColumnsKey), state.columns);
    settings->setValue(listStateKey(account, SplitterKey), state.splitter);
    settings->setValue(listStateKey(account, StatusKey), state.status ? static_cast<int>(*state.status) : -1);
}

} // namespace qernal
