// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPicture>
#include <QPixmapCache>

#include <algorithm>
#include <optional>

namespace qernal {

namespace {

/// Draws one of our icons in the colour that the application's palette gives at the time of painting.
class TintedIconEngine : public QIconEngine {
public:
    TintedIconEngine(const QString &name, std::optional<ThemeColor> color) : m_name(name), m_color(color) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal scale = painter->device() == nullptr ? 1.0 : painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, pixmapOf((QSizeF(rect.size()) * scale).toSize(), mode, scale));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override { return pixmapOf(size, mode, 1.0); }

    /// Qt counts @p size in device-independent pixels since 6.8, in those of the device before.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        return pixmapOf((QSizeF(size) * scale).toSize(), mode, scale);
#else
        return pixmapOf(size, mode, scale);
#endif
    }

    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override
    {
        const int edge = std::min(size.width(), size.height());
        return {edge, edge};
    }

    QIconEngine *clone() const override
    {
        return new TintedIconEngine(*this);
    }
    QString key() const override
    {
        return QStringLiteral("qernal-tinted");
    }
    QString iconName() override
    {
        return m_name;
    }
    bool isNull() override
    {
        return !QFile::exists(path());
    }

private:
    [[nodiscard]] QString path() const
    {
        return QStringLiteral(":/icons/%1.picture").arg(m_name);
    }

    [[nodiscard]] QColor tintFor(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled) {
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        }
        if (m_color) {
            const QColor color = themeColor(*m_color, palette);
            return mode == QIcon::Selected ? readableOn(color, palette.color(QPalette::Highlight)) : color;
        }
        return palette.color(QPalette::Active,
                             mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText);
    }

    /// Of @p size in the device's pixels, for a screen of @p scale.
    [[nodiscard]] QPixmap pixmapOf(const QSize &size, QIcon::Mode mode, qreal scale) const
    {
        const QColor tint = tintFor(mode);
        const QString key = QStringLiteral("qernal-icon/%1/%2/%3x%4@%5")
                                .arg(m_name, tint.name(QColor::HexArgb))
                                .arg(size.width())
                                .arg(size.height())
                                .arg(scale);
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = draw(size, tint);
            pixmap.setDevicePixelRatio(scale);
            QPixmapCache::insert(key, pixmap);
        }
        return pixmap;
    }

    [[nodiscard]] QPixmap draw(const QSize &size, const QColor &tint) const
    {
        QImage image(size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QFile file(path());
        QPicture picture;
        if (file.open(QIODevice::ReadOnly) && picture.load(&file) && !size.isEmpty()) {
            const QSizeF drawn = picture.boundingRect().size();
            const qreal scale = std::min(size.width() / drawn.width(), size.height() / drawn.height());
            QPainter painter(&image);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.translate((size.width() - drawn.width() * scale) / 2, (size.height() - drawn.height() * scale) / 2);
            painter.scale(scale, scale);
            picture.play(&painter);
            painter.resetTransform();
            painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
            painter.fillRect(image.rect(), tint);
        }
        return QPixmap::fromImage(image);
    }

    QString m_name;
    std::optional<ThemeColor> m_color;
};

} // namespace

QIcon applicationIcon()
{
    QIcon icon;
    for (const int edge : {16, 24, 32, 48, 64, 128, 256})
        icon.addFile(QStringLiteral(":/icons/application/%1.png").arg(edge), {edge, edge});
    return icon;
}

QIcon themeIcon(const QString &name)
{
    return QIcon(new TintedIconEngine(name, std::nullopt));
}

QIcon themeIcon(const QString &name, ThemeColor color)
{
    return QIcon(new TintedIconEngine(name, color));
}

} // namespace qernal
