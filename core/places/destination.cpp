// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/destination.h"

#include "core/enumnames.h"

#include <QHash>
#include <QProcess>
#include <QRegularExpression>

namespace qernal {

namespace {

// Words, not numbers: a file must mean the same after an enum has been reordered.
constexpr std::array DestinationKindNames{
    std::pair{DestinationKind::GitHub, "github"},         std::pair{DestinationKind::GitLab, "gitlab"},
    std::pair{DestinationKind::Kubernetes, "kubernetes"}, std::pair{DestinationKind::Vault, "vault"},
    std::pair{DestinationKind::Command, "command"},
};
constexpr std::array DestinationFieldNames{
    std::pair{DestinationField::Repository, "repository"},
    std::pair{DestinationField::Environment, "environment"},
    std::pair{DestinationField::Name, "name"},
    std::pair{DestinationField::Context, "context"},
    std::pair{DestinationField::Namespace, "namespace"},
    std::pair{DestinationField::SecretName, "secret"},
    std::pair{DestinationField::Key, "key"},
    std::pair{DestinationField::Mount, "mount"},
    std::pair{DestinationField::Path, "path"},
    std::pair{DestinationField::CommandLine, "command"},
};

constexpr qsizetype MaxFieldLength = 1024;

/// What @p field may be. Where the tool has rules of its own, it says so itself; here it is only made sure that a value
/// is one argument, no option, and no more than a value in a manifest.
QString patternOf(DestinationField field)
{
    switch (field) {
    case DestinationField::Repository:
        return QStringLiteral("[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_.][A-Za-z0-9._-]*)+");
    case DestinationField::Name: return QStringLiteral("[A-Za-z_][A-Za-z0-9_]*");
    case DestinationField::Namespace:
    case DestinationField::SecretName:
        // RFC 1123, as Kubernetes wants it.
        return QStringLiteral("[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?");
    case DestinationField::Key: return QStringLiteral("[A-Za-z0-9._-]{1,253}");
    case DestinationField::Environment:
    case DestinationField::Context:
    case DestinationField::Mount:
    case DestinationField::Path:
    case DestinationField::CommandLine: return QStringLiteral("[^-\\p{C}\\s][^\\p{C}]*");
    }
    return {};
}

bool isUsable(DestinationField field, const QString &value)
{
    static const QHash<DestinationField, QRegularExpression> patterns = [] {
        QHash<DestinationField, QRegularExpression> compiled;
        for (const auto &[each, name] : DestinationFieldNames)
            compiled.insert(each, QRegularExpression(QRegularExpression::anchoredPattern(patternOf(each))));
        return compiled;
    }();
    const QRegularExpression &pattern = *patterns.constFind(field);
    if (value.size() > MaxFieldLength || !pattern.match(value).hasMatch()) return false;
    return field != DestinationField::CommandLine || !QProcess::splitCommand(value).isEmpty();
}

QString valueOf(const Destination &destination, DestinationField field)
{
    return destination.values.value(field);
}

QList<ToolCall> kubernetesCalls(const Destination &destination)
{
    QStringList arguments;
    if (const QString context = valueOf(destination, DestinationField::Context); !context.isEmpty())
        arguments << QStringLiteral("--context") << context;
    // Server-side: the client's own way writes the whole manifest, with the secret, into an annotation.
    arguments << QStringLiteral("--namespace") << valueOf(destination, DestinationField::Namespace)
              << QStringLiteral("apply") << QStringLiteral("--server-side")
              << QStringLiteral("--field-manager=qernal-token-manager") << QStringLiteral("-f") << QStringLiteral("-");
    return {{.program = QStringLiteral("kubectl"), .arguments = arguments}};
}

QList<ToolCall> vaultCalls(const Destination &destination)
{
    const auto call = [&destination](const QString &verb) {
        return QStringList{QStringLiteral("kv"), verb,
                           QStringLiteral("-mount=%1").arg(valueOf(destination, DestinationField::Mount)),
                           valueOf(destination, DestinationField::Path), QStringLiteral("token=-")};
    };
    // A put replaces all keys at the path, so it is only for a path that has none.
    return {{.program = QStringLiteral("vault"), .arguments = call(QStringLiteral("patch"))},
            {.program = QStringLiteral("vault"),
             .arguments = call(QStringLiteral("put")),
             .onlyAfter = QByteArrayLiteral("No value found")}};
}

QList<ToolCall> gitLabCalls(const Destination &destination)
{
    const auto call = [&destination](const QString &verb) {
        return QStringList{QStringLiteral("variable"),
                           verb,
                           valueOf(destination, DestinationField::Name),
                           QStringLiteral("--repo"),
                           valueOf(destination, DestinationField::Repository),
                           QStringLiteral("--masked")};
    };
    // GitLab makes a variable and changes one by different calls.
    return {{.program = QStringLiteral("glab"), .arguments = call(QStringLiteral("set"))},
            {.program = QStringLiteral("glab"),
             .arguments = call(QStringLiteral("update")),
             .onlyAfter = QByteArrayLiteral("already been taken")}};
}

/// A Secret with one key. JSON, which needs no quoting for what the fields may hold.
Secret kubernetesManifest(const Destination &destination, const Secret &apiToken)
{
    QByteArray plain = apiToken.view().toByteArray();
    QByteArray encoded = plain.toBase64();
    wipe(plain);
    QByteArray manifest;
    // One buffer that never moves, so that no half-built copy stays behind in freed memory.
    manifest.reserve(2048 + encoded.size());
    manifest += R"({"apiVersion":"v1","kind":"Secret","metadata":{"name":")";
    manifest += valueOf(destination, DestinationField::SecretName).toLatin1();
    manifest += R"(","namespace":")";
    manifest += valueOf(destination, DestinationField::Namespace).toLatin1();
    manifest += R"("},"data":{")";
    manifest += valueOf(destination, DestinationField::Key).toLatin1();
    manifest += R"(":")";
    manifest += encoded;
    manifest += R"("}})";
    wipe(encoded);
    return Secret::takenFrom(manifest);
}

} // namespace

