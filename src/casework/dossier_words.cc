// SPDX-License-Identifier: EUPL-1.2
#include "casework/dossier_words.h"

namespace overstap::casework {

bilingual words_of(situation_kind k) {
  switch (k) {
    case situation_kind::employed_at_risk:
      return {"in dienst, het werk stopt", "employed, the job ends"};
    case situation_kind::self_employed:
      return {"zelfstandig", "self-employed"};
    case situation_kind::job_seeker:
      return {"zoekt werk", "looking for work"};
    case situation_kind::exploring:
      return {"heeft werk en kijkt rond", "has work and looks around"};
  }
  __builtin_unreachable();
}

bilingual words_of(job_end_cause c) {
  switch (c) {
    case job_end_cause::contract_ends:
      return {"het contract loopt af", "the contract ends"};
    case job_end_cause::redundancy:
      return {"ontslag om bedrijfseconomische redenen", "redundancy"};
    case job_end_cause::collective_redundancy:
      return {"collectief ontslag", "collective redundancy"};
    case job_end_cause::bankruptcy:
      return {"faillissement", "bankruptcy"};
    case job_end_cause::self_employment_stops:
      return {"het eigen bedrijf stopt", "the own business stops"};
    case job_end_cause::health:
      return {"gezondheid", "health"};
    case job_end_cause::own_wish:
      return {"eigen wens", "own wish"};
  }
  __builtin_unreachable();
}

bilingual words_of(outcome o) {
  switch (o) {
    case outcome::placed:
      return {"ander werk gevonden", "found other work"};
    case outcome::placed_with_training:
      return {"ander werk gevonden, met scholing", "found other work, with training"};
    case outcome::self_employed:
      return {"werkt voor zichzelf", "works for herself or himself"};
    case outcome::education:
      return {"volgt een opleiding", "in education"};
    case outcome::benefit_only:
      return {"alleen een uitkering", "a benefit only"};
    case outcome::moved:
      return {"verhuisd naar een andere regio", "moved to another region"};
    case outcome::own_wish:
      return {"gestopt op eigen verzoek", "stopped at own request"};
    case outcome::no_contact:
      return {"geen contact meer", "no more contact"};
    case outcome::died:
      return {"overleden", "died"};
  }
  __builtin_unreachable();
}

}  // namespace overstap::casework
