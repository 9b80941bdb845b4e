// SPDX-License-Identifier: Apache-2.0
#pragma once
// The stages up to names.

#include "extract/text/stage.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

namespace relata {

using Stages = std::vector<std::unique_ptr<const Stage>>;

/// What comes behind the tokenizer, up to names; with a language model, tags and trees too. Throws:
/// ModelError. Cost: reads the built-in lists.
Stages make_parsing_stages(const std::optional<std::filesystem::path>& model);

}  // namespace relata
