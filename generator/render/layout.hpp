// Lines of at most `columns` columns, broken where a careful colleague would break them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace exbind::render {

/// The words of a text in lines that begin with `marker`; a word that is too long stands alone.
std::vector<std::string> wrapped(std::string_view text, std::size_t indent, std::string_view marker = "/// ");

/// `head` items joined by ", " `tail` on one line where that fits; otherwise the head, the items filled into lines that
/// are four columns further in, and the tail.
std::vector<std::string> filled(const std::string& head, const std::vector<std::string>& items, const std::string& tail,
                                std::size_t indent);

/// The same, but one item a line when they do not all fit.
std::vector<std::string> stacked(const std::string& head, const std::vector<std::string>& items,
                                 const std::string& tail, std::size_t indent);

/// `head` items joined by ", " `tail`, filled into lines of which all but the first stand `indent` columns in.
std::vector<std::string> flowed(const std::string& head, const std::vector<std::string>& items, const std::string& tail,
                                std::size_t indent);

/// `declarator = callee(arguments);`, broken after the equals sign, then after the parenthesis, where it is too long.
std::vector<std::string> definition(const std::string& declarator, const std::string& callee,
                                    const std::vector<std::string>& arguments);

/// A function with one statement, on one line where that fits.
std::vector<std::string> short_function(const std::string& signature, const std::string& statement);

struct Commented {
    std::string code;
    std::string comment;  ///< may be empty
};
/// Lines of code with their comments behind them in one column; a comment that does not fit there stands above.
std::vector<std::string> aligned(const std::vector<Commented>& lines, std::size_t indent);

}  // namespace exbind::render
