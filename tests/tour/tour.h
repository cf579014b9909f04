// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/application.h"
#include "tests/support/demoprocess.h"
#include "tests/tour/guide.h"

#include <QObject>

#include <optional>

namespace qernal {

/// The whole job in the real program, step by step, with a real keychain; each slot is a step.
class Tour : public QObject {
    Q_OBJECT
public:
    /// @p application has been started. Nothing is owned.
    Tour(Application *application, const QString &pictures);

private slots:
    void welcome();
    void demo();
    void whereUsed();
    void replace();
    void newToken();
    void reveal();
    void store();
    void handOff();
    void edit();
    void regenerate();
    void filter();
    void palette();
    void addSecret();
    void identify();
    void checkUp();
    void lock();
    void dark();
    void revokeAll();
    void revokeSeveral();
    void signIn();
    void ownToken();
    void error();
    void signOut();

private:
    [[nodiscard]] bool trigger(const char *action) const;

    Guide m_guide;
    std::optional<DemoProcess> m_service;
};

} // namespace qernal
