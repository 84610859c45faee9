#include "app/story/markdown.h"

#include <md4c.h>

#include <algorithm>
#include <array>
#include <functional>

namespace atlas {

namespace {

constexpr unsigned maxDepth = 8;
constexpr std::size_t maxBlocks = 20'000;

using Type = MarkdownBlock::Type;

/// Takes what md4c finds, in order. Nothing here throws but for want of memory.
class Reader {
public:
    Reader(std::string_view text, std::size_t firstLine)
        : text_(text), line_(firstLine), seen_(text.data()) {}

    int enter(MD_BLOCKTYPE type, void* detail) {
        if (++depth_ > maxDepth || blocks.size() > maxBlocks)
            return -1; // md4c goes on after what is positive
        switch (type) {
        case MD_BLOCK_H:
            open(Type::Heading).level = static_cast<MD_BLOCK_H_DETAIL*>(detail)->level;
            break;
        case MD_BLOCK_CODE: {
            const auto& code = *static_cast<MD_BLOCK_CODE_DETAIL*>(detail);
            auto& block = open(Type::Code);
            if (code.lang.text != nullptr) {
                block.info.assign(code.lang.text, code.lang.size);
                // The line of the fence; the text below it tells the lines of its own.
                if (inside(code.lang.text))
                    block.line = lineOf(code.lang.text);
            }
            break;
        }
        case MD_BLOCK_QUOTE:
            ++quotes_;
            break;
        case MD_BLOCK_LI:
            open(Type::Item);
            break;
        case MD_BLOCK_P:
            if (!open_ || block_.type != Type::Item || !block_.text.empty())
                open(quotes_ > 0 ? Type::Quote : Type::Paragraph);
            break;
        case MD_BLOCK_HR:
        case MD_BLOCK_TABLE:
            open(Type::Other);
            break;
        default:
            break;
        }
        return 0;
    }

    int leave(MD_BLOCKTYPE type, void*) {
        --depth_;
        if (type == MD_BLOCK_QUOTE)
            --quotes_;
        if (type == MD_BLOCK_H || type == MD_BLOCK_CODE || type == MD_BLOCK_P || type == MD_BLOCK_LI ||
            type == MD_BLOCK_HR || type == MD_BLOCK_TABLE)
            close();
        return 0;
    }

    int enter(MD_SPANTYPE type, void* detail) {
        if (!open_)
            return 0;
        if (type == MD_SPAN_A) {
            const auto& link = *static_cast<MD_SPAN_A_DETAIL*>(detail);
            block_.links.push_back({.target = {link.href.text, link.href.size}});
        } else if (type == MD_SPAN_IMG) {
            const auto& image = *static_cast<MD_SPAN_IMG_DETAIL*>(detail);
            block_.links.push_back({.target = {image.src.text, image.src.size}, .picture = true});
        }
        return 0;
    }

    int words(MD_TEXTTYPE type, const char* text, std::size_t size) {
        if (!open_)
            return 0;
        if (inside(text) && block_.line == 0)
            block_.line = lineOf(text);
        switch (type) {
        case MD_TEXT_BR:
            block_.text += '\n';
            break;
        case MD_TEXT_SOFTBR:
            block_.text += ' ';
            break;
        case MD_TEXT_NULLCHAR:
            block_.text += "\uFFFD";
            break;
        case MD_TEXT_ENTITY:
            block_.text += entity({text, size});
            break;
        default:
            block_.text.append(text, size);
        }
        return 0;
    }

    std::vector<MarkdownBlock> blocks;

private:
    MarkdownBlock& open(Type type) {
        close();
        block_ = {};
        block_.type = type;
        open_ = true;
        return block_;
    }
    void close() {
        if (!open_)
            return;
        if (block_.line == 0)
            block_.line = line_;
        blocks.push_back(std::move(block_));
        open_ = false;
    }
    [[nodiscard]] bool inside(const char* at) const {
        const std::less_equal<const char*> before;
        return before(text_.data(), at) && before(at, text_.data() + text_.size());
    }
    /// Counted on from the place before: md4c goes through the text from its beginning to its end.
    std::size_t lineOf(const char* at) {
        if (std::less<const char*>()(at, seen_))
            return line_ - static_cast<std::size_t>(std::count(at, seen_, '\n'));
        line_ += static_cast<std::size_t>(std::count(seen_, at, '\n'));
        seen_ = at;
        return line_;
    }
    static std::string_view entity(std::string_view name) {
        constexpr std::array<std::pair<std::string_view, std::string_view>, 5> known{
            {{"&amp;", "&"}, {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&nbsp;", "\u00a0"}}};
        for (const auto& [written, meant] : known)
            if (written == name)
                return meant;
        return name;
    }

    std::string_view text_;
    std::size_t line_;
    const char* seen_;
    unsigned depth_ = 0, quotes_ = 0;
    bool open_ = false;
    MarkdownBlock block_; ///< While open.
};

Reader& of(void* user) {
    return *static_cast<Reader*>(user);
}

} // namespace

geo::Result<std::vector<MarkdownBlock>> readMarkdown(std::string_view text, std::size_t firstLine) {
    Reader reader(text, firstLine);
    MD_PARSER parser{};
    parser.flags = MD_FLAG_NOHTML | MD_FLAG_NOINDENTEDCODEBLOCKS | MD_FLAG_PERMISSIVEURLAUTOLINKS;
    parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* user) {
        return of(user).enter(type, detail);
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void* detail, void* user) {
        return of(user).leave(type, detail);
    };
    parser.enter_span = [](MD_SPANTYPE type, void* detail, void* user) {
        return of(user).enter(type, detail);
    };
    parser.leave_span = [](MD_SPANTYPE, void*, void*) { return 0; };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* words, MD_SIZE size, void* user) {
        return of(user).words(type, words, size);
    };
    if (md_parse(text.data(), static_cast<MD_SIZE>(text.size()), &parser, &reader) != 0)
        return geo::fail("The text is nested too deeply or has too many parts", {},
                         "A story needs headings, paragraphs, lists and fenced blocks only.");
    return std::move(reader.blocks);
}

} // namespace atlas