QList<DestinationKind> destinationKinds()
{
    QList<DestinationKind> kinds;
    for (const auto &[kind, name] : DestinationKindNames)
        kinds.append(kind);
    return kinds;
}

QList<FieldRule> destinationFields(DestinationKind kind)
{
    const FieldRule name{.field = DestinationField::Name, .suggestion = QStringLiteral("QERNAL_TOKEN")};
    switch (kind) {
    case DestinationKind::GitHub:
        return {{.field = DestinationField::Repository},
                name,
                {.field = DestinationField::Environment, .isRequired = false}};
    case DestinationKind::GitLab: return {{.field = DestinationField::Repository}, name};
    case DestinationKind::Kubernetes:
        return {{.field = DestinationField::Context, .isRequired = false},
                {.field = DestinationField::Namespace, .suggestion = QStringLiteral("default")},
                {.field = DestinationField::SecretName, .suggestion = QStringLiteral("qernal-token")},
                {.field = DestinationField::Key, .suggestion = QStringLiteral("token")}};
    case DestinationKind::Vault:
        return {{.field = DestinationField::Mount, .suggestion = QStringLiteral("secret")},
                {.field = DestinationField::Path, .suggestion = QStringLiteral("qernal")}};
    case DestinationKind::Command: return {{.field = DestinationField::CommandLine}};
    }
    return {};
}

std::optional<DestinationField> firstWrongField(const Destination &destination)
{
    const QList<FieldRule> fields = destinationFields(destination.kind);
    for (const FieldRule &rule : fields) {
        const QString value = valueOf(destination, rule.field);
        if (value.isEmpty() ? rule.isRequired : !isUsable(rule.field, value)) return rule.field;
    }
    return std::nullopt;
}

QList<ToolCall> toolCalls(const Destination &destination)
{
    switch (destination.kind) {
    case DestinationKind::GitHub: {
        QStringList arguments{QStringLiteral("secret"), QStringLiteral("set"),
                              valueOf(destination, DestinationField::Name), QStringLiteral("--repo"),
                              valueOf(destination, DestinationField::Repository)};
        if (const QString environment = valueOf(destination, DestinationField::Environment); !environment.isEmpty())
            arguments << QStringLiteral("--env") << environment;
        return {{.program = QStringLiteral("gh"), .arguments = arguments}};
    }
    case DestinationKind::GitLab: return gitLabCalls(destination);
    case DestinationKind::Kubernetes: return kubernetesCalls(destination);
    case DestinationKind::Vault: return vaultCalls(destination);
    case DestinationKind::Command: {
        QStringList words = QProcess::splitCommand(valueOf(destination, DestinationField::CommandLine));
        if (words.isEmpty()) return {};
        const QString program = words.takeFirst();
        return {{.program = program, .arguments = words}};
    }
    }
    return {};
}

Secret toolInput(const Destination &destination, const Secret &apiToken)
{
    return destination.kind == DestinationKind::Kubernetes ? kubernetesManifest(destination, apiToken)
                                                           : apiToken.clone();
}

QJsonObject toJson(const Destination &destination)
{
    QJsonObject values;
    for (auto value = destination.values.cbegin(); value != destination.values.cend(); ++value)
        values.insert(enumName(DestinationFieldNames, value.key()), *value);
    return {{QStringLiteral("kind"), enumName(DestinationKindNames, destination.kind)},
            {QStringLiteral("values"), values}};
}

std::optional<Destination> destinationFromJson(const QJsonObject &object)
{
    const auto kind = enumValue(DestinationKindNames, object.value(QLatin1String("kind")).toString());
    if (!kind) return std::nullopt;
    Destination destination{.kind = *kind};
    const QJsonObject values = object.value(QLatin1String("values")).toObject();
    for (const FieldRule &rule : destinationFields(*kind)) {
        const QString value = values.value(enumName(DestinationFieldNames, rule.field)).toString();
        if (!value.isEmpty()) destination.values.insert(rule.field, value);
    }
    if (firstWrongField(destination)) return std::nullopt;
    return destination;
}

} // namespace qernal
