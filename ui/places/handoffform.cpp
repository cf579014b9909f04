// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places/handoffform.h"

#include "core/places/destinationwords.h"
#include "core/places/toolquestion.h"
#include "ui/feedback/notelabel.h"

#include <QCompleter>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace qernal {

namespace {

/// What the field of @p rule wants, in grey while it is empty.
QString placeholderOf(const FieldRule &rule)
{
    if (rule.field == DestinationField::Repository) return QStringLiteral("owner/name");
    return rule.isRequired ? QString() : HandOffForm::tr("optional");
}

} // namespace

HandOffForm::HandOffForm(const QProcessEnvironment &environment, QWidget *parent)
    : QWidget(parent),
      m_environment(environment),
      m_fields(nullptr),
      m_layout(nullptr),
      m_problem(new NoteLabel({}, ThemeColor::Expired, this))
{
    m_problem->setObjectName(QStringLiteral("handOffProblem"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space(4, this));
    layout->addWidget(m_problem);
    setTarget(std::nullopt);
}

void HandOffForm::setTarget(const std::optional<HandOffTarget> &target)
{
    delete m_fields;
    m_edits.clear();
    m_file = nullptr;
    m_target = target.value_or(HandOffTarget{});
    m_problem->clear();
    m_fields = new QWidget(this);
    m_layout = new QFormLayout(m_fields);
    m_layout->setContentsMargins({});
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_fields);
    if (!target) return;
    switch (target->kind) {
    case HandOffTarget::Kind::CliConfiguration:
    case HandOffTarget::Kind::OldSecret: break;
    case HandOffTarget::Kind::EnvFile:
    case HandOffTarget::Kind::EnvRc: addFileField(); break;
    case HandOffTarget::Kind::Tool:
        for (const FieldRule &rule : destinationFields(target->destination.kind))
            addField(rule);
        if (target->destination.kind == DestinationKind::Kubernetes) askForContexts();
        break;
    }
}

void HandOffForm::addField(const FieldRule &rule)
{
    auto *edit = new QLineEdit(m_target.destination.values.value(rule.field), m_fields);
    edit->setObjectName(QStringLiteral("handOffField%1").arg(static_cast<int>(rule.field)));
    edit->setPlaceholderText(placeholderOf(rule));
    edit->setMaxLength(1024);
    m_edits.insert(rule.field, edit);
    QLabel *label = plainLabel(destinationFieldLabel(rule.field), m_fields);
    label->setBuddy(edit);
    m_layout->addRow(label, edit);
    watch(edit);
}

void HandOffForm::addFileField()
{
    m_file = new QLineEdit(QDir::toNativeSeparators(m_target.file), m_fields);
    m_file->setObjectName(QStringLiteral("handOffFile"));
    auto *button = new QPushButton(tr("&Browse…"), m_fields);
    button->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_file, 1);
    row->addWidget(button);
    QLabel *label = plainLabel(tr("&File"), m_fields);
    label->setBuddy(m_file);
    m_layout->addRow(label, row);
    connect(button, &QPushButton::clicked, this, &HandOffForm::browse);
    watch(m_file);
}

void HandOffForm::watch(QLineEdit *edit)
{
    connect(edit, &QLineEdit::textChanged, this, [this] {
        m_problem->clear();
        emit changed();
    });
}

void HandOffForm::browse()
{
    auto *dialog = new QFileDialog(this, tr("File for QERNAL_TOKEN"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    // It is changed, not replaced.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setFilter(QDir::AllDirs | QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot);
    dialog->selectFile(m_target.kind == HandOffTarget::Kind::EnvRc ? QStringLiteral(".envrc") : QStringLiteral(".env"));
    connect(dialog, &QFileDialog::fileSelected, m_file,
            [this](const QString &file) { m_file->setText(QDir::toNativeSeparators(file)); });
    dialog->open();
}

void HandOffForm::offerContexts()
{
    QLineEdit *edit = m_edits.value(DestinationField::Context);
    if (edit == nullptr || m_contexts.isEmpty()) return;
    edit->setPlaceholderText(tr("optional: %1").arg(m_contexts.mid(0, 3).join(QStringLiteral(", "))));
    auto *completer = new QCompleter(m_contexts, edit);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    edit->setCompleter(completer);
}

void HandOffForm::askForContexts()
{
    // Once: moving through the entries would start it again and again.
    if (std::exchange(m_hasAsked, true)) return offerContexts();
    auto *question = new ToolQuestion(m_environment, this);
    connect(question, &ToolQuestion::answered, this, [this](const QStringList &contexts) {
        m_contexts = contexts;
        offerContexts();
    });
    question->ask(QStringLiteral("kubectl"), {QStringLiteral("config"), QStringLiteral("get-contexts"),
                                              QStringLiteral("-o"), QStringLiteral("name")});
}

QWidget *HandOffForm::firstField() const
{
    if (m_file != nullptr) return m_file;
    return m_edits.isEmpty() ? nullptr : m_edits.value(destinationFields(m_target.destination.kind).constFirst().field);
}

std::optional<HandOffTarget> HandOffForm::complain(QWidget *field, const QString &words)
{
    m_problem->setText(words);
    field->setFocus(Qt::OtherFocusReason);
    return std::nullopt;
}

std::optional<HandOffTarget> HandOffForm::checkedTarget()
{
    HandOffTarget target = m_target;
    if (m_file != nullptr) {
        target.file = QDir::cleanPath(QDir::fromNativeSeparators(m_file->text().trimmed()));
        if (target.file.startsWith(QLatin1String("~/"))) target.file.replace(0, 1, QDir::homePath());
        if (m_file->text().trimmed().isEmpty() || !QDir::isAbsolutePath(target.file))
            return complain(m_file, tr("Choose a file, with its whole path."));
    }
    for (auto edit = m_edits.cbegin(); edit != m_edits.cend(); ++edit) {
        const QString value = (*edit)->text().trimmed();
        if (value.isEmpty())
            target.destination.values.remove(edit.key());
        else
            target.destination.values.insert(edit.key(), value);
    }
    if (target.kind != HandOffTarget::Kind::Tool) return target;
    const auto wrong = firstWrongField(target.destination);
    if (!wrong) return target;
    const QString name = destinationFieldLabel(*wrong).remove(QLatin1Char('&'));
    return complain(m_edits.value(*wrong), target.destination.values.contains(*wrong)
                                               ? tr("“%1” cannot be written like that.").arg(name)
                                               : tr("“%1” is missing.").arg(name));
}

} // namespace qernal
