// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/places/delivery.h"

#include <QDir>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <memory>

namespace qernal {

/// What tests of a delivery share: a secret, destinations, and a folder that is the HOME of the tool and holds PATH.
class DeliveryFixture : public QObject {
protected:
    /// A new folder, whose `bin` is first in PATH.
    void makeFolder()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("bin")));
        m_environment = {};
        m_environment.insert(QStringLiteral("PATH"),
                             m_folder->filePath(QStringLiteral("bin")) + QStringLiteral(":/usr/bin:/bin"));
        m_environment.insert(QStringLiteral("HOME"), m_folder->path());
        m_environment.insert(QStringLiteral("RECORDS"), m_folder->path());
    }
    /// How the delivery of Token to @p destination ends.
    [[nodiscard]] DeliveryOutcome deliver(const Destination &destination,
                                          std::chrono::milliseconds limit = std::chrono::seconds(60))
    {
        Delivery delivery(destination, m_environment);
        delivery.setTimeLimit(limit);
        QList<DeliveryOutcome> outcomes;
        connect(&delivery, &Delivery::finished, this,
                [&outcomes](const DeliveryOutcome &outcome) { outcomes.append(outcome); });
        delivery.start(Secret(Token));
        if (!outcomes.isEmpty()) QTest::qFail("it ended within the call", __FILE__, __LINE__);
        if (!QTest::qWaitFor([&outcomes] { return !outcomes.isEmpty(); }, 60'000))
            QTest::qFail("it did not end", __FILE__, __LINE__);
        QTest::qWait(1);
        if (outcomes.size() != 1) QTest::qFail("it did not end once", __FILE__, __LINE__);
        return outcomes.value(0);
    }

    inline static const QByteArray Token{"51687d2f-07b0-4260-8ecb-f5098305fdd4@T.KcV~_96jfOoD5ixFP8qu0Spm"};
    inline static const Destination GitHub{.kind = DestinationKind::GitHub,
                                           .values = {{DestinationField::Repository, QStringLiteral("octo/repo")},
                                                      {DestinationField::Name, QStringLiteral("QERNAL_TOKEN")}}};
    inline static const Destination Kubernetes{.kind = DestinationKind::Kubernetes,
                                               .values = {{DestinationField::Context, QStringLiteral("live")},
                                                          {DestinationField::Namespace, QStringLiteral("apps")},
                                                          {DestinationField::SecretName, QStringLiteral("chaos")},
                                                          {DestinationField::Key, QStringLiteral("token")}}};

    std::unique_ptr<QTemporaryDir> m_folder;
    QProcessEnvironment m_environment;
};

} // namespace qernal
