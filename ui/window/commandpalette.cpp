// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/commandpalette.h"

#include "core/visibletext.h"
#include "ui/feedback/notelabel.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <utility>

namespace qernal {

namespace {

constexpr int Margin = 8;
constexpr int RowHeight = 30;

/// Keeps the words of commands without an icon in line with the others.
QIcon blankIcon()
{
    QPixmap pixmap(16, 16);
    pixmap.fill(Qt::transparent);
    return pixmap;
}

} // namespace

CommandPalette::CommandPalette(PaletteSearch search, QWidget *window)
    : QFrame(window),
      m_search(std::move(search)),
      m_field(new QLineEdit(this)),
      m_view(new QTreeView(this)),
      m_rows(new QStandardItemModel(0, 2, this)),
      m_nothing(new NoteLabel({}, ThemeColor::SecondaryText, this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Commands"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    buildField();
    buildView();
    m_nothing->setObjectName(QStringLiteral("nothingFound"));
    m_nothing->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_nothing->setMargin(space(12, this));
    m_nothing->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(Margin, this), space(Margin, this), space(Margin, this), space(Margin, this));
    layout->setSpacing(space(Margin, this));
    layout->addWidget(m_field);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_nothing, 1);
    handleTyped({});
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget *, const QWidget *now) { handleFocusMoved(now); });
}

void CommandPalette::buildField()
{
    m_field->setObjectName(QStringLiteral("commandField"));
    m_field->setPlaceholderText(tr("Type a command, a token or an account"));
    m_field->setAccessibleName(tr("Type a command, a token or an account"));
    m_field->setMinimumHeight(space(32, this));
    m_field->setTextMargins(space(4, this), 0, space(4, this), 0);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::handleTyped);
}

void CommandPalette::buildView()
{
    m_view->setObjectName(QStringLiteral("commandList"));
    m_view->setAccessibleName(tr("Commands"));
    // Hidden, but read by a screen reader.
    m_rows->setHorizontalHeaderLabels({tr("Command, token or account"), tr("Details")});
    m_view->setModel(m_rows);
    m_view->setHeaderHidden(true);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(m_view, &QTreeView::clicked, this, &CommandPalette::trigger);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &CommandPalette::announceCurrent);
}

void CommandPalette::open()
{
    m_focusBefore = QApplication::focusWidget();
    place();
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
    parentWidget()->installEventFilter(this);
    qApp->installEventFilter(this);
}

void CommandPalette::place()
{
    const QWidget *window = parentWidget();
    const int width = qMin(space(560, this), window->width() - 2 * space(16, this));
    // As high as what was found; where nothing was, as the words that say so.
    const int rows = qMax(2, m_rows->rowCount());
    const int needed = m_field->minimumHeight() + rows * space(RowHeight, this) + space(Margin, this) * 3 + 2;
    const int height = qMin(needed, window->height() - space(80, this));
    setGeometry((window->width() - width) / 2, space(56, this), width, qMin(height, space(420, this)));
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent *>(event)))
        return true;
    if (watched == parentWidget() && event->type() == QEvent::Resize) place();
    if (event->type() == QEvent::MouseButtonPress) {
        const auto *pressed = qobject_cast<QWidget *>(watched);
        if (pressed != nullptr && pressed->window() == window() && pressed != this && !isAncestorOf(pressed)) close();
    }
    return QFrame::eventFilter(watched, event);
}

bool CommandPalette::handleKey(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: QCoreApplication::sendEvent(m_view, event); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: trigger(m_view->currentIndex()); return true;
    case Qt::Key_Escape: close(); return true;
    default: return false;
    }
}

void CommandPalette::handleFocusMoved(const QWidget *focus)
{
    // None: another window has the keyboard, perhaps to copy what is to be typed here.
    if (focus != nullptr && isVisible() && focus != this && !isAncestorOf(focus)) close();
}

