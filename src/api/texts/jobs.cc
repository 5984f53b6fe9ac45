// SPDX-License-Identifier: EUPL-1.2
#include "api/schema_texts.h"

namespace overstap::api {
namespace {

constexpr schema_text kTexts[] = {
    {"job", "", "Something that runs by itself, on one node at a time. Names and numbers: nothing about a person."},
    {"job", "about", "What it does, in a sentence."},
    {"job", "everySeconds", "From the end of a run that succeeded to the next."},
    {"job_state",
     "",
     "How the last run stands. stopped: with its program, the next run does the rest. cutOff: its program was killed, "
     "it runs again."},
    {"job", "startedAt", "Of the last run, on any node."},
    {"job", "finishedAt", "Of the last run that ended."},
    {"job", "succeededAt", "When a run last did all there was to do."},
    {"job", "result", "What the last run that ended did, in numbers, or why it failed; empty before the first."},
    {"job", "nextAt", "When it runs next, if no node is busy with something else."},
};

}  // namespace

std::span<schema_text const> jobs_texts() {
  return kTexts;
}

}  // namespace overstap::api
