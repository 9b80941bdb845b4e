// SPDX-License-Identifier: Apache-2.0
#include "tests/interop/tricky_graphs.h"

#include "tests/interop/article_maker.h"

#include <initializer_list>
#include <utility>

namespace relata {
namespace {

const std::string kAnn = "Ann Berg";
const std::string kBo = "Bo Dahl";
const std::string kFirm = "Fjord Bank";

ArticleMaker article(const std::string& id = "a.txt") {
  ArticleMaker maker(id);
  maker.person(kAnn).person(kBo).organization(kFirm);
  return maker;
}

TrickyGraph one_article(const std::string& name, ArticleMaker maker) {
  TrickyGraph graph{.name = name, .records = {}};
  graph.records.push_back(maker.make());
  return graph;
}

Fact owns() {
  return {.subject = kAnn, .predicate = "owns", .object = kFirm};
}

Fact open_fact(const std::string& wording) {
  return {.subject = kAnn, .predicate = wording, .object = kBo, .is_open = true};
}

TrickyGraph without_documents() {
  return {.name = "empty", .records = {}};
}

TrickyGraph with_one_node() {
  return one_article("one_node", std::move(ArticleMaker("a.txt").place("Oslo")));
}

/// Nothing is known of the article but its text, and no entity is in it.
TrickyGraph without_nodes() {
  return one_article("no_nodes", ArticleMaker("a.txt"));
}

TrickyGraph with_two_predicates_of_a_pair() {
  Fact other = owns();
  other.predicate = "employed_by";
  return one_article("two_predicates", std::move(article().state(owns()).state(other)));
}

TrickyGraph with_open_predicates_of_a_pair() {
  Fact denied = open_fact("outbid");
  denied.polarity = Polarity::Negative;
  Fact also_denied = open_fact("mock");
  also_denied.polarity = Polarity::Negative;
  return one_article("open_predicates", std::move(article()
                                                      .state(open_fact("outbid"))
                                                      .state(open_fact("mock"))
                                                      .state(open_fact("take over for"))
                                                      .state(denied)
                                                      .state(also_denied)));
}

TrickyGraph with_both_directions() {
  const Fact there{.subject = kAnn, .predicate = "accuses", .object = kBo};
  const Fact back{.subject = kBo, .predicate = "accuses", .object = kAnn};
  return one_article("both_directions", std::move(article().state(there).state(back)));
}

TrickyGraph with_a_symmetric_relation_said_both_ways() {
  const Fact there{.subject = kAnn, .predicate = "sibling_of", .object = kBo};
  const Fact back{.subject = kBo, .predicate = "sibling_of", .object = kAnn};
  return one_article("symmetric", std::move(article().state(there).state(back)));
}

/// Two names that become one entity: the relation between them goes.
TrickyGraph with_a_relation_of_a_thing_to_itself() {
  const Fact itself{.subject = "Fjord Bank", .predicate = "owns", .object = "FJORD BANK"};
  ArticleMaker maker("a.txt");
  maker.organization("Fjord Bank").organization("FJORD BANK").state(itself);
  return one_article("self_loop", std::move(maker));
}

/// Every set of qualifiers of one relation: twenty-four edges between two nodes.
TrickyGraph with_every_qualifier() {
  ArticleMaker maker = article();
  for (const Polarity polarity : {Polarity::Positive, Polarity::Negative}) {
    for (const Modality modality : {Modality::Actual, Modality::Planned, Modality::Possible,
                                    Modality::Demanded, Modality::Alleged, Modality::Conditional}) {
      for (const bool is_former : {false, true}) {
        Fact fact = owns();
        fact.polarity = polarity;
        fact.modality = modality;
        fact.is_former = is_former;
        maker.state(fact);
      }
    }
  }
  return one_article("qualifiers", std::move(maker));
}

/// In the mouth of a named speaker, of an unnamed one, of both, and in the article's own voice.
TrickyGraph with_every_kind_of_speaker() {
  ArticleMaker maker = article();
  Fact fact = owns();
  fact.speaker = kBo;
  maker.state(fact);
  fact.predicate = "employed_by";
  fact.speaker = "two people | with \"knowledge\" of <it>";
  maker.state(fact);
  fact.predicate = "founder_of";
  fact.speaker = kBo;
  maker.state(fact);
  fact.speaker = "a source";
  maker.state(fact);
  fact.predicate = "head_of";
  maker.state(fact);
  fact.speaker = std::nullopt;
  maker.state(fact);
  return one_article("speakers", std::move(maker));
}

TrickyGraph with_names_of_every_script() {
  ArticleMaker maker("a.txt");
  const std::string firm = "北京银行";
  maker.organization(firm);
  for (const std::string& name : {std::string("王小明"), std::string("שרה כהן"),
                                  std::string("محمد علي"), std::string("Jo\u0301zef Z\u0307uk"),
                                  std::string("नरेन्द्र"), std::string("Ærø 🙂👩‍👩‍👧"),
                                  std::string("İnan Iğdır"), std::string("\u202Eabc\u202C")}) {
    maker.person(name)
        .alias(name + "\u200D")
        .state({.subject = name, .predicate = "employed_by", .object = firm});
  }
  return one_article("scripts", std::move(maker));
}

/// One name in two normal forms is one name.
TrickyGraph with_a_name_in_two_normal_forms() {
  TrickyGraph graph{.name = "normal_forms", .records = {}};
  for (const std::string& name : {std::string("J\u00F3zef"), std::string("Jo\u0301zef")}) {
    ArticleMaker maker("doc" + std::to_string(graph.records.size()));
    maker.person(name).place("Łódź").state(
        {.subject = name, .predicate = "lives_in", .object = "Łódź"});
    graph.records.push_back(maker.make());
  }
  return graph;
}

TrickyGraph with_markup_in_every_text() {
  ArticleMaker maker("<a> & \"b\"|c']]>.txt");
  const std::string firm = R"(A & <B> "C" 'D' ]]> ]]]]>> ] | \ &amp; &#10; INF {"@id": 1})";
  maker.title("<h1>Q&A</h1> ]]> \\u0026 INFORMATION").publisher("R&D <daily>");
  maker.url("https://news.example/a b?<q>=\"1\"&x={y}|z\\%zz#é");
  maker.organization(firm).alias("a|b").alias("\\a").alias("&lt;").person(kAnn);
  Fact fact{.subject = kAnn, .predicate = "head_of", .object = firm};
  fact.role = "R&D <chief>";
  fact.speaker = "a \"source\" | at A&B";
  return one_article("markup", std::move(maker.state(fact)));
}

TrickyGraph with_control_characters() {
  ArticleMaker maker("a\tb\nc\x01.txt");
  const std::string firm = "A\r\nB\t\tC\x01\x1F\x7F\u0085\u009F\u2028\uFFFE\uFFFF D";
  maker.title("T\x02\nU")
      .organization(firm)
      .alias("\x03")
      .alias("x\ty")
      .person(kAnn)
      .person("\x01\x02");
  const Fact fact{.subject = kAnn, .predicate = "owns", .object = firm};
  const Fact nameless{.subject = "\x01\x02", .predicate = "owns", .object = firm};
  return one_article("controls", std::move(maker.state(fact).state(nameless)));
}

TrickyGraph with_long_evidence() {
  Fact fact = owns();
  for (int i = 0; i < 2000; ++i) {
    fact.more += ", & <so> “on” 🙂";
  }
  return one_article("long_evidence", std::move(article().state(fact)));
}

TrickyGraph with_dates_of_every_precision() {
  TrickyGraph graph{.name = "dates", .records = {}};
  for (const char* date : {"2024", "2024-02", "2024-02-29"}) {
    ArticleMaker maker = article(std::string(date) + ".txt");
    Fact fact = owns();
    fact.time = TimeExpression{.text = "then", .start = date, .end = date};
    maker.date(date).state(fact);
    fact.predicate = "employed_by";
    fact.time = TimeExpression{.text = "since then", .start = date, .end = std::nullopt};
    maker.state(fact);
    fact.predicate = "founder_of";
    fact.time = TimeExpression{.text = "some time ago", .start = std::nullopt, .end = std::nullopt};
    graph.records.push_back(maker.state(fact).make());
  }
  return graph;
}

TrickyGraph with_hard_document_ids() {
  TrickyGraph graph{.name = "document_ids", .records = {}};
  for (const char* id : {"news/2024/a b.txt", "100%25.txt", "a?b#c.txt", "../x/./y.txt", "a//b",
                         "https://news.example/1?a=b", "żółw.html", "a\\b|c^d`e{f}", "A", "a"}) {
    ArticleMaker maker = article(id);
    graph.records.push_back(maker.state(owns()).make());
  }
  return graph;
}

/// The same sentence in three documents and twice in one of them, with two roles.
TrickyGraph with_a_relation_said_often() {
  TrickyGraph graph{.name = "said_often", .records = {}};
  for (const char* id : {"a.txt", "b.txt", "c.txt"}) {
    ArticleMaker maker = article(id);
    Fact fact{.subject = kAnn, .predicate = "head_of", .object = kFirm};
    fact.role = id == std::string("c.txt") ? "president" : "treasurer";
    graph.records.push_back(maker.state(owns()).state(owns()).state(fact).make());
  }
  return graph;
}

}  // namespace

std::vector<TrickyGraph> make_tricky_graphs() {
  return {without_documents(),
          without_nodes(),
          with_one_node(),
          with_two_predicates_of_a_pair(),
          with_open_predicates_of_a_pair(),
          with_both_directions(),
          with_a_symmetric_relation_said_both_ways(),
          with_a_relation_of_a_thing_to_itself(),
          with_every_qualifier(),
          with_every_kind_of_speaker(),
          with_names_of_every_script(),
          with_a_name_in_two_normal_forms(),
          with_markup_in_every_text(),
          with_control_characters(),
          with_long_evidence(),
          with_dates_of_every_precision(),
          with_hard_document_ids(),
          with_a_relation_said_often()};
}

TrickyGraph make_large_graph() {
  constexpr int kPeople = 257;
  constexpr int kRelations = 65'540;
  const auto name = [](int number) { return "Person " + std::to_string(number); };
  ArticleMaker maker("large.txt");
  for (int number = 0; number < kPeople; ++number) {
    maker.person(name(number));
  }
  for (int number = 0; number < kRelations; ++number) {
    const int subject = number / (kPeople - 1);
    const int other = number % (kPeople - 1);  // all but the subject itself
    maker.state({.subject = name(subject),
                 .predicate = "verb " + std::to_string(number),
                 .object = name(other < subject ? other : other + 1),
                 .is_open = true});
  }
  return one_article("large", std::move(maker));
}

}  // namespace relata
