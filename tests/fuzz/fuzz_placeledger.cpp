// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/placeledger.h"
#include "tests/fuzz/invariant.h"

/// A note of a place that could be read once can be read again after it was written by us, as the same entry.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace qernal;
    const std::optional<FilledPlace> place = filledPlaceFromJson(bytesOf<QByteArray>(data, size));
    if (!place) return 0;
    require(!place->account.isNull() && !place->tokenId.isEmpty(), "it is known whose secret it is");
    require(place->file.isEmpty() == place->destination.has_value(), "it is a file or a destination");
    const QByteArray written = toJson(*place);
    const std::optional<FilledPlace> again = filledPlaceFromJson(written);
    require(again.has_value(), "a place that we write can be read");
    require(*again == *place, "a place survives being written");
    require(again->id() == place->id(), "it is the same entry");
    require(toJson(*again) == written, "writing twice gives the same bytes");
    return 0;
}
