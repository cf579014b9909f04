// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/falsekeychain/falseservice.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QTimer>

#include <cstdlib>
#include <utility>

namespace qernal {

namespace {

const QString serviceName = QStringLiteral("org.freedesktop.secrets");
const QString promptPath = QStringLiteral("/org/freedesktop/secrets/prompt/false");
constexpr int PatienceMs = 120'000;

using Kind = Behaviour::Kind;
using Paths = QList<QDBusObjectPath>;

/// The Secret Service's secret structure.
struct Wrapped {
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString type;
};

QDBusArgument &operator<<(QDBusArgument &argument, const Wrapped &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.type;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, Wrapped &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.type;
    argument.endStructure();
    return argument;
}

} // namespace

} // namespace qernal

Q_DECLARE_METATYPE(qernal::Wrapped)

namespace qernal {

FalseService::FalseService(const QDBusConnection &real, const QDBusConnection &own) : m_real(real), m_own(own)
{
    qDBusRegisterMetaType<Wrapped>();
    qDBusRegisterMetaType<Paths>();
}

bool FalseService::start()
{
    return m_real.isConnected() && m_own.isConnected() &&
           m_own.registerVirtualObject(QStringLiteral("/"), this, QDBusConnection::SubPath) &&
           m_own.registerService(serviceName);
}

void FalseService::obey(const Behaviour &behaviour)
{
    m_behaviour = behaviour;
    const auto held = std::exchange(m_held, {});
    if (behaviour.kind == Kind::Drop) return;
    for (const std::function<void()> &goOn : held)
        goOn();
}

QString FalseService::introspect(const QString &) const
{
    return {};
}

void FalseService::hold(const QDBusMessage &call, std::function<void()> goOn)
{
    m_held.append(std::move(goOn));
    emit held(call.member());
}

bool FalseService::handleMessage(const QDBusMessage &call, const QDBusConnection &)
{
    call.setDelayedReply(true);
    ++m_calls[call.member()];
    // A value can be changed only where it is not encrypted on the way.
    if (call.member() == QLatin1String("OpenSession") &&
        call.arguments().value(0).toString() != QLatin1String("plain")) {
        m_own.send(call.createErrorReply(QDBusError::NotSupported, QStringLiteral("plain only")));
        return true;
    }
    if (refuses(call) || playsLocked(call) || playsEmpty(call)) return true;
    const bool meant = call.member() == m_behaviour.member;
    if (meant && m_behaviour.kind == Kind::DieBefore) std::_Exit(0);
    const QList<QVariant> arguments = altered(call);
    if (meant && m_behaviour.kind == Kind::HoldBefore) {
        hold(call, [this, call, arguments] { pass(call, arguments); });
    } else {
        pass(call, arguments);
    }
    return true;
}

bool FalseService::refuses(const QDBusMessage &call)
{
    const bool work = call.member() == QLatin1String("CreateItem") || call.member() == QLatin1String("SearchItems") ||
                      call.member() == QLatin1String("GetSecrets");
    if (!work) return false;
    if (m_behaviour.kind == Kind::Deny) {
        m_own.send(call.createErrorReply(QDBusError::AccessDenied, QStringLiteral("not you")));
    } else if (m_behaviour.kind == Kind::Fail) {
        m_own.send(call.createErrorReply(QDBusError::Failed, QStringLiteral("out of order")));
    } else if (m_behaviour.kind == Kind::Forget && call.member() == QLatin1String("CreateItem")) {
        m_own.send(call.createReply({QVariant::fromValue(QDBusObjectPath(call.path() + QStringLiteral("/none"))),
                                     QVariant::fromValue(QDBusObjectPath("/"))}));
    } else {
        return false;
    }
    return true;
}

bool FalseService::playsLocked(const QDBusMessage &call)
{
    if (!m_behaviour.isLocked()) return false;
    const QString member = call.member();
    if (member == QLatin1String("CreateItem")) {
        m_own.send(
            call.createErrorReply(QStringLiteral("org.freedesktop.Secret.Error.IsLocked"), QStringLiteral("locked")));
    } else if (member == QLatin1String("Unlock")) {
        m_own.send(call.createReply({QVariant::fromValue(Paths()), QVariant::fromValue(QDBusObjectPath(promptPath))}));
    } else if (call.path() == promptPath) {
        ask(call, QVariant::fromValue(Paths()), m_behaviour.kind == Kind::Ask);
    } else {
        return false;
    }
    return true;
}

void FalseService::ask(const QDBusMessage &call, const QVariant &result, bool hold)
{
    m_own.send(call.createReply());
    const auto dismiss = [this, result] {
        QDBusMessage completed = QDBusMessage::createSignal(promptPath, QStringLiteral("org.freedesktop.Secret.Prompt"),
                                                            QStringLiteral("Completed"));
        completed << true << QVariant::fromValue(QDBusVariant(result));
        m_own.send(completed);
    };
    if (hold) {
        this->hold(call, dismiss);
    } else {
        dismiss();
    }
}

bool FalseService::playsEmpty(const QDBusMessage &call)
{
    const QString member = call.member();
    const QVariant none = QVariant::fromValue(QDBusObjectPath("/"));
    if (member == QLatin1String("ReadAlias") && m_behaviour.kind == Kind::NoAlias) {
        m_own.send(call.createErrorReply(QDBusError::UnknownMethod, QStringLiteral("no such method")));
        return true;
    }
    if (member == QLatin1String("SearchItems") && m_behaviour.kind == Kind::Hide) {
        m_own.send(call.createReply({QVariant::fromValue(Paths()), QVariant::fromValue(Paths())}));
        return true;
    }
    if (m_behaviour.kind != Kind::NoKeyring) return false;
    if (member == QLatin1String("ReadAlias")) {
        m_own.send(call.createReply(none));
    } else if (member == QLatin1String("CreateItem")) {
        m_own.send(call.createErrorReply(QStringLiteral("org.freedesktop.Secret.Error.NoSuchObject"),
                                         QStringLiteral("No such collection at path: %1").arg(call.path())));
    } else if (member == QLatin1String("CreateCollection")) {
        m_own.send(call.createReply({none, QVariant::fromValue(QDBusObjectPath(promptPath))}));
    } else if (call.path() == promptPath) {
        ask(call, none, false);
    } else {
        return false;
    }
    return true;
}

QList<QVariant> FalseService::altered(const QDBusMessage &call)
{
    QList<QVariant> arguments = call.arguments();
    if (call.member() != QLatin1String("CreateItem")) return arguments;
    auto secret = qdbus_cast<Wrapped>(arguments.value(1));
    const QByteArray before = m_last;
    if (m_behaviour.kind != Kind::Older) m_last = secret.value;
    switch (m_behaviour.kind) {
    case Kind::Other: secret.value = secret.value.toUpper() + 'x'; break;
    case Kind::Empty: secret.value.clear(); break;
    case Kind::Older: secret.value = before; break;
    default: break;
    }
    // What was read once cannot be passed on as it came.
    arguments[1] = QVariant::fromValue(secret);
    return arguments;
}

void FalseService::pass(const QDBusMessage &call, const QList<QVariant> &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(serviceName, call.path(), call.interface(), call.member());
    message.setArguments(arguments);
    auto *watcher = new QDBusPendingCallWatcher(m_real.asyncCall(message, PatienceMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, call](QDBusPendingCallWatcher *ended) {
        ended->deleteLater();
        finish(call, ended->reply());
    });
}

void FalseService::finish(const QDBusMessage &call, const QDBusMessage &answer)
{
    QList<QVariant> values = answer.arguments();
    if (m_behaviour.isLocked() && call.member() == QLatin1String("SearchItems") && values.size() == 2) {
        values = {QVariant::fromValue(Paths()), QVariant::fromValue(qdbus_cast<Paths>(values.constFirst()))};
    }
    const bool failed = answer.type() == QDBusMessage::ErrorMessage;
    const QDBusMessage reply =
        failed ? call.createErrorReply(answer.errorName(), answer.errorMessage()) : call.createReply(values);
    const auto send = [this, reply] { m_own.send(reply); };
    const bool meant = call.member() == m_behaviour.member;
    if (meant && m_behaviour.kind == Kind::DieAfter) std::_Exit(0);
    if (meant && m_behaviour.kind == Kind::HoldAfter) {
        hold(call, send);
    } else if (meant && m_behaviour.kind == Kind::Late) {
        QTimer::singleShot(m_behaviour.wait, this, send);
    } else {
        send();
    }
}

} // namespace qernal
