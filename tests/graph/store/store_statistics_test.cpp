// SPDX-License-Identifier: Apache-2.0
#include "tests/graph/store/sample_store.h"
#include "tests/support/record_builder.h"

#include <gmock/gmock.h>

namespace relata {
namespace {

using testing::ElementsAre;
using testing::Pair;

class StoreStatisticsTest : public StoreTest {
 protected:
  StoreStatistics statistics_of(const RecordBuilder& record) {
    return make_store({record.build()}).statistics();
  }

  /// "Ada Berg works for Acme", to be qualified.
  static Stated work() {
    return {.subject = "Ada Berg", .predicate = "employed_by", .object = "Acme"};
  }

  static RecordBuilder stating(const Stated& stated) {
    return RecordBuilder("a", "Ada Berg works for Acme, Zoe Dahl said.")
        .person("Ada Berg")
        .person("Zoe Dahl")
        .organization("Acme")
        .state(stated);
  }
};

TEST_F(StoreStatisticsTest, AreZeroForAnEmptyStore) {
  EXPECT_EQ(make_store({}).statistics(), StoreStatistics());
}

TEST_F(StoreStatisticsTest, CountWhatIsThere) {
  const GraphCounts expected{.documents = 2, .entities = 3, .relations = 2, .statements = 2};
  EXPECT_EQ(make_store({make_work_record("a", "Ada Berg", "Acme"),
                        make_work_record("b", "Zoe Dahl", "Acme")})
                .statistics()
                .counts,
            expected);
}

TEST_F(StoreStatisticsTest, CountEntitiesByKind) {
  EXPECT_THAT(statistics_of(stating(work())).entities_by_kind,
              ElementsAre(Pair(EntityKind::Person, 2), Pair(EntityKind::Organization, 1)));
}

TEST_F(StoreStatisticsTest, CountRelationsByPredicateAndOpenOnesTogether) {
  const RecordBuilder record = stating(work()).state(
      {.subject = "Ada Berg", .predicate = "rush_to", .object = "Acme", .is_open = true});
  EXPECT_THAT(statistics_of(record).relations_by_predicate,
              ElementsAre(Pair("employed_by", 1), Pair("open", 1)));
}

TEST_F(StoreStatisticsTest, CountPlainFacts) {
  const StoreStatistics statistics = statistics_of(stating(work()));
  EXPECT_EQ(statistics.plain_facts, 1U);
  EXPECT_EQ(statistics.said_by_named_speakers_only, 0U);
}

TEST_F(StoreStatisticsTest, CountNegativeRelations) {
  Stated denied = work();
  denied.polarity = Polarity::Negative;
  const StoreStatistics statistics = statistics_of(stating(denied));
  EXPECT_EQ(statistics.negative, 1U);
  EXPECT_EQ(statistics.plain_facts, 0U);
}

TEST_F(StoreStatisticsTest, CountRelationsThatAreNotActual) {
  Stated planned = work();
  planned.modality = Modality::Planned;
  EXPECT_EQ(statistics_of(stating(planned)).not_actual, 1U);
}

TEST_F(StoreStatisticsTest, CountFormerRelations) {
  Stated former = work();
  former.is_former = true;
  EXPECT_EQ(statistics_of(stating(former)).former, 1U);
}

TEST_F(StoreStatisticsTest, CountWhatOnlyNamedSpeakersSay) {
  Stated said = work();
  said.speaker = "Zoe Dahl";
  const StoreStatistics statistics = statistics_of(stating(said));
  EXPECT_EQ(statistics.said_by_named_speakers_only, 1U);
  EXPECT_EQ(statistics.plain_facts, 0U);
}

TEST_F(StoreStatisticsTest, DoNotCountWhatNamedSpeakersDenyAsSaid) {
  Stated denied = work();
  denied.speaker = "Zoe Dahl";
  denied.polarity = Polarity::Negative;
  EXPECT_EQ(statistics_of(stating(denied)).said_by_named_speakers_only, 0U);
}

TEST_F(StoreStatisticsTest, GiveTheFirstAndTheLastDate) {
  const StoreStatistics statistics =
      make_store({RecordBuilder("a", "x").date("2020-05-01").build(),
                  RecordBuilder("b", "x").date("2019").build(), RecordBuilder("c", "x").build()})
          .statistics();
  EXPECT_EQ(statistics.first_date, "2019");
  EXPECT_EQ(statistics.last_date, "2020-05-01");
}

TEST_F(StoreStatisticsTest, GiveNoDatesWhereThereAreNone) {
  const StoreStatistics statistics = make_store({RecordBuilder("a", "x").build()}).statistics();
  EXPECT_EQ(statistics.first_date, std::nullopt);
  EXPECT_EQ(statistics.last_date, std::nullopt);
}

}  // namespace
}  // namespace relata
