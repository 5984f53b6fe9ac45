// SPDX-License-Identifier: EUPL-1.2
#include "metrics/registry.h"

#include <map>
#include <mutex>
#include <vector>

#include <prometheus/counter.h>
#include <prometheus/gauge.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>
#include <prometheus/text_serializer.h>

namespace overstap::metrics {
namespace {

std::string name_of(workers w) {
  switch (w) {
    case workers::short_running:
      return "short";
    case workers::long_running:
      return "long";
    case workers::watching:
      return "watching";
  }
  __builtin_unreachable();
}

prometheus::MetricFamily family_of(watched w) {
  switch (w) {
    case watched::database_connections:
      return {.name = "overstap_database_connections_in_use",
              .help = "Connections of the pool that are in use",
              .type = prometheus::MetricType::Gauge,
              .metric = {}};
    case watched::database_connections_most:
      return {.name = "overstap_database_connections_max",
              .help = "Connections that the pool can have",
              .type = prometheus::MetricType::Gauge,
              .metric = {}};
    case watched::change_feed_lag:
      return {.name = "overstap_change_feed_lag_seconds",
              .help = "Age of the oldest change that readers do not see yet",
              .type = prometheus::MetricType::Gauge,
              .metric = {}};
  }
  __builtin_unreachable();
}

/// In seconds. Pages take milliseconds, a search for journeys up to some seconds.
prometheus::Histogram::BucketBoundaries const& request_buckets() {
  static prometheus::Histogram::BucketBoundaries const all{
      0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10};
  return all;
}

prometheus::Histogram::BucketBoundaries const& job_buckets() {
  static prometheus::Histogram::BucketBoundaries const all{0.01, 0.1, 1, 10, 60, 600};
  return all;
}

}  // namespace

struct registry::body {
  body();
  prometheus::Registry counted;
  prometheus::Family<prometheus::Counter>& requests;
  prometheus::Family<prometheus::Histogram>& request_seconds;
  prometheus::Family<prometheus::Gauge>& requests_waiting;
  prometheus::Family<prometheus::Gauge>& requests_running;
  prometheus::Family<prometheus::Counter>& job_runs;
  prometheus::Family<prometheus::Histogram>& job_seconds;
  prometheus::Family<prometheus::Gauge>& job_last_success;
  std::mutex mutex;
  std::map<watched, std::function<double()>> watches;
};

registry::body::body()
    : requests{prometheus::BuildCounter()
                   .Name("overstap_http_requests_total")
                   .Help("Answered requests")
                   .Register(counted)},
      request_seconds{prometheus::BuildHistogram()
                          .Name("overstap_http_request_duration_seconds")
                          .Help("From a request that came in whole to its answer")
                          .Register(counted)},
      requests_waiting{prometheus::BuildGauge()
                           .Name("overstap_http_requests_waiting")
                           .Help("Requests that wait for a thread")
                           .Register(counted)},
      requests_running{prometheus::BuildGauge()
                           .Name("overstap_http_requests_running")
                           .Help("Requests that a thread works on")
                           .Register(counted)},
      job_runs{
          prometheus::BuildCounter().Name("overstap_job_runs_total").Help("Runs of jobs that ended").Register(counted)},
      job_seconds{prometheus::BuildHistogram()
                      .Name("overstap_job_duration_seconds")
                      .Help("Time that a run of a job took")
                      .Register(counted)},
      job_last_success{prometheus::BuildGauge()
                           .Name("overstap_job_last_success_timestamp_seconds")
                           .Help("When a run of a job last succeeded on this node")
                           .Register(counted)} {
}

registry::registry(std::string_view version) : body_{std::make_unique<body>()} {
  prometheus::BuildGauge()
      .Name("overstap_build_info")
      .Help("Which version runs; always 1")
      .Register(body_->counted)
      .Add({{"version", std::string{version}}})
      .Set(1);
  // Present from the start, so that a graph shows 0 instead of nothing.
  for (auto const w : {workers::short_running, workers::long_running, workers::watching}) {
    waiting(w, 0);
    running(w, 0);
  }
}
registry::~registry() = default;

void registry::answered(std::string_view operation, int status, seconds took) {
  auto const name = std::string{operation};
  body_->requests.Add({{"operation", name}, {"status", std::to_string(status)}}).Increment();
  body_->request_seconds.Add({{"operation", name}}, request_buckets()).Observe(took.count());
}

void registry::waiting(workers where, int change) {
  body_->requests_waiting.Add({{"workers", name_of(where)}}).Increment(change);
}

void registry::running(workers where, int change) {
  body_->requests_running.Add({{"workers", name_of(where)}}).Increment(change);
}

void registry::job_ran(std::string_view job, bool succeeded, seconds took, seconds finished) {
  auto const name = std::string{job};
  body_->job_runs.Add({{"job", name}, {"result", succeeded ? "success" : "failure"}}).Increment();
  body_->job_seconds.Add({{"job", name}}, job_buckets()).Observe(took.count());
  if (succeeded) {
    body_->job_last_success.Add({{"job", name}}).Set(finished.count());
  }
}

void registry::watch(watched what, std::function<double()> now) {
  auto const lock = std::scoped_lock{body_->mutex};
  body_->watches[what] = std::move(now);
}

std::string registry::text() const {
  auto families = body_->counted.Collect();
  auto const lock = std::scoped_lock{body_->mutex};
  for (auto const& [what, now] : body_->watches) {
    auto value = prometheus::ClientMetric{};
    value.gauge.value = now();
    families.emplace_back(family_of(what)).metric.push_back(std::move(value));
  }
  return prometheus::TextSerializer{}.Serialize(families);
}

}  // namespace overstap::metrics
