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

/// Asks git which of some files it tracks, or ignores: what a tracked file holds is, or will be, in the history of its
/// repository.
/// Runs the user's own git, found in PATH, once for each repository; nothing that a repository configures is run.
/// Files outside a repository, and all of them where there is no git, count as neither.
class GitTracking : public QObject {
    Q_OBJECT
public:
    enum class Asks { Tracked, Ignored };

    explicit GitTracking(Asks asks, QObject *parent = nullptr) : QObject(parent), m_asks(asks) {}
    ~GitTracking() override;

    /// Asks about @p files (absolute paths); finished() follows. Call it once.
    void start(const QStringList &files);

signals:
    void finished(const QSet<QString> &files);

private:
    void askNext();
    void handleAnswer(const QString &root);
    void conclude();

    struct Question {
        QString root = {};
        QStringList files = {};
    };

    /// Git's arguments for @p question; what it reads instead goes to @p input.
    [[nodiscard]] QStringList argumentsFor(const Question &question, QByteArray *input) const;

    Asks m_asks;
    QList<Question> m_questions;
    QSet<QString> m_found;
    QProcess *m_git = nullptr;
};

} // namespace qernal
