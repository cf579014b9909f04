// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reveal/secretfield.h"

#include "ui/reveal/screencapture.h"
#include "ui/reveal/secretfieldaccessible.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>

namespace qernal {
namespace {

constexpr int BulletCount = 32; // always the same: the length of a secret is not shown either
constexpr int VisibleLines = 2;

/// One visible sign for each character, so that hostile bytes can neither reorder nor break the lines.
QChar visible(QChar sign)
{
    const char16_t code = sign.unicode();
    if (code < 0x20) return QChar(static_cast<char16_t>(0x2400 + code));
    if (code == 0x7f) return QChar(0x2421);
    const bool steers = sign.category() == QChar::Other_Format || sign.category() == QChar::Other_Control ||
                        sign.category() == QChar::Separator_Line || sign.category() == QChar::Separator_Paragraph;
    return steers ? QChar(QChar::ReplacementCharacter) : sign;
}

} // namespace

void wipeText(QString &text)
{
    std::fill(text.begin(), text.end(), QChar(0));
    text.clear();
}

SecretField::SecretField(QWidget *parent) : QAbstractScrollArea(parent), m_button(new QToolButton(this))
{
    installSecretFieldAccessibility();
    setObjectName(QStringLiteral("secretField"));
    setAccessibleName(tr("Secret"));
    // A secret is read from the left in every language, and the button stands at its end.
    setLayoutDirection(Qt::LeftToRight);
    setFocusPolicy(Qt::NoFocus);
    setFrameStyle(QFrame::Box | QFrame::Plain);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContextMenuPolicy(Qt::NoContextMenu);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setForegroundRole(QPalette::WindowText);
    viewport()->setBackgroundRole(QPalette::Base);
    paintFrame();

    m_button->setObjectName(QStringLiteral("showButton"));
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::StrongFocus);
    connect(m_button, &QToolButton::clicked, this, &SecretField::toggle);

    m_hideTimer.setSingleShot(true);
    connect(&m_hideTimer, &QTimer::timeout, this, &SecretField::mask);
    updateButton();
}

SecretField::~SecretField() = default;

void SecretField::reveal(Secret secret)
{
    if (!m_wanted || secret.isEmpty()) return;
    m_secret = std::move(secret);
    m_hideTimer.start(m_showTime);
    layoutContents();
    updateButton();
}

void SecretField::mask()
{
    m_wanted = false;
    m_hideTimer.stop();
    const bool changed = isShown();
    m_secret = Secret();
    layoutContents();
    updateButton();
    if (changed) emit masked();
}

QString SecretField::shownText() const
{
    QString text = QString::fromUtf8(m_secret.view());
    std::transform(text.cbegin(), text.cend(), text.begin(), visible);
    return text;
}

void SecretField::toggle()
{
    if (m_wanted) {
        mask();
        return;
    }
    m_wanted = true;
    updateButton();
    emit wanted();
}

void SecretField::updateButton()
{
    m_button->setText(m_wanted ? tr("&Hide") : tr("S&how"));
    m_button->setIcon(themeIcon(m_wanted ? QStringLiteral("eye-off") : QStringLiteral("eye")));
    m_button->setAccessibleName(m_wanted ? tr("Hide the secret") : tr("Show the secret"));
    viewport()->update();
    if (isVisible()) {
        QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&changed);
    }
}

int SecretField::padding() const
{
    return space(12, this);
}

int SecretField::lineHeight() const
{
    return QFontMetrics(fixedFont()).lineSpacing() + 2;
}

int SecretField::columns() const
{
    // Of many signs, for hinting rounds the width of a single one differently.
    const qreal hundred = QFontMetricsF(fixedFont()).horizontalAdvance(QString(100, QLatin1Char('M')));
    return std::max(8, static_cast<int>(100.0 * (viewport()->width() - 2 * padding()) / std::max(100.0, hundred)));
}

QSize SecretField::sizeHint() const
{
    return {40 * QFontMetrics(fixedFont()).horizontalAdvance(QLatin1Char('M')),
            VisibleLines * lineHeight() + 2 * padding() + 2 * frameWidth()};
}

QSize SecretField::minimumSizeHint() const
{
    return {sizeHint().width() / 2, sizeHint().height()};
}

void SecretField::layoutContents()
{
    // As wide as the wider of its two words, so that the text beside it never moves.
    const int words =
        std::max(fontMetrics().horizontalAdvance(tr("Show")), fontMetrics().horizontalAdvance(tr("Hide")));
    const QSize button(words + m_button->iconSize().width() + space(24, this), m_button->sizeHint().height());
    setViewportMargins(0, 0, button.width() + padding() / 2, 0);
    const int bar = verticalScrollBar()->isVisible() ? verticalScrollBar()->width() : 0;
    const int x = width() - frameWidth() - bar - padding() / 2 - button.width();
    m_button->setGeometry(QRect(QPoint(x, frameWidth() + padding() / 2), button));

    const auto signs = static_cast<int>(m_secret.size());
    const int lines = std::max(1, (signs + columns() - 1) / columns());
    const int hidden = lines * lineHeight() + 2 * padding() - viewport()->height();
    verticalScrollBar()->setSingleStep(lineHeight());
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, hidden));
}

void SecretField::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(viewport());
    painter.setFont(fixedFont());
    painter.setLayoutDirection(Qt::LeftToRight);
    if (!isShown()) {
        painter.setPen(themeColor(ThemeColor::SecondaryText, palette()));
        paintLines(painter, QString(std::min(BulletCount, columns()), QChar(0x2022)));
        return;
    }
    painter.setPen(palette().color(QPalette::Text));
    QString text = shownText();
    paintLines(painter, text);
    wipeText(text);
}

void SecretField::paintLines(QPainter &painter, const QString &text) const
{
    const int perLine = columns();
    const int top = padding() + QFontMetrics(fixedFont()).ascent() - verticalScrollBar()->value();
    for (int line = 0; line * perLine < text.size(); ++line) {
        QString part = text.mid(line * perLine, perLine);
        painter.drawText(QPoint(padding(), top + line * lineHeight()), part);
        wipeText(part);
    }
}

void SecretField::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layoutContents();
}

bool SecretField::event(QEvent *event)
{
    if (event->type() == QEvent::WindowDeactivate) mask();
    return QAbstractScrollArea::event(event);
}

void SecretField::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange) updateGeometry();
    if (event->type() == QEvent::PaletteChange) paintFrame();
}

void SecretField::paintFrame()
{
    // A plain frame takes the text's colour, and that of the style vanishes on a dark ground.
    const QColor line = themeColor(ThemeColor::Outline, palette());
    if (palette().color(QPalette::WindowText) == line) return;
    QPalette framed = palette();
    framed.setColor(QPalette::WindowText, line);
    setPalette(framed);
}

void SecretField::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    keepOutOfCaptures(window()->winId());
}

void SecretField::hideEvent(QHideEvent *event)
{
    mask();
    QAbstractScrollArea::hideEvent(event);
}

void SecretField::keyPressEvent(QKeyEvent *event)
{
    // Ctrl+C and its like belong to the dialog, which copies as a secret is copied.
    event->ignore();
}

} // namespace qernal
