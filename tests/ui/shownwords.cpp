// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shownwords.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QTextDocument>

#include <algorithm>

namespace qernal {

namespace {

struct Words {
    const QObject *owner;
    QString place;
    QString text;
    bool isToolTip = false;
};

void addCells(QList<Words> &all, const QAbstractItemView *view)
{
    const QAbstractItemModel *model = view->model();
    if (!model) return;
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            const QModelIndex cell = model->index(row, column);
            all.append({view, QStringLiteral("cell"), cell.data(Qt::DisplayRole).toString()});
            all.append({view, QStringLiteral("cell's accessible text"), cell.data(Qt::AccessibleTextRole).toString()});
            all.append({view, QStringLiteral("cell's tooltip"), cell.data(Qt::ToolTipRole).toString(), true});
        }
    }
}

void addWidget(QList<Words> &all, const QWidget *widget)
{
    all.append({widget, QStringLiteral("tooltip"), widget->toolTip(), true});
    all.append({widget, QStringLiteral("what's this"), widget->whatsThis(), true});
    all.append({widget, QStringLiteral("status tip"), widget->statusTip()});
    all.append({widget, QStringLiteral("accessible name"), widget->accessibleName()});
    all.append({widget, QStringLiteral("accessible description"), widget->accessibleDescription()});
    if (widget->isWindow()) all.append({widget, QStringLiteral("title"), widget->windowTitle()});
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        all.append({widget, QStringLiteral("label"), label->text()});
    else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        all.append({widget, QStringLiteral("button"), button->text()});
    else if (const auto *box = qobject_cast<const QGroupBox *>(widget))
        all.append({widget, QStringLiteral("group"), box->title()});
    else if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
        all.append({widget, QStringLiteral("placeholder"), edit->placeholderText()});
    else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
        addCells(all, view);
}

QList<Words> wordsOf(const QObject *window)
{
    QList<const QObject *> objects{window};
    for (const QObject *child : window->findChildren<QObject *>())
        objects.append(child);
    QList<Words> all;
    for (const QObject *object : objects) {
        if (const auto *widget = qobject_cast<const QWidget *>(object)) {
            addWidget(all, widget);
        } else if (const auto *action = qobject_cast<const QAction *>(object)) {
            all.append({action, QStringLiteral("action"), action->text()});
            all.append({action, QStringLiteral("action's tooltip"), action->toolTip(), true});
        }
    }
    return all;
}

/// True for a character that no text on a screen may hold: it would hide, turn or break what stands beside it.
bool isHidden(const QString &text, qsizetype at)
{
    const QChar c = text.at(at);
    if (c.isHighSurrogate()) return at + 1 >= text.size() || !text.at(at + 1).isLowSurrogate();
    if (c.isLowSurrogate()) return at == 0 || !text.at(at - 1).isHighSurrogate();
    if (c == QLatin1Char('\n')) return false;
    return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
           c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
}

QString problemOf(const Words &words)
{
    const QString &text = words.text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isHidden(text, i)) return QStringLiteral("holds U+%1").arg(text.at(i).unicode(), 4, 16, QLatin1Char('0'));
    }
    if (text.size() > (words.isToolTip ? 10'000 : 1'500)) return QStringLiteral("is %1 long").arg(text.size());
    const auto *label = qobject_cast<const QLabel *>(words.owner);
    if (label && words.place == QLatin1String("label") && !text.isEmpty() && label->textFormat() != Qt::PlainText)
        return QStringLiteral("reads markup");
    if (words.isToolTip && Qt::mightBeRichText(text)) {
        // Ours begin with one tag, so that Qt reads them as markup throughout; what follows is escaped.
        const QString inner = text.startsWith(QLatin1String("<span>")) ? text.mid(6).chopped(7) : text;
        if (inner.contains(QLatin1Char('<'))) return QStringLiteral("reads markup");
    } else if (words.isToolTip && text.contains(QLatin1String("&amp;"))) {
        return QStringLiteral("is escaped where nothing unescapes it");
    }
    return {};
}

} // namespace

QList<HostileText> hostileTexts()
{
    QString marks = QStringLiteral("zalgo");
    for (int i = 0; i < 10'000; ++i)
        marks += QChar(u'\u0301');
    return {
        {"markup", QStringLiteral("<img src=\"file:///etc/hostname\"><b>bold</b> & <a href='x'>link</a>")},
        {"a whole page", QStringLiteral("<html><body style='font-size:900px'><h1>Signed out</h1></body></html>")},
        {"bidirectional", QStringLiteral("ci\u202Eexe.nur\u202C \u2066gnp\u2069 \u061C\u200F")},
        {"zero width", QStringLiteral("ci\u200B-ru\u200Dnn\uFEFFer\u00AD")},
        {"control", QStringLiteral("a\u0001b\u0007c\td\ne\rf\u001B[31mg\u007Fh\u0085i")},
        {"lines", QStringLiteral("one\u2028two\u2029three\nfour")},
        {"lone surrogates", QStringLiteral("a") + QChar(0xD800) + QStringLiteral("b") + QChar(0xDC00)},
        {"ten thousand signs", QString(10'000, QLatin1Char('W'))},
        {"ten thousand marks", marks},
        {"a path", QStringLiteral("../../v1/users/../../etc/passwd?x=1#y%2F..%00")},
        {"an accelerator", QStringLiteral("&Quit && &exit %1 %n %%")},
    };
}

QStringList wrongWords(const QObject *window)
{
    QStringList wrong;
    for (const Words &words : wordsOf(window)) {
        const QString problem = problemOf(words);
        if (problem.isEmpty()) continue;
        const QString line = QStringLiteral("%1 of %2 %3: %4: %5")
                                 .arg(words.place, QString::fromLatin1(words.owner->metaObject()->className()),
                                      words.owner->objectName(), problem, words.text.left(60));
        if (!wrong.contains(line)) wrong << line;
    }
    return wrong;
}

bool shows(const QObject *window, const QString &words)
{
    const QList<Words> all = wordsOf(window);
    return std::any_of(all.cbegin(), all.cend(),
                       [&words](const Words &each) { return !each.isToolTip && each.text.contains(words); });
}

} // namespace qernal
