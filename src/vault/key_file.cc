// SPDX-License-Identifier: EUPL-1.2
// The part of `key_ring` that reads and writes its file.
#include <algorithm>
#include <cerrno>
#include <cstring>
#include <optional>
#include <string>

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/files.h"
#include "base/invariant.h"
#include "base/text.h"
#include "vault/bytes.h"
#include "vault/key_ring.h"

namespace overstap::vault {
namespace {

using std::filesystem::path;

constexpr auto kLine = std::string_view{"overstap-key ID 64-HEX-DIGITS YYYY-MM-DD, every ID and every key once"};
constexpr std::size_t kKeySize = 32;
constexpr off_t kLargestFile = 1 << 20;
constexpr mode_t kOwnerOnly = S_IRUSR | S_IWUSR;

/// Removes a file that was not finished.
class unfinished_file {
public:
  explicit unfinished_file(path file) : file_{std::move(file)} {}
  ~unfinished_file() {
    if (!kept_) {
      ::unlink(file_.c_str());
    }
  }
  unfinished_file(unfinished_file const&) = delete;
  unfinished_file& operator=(unfinished_file const&) = delete;
  void keep() noexcept { kept_ = true; }

private:
  path file_;
  bool kept_{};
};

result<secret> read_private(path const& file) {
  auto const opened = descriptor{::open(file.c_str(), O_RDONLY | O_CLOEXEC)};
  if (!opened.is_open()) {
    if (errno == ENOENT) {
      return std::unexpected{
          error{errc::not_found,
                fmt::format("There is no key file {0}. Make one: overstap keys new {0}", file.string()),
                {}}};
    }
    fail_with_errno("cannot open", file);
  }
  struct stat about{};
  if (::fstat(opened.get(), &about) != 0) {
    fail_with_errno("cannot look at", file);
  }
  if (!S_ISREG(about.st_mode) || about.st_size > kLargestFile) {
    return std::unexpected{error{
        errc::bad_request, "The key file is not valid.", {{file.string(), "a file of key lines, at most 1 MiB"}}}};
  }
  if ((about.st_mode & (S_IRWXG | S_IRWXO)) != 0) {
    return std::unexpected{
        error{errc::bad_request,
              "The key file can be opened by others than its owner.",
              {{file.string(), fmt::format("only its owner may open it: chmod 600 {}", file.string())}}}};
  }
  auto text = secret::of_size(static_cast<std::size_t>(about.st_size));
  auto filled = std::size_t{0};
  while (filled < text.size()) {
    auto const got = ::read(opened.get(), text.data() + filled, text.size() - filled);
    if (got < 0 && errno == EINTR) {
      continue;
    }
    if (got <= 0) {
      fail_with_errno("cannot read", file);
    }
    filled += static_cast<std::size_t>(got);
  }
  return text;
}

void write_all(descriptor const& to, secret const& text, path const& file) {
  auto left = text.reveal();
  while (!left.empty()) {
    auto const written = ::write(to.get(), left.data(), left.size());
    if (written < 0 && errno == EINTR) {
      continue;
    }
    if (written < 0) {
      fail_with_errno("cannot write", file);
    }
    left.remove_prefix(static_cast<std::size_t>(written));
  }
  if (::fsync(to.get()) != 0) {
    fail_with_errno("cannot write", file);
  }
}

bool is_key_id(std::string_view id) noexcept {
  return !id.empty() && id.size() <= 32 && std::ranges::all_of(id, [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
  });
}

std::vector<std::string_view> words_of(std::string_view line) {
  auto words = split(line, ' ');
  std::erase(words, std::string_view{});
  return words;
}

}  // namespace

result<std::vector<key_ring::key>> key_ring::parse(std::string_view text, std::string const& name) {
  auto keys = std::vector<key>{};
  auto wrong = std::vector<field_error>{};
  auto number = 0;
  for (auto const raw : split(text, '\n')) {
    ++number;
    auto const line = trim(raw);
    if (line.empty() || line.starts_with('#')) {
      continue;
    }
    auto const words = words_of(line);
    auto const shaped = words.size() == 4 && words[0] == "overstap-key" && is_key_id(words[1]);
    auto master = shaped ? parse_hex(words[2], kKeySize) : std::nullopt;
    auto const created = shaped ? parse_date(words[3]) : std::nullopt;
    if (!master || !created || std::ranges::any_of(keys, [&](key const& k) {
          return k.info.id == words[1] || same(k.master.reveal(), master->reveal());
        })) {
      wrong.push_back({fmt::format("{}:{}", name, number), std::string{kLine}});
      continue;
    }
    keys.push_back(make_key({std::string{words[1]}, *created}, std::move(*master)));
  }
  if (wrong.empty() && keys.empty()) {
    wrong.push_back({name, fmt::format("at least one line {}", kLine)});
  }
  if (!wrong.empty()) {
    return std::unexpected{error{errc::bad_request, "The key file is not valid.", std::move(wrong)}};
  }
  return keys;
}

std::string key_ring::to_line(key const& k) {
  return fmt::format("overstap-key {} {} {}\n", k.info.id, to_hex(k.master.reveal()), to_string(k.info.created));
}

result<key_ring> key_ring::load(path const& file) {
  auto const text = read_private(file);
  if (!text) {
    return std::unexpected{text.error()};
  }
  auto keys = parse(text->reveal(), file.string());
  if (!keys) {
    return std::unexpected{std::move(keys.error())};
  }
  return key_ring{std::move(*keys)};
}

result<void> key_ring::save_new(path const& file) const {
  auto const created = descriptor{::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, kOwnerOnly)};
  if (!created.is_open()) {
    if (errno == EEXIST) {
      return std::unexpected{error{
          errc::conflict, fmt::format("{} exists already; a key file is never written over.", file.string()), {}}};
    }
    fail_with_errno("cannot make", file);
  }
  auto unfinished = unfinished_file{file};
  auto text = std::string{
      "# Keys of Overstap, oldest first; the last one seals. Without this file nothing that is sealed can be read:\n"
      "# keep a copy apart from the copies of the database.\n"};
  for (auto const& k : keys_) {
    text += to_line(k);
  }
  write_all(created, secret::take(text), file);
  unfinished.keep();
  sync_folder_of(file);
  return {};
}

