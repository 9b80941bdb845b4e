// SPDX-License-Identifier: Apache-2.0
#pragma once
// The stages up to names.

#include "extract/text/stage.h"

#include <memory>
#include <vector>

namespace relata {

class LanguageModel;

using Stages = std::vector<std::unique_ptr<const Stage>>;

/// What comes behind the tokenizer, up to names. With a language model, tags and trees too, and it
/// has the first word on names; without one (null) they come from lists alone. Cost: reads the
/// built-in lists.
Stages make_parsing_stages(std::shared_ptr<const LanguageModel> model);

}  // namespace relata
