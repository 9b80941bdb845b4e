// SPDX-License-Identifier: Apache-2.0
#include "extract/language/language_tagger.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace relata {

namespace {

/// What a thread keeps from one document to the next. Holds the model, so that no other model can
/// take its address while the state is found by it.
struct KeptState {
  std::shared_ptr<const LanguageModel> model;
  LanguageScratch scratch;
};

/// A piece of a sentence, in tokens of the document.
struct SentencePiece {
  TokenRange tokens;
  SentenceId sentence;
  std::size_t sentence_begin = 0;
};

/// One document on its way through the network.
class DocumentPass {
 public:
  DocumentPass(const LanguageModel& model, LanguageScratch& scratch, Document& document)
      : model_(model), scratch_(scratch), document_(document) {
    words_.reserve(kMaxBatchWords);
  }

  void run() {
    document_.tags.assign(document_.tokens.size(), {});
    document_.tree.assign(document_.tokens.size(), {});
    document_.tagged_names.clear();
    for (std::size_t i = 0; i < document_.sentences.size(); ++i) {
      const TokenRange tokens = document_.sentences[i].tokens;
      for (std::size_t begin = tokens.begin; begin < tokens.end; begin += kMaxPieceWords) {
        add({.tokens = {begin, std::min(begin + kMaxPieceWords, tokens.end)},
             .sentence = id_at<Sentence>(i),
             .sentence_begin = tokens.begin});
      }
    }
    flush();
  }

 private:
  void add(const SentencePiece& piece) {
    if (words_.size() + piece.tokens.size() > kMaxBatchWords) {
      flush();
    }
    pieces_.push_back({words_.size(), words_.size() + piece.tokens.size()});
    for (std::size_t token = piece.tokens.begin; token < piece.tokens.end; ++token) {
      words_.push_back(document_.text_of(document_.tokens[token]));
    }
    sources_.push_back(piece);
  }

  void flush() {
    if (words_.empty()) {
      return;
    }
    const BatchAnnotation& annotation =
        model_.annotate({.words = words_, .pieces = pieces_}, scratch_);
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
      for (std::size_t word = pieces_[i].begin; word < pieces_[i].end; ++word) {
        write(annotation.words[word], word - pieces_[i].begin, sources_[i]);
      }
    }
    write_names(annotation.names);
    words_.clear();
    pieces_.clear();
    sources_.clear();
  }

  void write(const WordAnnotation& annotation, std::size_t word, const SentencePiece& source) {
    const std::size_t token = source.tokens.begin + word;
    document_.tags[token] = {
        .part_of_speech = model_.parts_of_speech()[annotation.part_of_speech],
        .fine_tag = model_.fine_tags()[annotation.fine_tag],
        .lemma = model_.lemma(document_.text_of(document_.tokens[token]), annotation)};
    TreeNode& node = document_.tree[token];
    if (annotation.head != 0) {
      node.head = source.tokens.begin + annotation.head - 1;
      node.relation = model_.relations()[annotation.relation];
    } else if (source.tokens.begin == source.sentence_begin) {
      node.relation = "root";
      root_ = token;
    } else {  // the piece continues a long sentence: one tree for all of it
      node.head = root_;
      node.relation = model_.relations()[model_.continuation()];
    }
  }

  void write_names(const std::vector<NameAnnotation>& names) {
    std::size_t piece = 0;
    for (const NameAnnotation& name : names) {
      while (name.begin >= pieces_[piece].end) {
        ++piece;
      }
      const std::size_t shift = sources_[piece].tokens.begin - pieces_[piece].begin;
      document_.tagged_names.push_back({.tokens = {name.begin + shift, name.end + shift},
                                        .sentence = sources_[piece].sentence,
                                        .kind = model_.name_kinds()[name.kind].name,
                                        .confidence = static_cast<double>(name.confidence)});
    }
  }

  const LanguageModel& model_;
  LanguageScratch& scratch_;
  Document& document_;
  std::vector<std::string_view> words_;
  std::vector<Piece> pieces_;
  std::vector<SentencePiece> sources_;  // of the pieces
  std::size_t root_ = 0;                // of the sentence that is being written
};

}  // namespace

LanguageTagger::LanguageTagger(std::shared_ptr<const LanguageModel> model)
    : model_(std::move(model)) {}

void LanguageTagger::annotate(Document& document, Workspace& scratch) const {
  auto& state = scratch.kept<KeptState>(model_.get(), [this] {
    return KeptState{.model = model_, .scratch = model_->make_scratch()};
  });
  DocumentPass(*model_, state.scratch, document).run();
}

}  // namespace relata
