// SPDX-License-Identifier: Apache-2.0
#include "extract/text/html_tree.h"

#include "extract/text/html_limits.h"
#include "extract/text/white_space.h"

#include <gumbo.h>

#include <csetjmp>
#include <cstddef>
#include <memory_resource>
#include <new>
#include <span>

namespace relata {

/// All memory of one parse. Gumbo checks no allocation and frees its tree by recursion; so memory
/// is given from an arena, which is dropped as a whole, and where the budget ends a long jump
/// leaves gumbo: the only way out of C that has no error path. The jump passes over C frames only.
class HtmlTree::Memory {
 public:
  /// Nothing when the tree would not fit.
  const GumboOutput* parse(std::string_view html) {
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = allocate;
    options.deallocator = deallocate;
    options.userdata = this;
    options.max_errors = 0;
    return parse_or_jump(*this, options, html);
  }

 private:
  /// A function of its own: it has no variable that the jump could leave in doubt.
  static const GumboOutput* parse_or_jump(Memory& memory, const GumboOptions& options,
                                          std::string_view html) {
    if (setjmp(memory.out_of_memory_) != 0) {
      return nullptr;
    }
    return gumbo_parse_with_options(&options, html.data(), html.size());
  }

  static void* allocate(void* userdata, std::size_t size_bytes) {
    auto& memory = *static_cast<Memory*>(userdata);
    void* const allocated = memory.find_room(size_bytes);
    if (allocated == nullptr) {
      std::longjmp(memory.out_of_memory_, 1);
    }
    return allocated;
  }

  static void deallocate(void* /*userdata*/, void* /*memory*/) {}

  void* find_room(std::size_t size_bytes) {
    if (size_bytes > left_bytes_) {
      return nullptr;
    }
    left_bytes_ -= size_bytes;
    try {
      return arena_.allocate(size_bytes);
    } catch (const std::bad_alloc&) {
      return nullptr;  // an exception must not pass through C
    }
  }

  std::pmr::monotonic_buffer_resource arena_{std::size_t{1} << 16};
  std::size_t left_bytes_ = kMaxTreeBytes;
  std::jmp_buf out_of_memory_{};
};

/// Lays gumbo's tree out as a row of nodes.
class HtmlTree::Builder {
 public:
  explicit Builder(HtmlTree& tree) : tree_(tree) {}

  /// False when it is nested too deeply.
  bool add_all(const GumboNode& root) {
    open(root);
    while (!path_.empty()) {
      OpenElement& element = path_.back();
      if (element.children.empty()) {
        tree_.nodes_[element.index].end = tree_.nodes_.size();
        path_.pop_back();
        continue;
      }
      const auto& child = *static_cast<const GumboNode*>(element.children.front());
      element.children = element.children.subspan(1);
      if (is_kept_element(child)) {
        open(child);
      } else if (child.type == GUMBO_NODE_TEXT || child.type == GUMBO_NODE_WHITESPACE) {
        add_text(child.v.text);
      }
      if (path_.size() > kMaxHtmlDepth) {
        return false;
      }
    }
    return true;
  }

 private:
  struct OpenElement {
    std::size_t index;
    std::span<void* const> children;  // those not yet added
  };

  static bool is_kept_element(const GumboNode& node) {
    return node.type == GUMBO_NODE_ELEMENT &&
           node.v.element.tag_namespace == GUMBO_NAMESPACE_HTML &&
           node.v.element.tag != GUMBO_TAG_STYLE;
  }

  [[nodiscard]] std::size_t parent() const { return path_.empty() ? 0 : path_.back().index; }

  void open(const GumboNode& node) {
    const GumboElement& element = node.v.element;
    HtmlNode added{.tag = gumbo_normalized_tagname(element.tag), .parent = parent()};
    added.first_attribute = tree_.attributes_.size();
    for (const void* attribute : std::span(element.attributes.data, element.attributes.length)) {
      const auto& given = *static_cast<const GumboAttribute*>(attribute);
      tree_.attributes_.push_back({given.name, given.value});
    }
    added.last_attribute = tree_.attributes_.size();
    path_.push_back(
        {tree_.nodes_.size(), std::span(element.children.data, element.children.length)});
    tree_.nodes_.push_back(added);
  }

  void add_text(const GumboText& text) {
    const std::size_t end = tree_.nodes_.size() + 1;
    tree_.nodes_.push_back({.text = text.text, .parent = parent(), .end = end, .is_text = true});
  }

  HtmlTree& tree_;
  std::vector<OpenElement> path_;
};

HtmlTree::HtmlTree(std::unique_ptr<Memory> memory) : memory_(std::move(memory)) {}

HtmlTree::~HtmlTree() = default;
HtmlTree::HtmlTree(HtmlTree&&) noexcept = default;
HtmlTree& HtmlTree::operator=(HtmlTree&&) noexcept = default;

Result<HtmlTree> HtmlTree::parse(std::string_view html) {
  if (std::optional<Failure> exceeded = find_exceeded_limit(html)) {
    return tl::make_unexpected(std::move(*exceeded));
  }
  HtmlTree tree(std::make_unique<Memory>());
  const GumboOutput* const output = tree.memory_->parse(html);
  if (output == nullptr) {
    return failure(ErrorCode::LimitExceeded, "the page needs more than " +
                                                 std::to_string(kMaxTreeBytes >> 20) +
                                                 " MiB of memory as a tree");
  }
  if (!Builder(tree).add_all(*output->root)) {
    return tl::make_unexpected(nested_too_deeply());
  }
  return tree;
}

std::optional<std::string_view> HtmlTree::find_attribute(std::size_t index,
                                                         std::string_view name) const {
  const HtmlNode& element = nodes_[index];
  for (std::size_t i = element.first_attribute; i < element.last_attribute; ++i) {
    if (attributes_[i].name == name) {
      return attributes_[i].value;
    }
  }
  return std::nullopt;
}

std::string HtmlTree::text_of(std::size_t index) const {
  std::string text;
  for (std::size_t i = index; i < nodes_[index].end; ++i) {
    if (nodes_[nodes_[i].parent].tag != "script") {
      text += nodes_[i].text;
    }
  }
  return to_single_line(text);
}

}  // namespace relata
