// SPDX-License-Identifier: Apache-2.0
#include "graph/relation.h"

#include "base/sha256.h"

#include <tuple>

namespace relata {

namespace {

std::string_view former_text(const RelationKey& key) {
  return key.is_former ? "True" : "False";
}

/// The parts as texts, in the order in which keys are compared and hashed.
auto parts_of(const RelationKey& key) {
  return std::tuple<std::string_view, std::string_view, std::string_view, std::string_view,
                    std::string_view, std::string_view>(key.subject, key.predicate, key.object,
                                                        to_string(key.polarity),
                                                        to_string(key.modality), former_text(key));
}

std::string join_with_tabs(const RelationKey& key) {
  return std::apply(
      [](std::string_view first, const auto&... rest) {
        std::string joined(first);
        ((joined.append("\t").append(rest)), ...);
        return joined;
      },
      parts_of(key));
}

}  // namespace

std::strong_ordering operator<=>(const RelationKey& left, const RelationKey& right) {
  return parts_of(left) <=> parts_of(right);
}

std::string make_relation_id(const RelationKey& key) {
  return "r" + short_hash(join_with_tabs(key));
}

std::string make_statement_id(const RelationKey& key, std::string_view document,
                              CodePointSpan sentence, unsigned number) {
  std::string parts(document);
  parts.append("\t").append(join_with_tabs(key));
  parts.append("\t").append(std::to_string(sentence.begin));
  parts.append("\t").append(std::to_string(sentence.end));
  if (number > 1) {
    parts.append("\t").append(std::to_string(number));
  }
  return short_hash(parts);
}

std::string qualifier_prefix(const RelationKey& key) {
  std::string prefix;
  if (key.polarity == Polarity::Negative) {
    prefix += "not_";
  }
  if (key.modality != Modality::Actual) {
    prefix.append(to_string(key.modality)).append("_");
  }
  if (key.is_former) {
    prefix += "former_";
  }
  return prefix;
}

}  // namespace relata
