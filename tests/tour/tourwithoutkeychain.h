// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/application.h"
#include "tests/tour/guide.h"

#include <QObject>

namespace qernal {

/// The job where no keychain answers: everything still works, and every place says what that means.
class TourWithoutKeychain : public QObject {
    Q_OBJECT
public:
    /// @p application has been started. Nothing is owned.
    TourWithoutKeychain(Application *application, const QString &pictures);

private slots:
    void revealSaysNotSaved();
    void closingSaysWhatWouldBeLost();

private:
    Guide m_guide;
};

} // namespace qernal
