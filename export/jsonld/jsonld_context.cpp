// SPDX-License-Identifier: Apache-2.0
#include "export/jsonld/jsonld_context.h"

#include "export/iri.h"

#include <algorithm>
#include <array>

namespace relata {
namespace {

/// The namespace of Relata's own words. The one place that has to change when it gets its home.
constexpr std::string_view kRelataNamespace = "https://example.org/relata/ns#";

struct Term {
  std::string_view name;
  std::string_view definition;  ///< JSON
};

// Common ground of JSON-LD 1.0 and 1.1: no scoped contexts, no aliases of keywords, no @vocab.
constexpr auto kTerms = std::to_array<Term>({
    {"xsd", R"("http://www.w3.org/2001/XMLSchema#")"},
    {"rdf", R"("http://www.w3.org/1999/02/22-rdf-syntax-ns#")"},
    {"rdfs", R"("http://www.w3.org/2000/01/rdf-schema#")"},
    {"skos", R"("http://www.w3.org/2004/02/skos/core#")"},
    {"schema", R"("https://schema.org/")"},
    {"prov", R"("http://www.w3.org/ns/prov#")"},
    {"oa", R"("http://www.w3.org/ns/oa#")"},

    {"Person", R"("schema:Person")"},
    {"Organization", R"("schema:Organization")"},
    {"Place", R"("schema:Place")"},
    {"NewsArticle", R"("schema:NewsArticle")"},
    {"Statement", R"("rdf:Statement")"},
    {"SpecificResource", R"("oa:SpecificResource")"},
    {"TextPositionSelector", R"("oa:TextPositionSelector")"},
    {"TextQuoteSelector", R"("oa:TextQuoteSelector")"},
    {"Activity", R"("prov:Activity")"},
    {"SoftwareAgent", R"("prov:SoftwareAgent")"},

    {"label", R"("rdfs:label")"},
    {"name", R"("schema:name")"},
    {"altLabel", R"({"@id": "skos:altLabel", "@container": "@set"})"},
    {"headline", R"("schema:headline")"},
    {"datePublished", R"({"@id": "schema:datePublished", "@type": "xsd:date"})"},
    {"datePublishedMonth", R"({"@id": "schema:datePublished", "@type": "xsd:gYearMonth"})"},
    {"datePublishedYear", R"({"@id": "schema:datePublished", "@type": "xsd:gYear"})"},
    {"url", R"({"@id": "schema:url", "@type": "@id"})"},
    {"publisher", R"("schema:publisher")"},

    {"subject", R"({"@id": "rdf:subject", "@type": "@id"})"},
    {"predicate", R"({"@id": "rdf:predicate", "@type": "@id"})"},
    {"object", R"({"@id": "rdf:object", "@type": "@id"})"},
    {"wording", R"("rel:wording")"},
    {"polarity", R"({"@id": "rel:polarity", "@type": "@id"})"},
    {"modality", R"({"@id": "rel:modality", "@type": "@id"})"},
    {"former", R"("rel:former")"},
    {"role", R"("rel:role")"},
    {"speaker", R"({"@id": "rel:speaker", "@type": "@id"})"},
    {"unnamedSpeaker", R"("rel:unnamedSpeaker")"},
    {"confidence", R"({"@id": "rel:confidence", "@type": "xsd:decimal"})"},
    {"validFrom", R"({"@id": "schema:startDate", "@type": "xsd:date"})"},
    {"validFromMonth", R"({"@id": "schema:startDate", "@type": "xsd:gYearMonth"})"},
    {"validFromYear", R"({"@id": "schema:startDate", "@type": "xsd:gYear"})"},
    {"validUntil", R"({"@id": "schema:endDate", "@type": "xsd:date"})"},
    {"validUntilMonth", R"({"@id": "schema:endDate", "@type": "xsd:gYearMonth"})"},
    {"validUntilYear", R"({"@id": "schema:endDate", "@type": "xsd:gYear"})"},
    {"wasDerivedFrom", R"({"@id": "prov:wasDerivedFrom", "@type": "@id"})"},
    {"wasGeneratedBy", R"({"@id": "prov:wasGeneratedBy", "@type": "@id"})"},
    {"wasAssociatedWith", R"({"@id": "prov:wasAssociatedWith", "@type": "@id"})"},

    {"evidence", R"({"@id": "rel:evidence", "@type": "@id"})"},
    {"hasSource", R"({"@id": "oa:hasSource", "@type": "@id"})"},
    {"hasSelector", R"({"@id": "oa:hasSelector", "@type": "@id", "@container": "@set"})"},
    {"exact", R"("oa:exact")"},
    {"start", R"("oa:start")"},
    {"end", R"("oa:end")"},

    {"open", R"({"@id": "rel:open", "@type": "@id", "@container": "@set"})"},
});

void append_term(std::string& context, std::string_view name, std::string_view definition) {
  context.append(",\n  \"").append(name).append("\": ").append(definition);
}

}  // namespace

std::string make_direct_term(std::string_view predicate) {
  const bool is_taken =
      predicate == "kg" || predicate == "rel" || std::ranges::count(kTerms, predicate, &Term::name);
  return is_taken ? "rel_" + std::string(predicate) : std::string(predicate);
}

std::string make_jsonld_context(std::string_view base_iri,
                                const std::set<std::string>& predicates) {
  std::string context = "{\n  \"kg\": \"" + std::string(base_iri) + "\"";
  append_term(context, "rel", "\"" + std::string(kRelataNamespace) + "\"");
  for (const Term& term : kTerms) {
    append_term(context, term.name, term.definition);
  }
  for (const std::string& predicate : predicates) {
    append_term(context, make_direct_term(predicate),
                R"({"@id": "rel:)" + to_iri_path(predicate) +
                    R"(", "@type": "@id", "@container": "@set"})");
  }
  return context + "\n}";
}

}  // namespace relata
