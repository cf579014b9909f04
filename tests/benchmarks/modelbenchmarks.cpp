// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/modelbenchmarks.h"

#include "core/tokens/tokenfiltermodel.h"
#include "tests/benchmarks/bench.h"

#include <QSortFilterProxyModel>
#include <QStandardItemModel>

#include <malloc.h>

#include <array>

namespace qernal {

namespace {

constexpr int Rows = 100'000;
constexpr int PageSize = 100;
const auto Typed = QStringLiteral("deploy-europe");

/// Tokens as the demo service invents them. Each has texts of its own, as each answer of a service does.
QList<Token> inventedTokens(int from, int count)
{
    static constexpr std::array works{"deploy", "backup", "metrics", "build", "terraform", "alerts", "logs"};
    static constexpr std::array places{"production", "staging", "preview", "europe", "america", "nightly"};
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QList<Token> tokens;
    for (int i = from; i < from + count; ++i) {
        const auto number = static_cast<std::size_t>(i);
        Token token;
        token.id = QUuid::createUuidV5(QUuid(), QByteArray::number(i)).toString(QUuid::WithoutBraces);
        token.userId = QUuid(42, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0).toString(QUuid::WithoutBraces);
        token.name = QStringLiteral("%1-%2-%3")
                         .arg(QLatin1String(works[number * 31 % works.size()]),
                              QLatin1String(places[number / 7 % places.size()]))
                         .arg(i * 7919LL % 100'003, 5, 26, QLatin1Char('a'));
        token.createdAt = now.addSecs(-(i * 7727LL % 31'000'000));
        token.updatedAt = token.createdAt.addSecs(i * 13LL % 100'000);
        if (i % 10 != 0) token.expiryAt = now.addSecs(i * 9973LL % 34'000'000 - 1'000'000);
        tokens.append(token);
    }
    return tokens;
}

/// The same rows as anyone would show them with Qt's own classes.
void fill(QStandardItemModel &model, const TokenTableModel &tokens)
{
    model.setColumnCount(TokenTableModel::ColumnCount);
    for (int row = 0; row < tokens.rowCount(); ++row) {
        QList<QStandardItem *> items;
        for (int column = 0; column < TokenTableModel::ColumnCount; ++column) {
            auto *item = new QStandardItem(tokens.index(row, column).data().toString());
            item->setData(tokens.index(row, column).data(TokenTableModel::SortRole), TokenTableModel::SortRole);
            items.append(item);
        }
        model.appendRow(items);
    }
}

/// As they come of a page.
QList<ReadToken> asRead(const QList<Token> &tokens)
{
    return {tokens.cbegin(), tokens.cend()};
}

struct Models {
    Models()
    {
        for (int from = 0; from < Rows; from += PageSize)
            tokens.addTokens(asRead(inventedTokens(from, PageSize)));
        filter.setSourceModel(&tokens);
        fill(items, tokens);
        proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
        proxy.setSortCaseSensitivity(Qt::CaseInsensitive);
        proxy.setSortRole(TokenTableModel::SortRole);
        proxy.setSourceModel(&items);
    }

    TokenTableModel tokens{nullptr, QUuid(), systemClock()};
    TokenFilterModel filter;
    QStandardItemModel items;
    QSortFilterProxyModel proxy;
};

template<typename Function> double timed(Function &&function)
{
    const StopWatch watch;
    function();
    return watch.milliseconds();
}

qsizetype heapInUse()
{
    const auto info = mallinfo2();
    return static_cast<qsizetype>(info.uordblks + info.hblkhd);
}

} // namespace

void measureMemory(Report &report)
{
    qsizetype fields = 0;
    const qsizetype before = heapInUse();
    TokenTableModel tokens(nullptr, QUuid(), systemClock());
    TokenFilterModel filter;
    filter.setSourceModel(&tokens);
    filter.sort(TokenTableModel::Name);
    for (int from = 0; from < Rows; from += PageSize) {
        const QList<Token> page = inventedTokens(from, PageSize);
        // Not the user's id, which is the same for all.
        for (const Token &token : page)
            fields += token.id.toUtf8().size() + token.name.toUtf8().size() + 3 * 8;
        tokens.addTokens(asRead(page));
    }
    filter.setSearch(QStringLiteral("deploy"));
    filter.setSearch({});
    const qsizetype taken = heapInUse() - before;
    report.add(QStringLiteral("memory of a loaded token (100,000 loaded), search and sort included"),
               QStringLiteral("B"), {static_cast<double>(taken) / Rows}, {static_cast<double>(fields) / Rows},
               {.factor = 3});
}

void measureFilter(Report &report)
{
    Models models;
    models.filter.sort(TokenTableModel::Name);
    models.proxy.sort(TokenTableModel::Name);
    Samples ours;
    Samples plain;
    Samples ourWorst;
    Samples plainWorst;
    for (int round = 0; round < Rounds; ++round) {
        Samples ourRound;
        Samples plainRound;
        // Typed letter by letter, then taken back letter by letter.
        for (qsizetype letters = 1; letters < 2 * Typed.size(); ++letters) {
            const QString text = Typed.left(letters <= Typed.size() ? letters : 2 * Typed.size() - letters);
            plainRound.add(timed([&] { models.proxy.setFilterFixedString(text); }));
            ourRound.add(timed([&] { models.filter.setSearch(text); }));
        }
        plainWorst.add(plainRound.percentile(100));
        ourWorst.add(ourRound.percentile(100));
        plain.add(plainRound);
        ours.add(ourRound);
        models.proxy.setFilterFixedString({});
        models.filter.setSearch({});
    }
    const Goal goal{.kind = Goal::Kind::TimesFaster, .factor = 5, .most = 100};
    const QString rows = QStringLiteral("filter 100,000 tokens by a keystroke, ");
    report.add(rows + QStringLiteral("each"), QStringLiteral("ms"), ours, plain, goal);
    report.add(rows + QStringLiteral("the slowest of a word"), QStringLiteral("ms"), ourWorst, plainWorst, goal);
}

void measureSort(Report &report)
{
    Models models;
    const Goal goal{.kind = Goal::Kind::TimesFaster, .factor = 5, .most = 100};
    const auto measure = [&](const QString &what, int column) {
        Samples ours;
        Samples plain;
        for (int round = 0; round < Rounds; ++round) {
            const auto order = round % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder;
            // From the service's order each time, as after a click on another column.
            models.proxy.sort(-1);
            models.filter.sort(-1);
            plain.add(timed([&] { models.proxy.sort(column, order); }));
            ours.add(timed([&] { models.filter.sort(column, order); }));
        }
        report.add(QStringLiteral("sort 100,000 tokens by ") + what, QStringLiteral("ms"), ours, plain, goal);
    };
    measure(QStringLiteral("name"), TokenTableModel::Name);
    measure(QStringLiteral("expiry"), TokenTableModel::Expires);
    measure(QStringLiteral("id"), TokenTableModel::Id);
}

} // namespace qernal
