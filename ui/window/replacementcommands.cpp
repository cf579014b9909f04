// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/replacementcommands.h"

#include "ui/feedback/errortext.h"
#include "ui/feedback/messagetopics.h"
#include "ui/places/replacedialog.h"
#include "ui/places/replacementwords.h"

#include <QLocale>

#include <algorithm>

namespace qernal {

ReplacementCommands::ReplacementCommands(const Parts &parts, QWidget *window)
    : QObject(window),
      m_parts(parts),
      m_window(window),
      m_replacer(parts.journal, parts.custody, parts.clock),
      m_filler(parts.journal, parts.custody, parts.accounts, parts.clock),
      m_copier(parts.custody, parts.clipboard, this)
{
    connect(&m_replacer, &Replacer::changed, this, &ReplacementCommands::updateMarks);
    connect(&m_replacer, &Replacer::createLost, this, &ReplacementCommands::createLost);
    connect(&m_replacer, &Replacer::finished, this, &ReplacementCommands::reportFinished);
    connect(&m_replacer, &Replacer::finished, this, &ReplacementCommands::replaced);
    connect(&m_copier, &SecretCopier::copied, this, &ReplacementCommands::reportCopied);
    connect(&m_copier, &SecretCopier::failed, this, &ReplacementCommands::reportNotCopied);
}

void ReplacementCommands::setSession(Session *session)
{
    delete m_dialog;
    m_session = session;
    m_filler.setSession(session);
    m_replacer.setSession(session);
    emit messageOver(topics::replacement());
    updateMarks();
    reportOpen();
}

void ReplacementCommands::setCliConfig(const CliConfig &config)
{
    m_cliConfig = config;
    m_filler.setCliConfig(config);
}

void ReplacementCommands::setLedger(PlaceLedger *ledger)
{
    m_ledger = ledger;
    m_filler.setLedger(ledger);
}

QList<Replacement> ReplacementCommands::ofSession() const
{
    return m_session ? m_parts.journal->replacements(m_session->account().id) : QList<Replacement>();
}

void ReplacementCommands::replace(const QList<Token> &tokens)
{
    if (!m_session || tokens.isEmpty()) return;
    QList<Replacement> replacements;
    const QUuid batch = QUuid::createUuid();
    for (const Token &token : tokens) {
        const auto begun = m_parts.journal->replacementOf(m_session->account().id, token.id);
        const auto isKnown = [&begun](const Replacement &other) { return other.id == begun->id; };
        if (!begun) {
            replacements.append(m_replacer.draft(token, batch));
        } else if (std::none_of(replacements.cbegin(), replacements.cend(), isKnown)) {
            const QList<Replacement> all = ofSession();
            std::copy_if(all.cbegin(), all.cend(), std::back_inserter(replacements),
                         [&begun](const Replacement &other) { return other.batch == begun->batch; });
        }
    }
    open(replacements);
}

void ReplacementCommands::open(const QList<Replacement> &replacements)
{
    if (replacements.isEmpty()) return;
    if (m_dialog && !m_dialog->concerns(replacements.first().id)) delete m_dialog;
    if (!m_dialog) {
        m_dialog = new ReplaceDialog({.replacer = &m_replacer,
                                      .filler = &m_filler,
                                      .ledger = m_ledger,
                                      .settings = m_parts.settings,
                                      .clock = m_parts.clock,
                                      .cliConfig = m_cliConfig},
                                     replacements, m_window);
        connect(m_dialog, &ReplaceDialog::copyRequested, this, [this](const QUuid &record) { m_copier.copy(record); });
        connect(m_dialog, &QDialog::finished, this, &ReplacementCommands::reportOpen);
    }
    emit messageOver(topics::replacement());
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void ReplacementCommands::resume()
{
    const QList<Replacement> all = ofSession();
    if (all.isEmpty()) return;
    QList<Replacement> together;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(together),
                 [&all](const Replacement &other) { return other.batch == all.first().batch; });
    open(together);
}

void ReplacementCommands::reportOpen()
{
    const QList<Replacement> all = ofSession();
    if (all.isEmpty()) return;
    const QString text = all.size() == 1 ? tr("“%1”: %2. The old token works until you revoke it.")
                                               .arg(shortName(all.first().name), progressText(all.first()))
                                         : tr("%1 tokens are being replaced. The old ones work until you revoke them.")
                                               .arg(QLocale().toString(all.size()));
    emit message({.level = Message::Level::Information,
                  .text = text,
                  .remedies = {{tr("&Go on"), [this] { resume(); }}},
                  .topic = topics::replacement(),
                  .context = m_session.data()});
}

void ReplacementCommands::reportFinished(const Replacement &replacement)
{
    updateMarks();
    if (ofSession().isEmpty()) emit messageOver(topics::replacement());
    emit message({.level = Message::Level::Success,
                  .text = tr("“%1” is replaced: the old token is revoked.").arg(shortName(replacement.name)),
                  .topic = topics::issue(replacement.oldId)});
}

void ReplacementCommands::reportCopied(const QUuid &record)
{
    const auto copied = m_parts.custody->records()->record(record);
    if (!copied) return;
    emit message({.level = Message::Level::Success,
                  .text = tr("The new secret of “%1” is on the clipboard.").arg(shortName(copied->tokenName)),
                  .topic = topics::storedSecret(copied->tokenId)});
}

void ReplacementCommands::reportNotCopied(const QUuid &record, const Error &error)
{
    const auto wanted = m_parts.custody->records()->record(record);
    emit message({.level = Message::Level::Problem,
                  .text = tr("The new secret could not be copied. %1").arg(errorText(error, ErrorContext::ReadSecret)),
                  .topic = topics::storedSecret(wanted ? wanted->tokenId : QString())});
}

void ReplacementCommands::updateMarks()
{
    if (!m_session) return;
    QHash<QString, TokenTableModel::Mark> marks;
    const QList<Replacement> all = ofSession();
    for (const Replacement &replacement : all) {
        const QString sentence = progressText(replacement);
        marks.insert(replacement.oldId, {markText(replacement), sentence});
        if (!replacement.newId.isEmpty()) {
            marks.insert(replacement.newId, {newMarkText(replacement),
                                             tr("Takes the place of an older token of this name. %1").arg(sentence)});
        }
    }
    m_session->model()->setMarks(marks);
}

} // namespace qernal
