// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/await.h"
#include "tests/ui/paintrecorder.h"
#include "ui/reveal/secretfield.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using qernal::Secret;
using qernal::SecretField;
using namespace std::chrono_literals;

namespace {

QByteArray canary()
{
    return QByteArrayLiteral("51687d2f-07b0-4260-8ecb-f5098305fdd4@T.canary~field");
}

/// All that assistive technology can read of @p field and its children.
QString readable(QWidget *field)
{
    QString all;
    QList<QObject *> objects{field};
    objects += field->findChildren<QObject *>();
    for (QObject *object : objects) {
        QAccessibleInterface *found = QAccessible::queryAccessibleInterface(object);
        if (!found) continue;
        for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
            all += found->text(kind) + QLatin1Char('\n');
        if (auto *text = found->textInterface()) all += text->text(0, text->characterCount());
    }
    return all;
}

} // namespace

class SecretFieldTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void maskedAtFirstAndAsksForTheSecret();
    void showsOnlyWhatIsWanted();
    void maskedIsNotReadable();
    void shownIsReadableByAssistiveTechnology();
    void hidesAfterItsTime();
    void hidesOnDeactivation();
    void hidesWithItsWidget();
    void picturesOfTwoMaskedSecretsAreEqual();
    void nothingCanBeSelected();
    void scrollsALongSecret();
    void nothingCoversTheSecretWhenMirrored();
    void hostileBytesStayInTheirPlaces();

private:
    QToolButton *button() const { return m_field->findChild<QToolButton *>(QStringLiteral("showButton")); }
    void showCanary()
    {
        QTest::mouseClick(button(), Qt::LeftButton);
        m_field->reveal(Secret(canary()));
    }

    QWidget *m_window = nullptr;
    SecretField *m_field = nullptr;
};

void SecretFieldTest::init()
{
    m_window = new QWidget;
    auto *layout = new QVBoxLayout(m_window);
    m_field = new SecretField;
    layout->addWidget(m_field);
    m_window->resize(480, 160);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window, 30'000));
}

void SecretFieldTest::cleanup()
{
    delete m_window;
}

void SecretFieldTest::maskedAtFirstAndAsksForTheSecret()
{
    QSignalSpy wanted(m_field, &SecretField::wanted);
    QVERIFY(!m_field->isShown());
    QTest::mouseClick(button(), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    QVERIFY(!m_field->isShown());
    m_field->reveal(Secret(canary()));
    QVERIFY(m_field->isShown());
    QTest::mouseClick(button(), Qt::LeftButton);
    QVERIFY(!m_field->isShown());
    button()->setFocus();
    QTest::keyClick(button(), Qt::Key_Space);
    QCOMPARE(wanted.size(), 2);
}

void SecretFieldTest::showsOnlyWhatIsWanted()
{
    m_field->reveal(Secret(canary()));
    QVERIFY(!m_field->isShown());
    QTest::mouseClick(button(), Qt::LeftButton);
    m_field->mask();
    m_field->reveal(Secret(canary()));
    QVERIFY(!m_field->isShown());
}

void SecretFieldTest::maskedIsNotReadable()
{
    QVERIFY(!readable(m_field).contains(QLatin1String("canary")));
    showCanary();
    m_field->mask();
    QVERIFY(!readable(m_field).contains(QLatin1String("canary")));
    QVERIFY(readable(m_field).contains(QLatin1String("Secret")));
}

void SecretFieldTest::shownIsReadableByAssistiveTechnology()
{
    showCanary();
    QVERIFY(readable(m_field).contains(QString::fromLatin1(canary())));
    // The name is what is announced unasked.
    QCOMPARE(QAccessible::queryAccessibleInterface(m_field)->text(QAccessible::Name), QStringLiteral("Secret"));
}

void SecretFieldTest::hidesAfterItsTime()
{
    m_field->setShowTime(50ms);
    QSignalSpy masked(m_field, &SecretField::masked);
    showCanary();
    QVERIFY(m_field->isShown());
    QERNAL_AWAIT(!m_field->isShown());
    QCOMPARE(masked.size(), 1);
}

void SecretFieldTest::hidesOnDeactivation()
{
    showCanary();
    QVERIFY(m_field->isShown());
    QLineEdit other;
    other.show();
    other.activateWindow();
    QERNAL_AWAIT(!m_field->isShown());
}

void SecretFieldTest::hidesWithItsWidget()
{
    showCanary();
    m_window->hide();
    QVERIFY(!m_field->isShown());
}

void SecretFieldTest::picturesOfTwoMaskedSecretsAreEqual()
{
    const QImage first = m_field->viewport()->grab().toImage();
    showCanary();
    QVERIFY(m_field->viewport()->grab().toImage() != first);
    m_field->mask();
    QCOMPARE(m_field->viewport()->grab().toImage(), first);
}

void SecretFieldTest::nothingCanBeSelected()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    clipboard->setText(QStringLiteral("before"));
    showCanary();
    QTest::mouseDClick(m_field->viewport(), Qt::LeftButton, {}, QPoint(40, 20));
    QTest::mousePress(m_field->viewport(), Qt::LeftButton, {}, QPoint(20, 20));
    QTest::mouseMove(m_field->viewport(), QPoint(200, 20));
    QTest::mouseRelease(m_field->viewport(), Qt::LeftButton, {}, QPoint(200, 20));
    QTest::keySequence(m_field, QKeySequence::SelectAll);
    QTest::keySequence(m_field, QKeySequence::Copy);
    QCOMPARE(clipboard->text(), QStringLiteral("before"));
    if (clipboard->supportsSelection())
        QVERIFY(!clipboard->text(QClipboard::Selection).contains(QLatin1String("canary")));
}

void SecretFieldTest::scrollsALongSecret()
{
    QTest::mouseClick(button(), Qt::LeftButton);
    m_field->reveal(Secret(QByteArray(4000, 'x')));
    QVERIFY(m_field->verticalScrollBar()->maximum() > 0);
    m_field->mask();
    QCOMPARE(m_field->verticalScrollBar()->maximum(), 0);
}

void SecretFieldTest::hostileBytesStayInTheirPlaces()
{
    QTest::mouseClick(button(), Qt::LeftButton);
    const QString hostile = QStringLiteral("a\nb") + QChar(0x202E) + QStringLiteral("c\x1b");
    m_field->reveal(Secret(hostile.toUtf8()));
    const QString shown = m_field->shownText();
    QCOMPARE(shown.size(), hostile.size());
    QVERIFY(!shown.contains(QLatin1Char('\n')));
    QVERIFY(!shown.contains(QChar(0x202E)));
}

void SecretFieldTest::nothingCoversTheSecretWhenMirrored()
{
    m_window->setLayoutDirection(Qt::RightToLeft);
    showCanary();
    QCoreApplication::processEvents();
    int texts = 0;
    const QList<qernal::Painted> painted = qernal::recordPainting(m_field).painted;
    for (const qernal::Painted &each : painted) {
        if (each.kind != qernal::Painted::Kind::Text || each.widget != m_field->viewport()) continue;
        QVERIFY(!each.area.intersects(button()->geometry()));
        ++texts;
    }
    QVERIFY(texts > 0);
}

QTEST_MAIN(SecretFieldTest)
#include "tst_secretfield.moc"
