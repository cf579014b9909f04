// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/paintrecorder.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QWidget>

#include <algorithm>

namespace qernal {

namespace {

// What fills less of the area is an edge that runs through it.
constexpr double LeastPartOfGround = 0.2;
// A picture that is filled to its corners is a control that a style has painted beforehand, not an icon.
constexpr double MostPartOfIcon = 0.6;

QColor laidOver(const QColor &color, const QColor &ground)
{
    const float part = color.alphaF();
    const auto mix = [part](float above, float below) { return above * part + below * (1 - part); };
    return QColor::fromRgbF(mix(color.redF(), ground.redF()), mix(color.greenF(), ground.greenF()),
                            mix(color.blueF(), ground.blueF()));
}

/// Paints on a picture and notes down what it paints.
class RecordingEngine : public QPaintEngine {
public:
    RecordingEngine(PaintRecord *record, const QWidget *const *current)
        : QPaintEngine(AllFeatures), m_record(record), m_current(current)
    {
    }

    [[nodiscard]] Type type() const override { return User; }
    bool begin(QPaintDevice *) override { return m_painter.begin(&m_record->picture); }
    bool end() override { return m_painter.end(); }

    void updateState(const QPaintEngineState &changed) override
    {
        const DirtyFlags dirty = changed.state();
        if (dirty & DirtyTransform) m_painter.setTransform(changed.transform());
        if (dirty & DirtyPen) m_painter.setPen(changed.pen());
        if (dirty & DirtyBrush) m_painter.setBrush(changed.brush());
        if (dirty & DirtyBrushOrigin) m_painter.setBrushOrigin(changed.brushOrigin());
        if (dirty & DirtyFont) m_painter.setFont(changed.font());
        if (dirty & DirtyBackground) m_painter.setBackground(changed.backgroundBrush());
        if (dirty & DirtyBackgroundMode) m_painter.setBackgroundMode(changed.backgroundMode());
        if (dirty & DirtyHints) m_painter.setRenderHints(changed.renderHints());
        if (dirty & DirtyCompositionMode) m_painter.setCompositionMode(changed.compositionMode());
        if (dirty & DirtyOpacity) m_painter.setOpacity(changed.opacity());
        if (dirty & DirtyClipEnabled) m_painter.setClipping(changed.isClipEnabled());
        if (dirty & DirtyClipPath) m_painter.setClipPath(changed.clipPath(), changed.clipOperation());
        if (dirty & DirtyClipRegion) m_painter.setClipRegion(changed.clipRegion(), changed.clipOperation());
    }

    void drawPath(const QPainterPath &path) override
    {
        noteShape(path.boundingRect());
        paint([&] { m_painter.drawPath(path); });
    }
    void drawRects(const QRectF *rects, int count) override
    {
        for (int i = 0; i < count; ++i)
            noteShape(rects[i]);
        paint([&] { m_painter.drawRects(rects, count); });
    }
    void drawRects(const QRect *rects, int count) override
    {
        for (int i = 0; i < count; ++i)
            noteShape(rects[i]);
        paint([&] { m_painter.drawRects(rects, count); });
    }
    void drawEllipse(const QRectF &rect) override
    {
        noteShape(rect);
        paint([&] { m_painter.drawEllipse(rect); });
    }
    void drawEllipse(const QRect &rect) override { drawEllipse(QRectF(rect)); }
    void drawLines(const QLineF *lines, int count) override
    {
        for (int i = 0; i < count; ++i)
            note(Painted::Kind::Line, QRectF(lines[i].p1(), lines[i].p2()).normalized(), m_painter.pen().color());
        paint([&] { m_painter.drawLines(lines, count); });
    }
    void drawLines(const QLine *lines, int count) override
    {
        for (int i = 0; i < count; ++i) {
            const QLineF line(lines[i]);
            drawLines(&line, 1);
        }
    }
    void drawPoints(const QPointF *points, int count) override
    {
        paint([&] { m_painter.drawPoints(points, count); });
    }
    void drawPoints(const QPoint *points, int count) override
    {
        paint([&] { m_painter.drawPoints(points, count); });
    }
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override
    {
        QPainterPath path;
        path.addPolygon(QPolygonF(QList<QPointF>(points, points + count)));
        if (mode != PolylineMode) path.closeSubpath();
        drawPath(path);
    }
    void drawPolygon(const QPoint *points, int count, PolygonDrawMode mode) override
    {
        QList<QPointF> exact(points, points + count);
        drawPolygon(exact.constData(), count, mode);
    }
    void drawPixmap(const QRectF &area, const QPixmap &pixmap, const QRectF &source) override
    {
        drawImage(area, pixmap.toImage(), source, Qt::AutoColor);
    }
    void drawImage(const QRectF &area, const QImage &image, const QRectF &source, Qt::ImageConversionFlags) override
    {
        noteIcon(area, image.copy(source.toAlignedRect()).convertToFormat(QImage::Format_ARGB32));
        paint([&] { m_painter.drawImage(area, image, source); });
    }
    void drawTiledPixmap(const QRectF &area, const QPixmap &pixmap, const QPointF &origin) override
    {
        paint([&] { m_painter.drawTiledPixmap(area, pixmap, origin); });
    }
    void drawTextItem(const QPointF &position, const QTextItem &item) override
    {
        const QRectF area(position.x(), position.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        if (!item.text().trimmed().isEmpty()) note(Painted::Kind::Text, area, m_painter.pen().color(), item.text());
        paint([&] { m_painter.drawTextItem(position, item); });
    }

private:
    /// Within what the widget shows: the children of a scrolled area are larger than it.
    template<typename Action> void paint(const Action &action)
    {
        m_painter.save();
        if (!systemClip().isEmpty()) {
            const QTransform transform = m_painter.transform();
            m_painter.resetTransform();
            m_painter.setClipRegion(systemClip(), Qt::IntersectClip);
            m_painter.setTransform(transform);
        }
        action();
        m_painter.restore();
    }

    [[nodiscard]] QRect visiblePart(const QRectF &area) const
    {
        QRect part = m_painter.transform().mapRect(area).toAlignedRect() & m_record->picture.rect();
        if (!systemClip().isEmpty()) part &= systemClip().boundingRect();
        if (m_painter.hasClipping())
            part &= m_painter.transform().mapRect(m_painter.clipBoundingRect()).toAlignedRect();
        return part;
    }

    [[nodiscard]] QList<QColor> groundOf(const QRect &part) const
    {
        QHash<QRgb, int> counts;
        for (int y = part.top(); y <= part.bottom(); ++y) {
            for (int x = part.left(); x <= part.right(); ++x)
                ++counts[m_record->picture.pixel(x, y)];
        }
        QList<QColor> colors;
        for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
            if (count.value() >= LeastPartOfGround * part.width() * part.height()) colors.append(QColor(count.key()));
        }
        return colors;
    }

