// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/calmstyle.h"
#include "ui/theme/filledbutton.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDirIterator>
#include <QHeaderView>
#include <QImage>
#include <QListWidget>
#include <QPainter>
#include <QStyleOption>
#include <QSvgRenderer>
#include <QTest>
#include <QTreeWidget>

#include <functional>

using namespace qernal;

class ThemeTest : public QObject {
    Q_OBJECT
private slots:
    void everyTextIsReadable_data();
    void everyTextIsReadable();
    void everyStatusIsReadable_data();
    void everyStatusIsReadable();
    void higherContrastIsHigher();
    void outlinesAreSeen_data();
    void outlinesAreSeen();
    void textKeepsItsDirection();
    void menuEntriesKeepTheirDirection();
    void rowsOfListsAreRoomy();
    void filledButtonsAreReadable_data();
    void filledButtonsAreReadable();
    void readableOnLeavesGoodColorsAlone();
    void everyIconHasShapeAndColor_data();
    void everyIconHasShapeAndColor();
    void iconsAreDrawnAsTheirSvg_data() { everyIconHasShapeAndColor_data(); }
    void iconsAreDrawnAsTheirSvg();
    void iconsFollowThePalette();
    void disabledIconsDiffer();
    void theProgramHasAnIcon();
    void theFamilyIsWhole_data();
    void theFamilyIsWhole();
    void modeDecidesThePalette();
};

namespace {

const QList<QPalette::ColorRole> Grounds{QPalette::Window, QPalette::Base, QPalette::AlternateBase,
                                         QPalette::Highlight};

QImage painted(const QIcon &icon, int edge, qreal scale, QIcon::Mode mode = QIcon::Normal)
{
    return icon.pixmap(QSize(edge, edge), scale, mode).toImage().convertToFormat(QImage::Format_ARGB32);
}

/// The colour of the most opaque pixel; invalid if nothing was drawn.
QColor ink(const QImage &image)
{
    QColor best(0, 0, 0, 0);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() > best.alpha()) {
                best = pixel;
            }
        }
    }
    return best.alpha() > 200 ? QColor(best.red(), best.green(), best.blue()) : QColor();
}

bool near(const QColor &one, const QColor &other)
{
    return std::abs(one.red() - other.red()) < 4 && std::abs(one.green() - other.green()) < 4 &&
           std::abs(one.blue() - other.blue()) < 4;
}

} // namespace

void ThemeTest::everyTextIsReadable_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("text");
    QTest::addColumn<int>("ground");
    const QList<std::pair<QPalette::ColorRole, QPalette::ColorRole>> pairs{
        {QPalette::WindowText, QPalette::Window},
        {QPalette::Text, QPalette::Base},
        {QPalette::Text, QPalette::AlternateBase},
        {QPalette::HighlightedText, QPalette::Highlight},
        {QPalette::ButtonText, QPalette::Button},
        {QPalette::PlaceholderText, QPalette::Base},
        {QPalette::ToolTipText, QPalette::ToolTipBase},
        {QPalette::Link, QPalette::Window},
        {QPalette::Link, QPalette::Base}};
    for (const bool dark : {false, true}) {
        for (const auto &[text, ground] : pairs) {
            QTest::addRow("%s %d on %d", dark ? "dark" : "light", text, ground) << dark << int(text) << int(ground);
        }
    }
}

void ThemeTest::everyTextIsReadable()
{
    QFETCH(bool, dark);
    QFETCH(int, text);
    QFETCH(int, ground);
    const QPalette palette = themePalette(dark);
    QCOMPARE(isDark(palette), dark);
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        const double ratio = contrast(palette.color(group, static_cast<QPalette::ColorRole>(text)),
                                      palette.color(group, static_cast<QPalette::ColorRole>(ground)));
        QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
    }
}

void ThemeTest::everyStatusIsReadable_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("color");
    for (const bool dark : {false, true}) {
        for (const auto color : {ThemeColor::SecondaryText, ThemeColor::Active, ThemeColor::ExpiringSoon,
                                 ThemeColor::Expired, ThemeColor::NeverExpires, ThemeColor::Accent}) {
            QTest::addRow("%s %d", dark ? "dark" : "light", int(color)) << dark << int(color);
        }
    }
}

void ThemeTest::everyStatusIsReadable()
{
    QFETCH(bool, dark);
    QFETCH(int, color);
    const QPalette palette = themePalette(dark);
    const QColor ink = themeColor(static_cast<ThemeColor>(color), palette);
    QList<QColor> grounds{themeColor(ThemeColor::Hover, palette)};
    for (const auto role : Grounds) {
        grounds << palette.color(role);
    }
    for (const QColor &ground : std::as_const(grounds)) {
        const double ratio = contrast(readableOn(ink, ground), ground);
        QVERIFY2(ratio >= 4.5, qPrintable(ground.name() + QLatin1Char(' ') + QString::number(ratio)));
    }
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::AlternateBase}) {
        QCOMPARE(readableOn(ink, palette.color(role)), ink);
    }
}

