// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QToolBar>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QToolButton;
QT_END_NAMESPACE

namespace qernal {

class AccountStore;
class AccountSwitcher;
class MainActions;

/// The toolbar: *New token*, what is done to the selected tokens, *Refresh*, search, account. Where it is too narrow
/// for all words beside the icons, it drops one word after the other, that of *Revoke* last.
class MainToolBar : public QToolBar {
    Q_OBJECT
public:
    /// Nothing is owned.
    MainToolBar(const MainActions &actions, AccountStore *accounts, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *search() const { return m_search; }
    [[nodiscard]] AccountSwitcher *switcher() const { return m_switcher; }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addCreateButton(QAction *create);
    void buildSearch(const QAction *find);
    void fitToFont();
    void fitWords();
    void showWord(QToolButton *button, bool shown);

    QLineEdit *m_search;
    AccountSwitcher *m_switcher;
    QList<QToolButton *> m_buttons;               ///< in the order in which they lose their words
    QHash<const QToolButton *, int> m_wordWidths; ///< what a word adds to its button; empty = to be measured
};

} // namespace qernal