    void note(Painted::Kind kind, const QRectF &area, const QColor &color, const QString &text = {})
    {
        const QRect part = visiblePart(area);
        if (kind != Painted::Kind::Line && part.isEmpty()) return;
        // A line has no area: its ground is what surrounds it.
        const QList<QColor> ground =
            groundOf(kind == Painted::Kind::Line ? part.adjusted(-1, -1, 1, 1) & m_record->picture.rect() : part);
        const QColor below = ground.isEmpty() ? QColor(Qt::black) : ground.constFirst();
        m_record->painted.append({.kind = kind,
                                  .widget = *m_current,
                                  .text = text,
                                  .area = m_painter.transform().mapRect(area),
                                  .color = laidOver(color, below),
                                  .ground = ground});
    }

    void noteShape(const QRectF &area)
    {
        if (m_painter.brush().style() == Qt::SolidPattern) note(Painted::Kind::Fill, area, m_painter.brush().color());
        if (m_painter.pen().style() != Qt::NoPen) note(Painted::Kind::Line, area, m_painter.pen().color());
    }

    void noteIcon(const QRectF &area, const QImage &image)
    {
        QHash<QRgb, int> solid;
        int most = 0;
        int filled = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QRgb pixel = image.pixel(x, y);
                filled += qAlpha(pixel) > 0 ? 1 : 0;
                if (qAlpha(pixel) < most || qAlpha(pixel) == 0) continue;
                if (qAlpha(pixel) > most) solid.clear();
                most = qAlpha(pixel);
                ++solid[pixel];
            }
        }
        if (solid.isEmpty() || filled > MostPartOfIcon * image.width() * image.height()) return;
        const auto commonest = std::max_element(solid.keyValueBegin(), solid.keyValueEnd(),
                                                [](const auto &a, const auto &b) { return a.second < b.second; });
        note(Painted::Kind::Icon, area, QColor::fromRgba((*commonest).first));
    }

    PaintRecord *m_record;
    const QWidget *const *m_current;
    QPainter m_painter;
};

/// Knows which widget is painting, for a painter does not.
class RecordingDevice : public QObject, public QPaintDevice {
public:
    RecordingDevice(PaintRecord *record, int dpi)
        : m_engine(record, &m_current), m_size(record->picture.size()), m_dpi(dpi)
    {
        qApp->installEventFilter(this);
    }

    [[nodiscard]] QPaintEngine *paintEngine() const override { return &m_engine; }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && watched->isWidgetType()) m_current = static_cast<QWidget *>(watched);
        return false;
    }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth: return m_size.width();
        case PdmHeight: return m_size.height();
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY: return m_dpi;
        case PdmDevicePixelRatio: return 1;
        case PdmDevicePixelRatioScaled: return static_cast<int>(devicePixelRatioFScale());
        default: return QPaintDevice::metric(metric);
        }
    }

private:
    const QWidget *m_current = nullptr;
    mutable RecordingEngine m_engine;
    QSize m_size;
    int m_dpi;
};

} // namespace

PaintRecord recordPainting(QWidget *widget)
{
    PaintRecord record;
    record.picture = QImage(widget->size(), QImage::Format_RGB32);
    record.picture.fill(widget->palette().color(QPalette::Window));
    RecordingDevice device(&record, widget->logicalDpiX());
    widget->render(&device);
    return record;
}

} // namespace qernal
