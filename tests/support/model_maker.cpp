// SPDX-License-Identifier: Apache-2.0
#include "tests/support/model_maker.h"

#include "base/contract.h"
#include "tests/support/random_numbers.h"

#include <algorithm>

namespace relata {

namespace {

constexpr std::size_t kAlignment = 64;

template <class Number>
void append(std::string& bytes, Number number) {
  bytes.append(reinterpret_cast<const char*>(&number), sizeof(number));
}

void pad(std::string& bytes) {
  bytes.resize((bytes.size() + kAlignment - 1) / kAlignment * kAlignment);
}

std::string header(std::size_t rows, std::size_t columns, std::uint32_t type) {
  std::string bytes;
  append(bytes, static_cast<std::uint32_t>(rows));
  append(bytes, static_cast<std::uint32_t>(columns));
  append(bytes, type);
  append(bytes, std::uint32_t{0});
  pad(bytes);
  return bytes;
}

/// Writes the sections one by one, all from one row of random numbers.
class ModelMaker {
 public:
  ModelMaker(const ModelShape& shape, std::uint64_t seed) : shape_(shape), random_(seed) {}

  NamedSections make() {
    add_texts();
    add_words();
    add_layers();
    add_heads();
    return std::move(sections_);
  }

 private:
  void text(const std::string& name, const std::string& content) {
    sections_.emplace_back(name, content);
  }

  void weights(const std::string& name, std::size_t rows, std::size_t columns) {
    std::string bytes = header(rows, columns, 1);
    for (std::size_t row = 0; row < rows; ++row) {
      append(bytes, random_.real(0.001F, 0.02F));
    }
    pad(bytes);
    for (std::size_t i = 0; i < rows * columns; ++i) {
      append(bytes, static_cast<std::int8_t>(random_.integer(-127, 127)));
    }
    sections_.emplace_back(name, bytes);
  }

  void floats(const std::string& name, std::size_t count) {
    std::string bytes = header(1, count, 2);
    for (std::size_t i = 0; i < count; ++i) {
      append(bytes, random_.real(-0.5F, 0.5F));
    }
    sections_.emplace_back(name, bytes);
  }

  void keys(const std::string& name, std::size_t count) {
    std::string bytes = header(1, count, 3);
    for (std::size_t i = 0; i < count; ++i) {
      append(bytes,
             (~std::uint64_t{0} / count) * i + static_cast<std::uint64_t>(random_.integer(0, 99)));
    }
    sections_.emplace_back(name, bytes);
  }

  void map(const std::string& name, std::size_t rows, std::size_t columns) {
    weights(name + ".weights", rows, columns);
    floats(name + ".bias", rows);
  }

  void add_texts() {
    text("meta", "name\ttest\nversion\t0\n");
    text("network", network());
    text("labels.upos", "NOUN\nPROPN\nPUNCT\n");
    text("labels.xpos", "NN\nNNP\n.\n,\n");
    text("labels.deprel", "root\ndep\n");
    text("labels.name", "O\nB-Person\nI-Person\nL-Person\nU-Person\n");
    text("lemma.exceptions", "men\tNN\tman\n");
    text("lemma.rules", "NN\ts\t\n");
  }

  [[nodiscard]] bool is_residual(std::size_t layer) const {
    return layer > 0 && shape_.hidden[layer] == shape_.hidden[layer - 1];
  }

  [[nodiscard]] std::string network() const {
    std::string lines = "widths";
    for (const std::size_t width : {shape_.norm, shape_.affix, shape_.shape, shape_.trigram,
                                    shape_.vector, shape_.gazetteer_bits, shape_.word}) {
      lines += '\t' + std::to_string(width);
    }
    std::string hidden = "\nhidden";
    std::string residual = "\nresidual";
    std::string scales = "\nscale.context";
    for (std::size_t i = 0; i < shape_.hidden.size(); ++i) {
      hidden += '\t' + std::to_string(shape_.hidden[i]);
      residual += is_residual(i) ? "\t1" : "\t0";
      scales += "\t31.5";
    }
    lines += hidden + residual + scales + "\nheads";
    for (const std::size_t width : {shape_.name_hidden, shape_.arc, shape_.label_hidden}) {
      lines += '\t' + std::to_string(width);
    }
    return lines +
           "\nscale.input\t20\nscale.name\t20\nscale.label\t20\nscale.dependent\t30"
           "\nscale.head\t30\nlemma.by\t1\n";
  }

  void add_words() {
    weights("tables.norm", shape_.table_rows, shape_.norm);
    weights("tables.affix", shape_.table_rows, shape_.affix);
    weights("tables.shape", shape_.table_rows, shape_.shape);
    weights("tables.trigram", shape_.table_rows, shape_.trigram);
    keys("vocabulary", shape_.vocabulary);
    weights("vectors", shape_.vocabulary, shape_.vector);
    keys("gazetteer.keys", 2);
    std::string bits = header(1, 2, 4);
    append(bits, std::int32_t{1});
    append(bits, std::int32_t{2});
    text("gazetteer.bits", bits);
    const std::size_t features = shape_.norm + shape_.affix + shape_.shape + shape_.trigram +
                                 shape_.vector + 1 + shape_.gazetteer_bits;
    map("input", shape_.word, features);
  }

  void add_layers() {
    weights("context1.weights", 12 * shape_.hidden[0], shape_.word);
    floats("context1.bias", 4 * shape_.hidden[0]);
    for (std::size_t i = 1; i < shape_.hidden.size(); ++i) {
      map("context" + std::to_string(i + 1), 4 * shape_.hidden[i], 2 * shape_.hidden[i - 1]);
    }
  }

  void add_heads() {
    const std::size_t encoded = 2 * shape_.hidden.back();
    map("upos", 3, encoded);
    map("xpos", 4, encoded);
    map("name.hidden", shape_.name_hidden, encoded);
    map("name.output", 5, shape_.name_hidden);
    map("arc.dependent", shape_.arc, encoded);
    map("arc.head", shape_.arc, encoded);
    map("arc.score", 1, encoded);
    floats("arc.root", shape_.arc);
    floats("arc.distance", 18);
    floats("arc.root_bias", 1);
    weights("label.dependent.weights", shape_.label_hidden, encoded);
    weights("label.head.weights", shape_.label_hidden, encoded);
    floats("label.bias", shape_.label_hidden);
    floats("label.root", shape_.label_hidden);
    map("label.output", 2, shape_.label_hidden);
  }

  const ModelShape& shape_;
  RandomNumbers random_;
  NamedSections sections_;
};

auto find_section(NamedSections& sections, const std::string& name) {
  const auto found = std::ranges::find(sections, name, &NamedSections::value_type::first);
  expects(found != sections.end(), "the section is there");
  return found;
}

}  // namespace

NamedSections random_model(const ModelShape& shape, std::uint64_t seed) {
  return ModelMaker(shape, seed).make();
}

NamedSections with_section(NamedSections sections, const std::string& name, std::string content) {
  find_section(sections, name)->second = std::move(content);
  return sections;
}

NamedSections without_section(NamedSections sections, const std::string& name) {
  sections.erase(find_section(sections, name));
  return sections;
}

}  // namespace relata
