// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/palettesearch.h"

#include "core/tokens/tokensearch.h"
#include "core/tokens/tokentablemodel.h"
#include "core/visibletext.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace qernal {

namespace {

constexpr qsizetype MaxTokens = 20;

struct PaletteWords {
    Q_DECLARE_TR_FUNCTIONS(qernal::CommandPalette)
};

/// What is read: without the ampersand of the mnemonic.
QString withoutMnemonic(QString text)
{
    text.replace(QLatin1String("&&"), QLatin1String("\n"))
        .remove(QLatin1Char('&'))
        .replace(QLatin1Char('\n'), QLatin1Char('&'));
    return text;
}

/// The beginnings of words that were typed.
class WordBeginnings {
public:
    explicit WordBeginnings(const QString &typed)
    {
        QString pattern;
        const QStringList words = typed.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
        for (const QString &word : words)
            pattern += QStringLiteral("(?=.*(?<![\\w])%1)").arg(QRegularExpression::escape(word));
        m_pattern = QRegularExpression(QLatin1Char('^') + pattern, QRegularExpression::CaseInsensitiveOption |
                                                                       QRegularExpression::UseUnicodePropertiesOption);
    }

    [[nodiscard]] bool match(const QString &text) const { return m_pattern.match(text).hasMatch(); }

private:
    QRegularExpression m_pattern;
};

PaletteEntry entryOf(QAction *action, const QString &text)
{
    PaletteEntry entry{.kind = PaletteEntry::Kind::Command, .text = text, .detail = {}};
    entry.icon = action->icon();
    entry.enabled = action->isEnabled();
    entry.detail = entry.enabled ? action->shortcut().toString(QKeySequence::NativeText) : action->toolTip();
    entry.action = action;
    return entry;
}

} // namespace

QString tokenIdIn(const QString &text)
{
    static const QRegularExpression id(QStringLiteral("^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"));
    const QString candidate = text.trimmed().section(QLatin1Char('@'), 0, 0);
    return id.match(candidate).hasMatch() ? candidate.toLower() : QString();
}

void PaletteSearch::addCommands(const QMenuBar *menus, const QAction *opener)
{
    addActions(menus->actions(), {}, opener);
}

void PaletteSearch::setTokens(const TokenTableModel *tokens)
{
    m_tokens = tokens;
    m_tokensAlive = tokens;
}

void PaletteSearch::addActions(const QList<QAction *> &actions, const QString &path, const QAction *opener)
{
    for (QAction *action : actions) {
        const QString text = path + withoutMnemonic(action->text());
        if (const QMenu *menu = action->menu()) {
            addActions(menu->actions(), text + QStringLiteral(" › "), opener);
        } else if (!action->isSeparator() && action != opener) {
            m_commands.append(entryOf(action, text));
        }
    }
}

QList<PaletteEntry> PaletteSearch::find(const QString &typed) const
{
    const QString text = typed.trimmed();
    if (text.isEmpty()) return m_commands;
    QList<PaletteEntry> found;
    const WordBeginnings beginnings(text);
    std::copy_if(m_commands.begin(), m_commands.end(), std::back_inserter(found),
                 [&](const PaletteEntry &command) { return beginnings.match(command.text); });
    findTokens(text, &found);
    for (const Account &account : m_accounts) {
        const QString name = visibleText(account.name, 60);
        if (beginnings.match(name))
            found.append({.kind = PaletteEntry::Kind::Account,
                          .text = name,
                          .detail = PaletteWords::tr("Account"),
                          .icon = themeIcon(QStringLiteral("account")),
                          .account = account.id});
    }
    std::stable_partition(found.begin(), found.end(), [](const PaletteEntry &entry) { return entry.enabled; });
    return found;
}

void PaletteSearch::findTokens(const QString &typed, QList<PaletteEntry> *found) const
{
    if (!m_tokensAlive) return;
    const TokenStore &store = m_tokens->store();
    const TokenSearch search(typed, m_tokens->timesAt(), m_tokens->notes());
    qsizetype count = 0;
    for (int row = 0; row < store.size() && count < MaxTokens; ++row) {
        if (!search.matches(*m_tokens, row)) continue;
        ++count;
        const QString name = visibleText(store.name(row), 60);
        found->append({.kind = PaletteEntry::Kind::Token,
                       .text = name.isEmpty() ? PaletteWords::tr("(no name)") : name,
                       .detail = PaletteWords::tr("Token"),
                       .icon = themeIcon(QStringLiteral("key")),
                       .tokenId = store.id(row)});
    }
    const QString id = tokenIdIn(typed);
    if (count == 0 && !id.isEmpty())
        found->append({.kind = PaletteEntry::Kind::LookUp,
                       .text = PaletteWords::tr("Look up %1").arg(id),
                       .detail = PaletteWords::tr("Not in the list"),
                       .icon = themeIcon(QStringLiteral("search")),
                       .tokenId = id});
}

} // namespace qernal
