// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/envfile.h"
#include "tests/fuzz/invariant.h"

namespace qernal {

namespace {

const QByteArray First = "51687d2f-07b0-4260-8ecb-f5098305fdd4@T.KcV~_96jfOoD5ixFP8qu0Spm";
const QByteArray Second = "51687d2f-07b0-4260-8ecb-f5098305fdd4@another'one$(with)\"signs";

void checkRefusal(PlaceOutcome::Kind kind, bool replaceOther)
{
    using Kind = PlaceOutcome::Kind;
    require(kind == Kind::OtherValue || kind == Kind::SetTwice || kind == Kind::UnclearEnd, "a refusal has its reason");
    require(kind != Kind::OtherValue || !replaceOther, "another value goes where that is wanted");
}

void checkVariable(const QByteArray &text, EnvStyle style, bool replaceOther)
{
    const Secret first(First);
    const auto set = withTokenVariable(text, first, style, replaceOther);
    if (!set) return checkRefusal(set.error(), replaceOther);
    require(set->contains(First), "the secret stands there");
    if (!text.contains("QERNAL_TOKEN=")) require(set->startsWith(text), "what was there stays");
    const auto again = withTokenVariable(*set, first, style, false);
    require(again && *again == *set, "setting it twice changes nothing");
    // A secret that needs quotes, and back: what stands before and after stays.
    const auto other = withTokenVariable(*set, Secret(Second), style, false);
    if (!other) return;
    const auto back = withTokenVariable(*other, first, style, true);
    require(!back || *back == *set, "every other byte stays");
}

} // namespace

} // namespace qernal

/// The first byte says for which file, and whether another value may go.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace qernal;
    if (size == 0) return 0;
    checkVariable(bytesOf<QByteArray>(data + 1, size - 1), (data[0] & 1) != 0 ? EnvStyle::Export : EnvStyle::Plain,
                  (data[0] & 2) != 0);
    return 0;
}