result<key_ring> key_ring::add_key(path const& file, civil_date created) {
  // A link stays a link: the file behind it is replaced.
  auto unresolved = std::error_code{};
  auto const place = std::filesystem::canonical(file, unresolved);
  auto const target = unresolved ? file : place;
  auto next_name = target;
  next_name += ".new";
  // The name of the new file is also the lock: it exists once.
  auto const next = descriptor{::open(next_name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, kOwnerOnly)};
  if (!next.is_open()) {
    if (errno == EEXIST) {
      return std::unexpected{
          error{errc::conflict,
                fmt::format("{} exists: another rotation is running, or one was broken off. When none "
                            "is running, remove it and try again.",
                            next_name.string()),
                {}}};
    }
    fail_with_errno("cannot make", next_name);
  }
  auto unfinished = unfinished_file{next_name};
  auto const old_text = read_private(target);
  if (!old_text) {
    return std::unexpected{old_text.error()};
  }
  auto keys = parse(old_text->reveal(), file.string());
  if (!keys) {
    return std::unexpected{std::move(keys.error())};
  }
  keys->push_back(fresh_key(*keys, created));
  auto text = std::string{old_text->reveal()};
  if (!text.ends_with('\n')) {
    text += '\n';
  }
  text += to_line(keys->back());
  write_all(next, secret::take(text), next_name);
  // Whoever runs the rotation, the file stays of the account that runs the service.
  struct stat about{};
  if (::stat(target.c_str(), &about) != 0 || ::fchown(next.get(), about.st_uid, about.st_gid) != 0 ||
      ::rename(next_name.c_str(), target.c_str()) != 0) {
    fail_with_errno("cannot replace", target);
  }
  unfinished.keep();
  sync_folder_of(target);
  return key_ring{std::move(*keys)};
}

}  // namespace overstap::vault