void CommandPalette::closeEvent(QCloseEvent *event)
{
    qApp->removeEventFilter(this);
    // Hiding the field would move the focus to the next widget of the window.
    if (isAncestorOf(QApplication::focusWidget()) && m_focusBefore) m_focusBefore->setFocus(Qt::PopupFocusReason);
    QFrame::closeEvent(event);
}

void CommandPalette::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    // The rows keep the colours and sizes that they were made with.
    if (isVisible() && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        handleTyped(m_field->text());
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    // The style's frame is lost in the dark, and a line of a pen may fall between two pixels of a scaled screen.
    QPainter painter(this);
    const QColor line = themeColor(ThemeColor::Outline, palette());
    painter.fillRect(QRect(0, 0, width(), 1), line);
    painter.fillRect(QRect(0, height() - 1, width(), 1), line);
    painter.fillRect(QRect(0, 0, 1, height()), line);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), line);
}

void CommandPalette::handleTyped(const QString &typed)
{
    // A whole token was pasted: only its id may be seen. Setting the text drops the field's undo history too.
    if (const QString id = tokenIdIn(typed); !id.isEmpty() && typed.contains(QLatin1Char('@'))) {
        m_field->setText(id);
        return;
    }
    m_rows->removeRows(0, m_rows->rowCount());
    m_found = m_search.find(typed);
    for (const PaletteEntry &entry : std::as_const(m_found))
        addRow(entry);
    m_nothing->setText(tr("No command, token or account matches “%1”.").arg(visibleText(typed.trimmed(), 60)));
    m_nothing->setVisible(m_found.isEmpty());
    m_view->setVisible(!m_found.isEmpty());
    chooseFirst();
    place();
}

void CommandPalette::addRow(const PaletteEntry &entry)
{
    auto *text = new QStandardItem(entry.icon.isNull() ? blankIcon() : entry.icon, entry.text);
    auto *detail = new QStandardItem(entry.detail);
    detail->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    if (entry.enabled) detail->setForeground(themeColor(ThemeColor::SecondaryText, palette()));
    for (QStandardItem *item : {text, detail}) {
        item->setSizeHint(
            QSize(fontMetrics().horizontalAdvance(item->text()) + space(24, this), space(RowHeight, this)));
        item->setEnabled(entry.enabled);
        if (!entry.enabled) item->setToolTip(toolTipText(entry.detail));
    }
    text->setAccessibleText(entry.detail.isEmpty() ? entry.text
                                                   : QStringLiteral("%1, %2").arg(entry.text, entry.detail));
    m_rows->appendRow({text, detail});
}

void CommandPalette::chooseFirst()
{
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const QModelIndex index = m_rows->index(row, 0);
        if (!index.flags().testFlag(Qt::ItemIsEnabled)) continue;
        m_view->setCurrentIndex(index);
        m_view->scrollToTop();
        return;
    }
    m_view->setCurrentIndex({});
}

void CommandPalette::announceCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid()) return;
    // Without focus the view sends no event itself. Its hidden header counts as a row.
    QAccessibleEvent event(m_view, QAccessible::Focus);
    event.setChild((current.row() + 1) * m_rows->columnCount());
    QAccessible::updateAccessibility(&event);
}

void CommandPalette::trigger(const QModelIndex &index)
{
    if (!index.isValid() || !index.flags().testFlag(Qt::ItemIsEnabled)) return;
    const PaletteEntry chosen = m_found.at(index.row());
    // The window has its focus back before anything opens over it.
    close();
    switch (chosen.kind) {
    case PaletteEntry::Kind::Command:
        if (chosen.action) QMetaObject::invokeMethod(chosen.action, &QAction::trigger, Qt::QueuedConnection);
        break;
    case PaletteEntry::Kind::Token: emit tokenChosen(chosen.tokenId); break;
    case PaletteEntry::Kind::Account: emit accountChosen(chosen.account); break;
    case PaletteEntry::Kind::LookUp: emit lookUpRequested(chosen.tokenId); break;
    }
}

} // namespace qernal
