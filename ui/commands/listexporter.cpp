// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/listexporter.h"

#include "core/background.h"
#include "core/tokens/expirycalendar.h"
#include "core/visibletext.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace qernal {

namespace {

constexpr QLatin1String ExportTopic("export");

/// The first suffix of a filter such as "Markdown (*.md)".
QString suffixOf(const QString &filter)
{
    const qsizetype dot = filter.lastIndexOf(u'.');
    return filter.mid(dot + 1, filter.lastIndexOf(u')') - dot - 1);
}

/// Home where there are no documents: a folder that is missing leaves the dialog wherever the program was started.
QString documentsFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

} // namespace

ListExporter::ListExporter(QWidget *window, Clock clock, QObject *parent)
    : QObject(parent), m_window(window), m_clock(std::move(clock))
{
}

void ListExporter::ask(const QList<ListedToken> &tokens)
{
    if (tokens.isEmpty()) {
        emit message({.text = tr("There is nothing to export: no token is shown."), .topic = ExportTopic});
        return;
    }
    auto *dialog = new QFileDialog(m_window, tr("Export %n tokens", nullptr, static_cast<int>(tokens.size())));
    dialog->setObjectName(QStringLiteral("exportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Table for spreadsheets (*.csv)"), tr("JSON (*.json)"), tr("Markdown (*.md)"),
                            tr("Calendar of expiries (*.ics)")});
    const auto follow = [dialog](const QString &filter) { dialog->setDefaultSuffix(suffixOf(filter)); };
    connect(dialog, &QFileDialog::filterSelected, dialog, follow);
    follow(dialog->selectedNameFilter());
    dialog->setDirectory(documentsFolder());
    dialog->selectFile(QStringLiteral("tokens-%1.csv").arg(m_clock().date().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, [this, tokens](const QString &name) { write(name, tokens); });
    dialog->open();
}

void ListExporter::write(const QString &fileName, const QList<ListedToken> &tokens)
{
    if (fileName.endsWith(QLatin1String(".ics"), Qt::CaseInsensitive)) return writeCalendar(fileName, tokens);
    const ExportFormat format = exportFormatOf(fileName).value_or(ExportFormat::Csv);
    writeContent(fileName, tokens.size(), [=] { return exportOf(tokens, format); });
}

void ListExporter::writeCalendar(const QString &fileName, const QList<ListedToken> &tokens)
{
    const QDateTime now = m_clock();
    QList<Token> expiring;
    for (const ListedToken &listed : tokens) {
        if (willExpire(listed.token, now)) expiring.append(listed.token);
    }
    if (expiring.isEmpty()) {
        emit message(
            {.text = tr("There is nothing to export: none of the shown tokens will expire."), .topic = ExportTopic});
        return;
    }
    writeContent(fileName, expiring.size(), [=] { return expiryCalendar(expiring, now); });
}

void ListExporter::writeContent(const QString &fileName, qsizetype count, const std::function<QByteArray()> &content)
{
    // So that neither a hundred thousand rows nor a slow disk stops the window.
    inBackground(
        this, [=] { return writeExport(fileName, content()); },
        [this, fileName, count](const std::optional<QString> &problem) {
            const QString shown = visibleText(QDir::toNativeSeparators(fileName));
            if (problem) {
                emit message(
                    {.level = Message::Level::Problem,
                     .text = tr("The list is not exported: %1 could not be written. %2. Choose another folder, or "
                                "make room.")
                                 .arg(shown, visibleText(*problem)),
                     .topic = ExportTopic});
                return;
            }
            emit message({.level = Message::Level::Success,
                          .text = tr("%n tokens are exported to %1.", nullptr, static_cast<int>(count)).arg(shown),
                          .topic = ExportTopic});
        });
}

} // namespace qernal
