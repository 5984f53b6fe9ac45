// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace overstap::casework {

/// Kinds of documents that are kept.
enum class document_kind : std::uint8_t { pdf, jpeg, png };
std::string_view media_type_of(document_kind k) noexcept;

/// What the bytes are, whatever they are called: how they begin, how they are built and how they end. nullopt: none of
/// these, or cut off.
std::optional<document_kind> kind_of(std::string_view bytes) noexcept;

/// Whether a PDF holds a citizen service number in text that stands in it as it is. Most PDFs are compressed, and then
/// it is not seen: this catches titles and simple files only.
bool shows_citizen_number(std::string_view pdf);

/// A name to keep and to offer when the document is saved: without folders, control and invisible characters, at most
/// 100 characters, ended as the kind asks ("diploma.pdf").
std::string clean_file_name(std::string_view name, document_kind k);

}  // namespace overstap::casework
