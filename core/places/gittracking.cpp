// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/gittracking.h"

#include "core/places/toolprocess.h"

#include <QDir>
#include <QMap>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QTimer>

#include <chrono>

namespace qernal {

namespace {

// A repository on a disk that does not answer must not keep the others waiting.
constexpr std::chrono::seconds AnswersWithin(10);
// As arguments, of which every system allows that many.
constexpr qsizetype MaxFilesAtOnce = 200;

/// The folder of the repository that @p file is in; empty for none.
QString repositoryOf(const QString &file)
{
    QDir folder = QFileInfo(file).dir();
    do {
        if (QFileInfo::exists(folder.filePath(QStringLiteral(".git")))) return folder.path();
    } while (folder.cdUp());
    return {};
}

/// What git needs and nothing else: no credential, and no setting of the caller's that points it elsewhere.
QProcessEnvironment gitEnvironment()
{
    const QProcessEnvironment ours = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment environment;
    for (const QString &name : {QStringLiteral("PATH"), QStringLiteral("HOME"), QStringLiteral("USERPROFILE"),
                                QStringLiteral("SystemRoot"), QStringLiteral("XDG_CONFIG_HOME")}) {
        if (ours.contains(name)) environment.insert(name, ours.value(name));
    }
    environment.insert(QStringLiteral("GIT_OPTIONAL_LOCKS"), QStringLiteral("0"));
    environment.insert(QStringLiteral("GIT_TERMINAL_PROMPT"), QStringLiteral("0"));
    return environment;
}

} // namespace

GitTracking::~GitTracking()
{
    if (m_git == nullptr) return;
    m_git->disconnect(this);
    letGo(m_git);
}

void GitTracking::start(const QStringList &files)
{
    QMap<QString, QStringList> byRepository;
    for (const QString &file : files) {
        if (const QString root = repositoryOf(file); !root.isEmpty()) byRepository[root].append(file);
    }
    for (auto each = byRepository.cbegin(); each != byRepository.cend(); ++each) {
        for (qsizetype from = 0; from < each->size(); from += MaxFilesAtOnce)
            m_questions.append({.root = each.key(), .files = each->mid(from, MaxFilesAtOnce)});
    }
    if (QStandardPaths::findExecutable(QStringLiteral("git")).isEmpty()) m_questions.clear();
    QMetaObject::invokeMethod(this, &GitTracking::askNext, Qt::QueuedConnection);
}

void GitTracking::askNext()
{
    if (m_questions.isEmpty()) return conclude();
    const Question question = m_questions.takeFirst();
    auto *git = new QProcess(this);
    m_git = git;
    git->setProcessEnvironment(gitEnvironment());
    git->setWorkingDirectory(question.root);
    git->setStandardErrorFile(QProcess::nullDevice());
    connect(git, &QProcess::finished, this, [this, root = question.root] { handleAnswer(root); });
    connect(git, &QProcess::errorOccurred, this, [this, git, root = question.root](QProcess::ProcessError error) {
        // Every other error is followed by finished().
        if (error == QProcess::FailedToStart && m_git == git) handleAnswer(root);
    });
    QTimer::singleShot(AnswersWithin, git, &QProcess::kill);
    QByteArray input;
    git->start(QStringLiteral("git"), argumentsFor(question, &input));
    git->write(input);
    git->closeWriteChannel();
}

QStringList GitTracking::argumentsFor(const Question &question, QByteArray *input) const
{
    // The monitor of a repository is a command that its owner chose.
    QStringList arguments{QStringLiteral("-c"), QStringLiteral("core.fsmonitor=false")};
    if (m_asks == Asks::Ignored) {
        // Whole paths: it knows no literal ones, and none of these begins with the colon of a pattern.
        for (const QString &file : question.files)
            *input += QFile::encodeName(file) + '\0';
        return arguments << QStringLiteral("check-ignore") << QStringLiteral("-z") << QStringLiteral("--stdin");
    }
    arguments << QStringLiteral("--literal-pathspecs") << QStringLiteral("ls-files") << QStringLiteral("-z")
              << QStringLiteral("--");
    const QDir folder(question.root);
    for (const QString &file : question.files)
        arguments << folder.relativeFilePath(file);
    return arguments;
}

void GitTracking::handleAnswer(const QString &root)
{
    const QList<QByteArray> names = m_git->readAllStandardOutput().split('\0');
    for (const QByteArray &name : names) {
        if (!name.isEmpty()) m_found.insert(QDir(root).absoluteFilePath(QFile::decodeName(name)));
    }
    m_git->deleteLater();
    m_git = nullptr;
    askNext();
}

void GitTracking::conclude()
{
    emit finished(m_found);
}

} // namespace qernal
