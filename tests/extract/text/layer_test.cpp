// SPDX-License-Identifier: Apache-2.0
#include "extract/text/layer.h"

#include <gtest/gtest.h>

namespace relata {
namespace {

TEST(LayerSet, ContainsWhatItWasMadeOf) {
  constexpr LayerSet kLayers = {Layer::Tokens, Layer::Chains};
  EXPECT_TRUE(kLayers.contains(Layer::Tokens));
  EXPECT_TRUE(kLayers.contains(Layer::Chains));
  EXPECT_FALSE(kLayers.contains(Layer::Names));
  EXPECT_FALSE(kLayers.contains(Layer::Statements));
}

TEST(LayerSet, ContainsItsSubsets) {
  constexpr LayerSet kLayers = {Layer::Tokens, Layer::Names};
  EXPECT_TRUE(kLayers.contains(LayerSet{}));
  EXPECT_TRUE(kLayers.contains(LayerSet{Layer::Names}));
  EXPECT_TRUE(kLayers.contains(kLayers));
  EXPECT_FALSE(kLayers.contains(LayerSet{Layer::Names, Layer::Chains}));
}

TEST(LayerSet, GrowsByWhatIsAdded) {
  LayerSet layers = {Layer::Tokens};
  layers.add({Layer::Names});
  layers.add({Layer::Tokens});
  EXPECT_EQ(layers, (LayerSet{Layer::Tokens, Layer::Names}));
}

}  // namespace
}  // namespace relata
