// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places/handoffdialog.h"

#include "core/visibletext.h"
#include "ui/feedback/earlyinputfilter.h"
#include "ui/feedback/errortext.h"
#include "ui/feedback/handoffwords.h"
#include "ui/feedback/heading.h"
#include "ui/feedback/notelabel.h"
#include "ui/feedback/progressline.h"
#include "ui/places/handoffform.h"
#include "ui/theme/filledbutton.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace qernal {

namespace {

constexpr int EntryRole = Qt::UserRole;

} // namespace

HandOffDialog::HandOffDialog(const QUuid &record, const HandOff::Parts &parts, SecretClipboard *clipboard,
                             QWidget *parent)
    : QDialog(parent),
      m_record(record),
      m_isCliShadowed(parts.cliConfig.isShadowed()),
      m_handOff(parts),
      m_copier(parts.custody, clipboard, nullptr),
      m_entries(
          handOffEntries(parts.ledger == nullptr ? QList<FilledPlace>() : parts.ledger->recent(), parts.cliConfig)),
      m_list(new QTreeWidget(this)),
      m_name(new Heading({}, this)),
      m_explanation(new NoteLabel({}, ThemeColor::SecondaryText, this)),
      m_form(new HandOffForm(parts.environment, this)),
      m_do(new FilledButton(tr("&Do it"), FilledButton::Kind::Accent, this)),
      m_copy(new QPushButton(themeIcon(QStringLiteral("copy")), tr("&Copy"), this)),
      m_copySecret(new QPushButton(tr("Copy the &secret"), this)),
      m_cancel(new QPushButton(tr("C&ancel"), this)),
      m_progress(new ProgressLine(this)),
      m_result(new NoteLabel({}, ThemeColor::SecondaryText, this)),
      m_output(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("handOffDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    const auto known = parts.custody->records()->record(record);
    setWindowTitle(tr("Use the secret of “%1” with").arg(known ? shortName(known->tokenName) : QString()));
    new EarlyInputFilter(this);
    build();
    fillList();
    connectParts();
    resize(space(760, this), space(540, this));
    m_list->setCurrentItem(m_list->topLevelItem(0)->child(0));
    m_list->setFocus();
}

void HandOffDialog::build()
{
    m_list->setObjectName(QStringLiteral("handOffList"));
    m_list->setAccessibleName(tr("Ways to use the secret"));
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(space(12, this));
    m_list->setItemsExpandable(false);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setMinimumWidth(space(240, this));
    m_list->header()->setStretchLastSection(true);
    m_result->setObjectName(QStringLiteral("handOffResult"));
    m_output->setObjectName(QStringLiteral("handOffOutput"));
    m_output->setAccessibleName(tr("What the tool printed"));
    m_output->setReadOnly(true);
    m_output->setFont(fixedFont());
    m_output->setMaximumHeight(space(96, this));
    m_output->setTabChangesFocus(true);
    m_output->hide();

    auto *columns = new QHBoxLayout;
    columns->setSpacing(space(16, this));
    columns->addWidget(m_list, 2);
    columns->addLayout(buildSide(), 3);
    auto *layout = new QVBoxLayout(this);
    const int edge = space(16, this);
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->setSpacing(space(12, this));
    layout->addLayout(columns, 1);
    layout->addWidget(new NoteLabel(tr("“Do it” leaves no trace: the secret goes straight into the file, or to the "
                                       "tool's standard input. A line that you type with a secret in it stays in the "
                                       "history of most shells."),
                                    ThemeColor::SecondaryText, this));
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("closeHandOff"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto *row = new QHBoxLayout;
    row->addWidget(m_copySecret);
    row->addStretch();
    row->addWidget(close);
    layout->addLayout(row);
}

QLayout *HandOffDialog::buildSide()
{
    auto *side = new QVBoxLayout;
    side->setSpacing(space(8, this));
    side->addWidget(m_name);
    side->addWidget(m_explanation);
    side->addSpacing(space(4, this));
    side->addWidget(m_form);
    side->addLayout(buildButtons());
    side->addWidget(m_progress);
    side->addWidget(m_result);
    side->addWidget(m_output);
    side->addStretch(1);
    return side;
}

QLayout *HandOffDialog::buildButtons()
{
    m_do->setObjectName(QStringLiteral("handOffDo"));
    m_do->setDefault(true);
    m_copy->setObjectName(QStringLiteral("handOffCopy"));
    m_copySecret->setObjectName(QStringLiteral("handOffCopySecret"));
    m_cancel->setObjectName(QStringLiteral("handOffCancel"));
    auto *row = new QHBoxLayout;
    row->setSpacing(space(8, this));
    row->addWidget(m_do);
    for (QPushButton *button : {m_copy, m_copySecret, m_cancel})
        button->setAutoDefault(false);
    row->addWidget(m_copy);
    row->addWidget(m_cancel);
    row->addStretch();
    return row;
}

void HandOffDialog::connectParts()
{
    connect(m_list, &QTreeWidget::currentItemChanged, this, &HandOffDialog::showEntry);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] {
        if (QWidget *field = m_form->firstField()) field->setFocus(Qt::OtherFocusReason);
    });
    connect(m_form, &HandOffForm::changed, this, [this] {
        m_mayReplaceOther = false;
        refreshButtons();
    });
    connect(m_do, &QPushButton::clicked, this, &HandOffDialog::doIt);
    connect(m_copy, &QPushButton::clicked, this, &HandOffDialog::copy);
    connect(m_copySecret, &QPushButton::clicked, this, [this] { m_copier.copy(m_record); });
    connect(m_cancel, &QPushButton::clicked, &m_handOff, &HandOff::cancel);
    connect(&m_handOff, &HandOff::finished, this, &HandOffDialog::showOutcome);
    connect(&m_copier, &SecretCopier::copied, this, [this](const QUuid &, SecretForm form) {
        showStatus(ThemeColor::Active, form == SecretForm::Plain ? tr("The secret is on the clipboard.")
                                                                 : tr("The text to paste is on the clipboard."));
    });
    connect(&m_copier, &SecretCopier::overtaken, this, [this] {
        showStatus(ThemeColor::Expired, tr("The clipboard was used by something else meanwhile: copy it again."));
    });
    connect(&m_copier, &SecretCopier::failed, this, [this](const QUuid &, const Error &error) {
        showStatus(ThemeColor::Expired, errorText(error, ErrorContext::ReadSecret));
    });
}

