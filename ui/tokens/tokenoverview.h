// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tokens/tokendetails.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace qernal {

class Badge;
class ElidedLabel;
class Heading;
class NoteLabel;
class Timeline;

/// What the service reports of one token: name and id, each with a copy button, status, timeline, and whether it was
/// read just now.
class TokenOverview : public QWidget {
    Q_OBJECT
public:
    explicit TokenOverview(QWidget *parent = nullptr);

    void setDetails(const TokenDetails &details);

signals:
    /// A copy button beside the name or the id was pressed.
    void copyRequested(const QString &text);

private:
    void layOut();

    Heading *m_name;
    Badge *m_status;
    QLabel *m_own;
    ElidedLabel *m_id;
    Timeline *m_timeline;
    NoteLabel *m_read;
    Token m_token;
};

} // namespace qernal
