// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <map>
#include <string>

#include "exchange/testing_files.h"

namespace overstap::exchange {

/// For tests: the UUID that ends the URI of concept `n`, 1..99.
inline std::string esco_key(int n) {
  return "00000000-0000-4000-8000-0000000000" +
         std::string{static_cast<char>('0' + n / 10), static_cast<char>('0' + n % 10)};
}
inline std::string occupation_uri(int n) {
  return "http://data.europa.eu/esco/occupation/" + esco_key(n);
}
inline std::string skill_uri(int n) {
  return "http://data.europa.eu/esco/skill/" + esco_key(n);
}

/// For tests: a small folder in the official layout, by file name: two occupations, three skills, one of them
/// without Dutch words, two skill groups, two ISCO groups.
inline std::map<std::string, std::string> small_esco() {
  auto const occupations = std::string{
      "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,"
      "regulatedProfessionNote,scopeNote,"
      "definition,inScheme,description,code\n"};
  auto const skills = std::string{
      "conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,"
      "definition,"
      "inScheme,description\n"};
  auto const groups = std::string{
      "conceptType,conceptUri,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,inScheme,description,"
      "code\n"};
  auto const isco = std::string{"conceptType,conceptUri,code,preferredLabel,status,altLabels,inScheme,description\n"};
  return {
      {"occupations_en.csv",
       occupations + "Occupation," + occupation_uri(1) +
           ",5111, cabin crew member ,\"flight attendant\nsteward\n\nflight attendant\",,"
           "released,,,,,,\"Serves \"\"guests\"\", on board\nand on the ground.\",5111.1\n" +
           "Occupation," + occupation_uri(2) + ",4222,call centre agent,,,released,,,,,,,4222.1\r\n"},
      {"occupations_nl.csv",
       occupations + "Occupation," + occupation_uri(1) +
           ",5111,lid cabinepersoneel,\"stewardess\nsteward\",,released,,,,,,,5111.1\n" + "Occupation," +
           occupation_uri(2) + ",4222,medewerker klantcontact,,,released,,,,,,,4222.1\n"},
      {"skills_en.csv",
       skills + "KnowledgeSkillCompetence," + skill_uri(11) + ",skill/competence,,assist passengers,,,released,,,,,\n" +
           "KnowledgeSkillCompetence," + skill_uri(12) + ",knowledge,,safety rules,,,released,,,,,\n" +
           "KnowledgeSkillCompetence," + skill_uri(13) + ",,,answer calls,,,released,,,,,\n"},
      {"skills_nl_partial.csv",
       "conceptUri,preferredLabel,source,altLabels,description\n" + skill_uri(11) + ",reizigers helpen,x,,\n" +
           skill_uri(12) + ",veiligheidsregels,x,,\n"},
      {"skillGroups_en.csv",
       groups + "SkillGroup," + skill_uri(21) + ",assisting people,,,released,,,,,S1\n" +
           "SkillGroup,http://data.europa.eu/esco/isced-f/10,services,,,released,,,,,10\n"},
      {"ISCOGroups_en.csv",
       isco + "ISCOGroup,http://data.europa.eu/esco/isco/C5111,5111,Stewards,released,,,\n" +
           "ISCOGroup,http://data.europa.eu/esco/isco/C4222,4222,Clerks,released,,,\n"},
      {"broaderRelationsOccPillar.csv",
       "conceptType,conceptUri,broaderType,broaderUri\nOccupation," + occupation_uri(1) +
           ",ISCOGroup,http://data.europa.eu/esco/isco/C5111\n"},
      {"broaderRelationsSkillPillar.csv",
       "conceptType,conceptUri,broaderType,broaderUri\nKnowledgeSkillCompetence," + skill_uri(11) + ",SkillGroup," +
           skill_uri(21) + "\n" + "SkillGroup," + skill_uri(99) + ",SkillGroup," + skill_uri(21) + "\n"},
      {"occupationSkillRelations.csv",
       "occupationUri,relationType,skillType,skillUri\n" + occupation_uri(1) + ",essential,skill/competence," +
           skill_uri(11) + "\n" + occupation_uri(1) + ",optional,knowledge," + skill_uri(12) + "\n" +
           occupation_uri(2) + ",essential,," + skill_uri(13) + "\n"},
  };
}

/// For tests: writes the files below `folder`, packed one by one when `gzipped`.
inline void write_files(std::filesystem::path const& folder,
                        std::map<std::string, std::string> const& files,
                        bool gzipped = false) {
  for (auto const& [name, content] : files) {
    if (gzipped) {
      write_text(folder / (name + ".gz"), pack(packing::gzip, {{name, content}}));
    } else {
      write_text(folder / name, content);
    }
  }
}

}  // namespace overstap::exchange
