// SPDX-License-Identifier: EUPL-1.2
#include "casework/document_content.h"

#include <algorithm>
#include <array>
#include <span>

#include "base/text.h"
#include "domain/citizen_number.h"

namespace overstap::casework {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t kLongestName = 100;
constexpr std::size_t kLongestPdfText = 10'000;

std::uint32_t big_endian(std::string_view bytes, std::size_t at, std::size_t size) noexcept {
  auto n = std::uint32_t{};
  for (auto i = at; i < at + size; ++i) {
    n = (n << 8U) | static_cast<std::uint8_t>(bytes[i]);
  }
  return n;
}

/// A header, and near the end the place of the table of objects.
bool is_pdf(std::string_view bytes) noexcept {
  constexpr std::size_t kEnd = 1024;
  auto const tail = bytes.substr(bytes.size() - std::min(bytes.size(), kEnd));
  auto const table = tail.rfind("startxref");
  return bytes.starts_with("%PDF-") && table != std::string_view::npos &&
         tail.find("%%EOF", table) != std::string_view::npos;
}

/// A signature, a header chunk with a width and a height, and chunks up to the end of the file.
bool is_png(std::string_view bytes) noexcept {
  constexpr auto kSignature = "\x89PNG\r\n\x1a\n"sv;
  constexpr std::size_t kAround = 12;  // length, type and checksum of a chunk
  if (!bytes.starts_with(kSignature)) {
    return false;
  }
  auto at = kSignature.size();
  for (auto first = true;; first = false) {
    if (bytes.size() - at < kAround) {
      return false;
    }
    auto const size = std::size_t{big_endian(bytes, at, 4)};
    auto const type = bytes.substr(at + 4, 4);
    if (bytes.size() - at - kAround < size) {
      return false;
    }
    if (first &&
        (type != "IHDR" || size != 13 || big_endian(bytes, at + 8, 4) == 0 || big_endian(bytes, at + 12, 4) == 0)) {
      return false;
    }
    at += kAround + size;
    if (type == "IEND") {
      return at == bytes.size();
    }
  }
}

/// Segments with their lengths up to the image data, among them a frame with a width and a height; then an end mark.
bool is_jpeg(std::string_view bytes) noexcept {
  auto const marker = [&](std::size_t i) { return static_cast<std::uint8_t>(bytes[i]); };
  if (!bytes.starts_with("\xff\xd8") || !bytes.ends_with("\xff\xd9")) {
    return false;
  }
  auto has_frame = false;
  for (auto at = std::size_t{2}; at + 4 <= bytes.size();) {
    if (marker(at) != 0xff) {
      return false;
    }
    auto const what = marker(at + 1);
    if (what == 0xff) {
      ++at;  // filling
      continue;
    }
    auto const size = std::size_t{big_endian(bytes, at + 2, 2)};
    if (size < 2 || bytes.size() - at - 2 < size) {
      return false;
    }
    if (what == 0xda) {
      return has_frame;
    }
    auto const is_frame = what >= 0xc0 && what <= 0xcf && what != 0xc4 && what != 0xc8 && what != 0xcc;
    if (is_frame) {
      if (size < 8 || big_endian(bytes, at + 5, 2) == 0 || big_endian(bytes, at + 7, 2) == 0) {
        return false;
      }
      has_frame = true;
    }
    at += 2 + size;
  }
  return false;
}

/// Invisible characters, some of which turn the order of what follows around.
std::string without_invisible(std::string_view utf8) {
  auto const is_between = [](std::string_view c, std::string_view low, std::string_view high) {
    return c >= low && c <= high;
  };
  auto out = std::string{};
  for (auto i = std::size_t{0}; i < utf8.size();) {
    auto const c = utf8.substr(i, 3);
    if (is_between(c, "\u200b", "\u200f") || is_between(c, "\u2028", "\u202e") || is_between(c, "\u2060", "\u206f") ||
        c == "\ufeff") {
      i += 3;
      continue;
    }
    out += utf8[i] == '\t' || utf8[i] == '\r' || utf8[i] == '\n' ? ' ' : utf8[i];
    ++i;
  }
  return out;
}

std::string first_code_points(std::string_view utf8, std::size_t most) {
  auto seen = std::size_t{0};
  for (auto i = std::size_t{0}; i < utf8.size(); ++i) {
    auto const starts = (static_cast<std::uint8_t>(utf8[i]) & 0xc0U) != 0x80U;
    if (starts && ++seen > most) {
      return std::string{utf8.substr(0, i)};
    }
  }
  return std::string{utf8};
}

std::span<std::string_view const> endings_of(document_kind k) noexcept {
  static constexpr auto kPdf = std::array{".pdf"sv};
  static constexpr auto kJpeg = std::array{".jpg"sv, ".jpeg"sv};
  static constexpr auto kPng = std::array{".png"sv};
  switch (k) {
    case document_kind::pdf:
      return kPdf;
    case document_kind::jpeg:
      return kJpeg;
    case document_kind::png:
      return kPng;
  }
  __builtin_unreachable();
}

bool ends_like(std::string_view name, std::string_view ending) noexcept {
  auto const lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
  return name.size() > ending.size() && std::ranges::equal(name.substr(name.size() - ending.size()), ending, {}, lower);
}

}  // namespace

std::string_view media_type_of(document_kind k) noexcept {
  switch (k) {
    case document_kind::pdf:
      return "application/pdf";
    case document_kind::jpeg:
      return "image/jpeg";
    case document_kind::png:
      return "image/png";
  }
  __builtin_unreachable();
}

std::optional<document_kind> kind_of(std::string_view bytes) noexcept {
  if (is_pdf(bytes)) {
    return document_kind::pdf;
  }
  if (is_jpeg(bytes)) {
    return document_kind::jpeg;
  }
  return is_png(bytes) ? std::optional{document_kind::png} : std::nullopt;
}

bool shows_citizen_number(std::string_view pdf) {
  // Text stands between brackets: "(Jan) Tj", "/Title (CV van Jan)".
  for (auto open = pdf.find('('); open != std::string_view::npos; open = pdf.find('(', open + 1)) {
    auto const close = pdf.find(')', open);
    auto const size = std::min(close == std::string_view::npos ? pdf.size() : close, open + kLongestPdfText) - open;
    if (!find_citizen_numbers(pdf.substr(open, size)).empty()) {
      return true;
    }
  }
  return false;
}

std::string clean_file_name(std::string_view name, document_kind k) {
  auto const slash = name.find_last_of("/\\");
  auto const visible = without_invisible(slash == std::string_view::npos ? name : name.substr(slash + 1));
  auto plain = std::string_view{visible};
  plain.remove_prefix(std::min(plain.find_first_not_of(". "), plain.size()));
  plain = trim(plain);
  auto const endings = endings_of(k);
  for (auto const ending : endings) {
    if (ends_like(plain, ending)) {
      plain.remove_suffix(ending.size());
      break;
    }
  }
  auto clean = first_code_points(plain, kLongestName - endings.front().size());
  if (clean.empty()) {
    clean = "document";
  }
  return clean.append(endings.front());
}

}  // namespace overstap::casework
