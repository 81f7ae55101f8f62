// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <utility>

/// A value that few of many have, and which takes no more room than a pointer in the others: there it is as
/// if it were empty.
template <typename Value> class Seldom
{
public:
    [[nodiscard]] const Value &operator*() const
    {
        static const Value empty;
        return m_value ? *m_value : empty;
    }
    [[nodiscard]] const Value *operator->() const { return &**this; }

    void set(Value value) { m_value = std::make_unique<Value>(std::move(value)); }
    /// For changes.
    [[nodiscard]] Value &edit()
    {
        if (!m_value)
            m_value = std::make_unique<Value>();
        return *m_value;
    }
    void clear() { m_value.reset(); }

private:
    std::unique_ptr<Value> m_value;
};
