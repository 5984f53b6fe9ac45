// SPDX-License-Identifier: EUPL-1.2
#include "api/schema_texts.h"

namespace overstap::api {
namespace {

constexpr schema_text kTexts[] = {
    {"processing_purpose",
     "",
     "Why data is used: guidance to other work, carrying out a step, or looking for a job. Enforcement of benefits is "
     "no purpose of the desk."},
    {"legal_ground", "", "Public task, legal duty, contract or consent (AVG art. 6)."},
    {"data_group", "", "Groups of data that a legal ground speaks of."},
    {"closed_because",
     "",
     "noGround: the cooperation agreement gives none. notShared: not part of the work that was accepted."},
    {"withheld_group", "", "A group of data that stays closed to the one who asks, and why."},
};

}  // namespace

std::span<schema_text const> withheld_texts() {
  return kTexts;
}

}  // namespace overstap::api
