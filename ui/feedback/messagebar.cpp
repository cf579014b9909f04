// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/messagebar.h"

#include "ui/feedback/errortext.h"
#include "ui/theme/iconwidget.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <iterator>

namespace qernal {

namespace {

constexpr qsizetype MaxShown = 3;
constexpr std::chrono::seconds SuccessStays{10};

ThemeColor colorOf(Message::Level level)
{
    switch (level) {
    case Message::Level::Information: return ThemeColor::Accent;
    case Message::Level::Success: return ThemeColor::Active;
    case Message::Level::Warning: return ThemeColor::ExpiringSoon;
    case Message::Level::Problem: break;
    }
    return ThemeColor::Expired;
}

QString iconOf(Message::Level level)
{
    switch (level) {
    case Message::Level::Information: return QStringLiteral("info");
    case Message::Level::Success: return QStringLiteral("check");
    case Message::Level::Warning: return QStringLiteral("warning");
    case Message::Level::Problem: break;
    }
    return QStringLiteral("error");
}

} // namespace

MessageRow::MessageRow(const Message &message, QWidget *parent) : QFrame(parent), m_message(message)
{
    setObjectName(QStringLiteral("messageRow"));
    const QString words = visibleText(message.text, 600);
    setAccessibleName(words);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space(12, this), space(4, this), space(8, this), space(4, this));
    layout->setSpacing(space(8, this));
    const QIcon icon = themeIcon(iconOf(message.level), colorOf(message.level));
    layout->addWidget(new IconWidget(icon, std::max(18, fontMetrics().height() + 2), this), 0, Qt::AlignVCenter);

    auto *text = new QLabel(words, this);
    text->setObjectName(QStringLiteral("messageText"));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // Beside the icon, also where the words run the other way than the window.
    text->setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading) | Qt::AlignAbsolute |
                       Qt::AlignVCenter);
    layout->addWidget(text, 1);
    addRemedies(layout);

    auto *close = new QToolButton(this);
    close->setObjectName(QStringLiteral("messageClose"));
    close->setAutoRaise(true);
    close->setIcon(themeIcon(QStringLiteral("close")));
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(tr("Close this message"));
    connect(close, &QToolButton::clicked, this, &MessageRow::closed);
    layout->addWidget(close);

    if (message.level == Message::Level::Success && message.remedies.isEmpty()) {
        closeSoon();
    }
}

void MessageRow::addRemedies(QLayout *layout)
{
    for (const Message::Remedy &remedy : m_message.remedies) {
        auto *button = new QPushButton(remedy.label, this);
        button->setObjectName(QStringLiteral("messageRemedy"));
        QObject *context = m_message.context ? m_message.context.data() : this;
        connect(button, &QPushButton::clicked, context, [this, remedy] {
            if (!remedy.asks) emit closed();
            if (remedy.action) remedy.action();
        });
        makeRoomy(button);
        layout->addWidget(button);
    }
}

void MessageRow::closeSoon()
{
    auto *timer = new QTimer(this);
    timer->setInterval(SuccessStays);
    // Someone who points at it may still be reading.
    connect(timer, &QTimer::timeout, this, [this] {
        if (!underMouse()) {
            emit closed();
        }
    });
    timer->start();
}

void MessageRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor tint = themeColor(colorOf(m_message.level), palette());
    painter.fillRect(rect(), palette().color(QPalette::Base));
    tint.setAlphaF(0.07F);
    painter.fillRect(rect(), tint);
    painter.fillRect(QRect(0, 0, width(), 1), themeColor(ThemeColor::Line, palette()));
    tint.setAlphaF(1.0F);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 3, height())), tint);
    if (hasFocus()) {
        painter.setPen(QPen(themeColor(ThemeColor::Accent, palette()), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void MessageRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit closed();
        return;
    }
    QFrame::keyPressEvent(event);
}

MessageBar::MessageBar(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("messageBar"));
    setAccessibleName(tr("Messages"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void MessageBar::showMessage(const Message &message)
{
    auto *row = new MessageRow(message, this);
    connect(row, &MessageRow::closed, this, [this, row] { remove(row); });
    if (message.context) connect(message.context, &QObject::destroyed, row, &MessageRow::closed);
    const QList<MessageRow *> replaced = rowsOf(message.topic);
    m_rows.prepend(row);
    m_layout->insertWidget(0, row);
    arrange();
    for (MessageRow *old : replaced)
        remove(old);
    QAccessibleEvent alert(row, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::closeTopic(const QString &topic)
{
    const QList<MessageRow *> rows = rowsOf(topic);
    for (MessageRow *row : rows)
        remove(row);
}

QList<MessageRow *> MessageBar::rowsOf(const QString &topic) const
{
    QList<MessageRow *> found;
    if (topic.isEmpty()) return found;
    std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(found),
                 [&topic](const MessageRow *row) { return row->message().topic == topic; });
    return found;
}

void MessageBar::clear()
{
    const QList<MessageRow *> rows = m_rows;
    for (MessageRow *row : rows) {
        remove(row);
    }
}

QList<Message> MessageBar::messages() const
{
    QList<Message> all;
    for (const MessageRow *row : m_rows) {
        all << row->message();
    }
    return all;
}

void MessageBar::remove(MessageRow *row)
{
    if (m_rows.removeAll(row) == 0) {
        return;
    }
    const bool hadFocus = row->isAncestorOf(QApplication::focusWidget());
    m_layout->removeWidget(row);
    // Hiding the row would move the focus to the next widget of the window.
    if (hadFocus) moveFocus();
    arrange();
    row->hide();
    row->deleteLater();
}

void MessageBar::moveFocus()
{
    if (m_rows.isEmpty()) {
        emit focusReleased();
        return;
    }
    m_rows.first()->setFocus(Qt::OtherFocusReason);
}

void MessageBar::arrange()
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows.at(i)->setVisible(i < MaxShown);
    }
    setVisible(!m_rows.isEmpty());
}

} // namespace qernal
