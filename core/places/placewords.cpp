// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/placewords.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QSet>

namespace qernal {

namespace {

/// Gives the words their context.
struct PlaceWords {
    Q_DECLARE_TR_FUNCTIONS(qernal::PlaceWords)
};

/// "12 binary" for each count that is not zero.
QStringList passedOver(const ScanCounts &counts)
{
    QStringList parts;
    const auto add = [&parts](qint64 count, const QString &words) {
        if (count > 0) parts.append(words.arg(QLocale().toString(count)));
    };
    add(counts.binary, PlaceWords::tr("%1 binary"));
    add(counts.tooLarge, PlaceWords::tr("%1 over 64 MiB"));
    add(counts.notReadable, PlaceWords::tr("%1 not readable"));
    add(counts.notRegular, PlaceWords::tr("%1 links or devices"));
    add(counts.otherFileSystems, PlaceWords::tr("%1 on other file systems"));
    return parts;
}

} // namespace

QString placeKindText(PlaceKind kind)
{
    switch (kind) {
    case PlaceKind::CliConfiguration: return PlaceWords::tr("CLI configuration");
    case PlaceKind::DotEnv: return PlaceWords::tr("Environment file");
    case PlaceKind::ShellProfile: return PlaceWords::tr("Shell profile");
    case PlaceKind::TerraformConfiguration: return PlaceWords::tr("Terraform configuration");
    case PlaceKind::TerraformVariables: return PlaceWords::tr("Terraform variables");
    case PlaceKind::TerraformState: return PlaceWords::tr("Terraform state");
    case PlaceKind::CiConfiguration: return PlaceWords::tr("CI configuration");
    case PlaceKind::KubernetesManifest: return PlaceWords::tr("Kubernetes manifest");
    case PlaceKind::OtherText: break;
    }
    return PlaceWords::tr("Text");
}

QString shortPath(const QString &path)
{
    const QString home = QDir::homePath() + u'/';
    return path.startsWith(home) ? QStringLiteral("~/") + path.mid(home.size()) : path;
}

QStringList placeWarnings(const Place &place)
{
    QStringList warnings;
    if (place.trackedByGit && place.hasSecret)
        warnings.append(
            PlaceWords::tr("Git tracks this file, so its history keeps the secret: only a new secret helps."));
    if (place.readableByOthers && place.hasSecret)
        warnings.append(PlaceWords::tr("Other users of this computer can read this file."));
    if (place.kind == PlaceKind::TerraformState && place.hasSecret)
        warnings.append(PlaceWords::tr("Terraform keeps the secret in its state in plain text."));
    return warnings;
}

QString placeCountText(qsizetype places)
{
    return PlaceWords::tr("%n places", nullptr, static_cast<int>(places));
}

QString fileCountText(qsizetype files)
{
    return PlaceWords::tr("%n files", nullptr, static_cast<int>(files));
}

QString scanSummary(const QList<Place> &places, const ScanCounts &counts)
{
    QSet<QString> files;
    for (const Place &place : places)
        files.insert(place.id.file);
    const QString found = placeCountText(places.size());
    const QString within = fileCountText(files.size());
    const QString read = QLocale().toString(counts.read);
    const QStringList skipped = passedOver(counts);
    if (skipped.isEmpty()) return PlaceWords::tr("%1 in %2. %3 files were read.").arg(found, within, read);
    return PlaceWords::tr("%1 in %2. %3 files were read; passed over: %4.")
        .arg(found, within, read, skipped.join(QStringLiteral(", ")));
}

} // namespace qernal
