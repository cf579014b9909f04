// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/statusline.h"

#include "core/visibletext.h"
#include "ui/feedback/clipboardcountdown.h"
#include "ui/feedback/elidedlabel.h"
#include "ui/feedback/notelabel.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace qernal {

namespace {

QLabel *namedLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    return label;
}

/// A label that gives way where the window is narrow.
ElidedLabel *elidedLabel(const QString &name, QWidget *parent)
{
    auto *label = new ElidedLabel(Qt::ElideRight, parent);
    label->setObjectName(name);
    label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    label->setMinimumWidth(space(24, parent));
    return label;
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent),
      m_counts(namedLabel(QStringLiteral("statusCounts"), this)),
      m_age(elidedLabel(QStringLiteral("statusAge"), this)),
      m_running(elidedLabel(QStringLiteral("statusRunning"), this)),
      m_bar(new QProgressBar(this)),
      m_cancel(new QToolButton(this)),
      m_clipboard(new ClipboardCountdown(this)),
      m_account(elidedLabel(QStringLiteral("statusAccount"), this)),
      m_remark(new NoteLabel({}, ThemeColor::ExpiringSoon, this))
{
    setObjectName(QStringLiteral("statusLine"));
    m_age->setForegroundRole(QPalette::PlaceholderText);
    m_bar->setObjectName(QStringLiteral("statusProgress"));
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(space(120, this), space(8, this));
    m_cancel->setObjectName(QStringLiteral("statusCancel"));
    m_cancel->setAutoRaise(true);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel what is running"));
    connect(m_cancel, &QToolButton::clicked, this, &StatusLine::cancelRequested);
    connect(m_clipboard, &ClipboardCountdown::clearRequested, this, &StatusLine::clearClipboardRequested);
    m_remark->setObjectName(QStringLiteral("statusRemark"));
    m_remark->setWordWrap(false);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space(12, this), space(4, this), space(12, this), space(4, this));
    layout->setSpacing(space(12, this));
    layout->addWidget(m_counts);
    layout->addWidget(m_age);
    layout->addStretch(1);
    layout->addWidget(m_running);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel);
    layout->addStretch(1);
    layout->addWidget(m_clipboard);
    layout->addWidget(m_remark);
    layout->addWidget(m_account);
    setRunning({}, 0, 0);
}

void StatusLine::setCounts(const QString &text)
{
    m_counts->setText(text);
    m_counts->setVisible(!text.isEmpty());
}

void StatusLine::setAge(const QString &text)
{
    m_age->setWhole(text);
    m_age->setVisible(!text.isEmpty());
}

void StatusLine::setAccount(const QString &name, const QString &remark)
{
    m_account->setWhole(name);
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
}

void StatusLine::setClipboardSeconds(int seconds)
{
    m_clipboard->setSecondsLeft(seconds);
}

void StatusLine::setRunning(const QString &text, int done, int total)
{
    const bool runs = total > 0;
    m_running->setWhole(visibleText(text, 80));
    m_bar->setRange(0, std::max(1, total));
    m_bar->setValue(done);
    m_bar->setAccessibleName(m_running->text());
    for (QWidget *part :
         {static_cast<QWidget *>(m_running), static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_cancel)}) {
        part->setVisible(runs);
    }
}

QString StatusLine::text() const
{
    QStringList parts;
    const std::initializer_list<const QLabel *> labels{m_counts, m_age, m_running, m_remark, m_account};
    for (const QLabel *label : labels) {
        if (!label->text().isEmpty()) {
            parts << label->text();
        }
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace qernal
