#include "app/error_words.h"

#include "app/error_sentences.h"
#include "app/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>
#include <unordered_map>
#include <vector>

namespace atlas {

namespace {

constexpr const char* context = "ErrorWords";
/// Longer ones are English: nothing that the program says by itself has so many bytes.
constexpr std::size_t longest = 4096;
constexpr int deepest = 4;    ///< Sentences within sentences.
constexpr int mostTries = 60; ///< Parts of one text that are looked up, whatever it is made of.
constexpr int mostJoints = 4; ///< Places where a text may fall apart into sentences.

using Captures = std::array<std::string_view, 9>;

QString translated(const char* source) {
    return QCoreApplication::translate(context, source);
}

bool isPlaceholder(std::string_view text, std::size_t at) {
    return text[at] == '%' && at + 1 < text.size() && text[at + 1] >= '1' && text[at + 1] <= '9';
}

/// A sentence with placeholders, taken apart: what stands before, between and after them.
class Pattern {
public:
    explicit Pattern(const char* source) : source_(source) {
        const std::string_view text(source);
        std::size_t from = 0;
        for (std::size_t at = 0; at < text.size(); ++at) {
            if (!isPlaceholder(text, at))
                continue;
            pieces_.push_back(text.substr(from, at - from));
            from = at + 2;
        }
        pieces_.push_back(text.substr(from));
        for (const auto piece : pieces_)
            weight_ += piece.size();
    }

    [[nodiscard]] const char* source() const { return source_; }
    /// How much of the sentence is its own.
    [[nodiscard]] std::size_t weight() const { return weight_; }
    [[nodiscard]] std::size_t count() const { return pieces_.size() - 1; }
    /// Between quotation marks stands what somebody else has written.
    [[nodiscard]] bool isQuoted(std::size_t place) const {
        return pieces_[place].ends_with('\'') && pieces_[place + 1].starts_with('\'');
    }

    /// What stands at the placeholders. Each piece where it comes first, and never looked for again: a text
    /// is walked through once.
    [[nodiscard]] std::optional<Captures> match(std::string_view text) const {
        if (!text.starts_with(pieces_.front()))
            return std::nullopt;
        Captures captures;
        std::size_t from = pieces_.front().size();
        for (std::size_t i = 1; i < pieces_.size(); ++i) {
            const bool last = i + 1 == pieces_.size();
            if (last && (text.size() - from < pieces_[i].size() || !text.ends_with(pieces_[i])))
                return std::nullopt;
            const auto at = last ? text.size() - pieces_[i].size() : text.find(pieces_[i], from);
            if (at == std::string_view::npos)
                return std::nullopt;
            captures[i - 1] = text.substr(from, at - from);
            from = at + pieces_[i].size();
        }
        return captures;
    }

private:
    const char* source_;
    std::vector<std::string_view> pieces_;
    std::size_t weight_ = 0;
};

/// All that the program can say.
class Book {
public:
    Book() {
        for (const auto part : {errorFiles(), errorViews(), errorStories(), errorKiosk(), errorUpdates()})
            for (const char* sentence : part) {
                if (Pattern pattern(sentence); pattern.count() > 0)
                    patterns.push_back(std::move(pattern));
                else
                    whole.emplace(sentence, sentence);
            }
        // Of two that fit, the one that says more.
        std::ranges::stable_sort(patterns, std::ranges::greater(), &Pattern::weight);
    }

