// SPDX-License-Identifier: EUPL-1.2
#include "exchange/archive.h"

#include <array>

#include <archive.h>
#include <archive_entry.h>
#include <boost/crc.hpp>
#include <fmt/format.h>

#include "base/invariant.h"

namespace overstap::exchange {
namespace {

constexpr auto kChunk = std::size_t{1} << 16U;

struct free_archive {
  void operator()(::archive* a) const noexcept { archive_read_free(a); }
};
using reader = std::unique_ptr<::archive, free_archive>;

reader make_reader() {
  auto r = reader{archive_read_new()};
  if (!r) {
    throw infra_error{"libarchive could not start"};
  }
  return r;
}

std::unexpected<error> damaged(std::string_view name, std::string_view allowed) {
  return std::unexpected{error{errc::bad_request,
                               fmt::format("{}: damaged or truncated: {}", name, allowed),
                               {{std::string{name}, std::string{allowed}}}}};
}

std::unexpected<error> too_large(std::string_view name) {
  auto const allowed = fmt::format("at most {} MiB unpacked", file_source::kMostBytes >> 20U);
  return std::unexpected{error{errc::over_limit, fmt::format("{}: {}", name, allowed), {{std::string{name}, allowed}}}};
}

/// The data of the current entry.
result<std::string> read_entry(::archive* a, std::string_view name, std::string_view allowed) {
  auto content = std::string{};
  while (true) {
    auto const before = content.size();
    content.resize(before + kChunk);
    auto const got = archive_read_data(a, content.data() + before, kChunk);
    if (got < 0) {
      return damaged(name, allowed);
    }
    content.resize(before + static_cast<std::size_t>(got));
    if (got == 0) {
      return content;
    }
    if (content.size() > file_source::kMostBytes) {
      return too_large(name);
    }
  }
}

std::uint32_t little_endian(std::string_view four_bytes) noexcept {
  auto value = std::uint32_t{0};
  for (auto i = std::size_t{0}; i < 4; ++i) {
    value |= static_cast<std::uint32_t>(static_cast<unsigned char>(four_bytes[i])) << (8U * i);
  }
  return value;
}

/// libarchive 3.6 passes over the checksum at the end of a gzip file, so it is checked here.
bool trailer_fits(std::string_view packed, std::string_view content) {
  constexpr auto kTrailer = std::size_t{8};
  if (packed.size() < kTrailer) {
    return false;
  }
  auto const trailer = packed.substr(packed.size() - kTrailer);
  auto checksum = boost::crc_32_type{};
  checksum.process_bytes(content.data(), content.size());
  return little_endian(trailer.substr(0, 4)) == checksum.checksum() &&
         little_endian(trailer.substr(4)) == static_cast<std::uint32_t>(content.size());
}

constexpr auto kWholeGzip = std::string_view{"a complete gzip file with one member"};
constexpr auto kWholeZip = std::string_view{"a complete ZIP archive"};

reader open_zip(std::filesystem::path const& zip) {
  auto r = make_reader();
  // Only with its directory at the end: read as a stream, an archive cut between two files would look whole.
  archive_read_support_format_zip_seekable(r.get());
  if (archive_read_open_filename(r.get(), zip.c_str(), kChunk) != ARCHIVE_OK) {
    return nullptr;
  }
  return r;
}

std::string last_name(::archive_entry* entry) {
  auto const* const path = archive_entry_pathname_utf8(entry);
  return path == nullptr ? std::string{} : std::filesystem::path{path}.filename().string();
}

}  // namespace

result<std::string> unpack_gzip(std::string_view name, std::string_view packed) {
  auto const r = make_reader();
  archive_read_support_filter_gzip(r.get());
  archive_read_support_format_raw(r.get());
  archive_read_support_format_empty(r.get());
  if (archive_read_open_memory(r.get(), packed.data(), packed.size()) != ARCHIVE_OK ||
      archive_filter_code(r.get(), 0) != ARCHIVE_FILTER_GZIP) {
    return damaged(name, kWholeGzip);
  }
  auto* entry = static_cast<::archive_entry*>(nullptr);
  auto const header = archive_read_next_header(r.get(), &entry);
  if (header != ARCHIVE_OK && header != ARCHIVE_EOF) {
    return damaged(name, kWholeGzip);
  }
  auto content = header == ARCHIVE_EOF ? result<std::string>{} : read_entry(r.get(), name, kWholeGzip);
  if (content && !trailer_fits(packed, *content)) {
    return damaged(name, kWholeGzip);
  }
  return content;
}

result<std::vector<source_file>> list_zip(std::filesystem::path const& zip) {
  auto const name = zip.filename().string();
  auto const r = open_zip(zip);
  if (!r) {
    return damaged(name, kWholeZip);
  }
  auto files = std::vector<source_file>{};
  auto* entry = static_cast<::archive_entry*>(nullptr);
  auto status = archive_read_next_header(r.get(), &entry);
  for (; status == ARCHIVE_OK; status = archive_read_next_header(r.get(), &entry)) {
    if (archive_entry_filetype(entry) == AE_IFREG) {
      files.push_back(
          {last_name(entry), static_cast<std::uint64_t>(std::max<la_int64_t>(archive_entry_size(entry), 0))});
    }
  }
  if (status != ARCHIVE_EOF) {
    return damaged(name, kWholeZip);
  }
  return files;
}

result<std::string> read_from_zip(std::filesystem::path const& zip, std::string_view name) {
  auto const r = open_zip(zip);
  if (!r) {
    return damaged(zip.filename().string(), kWholeZip);
  }
  auto* entry = static_cast<::archive_entry*>(nullptr);
  while (archive_read_next_header(r.get(), &entry) == ARCHIVE_OK) {
    if (archive_entry_filetype(entry) == AE_IFREG && last_name(entry) == name) {
      return read_entry(r.get(), name, "its checksum in the ZIP archive");
    }
  }
  return damaged(zip.filename().string(), kWholeZip);
}

}  // namespace overstap::exchange
