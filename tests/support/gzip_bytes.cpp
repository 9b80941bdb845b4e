// SPDX-License-Identifier: Apache-2.0
#include "tests/support/gzip_bytes.h"

#include <zlib.h>

#include <stdexcept>

namespace relata {

std::string gzip_bytes(std::string_view bytes) {
  constexpr int kGzipFormat = 16;  // added to the window size, zlib writes gzip
  z_stream stream{};
  if (deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, MAX_WBITS + kGzipFormat, MAX_MEM_LEVEL,
                   Z_DEFAULT_STRATEGY) != Z_OK) {
    throw std::runtime_error("zlib cannot pack");
  }
  std::string input(bytes);  // zlib's interface asks for bytes that could be written
  std::string packed(deflateBound(&stream, input.size()), '\0');
  stream.next_in = reinterpret_cast<Bytef*>(input.data());
  stream.avail_in = static_cast<uInt>(input.size());
  stream.next_out = reinterpret_cast<Bytef*>(packed.data());
  stream.avail_out = static_cast<uInt>(packed.size());
  const int result = deflate(&stream, Z_FINISH);
  packed.resize(stream.total_out);
  deflateEnd(&stream);
  if (result != Z_STREAM_END) {
    throw std::runtime_error("zlib did not finish");
  }
  return packed;
}

}  // namespace relata
