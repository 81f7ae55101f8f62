// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

/// What a function that can fail returns: a value, or an error of a closed type.
/// std::expected needs C++23; clang 14 cannot parse libstdc++'s, so tl::expected stands in.
template <typename T, typename E> using Result = tl::expected<T, E>;

template <typename E> using Failure = tl::unexpected<E>;
