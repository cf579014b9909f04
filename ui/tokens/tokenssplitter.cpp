// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/tokenssplitter.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QSplitterHandle>
#include <QStyle>

namespace qernal {

namespace {

constexpr int HandleWidth = 5;
// In a narrow window the list alone is easier to read, even where both would fit.
constexpr int NarrowBelow = 900;

/// A line with some space beside it that can be dragged.
class LineHandle : public QSplitterHandle {
public:
    using QSplitterHandle::QSplitterHandle;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QRect line(0, 0, 1, height());
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), line), themeColor(ThemeColor::Line, palette()));
    }
};

} // namespace

TokensSplitter::TokensSplitter(QWidget *parent) : QSplitter(parent)
{
    setObjectName(QStringLiteral("tokensSplitter"));
    setChildrenCollapsible(false);
    setHandleWidth(HandleWidth);
}

void TokensSplitter::setSides(QWidget *list, QWidget *details)
{
    m_list = list;
    m_details = details;
    addWidget(list);
    addWidget(details);
    setStretchFactor(0, 1);
    setStretchFactor(1, 0);
    setSizes({760, space(300, this)});
    updateDetails();
}

void TokensSplitter::setDetailsWanted(bool wanted)
{
    m_wanted = wanted;
    m_opened = wanted;
    updateDetails();
}

void TokensSplitter::setDetailsPossible(bool possible)
{
    m_possible = possible;
    updateDetails();
}

void TokensSplitter::openDetails()
{
    m_opened = true;
    updateDetails();
}

void TokensSplitter::restoreSizes(const QByteArray &state)
{
    if (state.isEmpty()) return;
    restoreState(state);
    // The state brings these along, also those of an older version.
    setHandleWidth(m_details->isHidden() ? 0 : HandleWidth);
    setChildrenCollapsible(false);
}

bool TokensSplitter::isNarrow(int width) const
{
    if (m_list == nullptr) return false;
    return width < std::max(NarrowBelow, m_list->sizeHint().width() + HandleWidth + m_details->minimumWidth());
}

void TokensSplitter::updateDetails()
{
    if (m_details == nullptr) return;
    const bool wanted = isNarrow(width()) ? m_opened : m_wanted || m_opened;
    m_details->setVisible(wanted && m_possible);
    // Qt leaves room for the handle of what is hidden, and in a mirrored window the list goes beyond the edge by that.
    const int handle = m_details->isHidden() ? 0 : HandleWidth;
    if (handleWidth() != handle) setHandleWidth(handle);
}

QSplitterHandle *TokensSplitter::createHandle()
{
    return new LineHandle(orientation(), this);
}

void TokensSplitter::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    if (isNarrow(event->oldSize().width()) != isNarrow(event->size().width())) {
        m_opened = false;
    }
    updateDetails();
}

void TokensSplitter::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_opened) {
        m_opened = false;
        updateDetails();
        emit detailsClosed();
        return;
    }
    QSplitter::keyPressEvent(event);
}

} // namespace qernal