    std::unordered_map<std::string_view, const char*> whole;
    std::vector<Pattern> patterns;
};

const Book& book() {
    static const Book all;
    return all;
}

/// "a.gpkg: The file is gone".
QString placed(const QString& where, const QString& what) {
    //: %1 a file or another place, %2 what is wrong there
    const QString form = translated(QT_TRANSLATE_NOOP("ErrorWords", "%1: %2"));
    return form.arg(where, what);
}

/// As geo::Error::text() does.
QString joined(const QString& what, const QString& hint) {
    if (hint.isEmpty())
        return what;
    const bool ended = what.isEmpty() || what.endsWith(u'.') || what.endsWith(u'?');
    return what + (ended ? QStringLiteral(" ") : QStringLiteral(". ")) + hint;
}

/// Says one text.
class Speaker {
public:
    /// Nothing for what nobody has translated.
    std::optional<QString> known(std::string_view text, int depth) {
        if (text.empty() || text.size() > longest || ++tries_ > mostTries)
            return std::nullopt;
        if (const auto found = book().whole.find(text); found != book().whole.end())
            return translated(found->second);
        for (const Pattern& pattern : book().patterns)
            if (const auto captures = pattern.match(text))
                return filled(pattern, *captures, depth);
        return depth < deepest ? parts(text, depth + 1) : std::nullopt;
    }

    QString said(std::string_view text, int depth) { return known(text, depth).value_or(toText(text)); }

private:
    QString filled(const Pattern& pattern, const Captures& captures, int depth) {
        std::array<QString, 9> values;
        for (std::size_t i = 0; i < pattern.count(); ++i)
            values[i] =
                pattern.isQuoted(i) || depth >= deepest ? toText(captures[i]) : said(captures[i], depth + 1);
        // Once from left to right: what is put in may hold placeholders of its own.
        const QString form = translated(pattern.source());
        QString line;
        for (qsizetype at = 0; at < form.size(); ++at) {
            const bool place =
                form[at] == u'%' && at + 1 < form.size() && form[at + 1] >= u'1' && form[at + 1] <= u'9';
            if (place)
                line += values[static_cast<std::size_t>(form[++at].unicode() - u'1')];
            else
                line += form[at];
        }
        return line;
    }

    /// "sentence. hint" or "where: sentence": what Error::text() puts together.
    std::optional<QString> parts(std::string_view text, int depth) {
        std::size_t at = 0;
        for (int i = 0; i < mostJoints; ++i, ++at) {
            at = text.find_first_of(".?", at);
            if (at == std::string_view::npos || at + 2 >= text.size())
                break;
            if (text[at + 1] != ' ')
                continue;
            if (const auto hint = known(text.substr(at + 2), depth))
                return joined(said(text.substr(0, text[at] == '.' ? at : at + 1), depth), *hint);
        }
        at = 0;
        for (int i = 0; i < mostJoints; ++i, ++at) {
            at = text.find(": ", at);
            if (at == std::string_view::npos)
                break;
            if (const auto what = known(text.substr(at + 2), depth))
                return placed(said(text.substr(0, at), deepest), *what);
        }
        return std::nullopt;
    }

    int tries_ = 0;
};

/// "a.gpkg, layer sites"; a path may hold a comma.
QString place(const std::string& where) {
    constexpr std::string_view layer = ", layer ";
    const auto at = where.rfind(layer);
    if (at == std::string::npos || where.find('/', at) != std::string::npos)
        return QString::fromStdString(where);
    //: %1 a file, %2 the name of a layer in it
    const QString form = translated(QT_TRANSLATE_NOOP("ErrorWords", "%1, layer %2"));
    return form.arg(QString::fromStdString(where.substr(0, at)),
                    QString::fromStdString(where.substr(at + layer.size())));
}

} // namespace

QString errorWords(std::string_view english) {
    return Speaker().said(english, 0);
}

QString errorWords(const geo::Error& error) {
    const QString what = joined(errorWords(error.what), errorWords(error.hint));
    return error.where.empty() ? what : placed(place(error.where), what);
}

QString errorWords(const geo::Complaint& complaint) {
    std::string where = complaint.file;
    if (complaint.line > 0)
        where += ':' + std::to_string(complaint.line);
    return errorWords(geo::Error{.what = complaint.what, .where = where, .hint = complaint.hint});
}

} // namespace atlas
