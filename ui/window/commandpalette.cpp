// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/commandpalette.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QPointer>
#include <QRegularExpression>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace qernal {

namespace {

constexpr int ActionRole = Qt::UserRole + 1;

/// What is read: without the ampersand of the mnemonic.
QString plainText(QString text)
{
    text.replace(QLatin1String("&&"), QLatin1String("\n"))
        .remove(QLatin1Char('&'))
        .replace(QLatin1Char('\n'), QLatin1Char('&'));
    return text;
}

/// Keeps the words of commands without an icon in line with the others.
QIcon blankIcon()
{
    QPixmap pixmap(16, 16);
    pixmap.fill(Qt::transparent);
    return pixmap;
}

} // namespace

CommandPalette::CommandPalette(const QMenuBar *menus, const QAction *opener, QWidget *window)
    : QWidget(window, Qt::Popup),
      m_field(new QLineEdit(this)),
      m_view(new QTreeView(this)),
      m_commands(new QStandardItemModel(0, 2, this)),
      m_shown(new QSortFilterProxyModel(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Commands"));

    m_field->setObjectName(QStringLiteral("commandField"));
    m_field->setPlaceholderText(tr("Type a command"));
    m_field->setAccessibleName(tr("Type a command"));
    m_field->setMinimumHeight(space(32, this));
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::filter);

    m_shown->setSourceModel(m_commands);
    m_view->setObjectName(QStringLiteral("commandList"));
    m_view->setAccessibleName(tr("Commands"));
    m_view->setModel(m_shown);
    m_view->setHeaderHidden(true);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(m_view, &QTreeView::clicked, this, &CommandPalette::trigger);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(8, this), space(8, this), space(8, this), space(8, this));
    layout->setSpacing(space(8, this));
    layout->addWidget(m_field);
    layout->addWidget(m_view, 1);

    add(menus->actions(), {}, opener);
    chooseFirst();
}

void CommandPalette::open()
{
    const QWidget *window = parentWidget();
    const int width = qMin(space(520, this), window->width() - 2 * space(16, this));
    const int height = qMin(space(380, this), window->height() - space(80, this));
    const QPoint corner = window->mapToGlobal(QPoint((window->width() - width) / 2, space(56, this)));
    setGeometry(QRect(corner, QSize(width, height)));
    show();
    m_field->setFocus(Qt::PopupFocusReason);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: QCoreApplication::sendEvent(m_view, event); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: trigger(m_view->currentIndex()); return true;
    default: return QWidget::eventFilter(watched, event);
    }
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    // The style's frame is lost in the dark.
    QPainter painter(this);
    painter.setPen(themeColor(ThemeColor::Line, palette()));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void CommandPalette::add(const QList<QAction *> &actions, const QString &path, const QAction *opener)
{
    for (QAction *action : actions) {
        const QString text = path + plainText(action->text());
        if (const QMenu *menu = action->menu()) {
            add(menu->actions(), text + QStringLiteral(" › "), opener);
        } else if (!action->isSeparator() && action != opener) {
            auto *command = new QStandardItem(action->icon().isNull() ? blankIcon() : action->icon(), text);
            command->setData(QVariant::fromValue(QPointer<QAction>(action)), ActionRole);
            auto *shortcut = new QStandardItem(action->shortcut().toString(QKeySequence::NativeText));
            shortcut->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            if (action->isEnabled()) shortcut->setForeground(themeColor(ThemeColor::SecondaryText, palette()));
            for (QStandardItem *item : {command, shortcut}) {
                item->setSizeHint(
                    QSize(fontMetrics().horizontalAdvance(item->text()) + space(16, this), space(30, this)));
                item->setEnabled(action->isEnabled());
                if (!action->isEnabled()) item->setToolTip(action->toolTip());
            }
            m_commands->appendRow({command, shortcut});
        }
    }
}

void CommandPalette::filter(const QString &typed)
{
    QString pattern;
    const QStringList words = typed.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words)
        pattern += QStringLiteral("(?=.*\\b") + QRegularExpression::escape(word) + QLatin1Char(')');
    m_shown->setFilterRegularExpression(QRegularExpression(
        pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption));
    chooseFirst();
}

void CommandPalette::chooseFirst()
{
    for (int row = 0; row < m_shown->rowCount(); ++row) {
        const QModelIndex index = m_shown->index(row, 0);
        if (index.flags().testFlag(Qt::ItemIsEnabled)) {
            m_view->setCurrentIndex(index);
            return;
        }
    }
    m_view->setCurrentIndex({});
}

void CommandPalette::trigger(const QModelIndex &index)
{
    if (!index.isValid() || !index.flags().testFlag(Qt::ItemIsEnabled)) return;
    const auto action = index.siblingAtColumn(0).data(ActionRole).value<QPointer<QAction>>();
    // The dialogs that a command opens belong above the window, which has the keyboard again only after this.
    if (action) QMetaObject::invokeMethod(action, &QAction::trigger, Qt::QueuedConnection);
    close();
}

} // namespace qernal
