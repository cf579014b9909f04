// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/fieldnote.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>
#include <QPen>

namespace qernal {

namespace {

/// Drawn over a field without taking its mouse: a frame in the colour of problems.
class ProblemRing : public QWidget {
public:
    explicit ProblemRing(QWidget *field) : QWidget(field)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
        setGeometry(field->rect());
        field->installEventFilter(this);
        hide();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize && watched == parent()) setGeometry(parentWidget()->rect());
        return QWidget::eventFilter(watched, event);
    }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(themeColor(ThemeColor::Expired, palette()), 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), 3, 3);
    }
};

} // namespace

FieldNote::FieldNote(QWidget *field, const QString &rule, QWidget *parent)
    : NoteLabel(rule, ThemeColor::SecondaryText, parent), m_field(field), m_ring(new ProblemRing(field)), m_rule(rule)
{
    keepLines(1);
    field->setAccessibleDescription(rule);
}

FieldNote::~FieldNote() = default;

void FieldNote::setRule(const QString &rule)
{
    m_rule = rule;
    show();
}

void FieldNote::setRemark(const QString &remark)
{
    m_remark = remark;
    show();
}

void FieldNote::setProblem(const QString &problem)
{
    m_problem = problem;
    show();
}

void FieldNote::show()
{
    const QString &said = !m_problem.isEmpty() ? m_problem : !m_remark.isEmpty() ? m_remark : m_rule;
    setColor(!m_problem.isEmpty()  ? ThemeColor::Expired
             : !m_remark.isEmpty() ? ThemeColor::ExpiringSoon
                                   : ThemeColor::SecondaryText);
    if (m_ring) m_ring->setVisible(hasProblem());
    if (said == text()) return;
    setText(said);
    if (m_field) m_field->setAccessibleDescription(said);
    if (hasProblem()) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

} // namespace qernal
