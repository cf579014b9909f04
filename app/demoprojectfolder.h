// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace qernal {

/// The folder of the demo's made-up projects, below that for temporary files: made when the demo is entered and removed
/// when it is left. Its path is noted first, so that the next demo removes what a killed one left. While it is there,
/// PATH begins with the folder of the demo's stand-in tools.
class DemoProjectFolder {
public:
    /// @p noteFile holds the path. Removes the folder of an earlier demo that it names.
    explicit DemoProjectFolder(const QString &noteFile);
    ~DemoProjectFolder();
    DemoProjectFolder(const DemoProjectFolder &) = delete;
    DemoProjectFolder &operator=(const DemoProjectFolder &) = delete;

    /// Absolute; empty if none could be made.
    [[nodiscard]] QString path() const { return m_path; }

private:
    void make();

    QString m_noteFile;
    QString m_path;
    QByteArray m_searchPath; ///< PATH as it was
};

} // namespace qernal