/// 7:1 for all text, as WCAG 2 wants it at its highest level (1.4.6), and more than usual for every colour.
void ThemeTest::higherContrastIsHigher()
{
    for (const bool dark : {false, true}) {
        const QPalette usual = themePalette(dark);
        const QPalette high = themePalette(dark, true);
        QCOMPARE(isDark(high), dark);
        for (const auto color : {ThemeColor::SecondaryText, ThemeColor::Line, ThemeColor::Outline, ThemeColor::Accent,
                                 ThemeColor::Active, ThemeColor::ExpiringSoon, ThemeColor::Expired}) {
            for (const auto ground : {QPalette::Window, QPalette::Base}) {
                const double ratio = contrast(themeColor(color, high), high.color(ground));
                QVERIFY(ratio > contrast(themeColor(color, usual), usual.color(ground)));
                QVERIFY2(color == ThemeColor::Line || ratio >= 7.0, qPrintable(QString::number(int(color))));
            }
        }
        for (const auto group : {QPalette::Active, QPalette::Disabled}) {
            QVERIFY(contrast(high.color(group, QPalette::WindowText), high.color(QPalette::Window)) >= 7.0);
            QVERIFY(contrast(high.color(group, QPalette::ButtonText), high.color(QPalette::Button)) >= 7.0);
            QVERIFY(contrast(high.color(group, QPalette::HighlightedText), high.color(group, QPalette::Highlight)) >=
                    7.0);
        }
    }
}

void ThemeTest::outlinesAreSeen_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("focused");
    for (const bool dark : {false, true}) {
        for (const bool focused : {false, true})
            QTest::addRow("%s%s", dark ? "dark" : "light", focused ? ", focused" : "") << dark << focused;
    }
}

/// What can be filled in or chosen has an edge of 3:1 (WCAG 2, 1.4.11), as it is painted; the accent is where the keys
/// are.
void ThemeTest::outlinesAreSeen()
{
    QFETCH(bool, dark);
    QFETCH(bool, focused);
    const CalmStyle style;
    const QPalette palette = themePalette(dark);
    const QColor wanted = themeColor(focused ? ThemeColor::Accent : ThemeColor::Outline, palette);
    for (const auto role : {QPalette::Window, QPalette::Base})
        QVERIFY(contrast(wanted, palette.color(role)) >= 3.0);

    QStyleOptionFrame field;
    field.lineWidth = 1;
    QStyleOptionButton button;
    QStyleOptionComboBox box;
    QStyleOptionFocusRect ring;
    const auto edgeOf = [&](QStyleOption *option, const std::function<void(QPainter *)> &paint) {
        option->palette = palette;
        option->rect = QRect(4, 4, 18, 18);
        option->state = QStyle::State_Enabled | QStyle::State_Off;
        if (focused) option->state |= QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
        QImage image(26, 26, QImage::Format_RGB32);
        image.fill(palette.color(QPalette::Window));
        QPainter painter(&image);
        paint(&painter);
        painter.end();
        return image.pixelColor(4, 13);
    };
    const auto edge = [&](QStyle::PrimitiveElement element, QStyleOption *option) {
        return edgeOf(option, [&](QPainter *painter) { style.drawPrimitive(element, option, painter, nullptr); });
    };
    QCOMPARE(edge(QStyle::PE_PanelLineEdit, &field), wanted);
    QCOMPARE(edge(QStyle::PE_IndicatorCheckBox, &button), wanted);
    QVERIFY(near(edge(QStyle::PE_IndicatorRadioButton, &button), wanted));
    QCOMPARE(
        edgeOf(&box, [&](QPainter *painter) { style.drawComplexControl(QStyle::CC_ComboBox, &box, painter, nullptr); }),
        wanted);
    QCOMPARE(edge(QStyle::PE_PanelButtonCommand, &button), wanted);
    QCOMPARE(edge(QStyle::PE_FrameFocusRect, &ring) == wanted, focused);
}

