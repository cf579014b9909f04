// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reveal/secretfieldaccessible.h"

#include "ui/reveal/secretfield.h"

#include <QAccessibleWidget>

namespace qernal {
namespace {

class SecretFieldAccessible : public QAccessibleWidget {
public:
    explicit SecretFieldAccessible(SecretField *field) : QAccessibleWidget(field, QAccessible::StaticText) {}

    QString text(QAccessible::Text kind) const override
    {
        const auto *field = static_cast<const SecretField *>(widget());
        switch (kind) {
        case QAccessible::Value: return field->shownText();
        case QAccessible::Description:
            return field->isShown() ? SecretField::tr("The secret is shown") : SecretField::tr("The secret is hidden");
        default: return QAccessibleWidget::text(kind);
        }
    }
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *field = qobject_cast<SecretField *>(object);
    return field ? new SecretFieldAccessible(field) : nullptr;
}

} // namespace

void installSecretFieldAccessibility()
{
    [[maybe_unused]] static const bool once = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
}

} // namespace qernal
