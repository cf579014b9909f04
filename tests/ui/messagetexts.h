// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/feedback/messagebar.h"

#include <QStringList>

namespace qernal {

/// The messages that @p window shows, each with the labels of its remedies: "text|remedy|remedy".
inline QStringList messageTexts(const QWidget *window)
{
    QStringList texts;
    const QList<Message> all = window->findChild<MessageBar *>()->messages();
    for (const Message &message : all) {
        QString text = message.text;
        for (const Message::Remedy &remedy : message.remedies)
            text += QLatin1Char('|') + remedy.label;
        texts.append(text);
    }
    return texts;
}

} // namespace qernal