/// In a mirrored window a text begins at the other side, but its words stand in their order.
void ThemeTest::textKeepsItsDirection()
{
    const CalmStyle style;
    const auto painted = [&style](const QString &text, Qt::LayoutDirection window, int alignment) {
        QImage image(200, 30, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setLayoutDirection(window);
        style.drawItemText(&painter, image.rect(), alignment, themePalette(false), true, text, QPalette::WindowText);
        return image;
    };
    const QString english = QStringLiteral("4 days ago…");
    QCOMPARE(painted(english, Qt::RightToLeft, Qt::AlignLeft), painted(english, Qt::LeftToRight, Qt::AlignRight));
    QCOMPARE(painted(english, Qt::RightToLeft, Qt::AlignHCenter), painted(english, Qt::LeftToRight, Qt::AlignHCenter));
    const QString hebrew = QString::fromUtf8("לפני 4 ימים…");
    QCOMPARE(painted(hebrew, Qt::LeftToRight, Qt::AlignRight), painted(hebrew, Qt::RightToLeft, Qt::AlignLeft));
}

void ThemeTest::menuEntriesKeepTheirDirection()
{
    const CalmStyle style;
    // How wide the first word of an entry is, with what stands before it.
    const auto firstWord = [&style](Qt::LayoutDirection direction) {
        QStyleOptionMenuItem entry;
        entry.rect = QRect(0, 0, 300, 30);
        entry.palette = themePalette(false);
        entry.fontMetrics = QFontMetrics(QGuiApplication::font());
        entry.font = QGuiApplication::font();
        entry.state = QStyle::State_Enabled;
        entry.direction = direction;
        entry.menuItemType = QStyleOptionMenuItem::Normal;
        entry.text = QStringLiteral("Where   is it used?");
        QImage image(300, 30, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setLayoutDirection(direction);
        style.drawControl(QStyle::CE_MenuItem, &entry, &painter, nullptr);
        painter.end();
        const auto hasInk = [&image](int x) {
            for (int y = 0; y < image.height(); ++y) {
                if (qGray(image.pixel(x, y)) < 128) return true;
            }
            return false;
        };
        int first = 0;
        while (first < image.width() && !hasInk(first))
            ++first;
        int last = first;
        for (int x = first; x < image.width() && x - last < 6; ++x) {
            if (hasInk(x)) last = x;
        }
        return last - first;
    };
    const int width = firstWord(Qt::LeftToRight);
    QVERIFY(width > 20);
    QVERIFY(qAbs(firstWord(Qt::RightToLeft) - width) <= 2);
}

/// However a list is made, its rows and its header have room around their text.
void ThemeTest::rowsOfListsAreRoomy()
{
    CalmStyle style;
    QTreeWidget tree;
    QListWidget list;
    for (QAbstractItemView *view : {static_cast<QAbstractItemView *>(&tree), static_cast<QAbstractItemView *>(&list)})
        view->setStyle(&style);
    tree.header()->setStyle(&style);
    tree.setHeaderLabels({QStringLiteral("Place")});
    new QTreeWidgetItem(&tree, {QStringLiteral("~/.env")});
    list.addItem(QStringLiteral("~/.env"));
    const int line = tree.fontMetrics().height();
    QVERIFY(tree.sizeHintForRow(0) >= line + space(8, &tree));
    QVERIFY(list.sizeHintForRow(0) >= line + space(8, &list));
    QVERIFY(tree.header()->sizeHint().height() >= line + 2 * space(8, &tree));
    // A row is higher than the text's height by the same amount, whatever it holds.
    QCOMPARE(tree.sizeHintForRow(0), list.sizeHintForRow(0));
}

void ThemeTest::filledButtonsAreReadable_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void ThemeTest::filledButtonsAreReadable()
{
    QFETCH(bool, dark);
    const QPalette palette = themePalette(dark);
    const QColor text = themeColor(ThemeColor::AccentText, palette);
    QVERIFY(contrast(text, themeColor(ThemeColor::Accent, palette)) >= 4.5);
    QVERIFY(contrast(text, themeColor(ThemeColor::Expired, palette)) >= 4.5);
    FilledButton button(QStringLiteral("&Create token"));
    button.setPalette(palette);
    button.resize(button.sizeHint());
    const QImage image = button.grab().toImage();
    QVERIFY(near(image.pixelColor(image.width() / 2, 4), themeColor(ThemeColor::Accent, palette)));
}

void ThemeTest::readableOnLeavesGoodColorsAlone()
{
    QCOMPARE(readableOn(Qt::black, Qt::white), QColor(Qt::black));
    QVERIFY(contrast(readableOn(QColor(Qt::gray), QColor(Qt::gray)), QColor(Qt::gray)) >= 4.5);
    QVERIFY(contrast(readableOn(QColor(0x20, 0x20, 0x20), QColor(Qt::black)), QColor(Qt::black)) >= 4.5);
}

void ThemeTest::everyIconHasShapeAndColor_data()
{
    QTest::addColumn<QString>("name");
    QDirIterator icons(QStringLiteral(":/icons"), QDir::Files);
    while (icons.hasNext()) {
        const QFileInfo icon(icons.next());
        QTest::newRow(qPrintable(icon.baseName())) << icon.baseName();
    }
}

void ThemeTest::everyIconHasShapeAndColor()
{
    QFETCH(QString, name);
    const QColor expected = QApplication::palette().color(QPalette::ButtonText);
    for (const qreal scale : {1.0, 2.0}) {
        const QImage image = painted(themeIcon(name), 20, scale);
        QCOMPARE(image.size(), QSize(20, 20) * scale);
        QCOMPARE(image.devicePixelRatio(), scale);
        if (scale > 1) {
            QVERIFY2(near(ink(image), expected), qPrintable(ink(image).name()));
        }
        int drawn = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                drawn += image.pixelColor(x, y).alpha() > 60 ? 1 : 0;
            }
        }
        QVERIFY2(drawn > 10 * scale, qPrintable(QString::number(drawn)));
    }
}

