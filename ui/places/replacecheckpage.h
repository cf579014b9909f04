// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/places/place.h"
#include "ui/places/replacepage.h"

QT_BEGIN_NAMESPACE
class QListWidget;
QT_END_NAMESPACE

namespace qernal {

/// The third step: does the new secret work, does a known file still hold the old id, and what cannot be known.
class ReplaceCheckPage : public ReplacePage {
    Q_OBJECT
public:
    ReplaceCheckPage(ReplacementBatch *batch, QWidget *parent);

    /// The files in which ids of these tokens stand; nothing while they are being looked through.
    void setFiles(const std::optional<QList<Place>> &files);

    void handleShown() override;
    void refresh() override;
    [[nodiscard]] QString actionText() const override;
    [[nodiscard]] bool isActionPossible() const override;
    void performAction() override;

signals:
    void lookRequested();

private:
    enum class Verdict { Good, Open, Bad, Note };

    void add(Verdict verdict, const QString &text);
    void addSecret(const Replacement &replacement);
    void addPlaces(const Replacement &replacement);
    [[nodiscard]] bool isChecking() const;

    QListWidget *m_findings;
    std::optional<QList<Place>> m_files;
};

} // namespace qernal
