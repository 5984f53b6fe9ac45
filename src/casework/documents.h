// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

#include "casework/profile.h"

namespace overstap::casework {

struct document_upload {
  std::string_view name;  ///< as the person called it
  std::string_view bytes;
};
struct kept_document {
  shown_document about;
  std::int64_t version{};  ///< of the dossier
};
/// Keeps an upload, sealed. Its kind is read from its content; the operator's scanner sees it before it is kept.
result<kept_document> add_document(office const& o,
                                   desk::caller const& asks,
                                   dossier_id dossier,
                                   document_upload const& upload);

struct document_file {
  std::string name;
  std::string media_type;
  std::string bytes;
};
result<document_file> read_document(office const& o,
                                    desk::caller const& asks,
                                    dossier_id dossier,
                                    document_id document);

/// Evidence that rested on it stays, with who saw it and when.
result<profile_page> delete_document(office const& o,
                                     desk::caller const& asks,
                                     dossier_id dossier,
                                     document_id document);

}  // namespace overstap::casework