void ThemeTest::iconsAreDrawnAsTheirSvg()
{
    QFETCH(QString, name);
    QSvgRenderer svg(QStringLiteral(QERNAL_SOURCE_DIR "/resources/icons/%1.svg").arg(name));
    QVERIFY(svg.isValid());
    svg.setAspectRatioMode(Qt::KeepAspectRatio);
    for (const int edge : {16, 20, 33, 80}) {
        QImage expected(edge, edge, QImage::Format_ARGB32_Premultiplied);
        expected.fill(Qt::transparent);
        QPainter painter(&expected);
        painter.setRenderHint(QPainter::Antialiasing);
        svg.render(&painter, QRectF(expected.rect()));
        painter.end();
        const QImage drawn = painted(themeIcon(name), edge, 1);
        QCOMPARE(drawn.size(), expected.size());
        int most = 0;
        for (int y = 0; y < edge; ++y) {
            for (int x = 0; x < edge; ++x)
                most = std::max(most, std::abs(drawn.pixelColor(x, y).alpha() - expected.pixelColor(x, y).alpha()));
        }
        QVERIFY2(most <= 4, qPrintable(QStringLiteral("%1 pixels: %2").arg(edge).arg(most)));
    }
}

void ThemeTest::iconsFollowThePalette()
{
    const QIcon icon = themeIcon(QStringLiteral("key"));
    const QIcon status = themeIcon(QStringLiteral("check"), ThemeColor::Active);
    for (const bool dark : {true, false}) {
        QApplication::setPalette(themePalette(dark));
        QVERIFY(near(ink(painted(icon, 20, 2)), themePalette(dark).color(QPalette::ButtonText)));
        QVERIFY(near(ink(painted(status, 20, 2)), themeColor(ThemeColor::Active, themePalette(dark))));
    }
}

void ThemeTest::disabledIconsDiffer()
{
    const QIcon icon = themeIcon(QStringLiteral("key"));
    QVERIFY(!near(ink(painted(icon, 20, 2)), ink(painted(icon, 20, 2, QIcon::Disabled))));
}

void ThemeTest::theProgramHasAnIcon()
{
    for (const int edge : {16, 32, 48, 256}) {
        const QImage image = painted(applicationIcon(), edge, 1);
        QCOMPARE(image.size(), QSize(edge, edge));
        QVERIFY(image.pixelColor(edge / 2, edge / 2).alpha() > 0);
    }
}

void ThemeTest::theFamilyIsWhole_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"plus",         "pencil",   "refresh",  "regenerate", "revoke",    "search",    "key",
                             "copy",         "check",    "warning",  "info",       "close",     "eye",       "eye-off",
                             "account",      "sign-in",  "sign-out", "terminal",   "flask",     "clock",     "infinity",
                             "filter",       "keychain", "trash",    "calendar",   "error",     "moon",      "sun",
                             "window-empty", "empty",    "nomatch",  "offline",    "signedout", "keydrawing"}) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

void ThemeTest::theFamilyIsWhole()
{
    QFETCH(QString, name);
    QVERIFY(!themeIcon(name).isNull());
    QVERIFY(themeIcon(QStringLiteral("no-such-icon")).isNull());
}

void ThemeTest::modeDecidesThePalette()
{
    Theme theme(qApp);
    theme.setMode(Theme::Mode::Light);
    QVERIFY(!isDark(QApplication::palette()));
    int changes = 0;
    connect(&theme, &Theme::changed, this, [&changes] { ++changes; });
    theme.setMode(Theme::Mode::Dark);
    QCOMPARE(theme.mode(), Theme::Mode::Dark);
    QVERIFY(isDark(QApplication::palette()));
    QVERIFY(changes > 0);
    theme.setMode(Theme::Mode::Light);
    QVERIFY(!isDark(QApplication::palette()));
}

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
