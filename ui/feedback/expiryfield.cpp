// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/expiryfield.h"

#include "core/tokens/expiry.h"
#include "core/visibletext.h"
#include "ui/feedback/fieldnote.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLocale>
#include <QTimer>
#include <QVBoxLayout>

#include <array>

namespace qernal {

namespace {

constexpr std::array Durations = {7, 30, 60, 90, 180, 365};
/// Item data beside the durations.
constexpr int OnADate = -1;
constexpr int KeepAsItIs = -2;
/// A midnight, another zone or a clock that was set shows within this time.
constexpr std::chrono::seconds RefreshEvery(5);

} // namespace

QString spelledOutDate(const QDateTime &time)
{
    return isolated(QLocale().toString(time.toLocalTime().date(), QLocale::LongFormat));
}

ExpiryField::ExpiryField(Clock clock, QWidget *parent)
    : QWidget(parent),
      m_clock(std::move(clock)),
      m_choice(new QComboBox(this)),
      m_date(new QDateEdit(this)),
      m_note(new FieldNote(m_choice, {}, this)),
      m_caution(new NoteLabel({}, ThemeColor::ExpiringSoon, this))
{
    m_choice->setObjectName(QStringLiteral("expiryChoice"));
    for (const int days : Durations)
        m_choice->addItem(tr("%1 days").arg(days), days);
    m_choice->addItem(tr("On a date…"), OnADate);
    m_choice->addItem(tr("Never"), 0);

    const QDate today = m_clock().toLocalTime().date();
    m_date->setObjectName(QStringLiteral("expiryDate"));
    m_date->setAccessibleName(tr("Expiry date"));
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(QLocale()
                                 .dateFormat(QLocale::ShortFormat)
                                 .replace(QLatin1String("yyyy"), QLatin1String("yy"))
                                 .replace(QLatin1String("yy"), QLatin1String("yyyy")));
    m_date->setDateRange(today.addDays(1), today.addDays(MaxExpiryDuration - 1));
    m_date->setDate(today.addDays(90));
    m_note->setObjectName(QStringLiteral("expiryNote"));
    m_caution->setObjectName(QStringLiteral("expiryCaution"));
    m_caution->keepLines(1);

    auto *row = new QHBoxLayout;
    row->setSpacing(space(8, this));
    // Where wrapped text below needs more room than its hint says, the fields must not pay for it.
    m_choice->setMinimumHeight(m_choice->sizeHint().height());
    m_date->setMinimumHeight(m_date->sizeHint().height());
    row->addWidget(m_choice, 1);
    row->addWidget(m_date, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(4, this));
    layout->addLayout(row);
    layout->addWidget(m_note);
    layout->addWidget(m_caution);
    setFocusProxy(m_choice);

    setDuration(90);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ExpiryField::update);
    connect(m_date, &QDateEdit::dateChanged, this, &ExpiryField::update);
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &ExpiryField::refresh);
    timer->start(RefreshEvery);
    update();
}

void ExpiryField::offerKeeping(const QDateTime &expiryAt)
{
    m_kept = expiryAt;
    const QString date = isolated(QLocale().toString(expiryAt.toLocalTime().date(), QLocale::ShortFormat));
    const QString text = !expiryAt.isValid()    ? tr("Keep as it is (never expires)")
                         : expiryAt < m_clock() ? tr("Keep as it is (expired %1)").arg(date)
                                                : tr("Keep as it is (expires %1)").arg(date);
    const int offered = m_choice->findData(KeepAsItIs);
    if (offered >= 0) {
        m_choice->setItemText(offered, text);
        update();
        return;
    }
    m_choice->insertItem(0, text, KeepAsItIs);
    m_choice->setCurrentIndex(0);
}

void ExpiryField::setWarning(const QString &warning)
{
    m_warning = warning;
    m_caution->keepLines(2);
    update();
}

void ExpiryField::setDuration(int days)
{
    const int index = m_choice->findData(days);
    if (index < 0) m_date->setDate(m_clock().toLocalTime().date().addDays(days));
    m_choice->setCurrentIndex(index >= 0 ? index : m_choice->findData(OnADate));
}

void ExpiryField::setProblem(const QString &problem)
{
    m_note->setProblem(problem);
}

void ExpiryField::compute()
{
    const QDateTime now = m_clock();
    const int chosen = m_choice->currentData().toInt();
    m_possible = true;
    if (chosen == KeepAsItIs) {
        m_duration.reset();
        m_end = m_kept;
        return;
    }
    if (chosen == OnADate) {
        m_duration = durationUntil(m_date->date(), now);
        m_possible = m_duration.has_value();
        // Never 0, which means that the token never expires.
        if (!m_possible) m_duration = 1;
    } else {
        m_duration = chosen;
    }
    m_end = expiryOf(*m_duration, now);
}

QString ExpiryField::words() const
{
    if (!m_end.isValid()) return tr("Never expires");
    const QString date = spelledOutDate(m_end);
    return m_end < m_clock() ? tr("Expired %1").arg(date) : tr("Expires %1").arg(date);
}

void ExpiryField::update()
{
    compute();
    m_date->setVisible(m_choice->currentData().toInt() == OnADate);
    m_note->setProblem(m_possible ? QString() : tr("This day has begun. Choose a later one."));
    m_note->setRule(words());
    // The note is that of the choice; a screen reader in the date is to say the same.
    m_date->setAccessibleDescription(words());
    QStringList cautions;
    if (m_duration == 0) cautions.append(tr("Works until it is revoked: if it leaks, nothing else ends it."));
    if (m_duration && !m_warning.isEmpty()) cautions.append(m_warning);
    m_caution->setText(cautions.join(QLatin1Char('\n')));
    emit changed();
}

void ExpiryField::refresh()
{
    const QString shown = words();
    const bool possible = m_possible;
    compute();
    // What a service said of the field stays until something changes.
    if (words() != shown || m_possible != possible) update();
}

QString ExpiryField::bringUpToDate()
{
    const QString shown = words();
    refresh();
    return !m_possible || words() == shown ? QString()
                                           : tr("The date has changed since this was opened: check the expiry.");
}

} // namespace qernal
