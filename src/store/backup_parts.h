// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "store/backup.h"

/// The two kinds of `back_up` and `restore`; the file is known to be there and of that kind.
namespace overstap::store {

void back_up_file(location const& from, std::filesystem::path const& file);
result<void> restore_file(std::filesystem::path const& file, location const& to, existing there);

void back_up_server(location const& from, std::filesystem::path const& file);
result<void> restore_server(std::filesystem::path const& file, location const& to, existing there);

}  // namespace overstap::store
