// SPDX-License-Identifier: EUPL-1.2
#include "store/document_store.h"

#include "store/database.h"
#include "store/sql.h"
#include "store/sql_call.h"

namespace overstap::store {

std::vector<document_record> load_documents(database& db, dossier_id dossier) {
  return sql::guarded("reading the list of documents", [&] {
    auto documents = std::vector<document_record>{};
    sql::each<document_id, std::string, std::string, std::int64_t, std::string, account_id, std::int64_t>(
        db.session(),
        "select id, name_sealed, media_type, size, scanned, made_by, made_at from document where dossier = :d order by "
        "made_at, id",
        [&](document_id id,
            std::string name,
            std::string media_type,
            std::int64_t size,
            std::string scanned,
            account_id by,
            std::int64_t at) {
          documents.push_back({id, std::move(name), std::move(media_type), size, std::move(scanned), by, at});
        },
        dossier);
    return documents;
  });
}

void add_document(database& db, dossier_id dossier, document_record const& d, std::string const& content_sealed) {
  sql::guarded("keeping a document", [&] {
    sql::execute(db.session(),
                 "insert into document (id, dossier, name_sealed, media_type, size, content_sealed, scanned, made_by, "
                 "made_at) values (:id, :d, :n, :t, :s, :c, :w, :by, :at)",
                 d.id,
                 dossier,
                 d.name_sealed,
                 d.media_type,
                 d.size,
                 content_sealed,
                 d.scanned,
                 d.made_by,
                 d.made_at);
  });
}

bool has_document(database& db, dossier_id dossier, document_id id) {
  return sql::guarded("looking for a document", [&] {
    return sql::first<int>(db.session(), "select 1 from document where id = :id and dossier = :d", id, dossier)
        .has_value();
  });
}

std::optional<whole_document> load_document(database& db, dossier_id dossier, document_id id) {
  return sql::guarded("reading a document", [&]() -> std::optional<whole_document> {
    auto row = sql::first<std::string, std::string, std::int64_t, std::string, account_id, std::int64_t, std::string>(
        db.session(),
        "select name_sealed, media_type, size, scanned, made_by, made_at, content_sealed from document where dossier = "
        ":d and id = :id",
        dossier,
        id);
    if (!row) {
      return std::nullopt;
    }
    auto& [name, media_type, size, scanned, by, at, content] = *row;
    return whole_document{{id, std::move(name), std::move(media_type), size, std::move(scanned), by, at},
                          std::move(content)};
  });
}

bool delete_document(database& db, dossier_id dossier, document_id id) {
  return sql::guarded("deleting a document", [&] {
    auto& session = db.session();
    sql::execute(
        session, "update profile_skill set document = null where dossier = :d and document = :id", dossier, id);
    sql::execute(
        session, "update profile_credential set document = null where dossier = :d and document = :id", dossier, id);
    return sql::execute(session, "delete from document where dossier = :d and id = :id", dossier, id) == 1;
  });
}

}  // namespace overstap::store
