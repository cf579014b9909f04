// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/firstpaint.h"

#include <QEvent>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <utility>

namespace qernal {

namespace {

constexpr std::chrono::milliseconds AtTheLatest(1000);

class FirstPaint : public QObject {
public:
    FirstPaint(QWidget *window, QObject *context, std::function<void()> work)
        : QObject(window), m_context(context), m_work(std::move(work))
    {
        window->installEventFilter(this);
        m_latest.setSingleShot(true);
        connect(&m_latest, &QTimer::timeout, this, &FirstPaint::run);
        m_latest.start(AtTheLatest);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            // This turn paints the window's other widgets too, and only then hands all of it to the screen.
            QMetaObject::invokeMethod(this, &FirstPaint::run, Qt::QueuedConnection);
        }
        return false;
    }

private:
    void run()
    {
        m_latest.stop();
        deleteLater();
        const auto work = std::exchange(m_work, {});
        if (m_context && work) work();
    }

    QPointer<QObject> m_context;
    std::function<void()> m_work;
    QTimer m_latest;
};

} // namespace

void afterFirstPaint(QWidget *window, QObject *context, std::function<void()> work)
{
    new FirstPaint(window, context, std::move(work));
}

} // namespace qernal
