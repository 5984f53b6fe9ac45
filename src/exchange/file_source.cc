// SPDX-License-Identifier: EUPL-1.2
#include "exchange/file_source.h"

#include <algorithm>
#include <fstream>

#include <fmt/format.h>

#include "base/invariant.h"
#include "exchange/archive.h"

namespace overstap::exchange {
namespace {

namespace fs = std::filesystem;

void sort_by_name(std::vector<source_file>& files) {
  std::ranges::sort(files, {}, &source_file::name);
}

result<std::string> unpacked(std::string const& name, std::string content) {
  return name.ends_with(".gz") ? unpack_gzip(name, content) : result<std::string>{std::move(content)};
}

class folder_source final : public file_source {
public:
  explicit folder_source(fs::path folder) : folder_{std::move(folder)} {
    for (auto const& entry : fs::directory_iterator{folder_}) {
      if (entry.is_regular_file()) {
        files_.push_back({entry.path().filename().string(), entry.file_size()});
      }
    }
    sort_by_name(files_);
  }
  std::vector<source_file> const& files() const noexcept override { return files_; }
  result<std::string> read(std::string const& name) const override { return read_input_file(folder_ / name); }

private:
  fs::path folder_;
  std::vector<source_file> files_;
};

class zip_source final : public file_source {
public:
  zip_source(fs::path zip, std::vector<source_file> files) : zip_{std::move(zip)}, files_{std::move(files)} {
    sort_by_name(files_);
  }
  std::vector<source_file> const& files() const noexcept override { return files_; }
  result<std::string> read(std::string const& name) const override {
    auto content = read_from_zip(zip_, name);
    return content ? unpacked(name, std::move(*content)) : std::move(content);
  }

private:
  fs::path zip_;
  std::vector<source_file> files_;
};

class memory_source final : public file_source {
public:
  memory_source(std::span<embedded_file const> files, std::string_view folder) {
    auto const prefix = std::string{folder} + "/";
    for (auto const& f : files) {
      if (f.path.starts_with(prefix)) {
        files_.push_back({std::string{f.path.substr(prefix.size())}, f.content.size()});
        contents_.push_back(f.content);
      }
    }
    invariant(std::ranges::is_sorted(files_, {}, &source_file::name), "embedded files are sorted");
  }
  std::vector<source_file> const& files() const noexcept override { return files_; }
  result<std::string> read(std::string const& name) const override {
    auto const at = std::ranges::lower_bound(files_, name, {}, &source_file::name);
    invariant(at != files_.end() && at->name == name, "only listed files are read");
    return unpacked(name, std::string{contents_[static_cast<std::size_t>(at - files_.begin())]});
  }

private:
  std::vector<source_file> files_;
  std::vector<std::string_view> contents_;
};

}  // namespace

result<std::string> read_input_file(fs::path const& path) {
  auto const name = path.filename().string();
  auto failed = std::error_code{};
  auto const bytes = fs::file_size(path, failed);
  if (failed) {
    return std::unexpected{error{
        errc::not_found, fmt::format("{}: no such file", path.string()), {{path.string(), "a file that can be read"}}}};
  }
  if (bytes > file_source::kMostBytes) {
    auto const allowed = fmt::format("at most {} MiB", file_source::kMostBytes >> 20U);
    return std::unexpected{error{errc::over_limit, fmt::format("{}: {}", name, allowed), {{name, allowed}}}};
  }
  auto content = std::string(static_cast<std::size_t>(bytes), '\0');
  auto in = std::ifstream{path, std::ios::binary};
  if (!in.read(content.data(), static_cast<std::streamsize>(content.size()))) {
    throw infra_error{fmt::format("cannot read {}", path.string())};
  }
  return unpacked(name, std::move(content));
}

result<std::unique_ptr<file_source>> open_source(fs::path const& path) {
  auto const name = path.string();
  auto failed = std::error_code{};
  if (!fs::exists(path, failed)) {
    auto const why = failed ? failed.message() : "no such folder or file";
    return std::unexpected{
        error{errc::not_found, fmt::format("{}: {}", name, why), {{name, "a folder or a ZIP file"}}}};
  }
  try {
    if (fs::is_directory(path)) {
      return std::make_unique<folder_source>(path);
    }
  } catch (fs::filesystem_error const& e) {
    throw infra_error{e.what()};
  }
  auto files = list_zip(path);
  if (!files) {
    return std::unexpected{std::move(files.error())};
  }
  return std::make_unique<zip_source>(path, std::move(*files));
}

std::unique_ptr<file_source> embedded_source(std::span<embedded_file const> files, std::string_view folder) {
  return std::make_unique<memory_source>(files, folder);
}

}  // namespace overstap::exchange
