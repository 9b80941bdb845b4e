// SPDX-License-Identifier: Apache-2.0
#pragma once
// Work on many items at once, results in the order of the items: why output does not depend on the
// number of threads.

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <exception>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <type_traits>
#include <utility>
#include <vector>

namespace relata {

namespace detail {

/// The shared state of one `map_in_order` call: a bounded window of items between the reader and
/// the taker.
template <class Item, class Output>
class OrderedWindow {
 public:
  explicit OrderedWindow(std::size_t limit) : limit_(limit) {}

  struct Slot {
    std::optional<Item> item;
    std::optional<Output> output;
    std::exception_ptr error;
    bool is_done = false;
  };

  [[nodiscard]] bool is_full() const { return slots_.size() >= limit_; }

  [[nodiscard]] bool is_empty() const { return slots_.empty(); }

  void put(Item item) {
    {
      const std::lock_guard lock(mutex_);
      slots_.emplace_back().item = std::move(item);
      waiting_.push_back(&slots_.back());
    }
    work_ready_.notify_one();
  }

  /// The output of the oldest item; blocks until it is there. Throws: what the worker threw.
  Output take() {
    std::unique_lock lock(mutex_);
    done_.wait(lock, [&] { return slots_.front().is_done; });
    Slot slot = std::move(slots_.front());
    slots_.pop_front();
    lock.unlock();
    if (slot.error) {
      std::rethrow_exception(slot.error);
    }
    return std::move(*slot.output);
  }

  void close() {
    {
      const std::lock_guard lock(mutex_);
      is_closed_ = true;
      waiting_.clear();
    }
    work_ready_.notify_all();
  }

  template <class Make>
  void work(Make& make) {
    while (Slot* slot = wait_for_work()) {
      try {
        slot->output.emplace(make(std::move(*slot->item)));
      } catch (...) {  // handed to the taker, which rethrows it
        slot->error = std::current_exception();
      }
      {
        const std::lock_guard lock(mutex_);
        slot->is_done = true;
      }
      done_.notify_one();
    }
  }

 private:
  Slot* wait_for_work() {
    std::unique_lock lock(mutex_);
    work_ready_.wait(lock, [&] { return is_closed_ || !waiting_.empty(); });
    if (waiting_.empty()) {
      return nullptr;
    }
    Slot* slot = waiting_.front();
    waiting_.pop_front();
    return slot;
  }

  std::size_t limit_;
  std::mutex mutex_;
  std::condition_variable work_ready_;
  std::condition_variable done_;
  std::deque<Slot> slots_;  // a deque: pointers to its elements survive push_back and pop_front
  std::deque<Slot*> waiting_;
  bool is_closed_ = false;
};

struct CloseWindow {
  template <class Window>
  void operator()(Window* window) const {
    window->close();
  }
};

}  // namespace detail

/// Calls `make(item)` on `thread_count` threads for every item that `next()` gives (an optional;
/// nothing ends it), and `take(output)` in the order of the items. `next` and `take` run on the
/// calling thread; `make` gets its own copy of nothing: what it shares must be const. With one
/// thread everything runs on the calling thread. Throws: what any of the three throws; items behind
/// it are dropped. Cost: at most 4 items a thread are in flight.
template <class Next, class Make, class Take>
void map_in_order(std::size_t thread_count, Next next, Make make, Take take) {
  if (thread_count <= 1) {
    while (auto item = next()) {
      take(make(std::move(*item)));
    }
    return;
  }
  using Item = typename std::invoke_result_t<Next>::value_type;
  using Output = std::invoke_result_t<Make, Item>;
  using Window = detail::OrderedWindow<Item, Output>;
  Window window(4 * thread_count);
  std::vector<std::jthread> threads;
  // Behind `threads`, so that the window is closed before they are joined, also when one throws.
  const std::unique_ptr<Window, detail::CloseWindow> closer(&window);
  threads.reserve(thread_count);
  for (std::size_t i = 0; i < thread_count; ++i) {
    threads.emplace_back([&] { window.work(make); });
  }
  while (auto item = next()) {
    if (window.is_full()) {
      take(window.take());
    }
    window.put(std::move(*item));
  }
  while (!window.is_empty()) {
    take(window.take());
  }
}

}  // namespace relata
