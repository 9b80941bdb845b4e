// SPDX-License-Identifier: Apache-2.0
#pragma once
// What a web page says about its article.

#include <optional>
#include <string>

namespace relata {

/// Each value on a single line and not empty.
struct PageMetadata {
  std::optional<std::string> title = {};
  std::optional<std::string> publisher = {};
  std::optional<std::string> date = {};  ///< ISO 8601: when it was first published
  std::optional<std::string> url = {};   ///< absolute, http or https

  /// Takes from `other`, a source trusted less, what is not known yet.
  void add_missing(const PageMetadata& other) {
    for (const auto member : {&PageMetadata::title, &PageMetadata::publisher, &PageMetadata::date,
                              &PageMetadata::url}) {
      if (!(this->*member)) {
        this->*member = other.*member;
      }
    }
  }

  friend bool operator==(const PageMetadata&, const PageMetadata&) = default;
};

/// Whether a value is an absolute address of the web.
inline bool is_web_address(const std::string& value) {
  return value.starts_with("https://") || value.starts_with("http://");
}

}  // namespace relata
