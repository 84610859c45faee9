#pragma once

// Private to geo: lists of plain values as the bytes that an atlas file holds of them.

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <type_traits>

namespace geo::detail {

/// A list under a name, seen as bytes. The list must stay where it is; its values have no unused room in
/// them, which would be written.
class ByteColumn {
public:
    template <class List>
        requires std::is_trivially_copyable_v<typename List::value_type>
    ByteColumn(std::string name, List& list)
        : name_(std::move(name)), bytes_([&list] {
              return std::string_view(reinterpret_cast<const char*>(list.data()),
                                      list.size() * sizeof(list[0]));
          }),
          resize_([&list](std::size_t bytes) -> char* {
              if (bytes % sizeof(list[0]) != 0)
                  return nullptr;
              list.resize(bytes / sizeof(list[0]));
              return reinterpret_cast<char*>(list.data());
          }) {}

    [[nodiscard]] const std::string& name() const { return name_; }
    [[nodiscard]] std::string_view bytes() const { return bytes_(); }
    /// Makes room for `bytes`, to be written to; null if no list of whole values has so many.
    [[nodiscard]] char* resize(std::size_t bytes) const { return resize_(bytes); }

private:
    std::string name_;
    std::function<std::string_view()> bytes_;
    std::function<char*(std::size_t)> resize_;
};

} // namespace geo::detail
