// SPDX-License-Identifier: Apache-2.0
#include "extract/text/html_article_text.h"

#include "extract/text/boilerplate.h"
#include "extract/text/html_block.h"
#include "extract/text/html_clutter.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace relata {
namespace {

constexpr std::size_t kShortBytes = 40;  // a shorter block without a sentence's end is a label
constexpr std::size_t kProseBytes = 80;  // a longer block is running text, even without an end

bool ends_sentence(std::string_view text) {
  constexpr auto kEnds =
      std::to_array<std::string_view>({".", "!", "?", "…", ":", "\"", "”", "’", "'", ")", "»"});
  return std::ranges::any_of(kEnds, [&](std::string_view end) { return text.ends_with(end); });
}

/// A heading inside the article. An h1 is its title, which the page's metadata give.
bool is_subheading(std::string_view tag) {
  return tag.size() == 2 && tag[0] == 'h' && '2' <= tag[1] && tag[1] <= '6';
}

/// What a block is for the reader.
enum class BlockUse { Prose, Heading, ListItem, Label, Boilerplate };

/// `tag` is that of the block's element.
BlockUse use_of(const HtmlBlock& block, std::string_view tag) {
  if (2 * block.link_bytes > block.text.size() || is_boilerplate(block.text)) {
    return BlockUse::Boilerplate;
  }
  if (is_subheading(tag)) {
    return BlockUse::Heading;
  }
  if (tag == "h1") {
    return BlockUse::Label;
  }
  if (ends_sentence(block.text) || block.text.size() >= kProseBytes) {
    return BlockUse::Prose;
  }
  if (tag == "li" || tag == "dd" || tag == "dt") {
    return BlockUse::ListItem;
  }
  const bool is_in_table = tag == "td" || tag == "th" || tag == "caption";
  return block.text.size() >= kShortBytes && !is_in_table ? BlockUse::Prose : BlockUse::Label;
}

struct UsedBlock {
  HtmlBlock block;
  BlockUse use;
};

/// Finds the element that holds the article of one page. Valid until: the page ends.
class ArticleFinder {
 public:
  explicit ArticleFinder(const HtmlTree& page) : page_(page) {
    for (HtmlBlock& block : split_into_blocks(page, find_clutter(page))) {
      const BlockUse use = use_of(block, page.node(block.element).tag);
      blocks_.push_back({std::move(block), use});
    }
    count_prose();
  }

  /// The element that holds the article.
  [[nodiscard]] std::size_t find_root() const {
    for (const auto is_marked :
         {&ArticleFinder::is_article_body, &ArticleFinder::is_article, &ArticleFinder::is_main}) {
      const std::optional<std::size_t> marked = richest(is_marked);
      // Not a teaser of another article: a third of all prose is more than any teaser has.
      if (marked && 3 * prose_bytes_[*marked] >= prose_bytes_[0]) {
        return *marked;
      }
    }
    return widen(densest());
  }

  /// The blocks inside an element, but for articles within the article: they are others'.
  [[nodiscard]] std::vector<UsedBlock> blocks_inside(std::size_t root) const {
    std::vector<UsedBlock> inside;
    for (const UsedBlock& used : blocks_) {
      const std::size_t element = used.block.element;
      if (root <= element && element < page_.node(root).end &&
          !is_in_inner_article(element, root)) {
        inside.push_back(used);
      }
    }
    return inside;
  }

 private:
  using Predicate = bool (ArticleFinder::*)(std::size_t) const;

  [[nodiscard]] bool is_article_body(std::size_t index) const {
    const auto property = page_.find_attribute(index, "itemprop");
    return property && property->find("articleBody") != std::string_view::npos;
  }

  [[nodiscard]] bool is_article(std::size_t index) const {
    return page_.node(index).tag == "article" || page_.find_attribute(index, "role") == "article";
  }

  [[nodiscard]] bool is_main(std::size_t index) const {
    return page_.node(index).tag == "main" || page_.find_attribute(index, "role") == "main";
  }

  void count_prose() {
    prose_bytes_.assign(page_.nodes().size(), 0);
    for (const UsedBlock& used : blocks_) {
      if (used.use == BlockUse::Prose) {
        prose_bytes_[used.block.element] += used.block.text.size();
      }
    }
    for (std::size_t i = prose_bytes_.size(); i-- > 1;) {
      prose_bytes_[page_.node(i).parent] += prose_bytes_[i];
    }
  }

  /// Of the elements with a mark, the one with most prose.
  [[nodiscard]] std::optional<std::size_t> richest(Predicate is_marked) const {
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < prose_bytes_.size(); ++i) {
      if ((this->*is_marked)(i) && prose_bytes_[i] > (best ? prose_bytes_[*best] : 0)) {
        best = i;
      }
    }
    return best;
  }

  /// The element whose own paragraphs, and half of those one step further in, have most prose.
  [[nodiscard]] std::size_t densest() const {
    std::vector<std::size_t> score(prose_bytes_.size(), 0);
    for (const UsedBlock& used : blocks_) {
      if (used.use != BlockUse::Prose) {
        continue;
      }
      const std::string_view tag = page_.node(used.block.element).tag;
      const bool is_paragraph = tag == "p" || tag == "li" || tag == "blockquote" || tag == "pre";
      const std::size_t parent =
          is_paragraph ? page_.node(used.block.element).parent : used.block.element;
      score[parent] += 2 * used.block.text.size();
      score[page_.node(parent).parent] += used.block.text.size();
    }
    return static_cast<std::size_t>(std::ranges::max_element(score) - score.begin());
  }

  /// An article in several parts lies in the element around them: as long as the parent has clearly
  /// more prose than the element, the parent it is.
  [[nodiscard]] std::size_t widen(std::size_t root) const {
    while (root > 0) {
      const std::size_t parent = page_.node(root).parent;
      if (5 * prose_bytes_[root] > 4 * prose_bytes_[parent]) {
        break;
      }
      root = parent;
    }
    return root;
  }

  [[nodiscard]] bool is_in_inner_article(std::size_t element, std::size_t root) const {
    while (element > root) {
      if (is_article(element) && (is_article(root) || is_article_body(root))) {
        return true;
      }
      element = page_.node(element).parent;
    }
    return false;
  }

  const HtmlTree& page_;
  std::vector<UsedBlock> blocks_;
  std::vector<std::size_t> prose_bytes_;  // of each node with all inside it
};

bool is_kept(BlockUse use) {
  return use == BlockUse::Prose || use == BlockUse::Heading || use == BlockUse::ListItem;
}

/// Headings with no text behind them belonged to lists of links.
void drop_last_headings(std::vector<UsedBlock>& blocks) {
  while (!blocks.empty() && blocks.back().use == BlockUse::Heading) {
    blocks.pop_back();
  }
}

}  // namespace

std::vector<std::string> find_article_paragraphs(const HtmlTree& page) {
  const ArticleFinder finder(page);
  const std::vector<UsedBlock> inside = finder.blocks_inside(finder.find_root());
  std::vector<UsedBlock> chosen;
  std::ranges::copy_if(inside, std::back_inserter(chosen),
                       [](const UsedBlock& used) { return is_kept(used.use); });
  drop_last_headings(chosen);
  if (chosen.empty()) {
    std::ranges::copy_if(inside, std::back_inserter(chosen),
                         [](const UsedBlock& used) { return used.use != BlockUse::Boilerplate; });
  }
  std::vector<std::string> paragraphs;
  paragraphs.reserve(chosen.size());
  for (UsedBlock& used : chosen) {
    paragraphs.push_back(std::move(used.block.text));
  }
  return paragraphs;
}

}  // namespace relata
