// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QUtiMimeConverter>

namespace qernal {

/// Lets the mime type org.nspasteboard.ConcealedType reach macOS' pasteboard under its own name, by which clipboard
/// managers know a password; Qt would wrap it in a name of its own. Registers itself while it lives (Qt 6.5 and later).
class ConcealedType : public QUtiMimeConverter {
public:
    [[nodiscard]] QString mimeForUti(const QString &uti) const override;
    [[nodiscard]] QString utiForMime(const QString &mime) const override;
    [[nodiscard]] QVariant convertToMime(const QString &mime, const QList<QByteArray> &data,
                                         const QString &uti) const override;
    [[nodiscard]] QList<QByteArray> convertFromMime(const QString &mime, const QVariant &data,
                                                    const QString &uti) const override;
};

} // namespace qernal
#endif
