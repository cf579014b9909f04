// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/heapwiping.h"

#include <QByteArray>
#include <QString>
#include <QTest>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <vector>

namespace {

constexpr std::size_t Size = 4096;
// Where a block is free, the allocator itself writes into its beginning.
constexpr std::size_t Own = 64;

/// How many of the bytes at a place that was given back still are what was written there. Read byte by byte through a
/// volatile pointer made from a number, for the compiler knows that nothing may be read there.
std::size_t left(std::uintptr_t place, std::size_t from, std::size_t to, char sign)
{
    const volatile std::uintptr_t hidden = place;
    const auto *bytes = reinterpret_cast<const volatile char *>(hidden); // NOLINT: on purpose
    std::size_t count = 0;
    for (std::size_t i = from; i < to; ++i)
        count += bytes[i] == sign ? 1U : 0U;
    return count;
}

template<typename T> std::uintptr_t placeOf(T *memory)
{
    return reinterpret_cast<std::uintptr_t>(memory);
}

} // namespace

/// free() and realloc() as the program has them, in this process: what is given back holds nothing of what it held.
class WipingHeapTest : public QObject {
    Q_OBJECT
private slots:
    void whatIsFreedIsWiped();
    void whatMovesLeavesNothing();
    void whatShrinksIsCutOffClean();
    void whatStaysIsKept();
    void librariesUseIt();
    void keepsToTheContract();
    void itIsSuspendedOnlyWhileAskedTo();
};

void WipingHeapTest::whatIsFreedIsWiped()
{
    char *memory = static_cast<char *>(std::malloc(Size));
    std::memset(memory, 'S', Size);
    const std::uintptr_t place = placeOf(memory);
    QCOMPARE(left(place, 0, Size, 'S'), Size);
    std::free(memory);
    QCOMPARE(left(place, Own, Size, 'S'), std::size_t(0));
}

void WipingHeapTest::whatMovesLeavesNothing()
{
    char *memory = static_cast<char *>(std::malloc(Size));
    std::memset(memory, 'S', Size);
    const std::uintptr_t place = placeOf(memory);
    // Something behind it, so that it has to move.
    void *behind = std::malloc(Size);
    char *moved = static_cast<char *>(std::realloc(memory, 16 * Size));
    QVERIFY(placeOf(moved) != place);
    QCOMPARE(left(placeOf(moved), 0, Size, 'S'), Size);
    QCOMPARE(left(place, Own, Size, 'S'), std::size_t(0));
    std::free(behind);
    std::free(moved);
}

void WipingHeapTest::whatShrinksIsCutOffClean()
{
    char *memory = static_cast<char *>(std::malloc(Size));
    std::memset(memory, 'S', Size);
    const std::uintptr_t place = placeOf(memory);
    char *shorter = static_cast<char *>(std::realloc(memory, Size / 4));
    QCOMPARE(left(placeOf(shorter), 0, Size / 4, 'S'), Size / 4);
    QCOMPARE(left(place, Size / 4 + Own, Size, 'S'), std::size_t(0));
    std::free(shorter);
}

void WipingHeapTest::whatStaysIsKept()
{
    // Sizes around those at which the allocator changes its ways, up and down.
    for (std::size_t size : {1U, 24U, 25U, 1032U, 1033U, 65536U, 200'000U, 5'000'000U}) {
        std::vector<char> expected(size);
        for (std::size_t i = 0; i < size; ++i)
            expected[i] = static_cast<char>(i * 31 + 7);
        char *memory = static_cast<char *>(std::malloc(size));
        std::memcpy(memory, expected.data(), size);
        for (const std::size_t other : {size * 3, size, size / 2 + 1, size * 2}) {
            memory = static_cast<char *>(std::realloc(memory, other));
            QVERIFY(memory);
            const std::size_t kept = std::min(other, size / 2 + 1);
            QVERIFY(std::memcmp(memory, expected.data(), kept) == 0);
        }
        std::free(memory);
    }
}

void WipingHeapTest::librariesUseIt()
{
    // Qt's own allocations, within its library.
    std::uintptr_t place = 0;
    {
        QByteArray bytes(Size, 'S');
        place = placeOf(bytes.data());
        QCOMPARE(left(place, 0, Size, 'S'), Size);
    }
    QCOMPARE(left(place, Own, Size, 'S'), std::size_t(0));
    {
        QString text(Size, QLatin1Char('S'));
        place = placeOf(text.data());
        QCOMPARE(left(place, 0, 2 * Size, 'S'), Size);
    }
    QCOMPARE(left(place, Own, 2 * Size, 'S'), std::size_t(0));
    QByteArray growing("S");
    place = placeOf(growing.data());
    growing.append(Size, 'S');
    QVERIFY(placeOf(growing.data()) != place);
}

void WipingHeapTest::keepsToTheContract()
{
    std::free(nullptr);
    void *memory = std::realloc(nullptr, Size);
    QVERIFY(memory);
    QVERIFY(!std::realloc(memory, 0));
    memory = std::malloc(Size);
    // What cannot be had leaves the old block as it was.
    std::memset(memory, 'S', Size);
    const volatile std::size_t tooMuch = PTRDIFF_MAX;
    QVERIFY(!std::realloc(memory, tooMuch));
    QCOMPARE(left(placeOf(memory), 0, Size, 'S'), Size);
    std::free(memory);
    memory = nullptr;
    QVERIFY(posix_memalign(&memory, 4096, Size) == 0);
    std::free(memory);
    std::free(std::aligned_alloc(64, Size));
    std::free(std::calloc(16, Size));
}

void WipingHeapTest::itIsSuspendedOnlyWhileAskedTo()
{
    const auto leftOfFreed = [] {
        char *memory = static_cast<char *>(std::malloc(Size));
        std::memset(memory, 'S', Size);
        const std::uintptr_t place = placeOf(memory);
        std::free(memory);
        return left(place, Own, Size, 'S');
    };
    QVERIFY(qernal::isHeapWiped());
    QCOMPARE(leftOfFreed(), std::size_t(0));
    qernal::suspendHeapWiping();
    const std::size_t suspended = leftOfFreed();
    qernal::resumeHeapWiping();
    QCOMPARE(suspended, Size - Own);
    QCOMPARE(leftOfFreed(), std::size_t(0));
}

QTEST_GUILESS_MAIN(WipingHeapTest)
#include "tst_wipingheap.moc"
