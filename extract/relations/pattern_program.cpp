// SPDX-License-Identifier: Apache-2.0
#include "extract/relations/pattern_program.h"

#include <utility>

namespace relata {
namespace {

std::ptrdiff_t size_of(const Pattern& pattern) {
  return static_cast<std::ptrdiff_t>(pattern.size());
}

Instruction go(Operation operation, std::ptrdiff_t distance) {
  return {.operation = operation, .distance = distance};
}

bool takes_cells(Operation operation) {
  switch (operation) {
    case Operation::Word:
    case Operation::WordEnding:
    case Operation::WordPart:
    case Operation::AnyWord:
    case Operation::Phrase:
    case Operation::Mention:
      return true;
    case Operation::SkipCells:
    case Operation::SentenceBegin:
    case Operation::SentenceEnd:
    case Operation::Split:
    case Operation::Jump:
    case Operation::BeginCapture:
    case Operation::EndCapture:
    case Operation::Ahead:
    case Operation::NotAhead:
    case Operation::NotBehind:
    case Operation::Accept:
      return false;
  }
  return false;
}

bool looks_around(Operation operation) {
  return operation == Operation::Ahead || operation == Operation::NotAhead ||
         operation == Operation::NotBehind;
}

/// Whether some way from `at` to the end takes no cell. Loops are never empty, so only forward ways
/// count.
bool has_empty_way(const Pattern& pattern, std::ptrdiff_t at) {
  while (at < size_of(pattern)) {
    const Instruction& instruction = pattern[static_cast<std::size_t>(at)];
    const bool is_jump = instruction.operation == Operation::Jump;
    if (takes_cells(instruction.operation) || (is_jump && instruction.distance < 0)) {
      return false;
    }
    if (instruction.operation == Operation::Split &&
        has_empty_way(pattern, at + instruction.distance)) {
      return true;
    }
    at += is_jump || looks_around(instruction.operation) ? instruction.distance : 1;
  }
  return true;
}

}  // namespace

Pattern then(Pattern first, const Pattern& second) {
  first.insert(first.end(), second.begin(), second.end());
  return first;
}

Pattern either(const Pattern& first, const Pattern& second) {
  Pattern pattern{go(Operation::Split, size_of(first) + 2)};
  pattern = then(std::move(pattern), first);
  pattern.push_back(go(Operation::Jump, size_of(second) + 1));
  return then(std::move(pattern), second);
}

Pattern maybe(const Pattern& pattern) {
  return then({go(Operation::Split, size_of(pattern) + 1)}, pattern);
}

Pattern any_number(const Pattern& pattern) {
  Pattern loop = then({go(Operation::Split, size_of(pattern) + 2)}, pattern);
  loop.push_back(go(Operation::Jump, -size_of(loop)));
  return loop;
}

Pattern repeated(const Pattern& pattern, int least, int most) {
  Pattern tail;
  for (int i = least; i < most; ++i) {
    tail = maybe(then(pattern, tail));
  }
  for (int i = 0; i < least; ++i) {
    tail = then(pattern, tail);
  }
  return tail;
}

Pattern capture(const std::string& name, const Pattern& pattern) {
  Pattern captured = then({{.operation = Operation::BeginCapture, .text = name}}, pattern);
  captured.push_back({.operation = Operation::EndCapture, .text = name});
  return captured;
}

Pattern look(Operation operation, const Pattern& pattern) {
  Pattern looking = then({go(operation, size_of(pattern) + 2)}, pattern);
  looking.push_back(go(Operation::Accept, 0));
  return looking;
}

bool may_be_empty(const Pattern& pattern) {
  return has_empty_way(pattern, 0);
}

}  // namespace relata
