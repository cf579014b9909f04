// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>
#include <QStringList>

QT_BEGIN_NAMESPACE
class QProcess;
QT_END_NAMESPACE

namespace qernal {

/// Asks git which of some files it tracks: what a tracked file holds is, or will be, in the history of its repository.
/// Runs the user's own git, found in PATH, once for each repository; nothing that a repository configures is run.
/// Files outside a repository, and all of them where there is no git, count as not tracked.
class GitTracking : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    ~GitTracking() override;

    /// Asks about @p files (absolute paths); finished() follows. Call it once.
    void start(const QStringList &files);

signals:
    void finished(const QSet<QString> &tracked);

private:
    void askNext();
    void handleAnswer(const QString &root);
    void conclude();

    struct Question {
        QString root = {};
        QStringList files = {};
    };

    QList<Question> m_questions;
    QSet<QString> m_tracked;
    QProcess *m_git = nullptr;
};

} // namespace qernal
