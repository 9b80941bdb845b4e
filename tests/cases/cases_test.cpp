// SPDX-License-Identifier: Apache-2.0
// Runs the .case files and the examples of the rule files over the whole way from text to record.

#include "base/input_file.h"
#include "extract/extractor.h"
#include "extract/language/language_model.h"
#include "extract/relations/rule_files.h"
#include "extract/text/plain_text_reader.h"
#include "tests/cases/case_file.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <functional>

namespace relata {
namespace {

DocumentRecord extracted(const std::string& text, const std::optional<std::string>& date) {
  static const Extractor kExtractor =
      Extractor::standard(Ontology::standard(), LanguageModel::load(RELATA_MODEL));
  Workspace scratch;
  Document document = parse_plain_text(text, "case").value();
  document.date = date;
  return kExtractor.extract(std::move(document), scratch);
}

/// A test made from data: it fails with every line that `run` gives.
class DataTest : public testing::Test {
 public:
  explicit DataTest(std::function<std::vector<std::string>()> run) : run_(std::move(run)) {}

  void TestBody() override {
    for (const std::string& finding : run_()) {
      ADD_FAILURE() << finding;
    }
  }

 private:
  std::function<std::vector<std::string>()> run_;
};

void add_test(const std::string& suite, const std::string& name,
              std::function<std::vector<std::string>()> run) {
  testing::RegisterTest(suite.c_str(), name.c_str(), nullptr, nullptr, __FILE__, __LINE__,
                        [run = std::move(run)]() -> testing::Test* { return new DataTest(run); });
}

void add_case_file(const std::filesystem::path& path) {
  const std::string source = path.filename().string();
  const auto cases = parse_cases(read_file(path), source);
  if (!cases) {
    add_test(source, "IsReadable",
             [message = cases.error().message] { return std::vector<std::string>{message}; });
    return;
  }
  for (const Case& one : *cases) {
    add_test(source, one.title,
             [one, source] { return compare(one, extracted(one.text, one.date), source); });
  }
}

/// "A | near | B" as the case it is.
Case case_of(const Rule& rule, const RuleExample& example) {
  std::string text = "case: " + rule.name + "\ntext: " + example.text + "\n";
  if (!example.expected.empty()) {
    std::string relation = example.expected;
    relation.replace(relation.find(" | "), 3, " -- ");
    relation.replace(relation.find(" | "), 3, " --> ");
    text += "relation: " + relation + "\n";
  } else {
    text += "not: anything\n";
  }
  return parse_cases(text, example.place).value().front();
}

/// What must not match may be found by another rule.
std::vector<std::string> run_example(const Rule& rule, const RuleExample& example) {
  DocumentRecord record = extracted(example.text, std::nullopt);
  if (example.expected.empty()) {
    std::erase_if(record.statements,
                  [&](const RecordStatement& found) { return found.rule != rule.name; });
  }
  return compare(case_of(rule, example), record, example.place);
}

void add_rule_examples() {
  for (const Rule& rule : standard_rules()->rules) {
    for (const RuleExample& example : rule.examples) {
      add_test(example.place.substr(0, example.place.find(':')), rule.name + ": " + example.text,
               [&rule, &example] { return run_example(rule, example); });
    }
  }
}

void add_case_files() {
  std::vector<std::filesystem::path> paths;
  for (const auto& entry : std::filesystem::directory_iterator(RELATA_TEST_DATA)) {
    if (entry.path().extension() == ".case") {
      paths.push_back(entry.path());
    }
  }
  std::ranges::sort(paths);
  std::ranges::for_each(paths, add_case_file);
}

}  // namespace
}  // namespace relata

int main(int argc, char** argv) {
  testing::InitGoogleTest(&argc, argv);
  relata::add_case_files();
  relata::add_rule_examples();
  return RUN_ALL_TESTS();
}