void HandOffDialog::fillList()
{
    QTreeWidgetItem *heading = nullptr;
    std::optional<HandOffEntry::Group> group;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const HandOffEntry &entry = m_entries.at(i);
        if (group != entry.group) {
            group = entry.group;
            heading = new QTreeWidgetItem(m_list, {groupText(entry.group)});
            heading->setFlags(Qt::ItemIsEnabled);
            QFont font = m_list->font();
            font.setWeight(QFont::DemiBold);
            heading->setFont(0, font);
        }
        auto *item = new QTreeWidgetItem(heading, {entry.name});
        item->setData(0, EntryRole, i);
        item->setToolTip(0, toolTipText(entry.name));
    }
    m_list->expandAll();
}

const HandOffEntry *HandOffDialog::current() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    const QVariant index = item == nullptr ? QVariant() : item->data(0, EntryRole);
    return index.isValid() ? &m_entries.at(index.toLongLong()) : nullptr;
}

void HandOffDialog::showEntry()
{
    const HandOffEntry *entry = current();
    if (entry == nullptr) return;
    m_mayReplaceOther = false;
    m_name->setText(entry->name);
    m_explanation->setText(entry->explanation);
    m_form->setTarget(entry->target);
    showStatus(ThemeColor::SecondaryText, {});
    refreshButtons();
}

void HandOffDialog::refreshButtons()
{
    const HandOffEntry *entry = current();
    const bool running = m_handOff.isRunning();
    m_list->setEnabled(!running);
    m_form->setEnabled(!running);
    m_do->setVisible(entry != nullptr && entry->target);
    m_do->setEnabled(!running);
    m_do->setText(m_mayReplaceOther ? tr("Re&place it") : tr("&Do it"));
    m_do->setKind(m_mayReplaceOther ? FilledButton::Kind::Danger : FilledButton::Kind::Accent);
    m_copy->setVisible(entry != nullptr && (entry->form || entry->prompt));
    m_copy->setText(entry != nullptr && entry->prompt ? tr("&Copy the line") : tr("&Copy"));
    m_copy->setEnabled(!running);
    m_cancel->setVisible(running && entry != nullptr && entry->target &&
                         entry->target->kind == HandOffTarget::Kind::Tool);
}

void HandOffDialog::doIt()
{
    auto target = m_form->checkedTarget();
    if (!target) return;
    target->replacesOther = m_mayReplaceOther;
    showStatus(ThemeColor::SecondaryText, target->kind == HandOffTarget::Kind::Tool ? tr("The tool runs…") : QString());
    m_progress->setProgress(0, 0);
    m_handOff.begin(m_record, *target);
    refreshButtons();
    if (m_cancel->isVisible()) m_cancel->setFocus(Qt::OtherFocusReason);
}

void HandOffDialog::showOutcome(const HandOffOutcome &outcome)
{
    m_progress->rest();
    m_mayReplaceOther = outcome.needsConsent();
    const ThemeColor color = outcome.isDone()         ? ThemeColor::Active
                             : outcome.needsConsent() ? ThemeColor::ExpiringSoon
                                                      : ThemeColor::Expired;
    refreshButtons();
    const HandOffEntry *entry = current();
    const auto kind = entry && entry->target ? entry->target->kind : HandOffTarget::Kind::Tool;
    showStatus(color, handOffText(outcome, kind, m_isCliShadowed),
               outcome.delivery ? outcome.delivery->output : QString());
    m_do->setFocus(Qt::OtherFocusReason);
}

void HandOffDialog::showStatus(ThemeColor color, const QString &text, const QString &output)
{
    m_result->setColor(color);
    m_result->setText(text);
    m_output->setPlainText(output);
    m_output->setVisible(!output.isEmpty());
}

void HandOffDialog::copy()
{
    const HandOffEntry *entry = current();
    if (entry == nullptr) return;
    if (entry->prompt) {
        QGuiApplication::clipboard()->setText(promptLine(*entry->prompt));
        showStatus(ThemeColor::SecondaryText,
                   tr("A line is on the clipboard: run it where the secret is to be, then press "
                      "“Copy the secret” here and paste the secret there."));
    } else if (entry->form) {
        m_copier.copy(m_record, *entry->form);
    }
}

} // namespace qernal
