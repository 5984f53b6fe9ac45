// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <boost/describe.hpp>

#include "api/boundary/common.h"

namespace overstap::api::boundary {

/// GET /v1/occupations?query=…&language=nl&limit=10 and GET /v1/skills?…
struct suggestion {
  uuid id;
  std::string label;  ///< preferred label
  std::string matchedLabel;  ///< the label that was found, often an alternative one
  bool borrowed;
};
BOOST_DESCRIBE_STRUCT(suggestion, (), (id, label, matchedLabel, borrowed))

struct suggestions {
  std::vector<suggestion> items;
};
BOOST_DESCRIBE_STRUCT(suggestions, (), (items))

struct occupation_skill {
  concept_ref skill;
  importance kind;
};
BOOST_DESCRIBE_STRUCT(occupation_skill, (), (skill, kind))

/// GET /v1/occupations/{id}?language=nl
struct occupation {
  uuid id;
  std::string uri;
  std::string label;
  bool borrowed;
  bool ended;  ///< gone from the newest version of the taxonomy
  std::vector<std::string> alternatives;
  std::string description;
  std::string iscoGroup;
  std::vector<occupation_skill> skills;
};
BOOST_DESCRIBE_STRUCT(occupation, (), (id, uri, label, borrowed, ended, alternatives, description, iscoGroup, skills))

/// GET /v1/skills/{id}?language=nl
struct skill {
  uuid id;
  std::string uri;
  std::string label;
  bool borrowed;
  bool ended;
  std::vector<std::string> alternatives;
  std::string description;
  std::vector<concept_ref> occupations;  ///< that use it
  std::vector<concept_ref> related;  ///< nearest first
};
BOOST_DESCRIBE_STRUCT(skill, (), (id, uri, label, borrowed, ended, alternatives, description, occupations, related))

struct municipality {
  std::string code;
  std::string name;
};
BOOST_DESCRIBE_STRUCT(municipality, (), (code, name))

/// One of GET /v1/regions, and GET /v1/regions/{code}?language=nl; membership as of today.
struct region {
  std::string code;
  std::string name;
  std::vector<municipality> municipalities;
  std::optional<desk> contact;
};
BOOST_DESCRIBE_STRUCT(region, (), (code, name, municipalities, contact))

struct regions {
  std::vector<region> items;
  std::string attribution;
};
BOOST_DESCRIBE_STRUCT(regions, (), (items, attribution))

/// GET /v1/credentials?language=nl, GET /v1/barriers?language=nl, GET /v1/wagon-kinds?language=nl
struct named_code {
  std::string code;
  std::string name;
};
BOOST_DESCRIBE_STRUCT(named_code, (), (code, name))

struct named_codes {
  std::vector<named_code> items;
};
BOOST_DESCRIBE_STRUCT(named_codes, (), (items))

/// GET /v1/version
struct version {
  std::string product;
  std::string api;
  bool synthetic;  ///< holds demo data
  std::string taxonomy;  ///< attribution text
};
BOOST_DESCRIBE_STRUCT(version, (), (product, api, synthetic, taxonomy))

/// GET /v1/health/live and /v1/health/ready
struct health {
  std::string status;  ///< pass
};
BOOST_DESCRIBE_STRUCT(health, (), (status))

}  // namespace overstap::api::boundary
