// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/file_source.h"

namespace overstap::exchange {

/// Unpacks one gzip file. `name` is for the refusal of damaged or truncated bytes.
result<std::string> unpack_gzip(std::string_view name, std::string_view packed);

/// The files in a ZIP archive by their last names, in the order of the archive.
result<std::vector<source_file>> list_zip(std::filesystem::path const& zip);

/// One file of a ZIP archive, by its last name.
result<std::string> read_from_zip(std::filesystem::path const& zip, std::string_view name);

}  // namespace overstap::exchange
