// SPDX-License-Identifier: EUPL-1.2
#include "casework/documents.h"

#include <algorithm>

#include <fmt/format.h>

#include "casework/document_content.h"
#include "casework/profile_change.h"
#include "casework/scanner.h"
#include "domain/citizen_number.h"

namespace overstap::casework {
namespace {

using access::data_group;

error no_such_document() {
  return {errc::not_found, "There is no such document in this dossier.", {}};
}

error wrong_content(std::string detail) {
  return {errc::bad_request, std::move(detail), {{"", "a PDF, JPEG or PNG file as the program that made it wrote it"}}};
}

shown_document show(work const& w, store::document_record const& d) {
  return {.id = d.id,
          .name = w.open("document.name", to_string(d.id), d.name_sealed),
          .media_type = d.media_type,
          .size = d.size,
          .made_at = d.made_at};
}

result<document_kind> check(office const& o, document_upload const& upload) {
  if (std::cmp_greater(upload.bytes.size(), o.options.largest_upload)) {
    return std::unexpected{
        error{errc::over_limit,
              fmt::format("A document may have {} bytes on this server (uploads.largest).", o.options.largest_upload),
              {}}};
  }
  if (auto const fine = check_text(upload.name, "?name"); !fine) {
    return std::unexpected{fine.error()};
  }
  auto const kind = kind_of(upload.bytes);
  if (!kind) {
    return std::unexpected{wrong_content("The content is not a whole PDF, JPEG or PNG file.")};
  }
  if (*kind == document_kind::pdf && shows_citizen_number(upload.bytes)) {
    return std::unexpected{
        error{errc::bad_request,
              "The document shows a citizen service number (BSN), which may not be kept here.",
              {{"", "a document without a citizen service number (BSN): make it unreadable first"}}}};
  }
  return *kind;
}

/// Nobody who is not signed in makes the scanner work, and it works outside of any transaction.
result<std::string> scan_for(office const& o, desk::caller const& asks, std::string_view bytes) {
  if (o.options.scanner.empty()) {
    return "none";
  }
  auto const signed_in = in_transaction(o, asks, [](work const&) -> result<bool> { return true; });
  if (!signed_in) {
    return std::unexpected{signed_in.error()};
  }
  if (scan(o.options.scanner, bytes) == scan_verdict::infected) {
    return std::unexpected{wrong_content("The virus scanner of this server refused the document.")};
  }
  return "clean";
}

}  // namespace

result<kept_document> add_document(office const& o,
                                   desk::caller const& asks,
                                   dossier_id dossier,
                                   document_upload const& upload) {
  auto const kind = check(o, upload);
  if (!kind) {
    return std::unexpected{kind.error()};
  }
  auto const scanned = scan_for(o, asks, upload.bytes);
  if (!scanned) {
    return std::unexpected{scanned.error()};
  }
  return in_transaction(o, asks, [&](work const& w) -> result<kept_document> {
    auto const before = w.made_before();
    if (!before) {
      return std::unexpected{before.error()};
    }
    if (*before) {
      auto const e = w.enter(dossier, access::action::read_profile, {.needs = {data_group::profile}, .shows = {}});
      if (!e) {
        return std::unexpected{e.error()};
      }
      auto const made = store::load_document(w.db, dossier, document_id{**before});
      if (!made) {
        return std::unexpected{no_such_document()};
      }
      return kept_document{show(w, made->about), e->head.version};
    }
    auto const e =
        w.enter_to_change(dossier, access::action::write_profile, {.needs = {data_group::profile}, .shows = {}});
    if (!e) {
      return std::unexpected{e.error()};
    }
    auto const id = document_id{w.new_id()};
    auto const name = clean_file_name(upload.name, *kind);
    auto const record = store::document_record{.id = id,
                                               .name_sealed = w.seal("document.name", to_string(id), name),
                                               .media_type = std::string{media_type_of(*kind)},
                                               .size = static_cast<std::int64_t>(upload.bytes.size()),
                                               .scanned = *scanned,
                                               .made_by = w.who.account,
                                               .made_at = w.now};
    store::add_document(w.db, dossier, record, w.seal("document.content", to_string(id), upload.bytes));
    w.happened(dossier, "document-added", data_group::profile, name);
    w.remember_made(id.value());
    return kept_document{show(w, record), e->head.version};
  });
}

result<document_file> read_document(office const& o,
                                    desk::caller const& asks,
                                    dossier_id dossier,
                                    document_id document) {
  return in_transaction(o, asks, [&](work const& w) -> result<document_file> {
    auto const e = w.enter(dossier,
                           access::action::read_profile,
                           {.needs = {data_group::profile}, .shows = {}},
                           "document " + to_string(document));
    if (!e) {
      return std::unexpected{e.error()};
    }
    auto const found = store::load_document(w.db, dossier, document);
    if (!found) {
      return std::unexpected{no_such_document()};
    }
    return document_file{.name = show(w, found->about).name,
                         .media_type = found->about.media_type,
                         .bytes = w.open("document.content", to_string(document), found->content_sealed)};
  });
}

result<profile_page> delete_document(office const& o,
                                     desk::caller const& asks,
                                     dossier_id dossier,
                                     document_id document) {
  return write_profile(
      o, asks, dossier, [&](work const& w, entered const&, store::profile& p) -> result<profile_event> {
        auto const all = store::load_documents(w.db, dossier);
        auto const found = std::ranges::find(all, document, &store::document_record::id);
        if (found == all.end()) {
          return std::unexpected{no_such_document()};
        }
        for (auto& s : p.skills) {
          s.document = s.document == document ? std::nullopt : s.document;
        }
        for (auto& c : p.credentials) {
          c.document = c.document == document ? std::nullopt : c.document;
        }
        store::delete_document(w.db, dossier, document);
        return profile_event{.kind = "document-gone", .detail = show(w, *found).name, .beside = true};
      });
}

}  // namespace overstap::casework
