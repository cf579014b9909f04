// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reveal/oldsecretnote.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace qernal {

OldSecretNote::OldSecretNote(const SecretRecord &record, const CliConfig &cliConfig, QWidget *parent)
    : QWidget(parent),
      m_text(new QLabel(this)),
      m_button(new QPushButton(tr("&Replace it everywhere"), this)),
      m_inCliConfig(record.operation != SecretOperation::Create && !record.tokenId.isEmpty() &&
                    cliConfig.fileTokenId() == record.tokenId)
{
    m_text->setObjectName(QStringLiteral("oldSecretText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_button->setObjectName(QStringLiteral("replaceEverywhereButton"));
    m_button->setAutoDefault(false);
    connect(m_button, &QPushButton::clicked, this, [this] { emit replaceEverywhere(m_inCliConfig); });

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space(12, this));
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button, 0, Qt::AlignTop);
    refresh(record, false);
}

void OldSecretNote::refresh(const SecretRecord &record, bool cliConfigWritten)
{
    m_inCliConfig = m_inCliConfig && !cliConfigWritten;
    const bool inKeychain = record.operation != SecretOperation::Create && !record.replacedKey.isEmpty() &&
                            record.state != SecretState::Stored;
    if (inKeychain && m_inCliConfig)
        m_text->setText(tr("The old secret is still in the keychain and in ~/.qernal/config.yaml."));
    else if (inKeychain)
        m_text->setText(tr("The old secret is still in the keychain until this one is stored."));
    else if (m_inCliConfig)
        m_text->setText(tr("The old secret is still in ~/.qernal/config.yaml."));
    m_button->setVisible(m_inCliConfig);
    setVisible(inKeychain || m_inCliConfig);
}

} // namespace qernal
