// SPDX-License-Identifier: Apache-2.0
#pragma once
// The lists of names, compiled into the program from extract/names/data (sources and licences:
// NOTICE).

#include "extract/names/name_index.h"

#include <memory>
#include <span>
#include <string_view>

namespace relata {

/// Countries, cities, organizations, first names, titles, common words … Immutable. Threads: all
/// functions may run together.
class Gazetteer {
 public:
  /// The lists that are built in. Cost: some 20 ms at the first call, then nothing.
  static std::shared_ptr<const Gazetteer> standard();

  /// Reads lists in the form of extract/names/data/README.md; where two lines give one name a
  /// value, the first one counts. Throws: ContractViolation for a section that is none, or a name
  /// before the first section. The bytes must outlive the gazetteer.
  explicit Gazetteer(std::span<const std::string_view> lists);

  /// Nothing when no list has the name. Valid until: this object ends.
  [[nodiscard]] const NameEntry* find(std::string_view name) const { return table_.find(name); }

  /// As above, for a hash that was made piece by piece. Requires: hash == hash_name(name).
  [[nodiscard]] const NameEntry* find(std::string_view name, std::uint64_t hash) const {
    return table_.find(name, hash);
  }

  /// The classes of a name; none when no list has it.
  [[nodiscard]] NameClasses classes_of(std::string_view name) const;

  [[nodiscard]] std::size_t size() const { return table_.size(); }

 private:
  void read(std::string_view list);
  void add(std::string_view line, NameClass section);

  NameIndex table_;
};

}  // namespace relata
