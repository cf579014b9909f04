// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demoseed.h"

#include "app/demo/demotokenstore.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <iterator>

namespace qernal {

namespace {

constexpr int never = 0;

struct Sample {
    const char *name;
    int createdDaysAgo;
    int updatedDaysAgo;
    int expiresInDays; ///< negative: expired
};

// The first is the one to sign in with, so that the smallest service still has it.
constexpr Sample samples[] = {
    {"token-manager", 2, 2, never},   {"deploy-production", 263, 78, 12},   {"ci-runner", 201, 87, 3},
    {"TF Token", 341, 341, never},    {"terraform-staging", 164, 164, 86},  {"metrics-reader", 150, 31, never},
    {"backup-nightly", 127, 97, -6},  {"preview-environments", 75, 49, 41}, {"log-shipper", 44, 44, never},
    {"release-signing", 20, 20, 160},
};

QDateTime daysFrom(const QDateTime &now, int days, int minutes)
{
    return now.addDays(days).addSecs(-60 * minutes);
}

DemoToken fromSample(const Sample &sample, const QDateTime &now)
{
    DemoToken token;
    token.name = QString::fromLatin1(sample.name);
    token.createdAt = daysFrom(now, -sample.createdDaysAgo, sample.createdDaysAgo * 7 % 600);
    token.updatedAt = sample.updatedDaysAgo == sample.createdDaysAgo
                          ? token.createdAt
                          : daysFrom(now, -sample.updatedDaysAgo, sample.updatedDaysAgo * 5 % 600);
    // Half a day on top, so that the days left do not change within a minute of the start.
    if (sample.expiresInDays != never) token.expiresAt = now.addDays(sample.expiresInDays).addSecs(12 * 3600);
    return token;
}

/// Digits are not allowed in a name, so the counter is written in letters.
QString letters(int number)
{
    QString text;
    for (; number > 0; number = (number - 1) / 26)
        text.prepend(QLatin1Char(char('a' + (number - 1) % 26)));
    return text;
}

DemoToken invented(int number, QRandomGenerator &random, const QDateTime &now)
{
    static constexpr std::array works{"deploy", "backup",   "metrics", "build",   "terraform", "alerts",
                                      "logs",   "registry", "cache",   "billing", "search",    "gateway"};
    static constexpr std::array places{"production", "staging", "preview", "europe", "america", "nightly", "canary"};
    const int round = number / int(works.size() * places.size());
    DemoToken token;
    token.name = QString::fromLatin1(works[size_t(number) % works.size()]) + QLatin1Char('-') +
                 QString::fromLatin1(places[size_t(number) / works.size() % places.size()]);
    if (round > 0) token.name += QLatin1Char('-') + letters(round);
    const int age = random.bounded(1, 365);
    token.createdAt = daysFrom(now, -age, random.bounded(0, 600));
    token.updatedAt = random.bounded(3) == 0 ? daysFrom(now, -random.bounded(0, age), 0) : token.createdAt;
    const int kind = random.bounded(10);
    if (kind == 0)
        token.expiresAt = now.addDays(-random.bounded(1, age + 1));
    else if (kind < 7)
        token.expiresAt = now.addDays(random.bounded(1, 400)).addSecs(12 * 3600);
    return token;
}

} // namespace

QByteArray demoSeed(DemoTokenStore &store, int count, QHash<QString, QByteArray> *apiTokens)
{
    if (count < 1) return store.addUnlisted();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    // A fixed seed: the same list at every start, so that pictures and measurements can be compared.
    QRandomGenerator random(42);
    const QString own = QString::fromLatin1(samples[0].name);
    QList<DemoToken> tokens;
    for (int number = 0; number < count; ++number) {
        tokens.append(number < int(std::size(samples)) ? fromSample(samples[number], now)
                                                       : invented(number, random, now));
    }
    std::ranges::stable_sort(tokens, {}, &DemoToken::createdAt);
    QByteArray apiToken;
    for (DemoToken &token : tokens) {
        const QString name = token.name;
        const QByteArray issued = store.add(std::move(token));
        if (name == own) apiToken = issued;
        if (apiTokens != nullptr) apiTokens->insert(name, issued);
    }
    return apiToken;
}

} // namespace qernal
