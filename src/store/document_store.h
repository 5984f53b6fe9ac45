// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/identities.h"

namespace overstap::store {

class database;

/// An upload without its content.
struct document_record {
  document_id id;
  std::string name_sealed;  ///< "document.name:<id>"
  std::string media_type;
  std::int64_t size{};  ///< bytes
  std::string scanned;  ///< clean, or none: no scanner was set
  account_id made_by;
  std::int64_t made_at{};
};
/// Oldest first.
std::vector<document_record> load_documents(database& db, dossier_id dossier);

/// `content_sealed`: "document.content:<id>".
void add_document(database& db, dossier_id dossier, document_record const& d, std::string const& content_sealed);
struct whole_document {
  document_record about;
  std::string content_sealed;
};
bool has_document(database& db, dossier_id dossier, document_id id);
std::optional<whole_document> load_document(database& db, dossier_id dossier, document_id id);
/// Evidence that named it stays, without it. False when there is no such document.
bool delete_document(database& db, dossier_id dossier, document_id id);

}  // namespace overstap::store
