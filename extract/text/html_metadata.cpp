// SPDX-License-Identifier: Apache-2.0
#include "extract/text/html_metadata.h"

#include "base/utf8.h"
#include "extract/text/html_json_ld.h"
#include "extract/text/iso_date.h"
#include "extract/text/white_space.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <map>
#include <span>
#include <string>
#include <string_view>

namespace relata {
namespace {

// The names of meta tags, the most trusted first.
constexpr auto kTitleNames = std::to_array<std::string_view>({"og:title", "twitter:title"});
constexpr auto kPublisherNames = std::to_array<std::string_view>(
    {"og:site_name", "publisher", "dc.publisher", "application-name"});
constexpr auto kDateNames = std::to_array<std::string_view>(
    {"article:published_time", "og:article:published_time", "datepublished", "parsely-pub-date",
     "sailthru.date", "publish-date", "publishdate", "publication_date", "pubdate",
     "dc.date.issued", "dc.date", "dcterms.created", "dcterms.date", "date.created", "date"});
constexpr auto kUrlNames = std::to_array<std::string_view>({"og:url"});

std::optional<std::string> not_empty(std::string text) {
  return text.empty() ? std::nullopt : std::optional(std::move(text));
}

/// The meta tags of a page by their name, property or itemprop in lower case; the first of a name
/// counts.
class MetaTags {
 public:
  explicit MetaTags(const HtmlTree& page) {
    for (std::size_t i = 0; i < page.nodes().size(); ++i) {
      if (page.node(i).tag == "meta") {
        add(page, i);
      }
    }
  }

  /// The value of the first of these names that has one that `is_good`.
  template <class Predicate>
  [[nodiscard]] std::optional<std::string> find(std::span<const std::string_view> names,
                                                Predicate is_good) const {
    for (const std::string_view name : names) {
      const auto found = values_.find(name);
      if (found != values_.end() && is_good(found->second)) {
        return found->second;
      }
    }
    return std::nullopt;
  }

 private:
  void add(const HtmlTree& page, std::size_t index) {
    const auto content = page.find_attribute(index, "content");
    for (const std::string_view kind : {"property", "name", "itemprop"}) {
      const auto name = page.find_attribute(index, kind);
      if (name && content && !is_blank(*content)) {
        values_.try_emplace(to_lower(*name), to_single_line(*content));
      }
    }
  }

