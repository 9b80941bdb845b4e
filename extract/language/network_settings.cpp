// SPDX-License-Identifier: Apache-2.0
#include "extract/language/network_settings.h"

#include "extract/language/text_lines.h"

#include <charconv>
#include <map>
#include <string>
#include <string_view>
#include <system_error>

namespace relata {

namespace {

constexpr std::string_view kSection = "network";
constexpr float kMinScale = 1e-6F;
constexpr std::size_t kMaxLayers = 8;

using Numbers = std::vector<double>;

/// The lines `key<TAB>number<TAB>number…`.
class SettingsReader {
 public:
  explicit SettingsReader(const SectionedBytes& file) : file_(file) {
    for (const std::string_view line : lines_of(file.section(kSection))) {
      const std::vector<std::string_view> fields = fields_of(line);
      Numbers& numbers = values_[fields.front()];
      for (std::size_t i = 1; i < fields.size(); ++i) {
        numbers.push_back(parse(fields[i]));
      }
    }
  }

  /// Requires one number at least: a list that is missing is refused.
  [[nodiscard]] const Numbers& numbers(std::string_view key) const {
    const auto found = values_.find(key);
    if (found == values_.end() || found->second.empty()) {
      refuse("says nothing of '" + std::string(key) + "'");
    }
    return found->second;
  }

  [[nodiscard]] const Numbers& numbers(std::string_view key, std::size_t count) const {
    const Numbers& found = numbers(key);
    if (found.size() != count) {
      refuse("has a wrong number of values for '" + std::string(key) + "'");
    }
    return found;
  }

  [[nodiscard]] std::size_t width(double number) const {
    // Compared as floating point, so that no number overflows the integer.
    if (!(number >= 1 && number <= static_cast<double>(kMaxWidth))) {
      refuse("has a width that is too small or too large");
    }
    return static_cast<std::size_t>(number);
  }

  [[nodiscard]] float scale(double number) const {
    if (!(number >= static_cast<double>(kMinScale) &&
          number <= static_cast<double>(kMaxMagnitude))) {
      refuse("has a scale that is too small or too large");
    }
    return static_cast<float>(number);
  }

  [[nodiscard]] float scale(std::string_view key) const { return scale(numbers(key, 1).front()); }

  [[nodiscard]] bool flag(std::string_view key) const {
    return values_.contains(key) && numbers(key, 1).front() == 1;
  }

  [[noreturn]] void refuse(const std::string& why) const { file_.refuse(kSection, why); }

 private:
  [[nodiscard]] double parse(std::string_view text) const {
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size()) {
      refuse("holds something that is no number");
    }
    return number;
  }

  const SectionedBytes& file_;
  std::map<std::string_view, Numbers> values_;
};

void read_widths(const SettingsReader& reader, NetworkSettings& settings) {
  const Numbers& widths = reader.numbers("widths", 7);
  settings.norm = reader.width(widths[0]);
  settings.affix = reader.width(widths[1]);
  settings.shape = reader.width(widths[2]);
  settings.trigram = reader.width(widths[3]);
  settings.vector = reader.width(widths[4]);
  settings.gazetteer_bits = reader.width(widths[5]);
  settings.word = reader.width(widths[6]);
  constexpr std::size_t kBitsOfAnEntry = 31;
  if (settings.features() > kMaxWidth || settings.gazetteer_bits > kBitsOfAnEntry) {
    reader.refuse("has a width that is too small or too large");
  }
  const Numbers& heads = reader.numbers("heads", 3);
  settings.name_hidden = reader.width(heads[0]);
  settings.arc = reader.width(heads[1]);
  settings.label_hidden = reader.width(heads[2]);
}

void read_layers(const SettingsReader& reader, NetworkSettings& settings) {
  const Numbers& hidden = reader.numbers("hidden");
  if (hidden.size() > kMaxLayers) {
    reader.refuse("has too many layers");
  }
  const Numbers& residual = reader.numbers("residual", hidden.size());
  const Numbers& scales = reader.numbers("scale.context", hidden.size());
  for (std::size_t i = 0; i < hidden.size(); ++i) {
    settings.layers.push_back({.hidden = reader.width(hidden[i]),
                               .is_residual = residual[i] == 1,
                               .output_scale = reader.scale(scales[i])});
    const bool fits = i > 0 && settings.layers[i].hidden == settings.layers[i - 1].hidden;
    if (4 * settings.layers[i].hidden > kMaxWidth || (settings.layers[i].is_residual && !fits)) {
      reader.refuse("has a layer that does not fit to the one before");
    }
  }
}

}  // namespace

NetworkSettings NetworkSettings::read(const SectionedBytes& file) {
  const SettingsReader reader(file);
  NetworkSettings settings;
  read_widths(reader, settings);
  read_layers(reader, settings);
  settings.word_scale = reader.scale("scale.input");
  settings.name_scale = reader.scale("scale.name");
  settings.label_scale = reader.scale("scale.label");
  settings.dependent_scale = reader.scale("scale.dependent");
  settings.head_scale = reader.scale("scale.head");
  settings.lemma_by_fine_tag = reader.flag("lemma.by");
  return settings;
}

}  // namespace relata
