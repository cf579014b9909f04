// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTcpServer>
#include <QUrl>

QT_BEGIN_NAMESPACE
class QTcpSocket;
QT_END_NAMESPACE

namespace qernal {

/// A gate before a service on loopback: lets everything through, and holds what comes of a create or an update where it
/// is told to, for ever. So a test stops the world at a step of a secret's way.
class ServiceGate : public QTcpServer {
    Q_OBJECT
public:
    /// Where a POST or PUT of a token stops. The answer stops after some of its bytes went through.
    /// The last two are of the DELETE of a token: before it arrives, and before its answer goes back.
    enum class Hold {
        Nothing,
        Request,
        Answer,
        AnswerHead,
        AnswerInSecret,
        AnswerAfterSecret,
        Revocation,
        RevocationAnswer
    };

    explicit ServiceGate(const QUrl &service);

    [[nodiscard]] QUrl url() const;
    /// For the requests that begin from now on; what is held already goes through.
    void hold(Hold where);
    /// Waits until something is held.
    [[nodiscard]] bool isHolding() const;
    /// POST and PUT requests of tokens that came to the gate.
    [[nodiscard]] int mutations() const { return m_mutations; }
    /// The secret in the last answer that came to the gate: what the service issued.
    [[nodiscard]] QByteArray issuedSecret() const { return m_secret; }

signals:
    void released();

private:
    /// One connection of the program and its other half.
    struct Passage {
        QTcpSocket *program = nullptr;
        QTcpSocket *service = nullptr;
        QByteArray request = {}; ///< held back
        QByteArray answer = {};  ///< of a mutation, until it is whole
        bool mutation = false;
        bool revocation = false;
    };

    void accept();
    void takeRequest(Passage &passage);
    void takeAnswer(Passage &passage);
    void release(Passage &passage);
    [[nodiscard]] qsizetype lengthToPass(const QByteArray &answer) const;

    QUrl m_service;
    Hold m_hold = Hold::Nothing;
    int m_mutations = 0;
    int m_held = 0;
    QByteArray m_secret;
};

} // namespace qernal
