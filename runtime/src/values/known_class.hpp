// Whether an object that a caller hands in is of a class of ours.
#pragma once

namespace exbind::inline v0_1::detail {

/// The object as a `T`, or null if it is none. A program that is built without RTTI may derive classes from our
/// interfaces, too, and dynamic_cast would crash on their objects: where their type ought to stand is nothing.
template <class T, class Base>
T* known_class(Base* object) {
    // In the C++ ABI of Itanium, which GCC and clang keep to, the type stands before the first virtual function.
    const void* const* const functions = *reinterpret_cast<const void* const* const*>(object);
    return functions[-1] == nullptr ? nullptr : dynamic_cast<T*>(object);
}

}  // namespace exbind::detail