  std::map<std::string, std::string, std::less<>> values_;
};

PageMetadata read_all_json_ld(const HtmlTree& page) {
  PageMetadata metadata;
  for (std::size_t i = 0; i < page.nodes().size(); ++i) {
    const auto type = page.node(i).tag == "script" ? page.find_attribute(i, "type") : std::nullopt;
    if (type && to_lower(*type).starts_with("application/ld+json") && page.node(i).end > i + 1) {
      metadata.add_missing(read_json_ld(page.node(i + 1).text));
    }
  }
  return metadata;
}

PageMetadata read_meta_tags(const MetaTags& tags) {
  PageMetadata metadata;
  const auto is_name = [](const std::string& value) { return !is_web_address(value); };
  metadata.title = tags.find(kTitleNames, is_name);
  metadata.publisher = tags.find(kPublisherNames, is_name);
  metadata.url = tags.find(kUrlNames, is_web_address);
  const auto date = tags.find(
      kDateNames, [](const std::string& value) { return find_iso_date(value).has_value(); });
  metadata.date = date ? find_iso_date(*date) : std::nullopt;
  return metadata;
}

std::optional<std::string> find_canonical_url(const HtmlTree& page) {
  for (std::size_t i = 0; i < page.nodes().size(); ++i) {
    const auto relation = page.node(i).tag == "link" ? page.find_attribute(i, "rel") : std::nullopt;
    const auto address = page.find_attribute(i, "href");
    if (relation && to_lower(*relation) == "canonical" && address &&
        is_web_address(std::string(*address))) {
      return std::string(*address);
    }
  }
  return std::nullopt;
}

/// A date that up to two words may stand before: "Published on 31 March 2022".
std::optional<std::string> find_announced_date(std::string_view text) {
  constexpr int kMaxWordsBefore = 2;
  for (int words = 0; words <= kMaxWordsBefore; ++words) {
    if (auto date = find_iso_date(text)) {
      return date;
    }
    text = trim(text.substr(std::min(text.find(' '), text.size())));
  }
  return std::nullopt;
}

/// The date of an element: in its own attribute, else in its text.
std::optional<std::string> date_of(const HtmlTree& page, std::size_t index) {
  for (const std::string_view name : {"datetime", "content"}) {
    const auto value = page.find_attribute(index, name);
    if (value && find_iso_date(*value)) {
      return find_iso_date(*value);
    }
  }
  return find_announced_date(page.text_of(index));
}

/// What tells that an element shows the date of publication, the surest first.
enum class DateMark { PublicationDate, Time, DateClass };

std::optional<DateMark> find_date_mark(const HtmlTree& page, std::size_t index) {
  constexpr std::size_t kMaxNodes = 8;  // a list of articles with their dates is no date
  if (page.node(index).end - index > kMaxNodes) {
    return std::nullopt;
  }
  const auto property = page.find_attribute(index, "itemprop");
  if (property && to_lower(*property) == "datepublished") {
    return DateMark::PublicationDate;
  }
  if (page.node(index).tag == "time") {
    return DateMark::Time;
  }
  const auto names = page.find_attribute(index, "class");
  const bool is_date = names && to_lower(*names).find("date") != std::string::npos;
  return is_date ? std::optional(DateMark::DateClass) : std::nullopt;
}

/// The first of the surest dates that the page's text shows.
std::optional<std::string> find_shown_date(const HtmlTree& page) {
  std::map<DateMark, std::string> dates;
  for (std::size_t i = 0; i < page.nodes().size(); ++i) {
    const std::optional<DateMark> mark = find_date_mark(page, i);
    std::optional<std::string> date = mark ? date_of(page, i) : std::nullopt;
    if (date) {
      dates.try_emplace(*mark, std::move(*date));
    }
  }
  return dates.empty() ? std::nullopt : std::optional(dates.begin()->second);
}

/// The text of the page's <title>.
std::string head_title(const HtmlTree& page) {
  for (std::size_t i = 0; i < page.nodes().size(); ++i) {
    if (page.node(i).tag == "title") {
      return page.text_of(i);
    }
  }
  return {};
}

/// The heading that a page has alone, or that its <title> repeats: not the site's name as heading
/// of every page.
std::optional<std::string> find_heading(const HtmlTree& page, std::string_view title) {
  std::optional<std::string> only;
  std::size_t count = 0;
  for (std::size_t i = 0; i < page.nodes().size(); ++i) {
    if (page.node(i).tag != "h1") {
      continue;
    }
    std::string text = page.text_of(i);
    if (!text.empty() && title.starts_with(text)) {
      return text;
    }
    ++count;
    only = not_empty(std::move(text));
  }
  return count == 1 ? only : std::nullopt;
}

/// "Storm hits Norland | The Norland Post" without the site, which is the publisher's name, what
/// the heading lacks, or what stands behind a bar.
std::string without_site(const std::string& title, const PageMetadata& known,
                         const std::optional<std::string>& heading) {
  const auto is_site = [&](const std::string& part) {
    return known.publisher && fold_case(part) == fold_case(*known.publisher);
  };
  for (const std::string_view separator : {" | ", " - ", " – ", " — ", " :: ", " » "}) {
    const std::size_t found = title.rfind(separator);
    if (found == std::string::npos || found == 0) {
      continue;
    }
    std::string before = title.substr(0, found);
    std::string behind = title.substr(found + separator.size());
    if (heading == behind || is_site(before)) {
      return behind;
    }
    if (heading == before || is_site(behind) || separator == " | ") {
      return before;
    }
  }
  return title;
}

}  // namespace

PageMetadata find_page_metadata(const HtmlTree& page) {
  PageMetadata metadata = read_all_json_ld(page);
  const bool has_own_title = metadata.title.has_value();
  metadata.add_missing(read_meta_tags(MetaTags(page)));
  if (auto url = find_canonical_url(page)) {
    metadata.url = std::move(url);
  }
  const std::string title = head_title(page);
  const std::optional<std::string> heading = find_heading(page, title);
  PageMetadata last;
  last.date = metadata.date ? std::nullopt : find_shown_date(page);
  last.title = heading ? heading : not_empty(title);
  metadata.add_missing(last);
  if (metadata.title && !has_own_title) {
    metadata.title = without_site(*metadata.title, metadata, heading);
  }
  return metadata;
}

}  // namespace relata
