// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/listbenchmarks.h"

#include "core/tokens/bulkrevocation.h"
#include "tests/benchmarks/bench.h"

#include <QSignalSpy>

namespace qernal {

namespace {

constexpr int Listed = 10'000;
constexpr int Revoked = 200;
const auto Latency = QStringLiteral("20");

QStringList demoWith(int tokens)
{
    return {QStringLiteral("--tokens"), QString::number(tokens), QStringLiteral("--latency"), Latency};
}

/// All tokens of the service; empty if they could not be read. @p took gets the milliseconds.
QList<Token> readAll(const DemoProcess &demo, double *took)
{
    // An access token, so that no trade of a token counts.
    ServiceStack stack(demo.url(), accessToken(demo.accessToken()));
    TokenTableModel model(stack.custody.records(), stack.account.id, systemClock());
    TokenList list(&stack.api, &model, systemClock());
    QSignalSpy refreshed(&list, &TokenList::refreshed);
    const StopWatch watch;
    list.refresh();
    if (!refreshed.wait(120'000) || list.error()) return {};
    if (took) *took = watch.milliseconds();
    return model.tokens();
}

} // namespace

void measureReading(Report &report)
{
    const QString what = QStringLiteral("read 10,000 tokens over pages of 100, 20 ms a request");
    const DemoProcess demo(demoWith(Listed));
    if (!demo.isRunning()) return report.addMissing(what, QStringLiteral("the service did not start"));
    const QByteArray pages =
        "url = \"" + demo.url().toEncoded() + "/v1/auth/tokens?page%5Bafter%5D=[0-9900:100]&page%5Bsize%5D=100\"\n";
    Samples ours;
    Samples oneByOne;
    for (int round = 0; round < Rounds; ++round) {
        const StopWatch watch;
        if (!curl(demo, pages).isNull()) oneByOne.add(watch.milliseconds());
        double took = 0;
        if (readAll(demo, &took).size() == Listed) ours.add(took);
    }
    report.add(what, QStringLiteral("ms"), ours, oneByOne, {.kind = Goal::Kind::TimesFaster, .factor = 4});
}

void measureRevoking(Report &report)
{
    const QString what = QStringLiteral("revoke 200 tokens, 20 ms a request");
    const DemoProcess demo(demoWith(2 * Rounds * Revoked + 100));
    if (!demo.isRunning()) return report.addMissing(what, QStringLiteral("the service did not start"));
    QList<Token> tokens = readAll(demo, nullptr);
    Samples ours;
    Samples oneByOne;
    for (int round = 0; round < Rounds && tokens.size() > 2 * Revoked; ++round) {
        QByteArray lines = "request = \"DELETE\"\n";
        for (int i = 0; i < Revoked; ++i) {
            lines += "url = \"" + demo.url().toEncoded() + "/v1/auth/tokens/" + tokens.takeLast().id.toUtf8() +
                     "\"\noutput = \"/dev/null\"\n";
        }
        const StopWatch watch;
        if (!curl(demo, lines).isNull()) oneByOne.add(watch.milliseconds());

        ServiceStack stack(demo.url(), accessToken(demo.accessToken()));
        BulkRevocation revocation(&stack.api, &stack.custody, stack.account.id, tokens.last(Revoked), true);
        tokens.resize(tokens.size() - Revoked);
        QSignalSpy finished(&revocation, &BulkRevocation::finished);
        QSignalSpy revoked(&revocation, &BulkRevocation::revoked);
        const StopWatch ourWatch;
        revocation.start();
        if (finished.wait(120'000) && revoked.size() == Revoked) ours.add(ourWatch.milliseconds());
    }
    report.add(what, QStringLiteral("ms"), ours, oneByOne, {.kind = Goal::Kind::TimesFaster, .factor = 3});
}

} // namespace qernal
