// SPDX-License-Identifier: EUPL-1.2
#include "api/static_files.h"

#include <algorithm>
#include <functional>

#include <fmt/format.h>

#include "api/negotiate.h"

namespace overstap::api {
namespace {

struct media_type {
  std::string_view ending;
  std::string_view type;
};
constexpr media_type kTypes[] = {
    {".html", "text/html; charset=utf-8"},
    {".js", "text/javascript; charset=utf-8"},
    {".css", "text/css; charset=utf-8"},
    {".svg", "image/svg+xml"},
    {".json", "application/json"},
    {".map", "application/json"},
    {".webmanifest", "application/manifest+json"},
    {".txt", "text/plain; charset=utf-8"},
    {".ico", "image/x-icon"},
    {".png", "image/png"},
    {".jpg", "image/jpeg"},
    {".webp", "image/webp"},
    {".woff2", "font/woff2"},
};

std::string_view type_of(std::string_view path) noexcept {
  auto const* const at = std::ranges::find_if(kTypes, [&](media_type const& t) { return path.ends_with(t.ending); });
  return at == std::ranges::end(kTypes) ? "application/octet-stream" : at->type;
}

/// RFC 9110 §13.1.2: a list of tags, or a star. Weak comparison.
bool mentions(std::string_view if_none_match, std::string_view tag) noexcept {
  return if_none_match == "*" || if_none_match.contains(tag);
}

}  // namespace

static_files::static_files(std::span<embedded_file const> files) {
  for (auto const& f : files) {
    if (f.path.ends_with(".br")) {
      files_[f.path.substr(0, f.path.size() - 3)].brotli = f.content;
    } else if (f.path.ends_with(".gz")) {
      files_[f.path.substr(0, f.path.size() - 3)].gzip = f.content;
    } else {
      files_[f.path].plain = f.content;
    }
  }
  for (auto& [path, f] : files_) {
    // Compared only with tags of this same program, so any hash that is stable within it will do.
    f.tag = fmt::format("{:016x}", std::hash<std::string_view>{}(f.plain));
  }
}

static_files::found static_files::find(std::string_view path) const {
  auto const name = path.substr(std::min(path.find_first_not_of('/'), path.size()));
  if (auto const at = files_.find(name); at != files_.end() && !at->second.plain.empty()) {
    return {at->first, &at->second};
  }
  return {{}, nullptr};
}

response static_files::get(std::string_view path,
                           std::string_view accept_encoding,
                           std::string_view if_none_match) const {
  auto const [name, f] = find(path);
  if (f == nullptr) {
    return {.status = 404};
  }
  auto r = response{.content_type = std::string{type_of(name)}, .fixed_body = f->plain};
  auto tag = f->tag;
  auto const use = [&](std::string_view coding, std::string_view bytes) {
    if (bytes.empty() || !accepts_coding(accept_encoding, coding)) {
      return false;
    }
    r.fixed_body = bytes;
    r.headers.push_back({"Content-Encoding", std::string{coding}});
    tag += fmt::format("-{}", coding);
    return true;
  };
  if (!use("br", f->brotli)) {
    use("gzip", f->gzip);
  }
  tag = fmt::format("\"{}\"", tag);
  r.headers.push_back({"ETag", tag});
  r.headers.push_back({"Vary", "Accept-Encoding"});
  r.headers.push_back(
      {"Cache-Control", name.starts_with("assets/") ? "public, max-age=31536000, immutable" : "no-cache"});
  if (mentions(if_none_match, tag)) {
    std::erase_if(r.headers, [](header const& h) { return h.name == "Content-Encoding"; });
    r.status = 304;
    r.content_type = {};
    r.fixed_body = {};
  }
  return r;
}

}  // namespace overstap::api
