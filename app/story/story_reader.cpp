#include "app/story/front_matter.h"
#include "app/story/markdown.h"
#include "app/story/story.h"
#include "app/story/story_views.h"
#include "geo/dataset.h"

#include <algorithm>
#include <format>
#include <utility>

namespace atlas {

namespace {

using Type = MarkdownBlock::Type;

constexpr std::string_view sections =
    "Below a scene stand ## fr, ## de, ## en, ## notes fr, ## sources, and blocks ```view and ```step.";
constexpr std::uintmax_t maxPictureBytes = 20 * 1024 * 1024;
constexpr std::size_t maxSources = 10;
constexpr std::size_t maxNameBytes = 200;

/// Where the figure that begins after "{{" ends: at the "}}" outside of JSON's braces and texts.
std::size_t figureEnd(std::string_view text, std::size_t from) {
    int depth = 0;
    bool quoted = false;
    for (std::size_t i = from; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                quoted = false;
        } else if (c == '"') {
            quoted = true;
        } else if (c == '{') {
            ++depth;
        } else if (c == '}') {
            if (depth == 0)
                return text.substr(i).starts_with("}}") ? i : std::string_view::npos;
            --depth;
        }
    }
    return std::string_view::npos;
}

/// A picture is a plain file beside the story: no path, nothing hidden, no other kind of file.
bool isPictureName(std::string_view name) {
    const bool plain = !name.empty() && name.size() <= maxNameBytes && name.front() != '.' &&
                       name.find_first_of("/\\:%?#") == std::string_view::npos;
    return plain && (name.ends_with(".png") || name.ends_with(".jpg"));
}

std::string hostOf(std::string_view url) {
    auto host = url.substr(url.find("://") + 3);
    host = host.substr(0, host.find_first_of("/?#"));
    if (host.starts_with("www."))
        host.remove_prefix(4);
    return std::string(host);
}

class Reader {
public:
    explicit Reader(const std::filesystem::path& file) { out_.story.file = file; }

    StoryFile read(std::string_view text) {
        if (text.size() > maxStoryBytes) {
            complain(1,
                     std::format("The story has {} bytes; at most {} are read", text.size(), maxStoryBytes),
                     "A story is words: pictures stand beside it.");
            return std::move(out_);
        }
        front_ = readFrontMatter(text, out_);
        for (const auto& [name, written] : front_.figures)
            readNamedFigure(name, written);
        const auto blocks = readMarkdown(front_.body, front_.bodyLine);
        if (!blocks) {
            complain(front_.bodyLine, blocks.error());
            return finish();
        }
        for (const auto& block : *blocks)
            take(block);
        if (scene_ != nullptr)
            endScene();
        if (out_.story.scenes.empty())
            complain(front_.bodyLine, "The story has no scene", "A scene begins with # and its name.");
        return finish();
    }

private:
    enum class Section : std::uint8_t { None, Words, Notes, Sources, Unknown };

    void complain(std::size_t line, std::string what, std::string hint) {
        out_.complaints.push_back({.file = out_.story.file.filename().string(),
                                   .line = line,
                                   .what = std::move(what),
                                   .hint = std::move(hint)});
    }

    /// What is wrong within a figure or a View, said by those who read them elsewhere, too.
    void complain(std::size_t line, const geo::Error& error) {
        complain(line, error.what,
                 error.hint.empty() ? "data/stories/README.md shows how it is written." : error.hint);
    }

    StoryFile finish() {
        std::ranges::stable_sort(out_.complaints, {}, &geo::Complaint::line);
        if (out_.complaints.size() > maxStoryComplaints)
            out_.complaints.resize(maxStoryComplaints);
        return std::move(out_);
    }

    void readNamedFigure(const std::string& name, const std::string& written) {
        auto figure = parseFigure(written);
        if (!figure) {
            complain(front_.figureLines[name], figure.error());
            return;
        }
        figure->line = front_.figureLines[name];
        figures_.emplace(name, std::move(*figure));
    }

    void take(const MarkdownBlock& block) {
        if (block.type == Type::Heading && block.level == 1) {
            beginScene(block);
            return;
        }
        if (scene_ == nullptr) {
            complain(block.line, "This stands before the first scene", "A scene begins with # and its name.");
            return;
        }
        if (block.type == Type::Code)
            takeCode(block);
        else if (block.type == Type::Heading && block.level == 2)
            beginSection(block);
        else if (section_ == Section::Words)
            takeWords(block);
        else if (section_ == Section::Notes)
            takeNote(block);
        else if (section_ == Section::Sources)
            takeSources(block);
        else if (section_ == Section::None && !block.text.empty())
            complain(block.line, "This belongs to no language", std::string(sections));
    }

    void beginScene(const MarkdownBlock& block) {
        if (scene_ != nullptr)
            endScene();
        auto& scenes = out_.story.scenes;
        if (block.text.empty() || block.text.size() > maxNameBytes)
            complain(block.line, std::format("The name of a scene has 1 to {} bytes", maxNameBytes),
                     "Write # and a short name.");
        if (std::ranges::contains(scenes, block.text, &Scene::name))
            complain(block.line, std::format("There are two scenes '{}'", block.text),
                     "Names are for jumping to a scene: give each its own.");
        if (scenes.size() == maxScenes)
            complain(block.line, std::format("The story has more than {} scenes", maxScenes),
                     "Make two stories of it.");
        if (scenes.size() >= maxScenes) {
            overflow_ = Scene();
            scene_ = &overflow_; // read on, for what else is wrong
        } else {
            scene_ = &scenes.emplace_back();
        }
        scene_->name = block.text;
        scene_->line = block.line;
        section_ = Section::None;
        json_.clear();
    }

    void beginSection(const MarkdownBlock& block) {
        std::string_view name = block.text;
        section_ = Section::Words;
        if (name == "sources") {
            section_ = Section::Sources;
            return;
        }
        if (name.starts_with("notes ")) {
            section_ = Section::Notes;
            name.remove_prefix(6);
        }
        const auto language = languageByCode(name);
        if (!language) {
            section_ = Section::Unknown;
            complain(block.line, std::format("'{}' is no part of a scene", block.text),
                     std::string(sections));
            return;
        }
        language_ = static_cast<std::size_t>(*language);
        if (!std::ranges::contains(out_.story.languages, *language))
            complain(block.line, std::format("The story does not say that it has '{}'", name),
                     "Add it to languages in the head of the story.");
        if (section_ == Section::Notes)
            return;
        if (words().line != 0)
            complain(block.line, std::format("The scene has '{}' twice", name),
                     "Write its words in one place.");
        words().line = block.line;
    }

    SceneWords& words() { return scene_->words[language_]; }

    void takeCode(const MarkdownBlock& block) {
        if (block.info == "view")
            takeView(block);
        else if (block.info == "step")
            takeStep(block);
        else
            complain(block.line, std::format("A block '{}' means nothing here", block.info),
                     "Known: ```view and ```step.");
    }

    void complain(const MarkdownBlock& block, const BlockError& error) {
        complain(block.line + error.line, error.error);
    }

    void takeView(const MarkdownBlock& block) {
        if (scene_->viewLine != 0 || !scene_->steps.empty()) {
            complain(block.line, "The View of a scene stands once, before its steps",
                     "What changes within a scene is a ```step.");
            return;
        }
        scene_->viewLine = block.line;
        auto json = sceneJson(block.text);
        if (!json) {
            complain(block, json.error());
            return;
        }
        auto view = sceneView(*json);
        if (!view) {
            complain(block.line, view.error());
            return;
        }
        scene_->view = std::move(*view);
        json_ = std::move(*json);
    }

    void takeStep(const MarkdownBlock& block) {
        if (scene_->steps.size() == maxSteps)
            complain(block.line, std::format("The scene has more than {} steps", maxSteps),
                     "Make two scenes of it.");
        if (scene_->steps.size() >= maxSteps || (scene_->viewLine != 0 && !scene_->view))
            return; // without its View nothing can be said of it
        auto step = readStep(block.text, json_);
        if (!step) {
            complain(block, step.error());
            return;
        }
        scene_->steps.push_back(std::move(*step));
        scene_->stepLines.push_back(block.line);
    }

    StoryText textOf(const MarkdownBlock& block, std::string_view prefix = {}) {
        StoryText text{.line = block.line};
        if (block.text.size() > maxParagraphBytes)
            complain(block.line,
                     std::format("The paragraph has {} bytes; at most {} fit on a screen", block.text.size(),
                                 maxParagraphBytes),
                     "Say it shorter.");
        if (block.text.size() > maxParagraphBytes)
            return text;
        std::string before(prefix);
        std::size_t at = 0;
        while (true) {
            const auto open = block.text.find("{{", at);
            before += block.text.substr(at, open == std::string::npos ? open : open - at);
            if (open == std::string::npos)
                break;
            const auto end = figureEnd(block.text, open + 2);
            if (end == std::string_view::npos) {
                complain(block.line, "A figure has no end", "It stands between {{ and }}.");
                break;
            }
            if (auto figure = figureOf(block.text.substr(open + 2, end - open - 2), block.line))
                text.parts.push_back({.words = std::exchange(before, {}), .figure = std::move(figure)});
            at = end + 2;
        }
        if (!before.empty())
            text.parts.push_back({.words = std::move(before)});
        return text;
    }

    std::optional<FigureSpec> figureOf(const std::string& written, std::size_t line) {
        std::string_view name = written;
        while (name.starts_with(' '))
            name.remove_prefix(1);
        while (name.ends_with(' '))
            name.remove_suffix(1);
        if (const auto named = figures_.find(std::string(name)); named != figures_.end())
            return named->second;
        if (front_.figures.contains(std::string(name)))
            return std::nullopt; // complained of where it is written
        auto figure = parseFigure(name);
        if (!figure) {
            complain(line, figure.error());
            return std::nullopt;
        }
        figure->line = line;
        return *figure;
    }

    void takeWords(const MarkdownBlock& block) {
        const auto picture = std::ranges::find_if(block.links, &MarkdownBlock::Link::picture);
        if (picture != block.links.end())
            takePicture(block, picture->target);
        else if (block.type == Type::Heading)
            takeHeadline(block);
        else if (block.type == Type::Quote)
            takeFigure(block);
        else if (block.type == Type::Other)
            complain(block.line, "A line or a table has no place in a scene", "Write sentences or a list.");
        else if (!block.text.empty())
            takeText(block);
    }

    void takeHeadline(const MarkdownBlock& block) {
        if (block.level != 3)
            complain(block.line, "A heading of this level means nothing here",
                     "The headline begins with ###.");
        else if (!words().headline.empty())
            complain(block.line, "The scene has two headlines", "Say one thing a scene.");
        else
            words().headline = textOf(block);
    }

    void takeFigure(const MarkdownBlock& block) {
        if (!words().figure.empty()) {
            complain(block.line, "The scene has two key figures", "Show one number a scene.");
            return;
        }
        words().figure = textOf(block);
    }

    void takeText(const MarkdownBlock& block) {
        if (words().text.size() == maxParagraphs)
            complain(block.line, std::format("The scene has more than {} paragraphs", maxParagraphs),
                     "Make two scenes of it.");
        if (words().text.size() < maxParagraphs)
            words().text.push_back(textOf(block, block.type == Type::Item ? "–\u00a0" : ""));
    }

    void takePicture(const MarkdownBlock& block, const std::string& name) {
        if (!words().picture.empty())
            complain(block.line, "The scene has two pictures", "Show one picture a scene.");
        if (!isPictureName(name)) {
            complain(block.line, std::format("'{}' is no picture of the story's folder", name.substr(0, 60)),
                     "Put a .png or .jpg beside the story and write its plain name.");
            return;
        }
        if (block.text.empty())
            complain(block.line, "The picture has no words for those who do not see it",
                     "Write ![what is to be seen](" + name + ").");
        std::error_code failed;
        const auto path = out_.story.file.parent_path() / name;
        if (!std::filesystem::is_regular_file(std::filesystem::symlink_status(path, failed)) ||
            std::filesystem::file_size(path, failed) > maxPictureBytes) {
            complain(block.line, std::format("There is no picture '{}' beside the story", name),
                     std::format("It must be a file of at most {} MB.", maxPictureBytes / 1024 / 1024));
            return;
        }
        words().picture = name;
        words().pictureAlt = block.text;
    }

    void takeNote(const MarkdownBlock& block) {
        auto& notes = scene_->notes[language_];
        if (block.text.size() > maxParagraphBytes || notes.size() >= maxParagraphs)
            complain(block.line,
                     std::format("The notes have more than {} paragraphs of at most {} bytes", maxParagraphs,
                                 maxParagraphBytes),
                     "Say it shorter.");
        else if (!block.text.empty())
            notes.push_back(block.text);
    }

    /// A bare address may go on where Markdown's ends: "…/page_,-of-a-newspaper.html".
    static std::string whole(const MarkdownBlock& block, const std::string& target) {
        const bool bare = block.text.starts_with(target) && !block.text.contains(' ');
        return bare ? block.text : target;
    }

    void takeSources(const MarkdownBlock& block) {
        if (block.links.empty())
            complain(block.line, "A source is an address", "Write - https://example.org/page.");
        for (const auto& link : block.links) {
            if (!link.target.starts_with("https://") && !link.target.starts_with("http://"))
                complain(block.line, std::format("'{}' is no address of the web", link.target.substr(0, 60)),
                         "It begins with https://.");
            else if (scene_->sources.size() >= maxSources)
                complain(block.line, std::format("A scene has at most {} sources", maxSources),
                         "Name those that its numbers stand on.");
            else
                scene_->sources.push_back({.url = whole(block, link.target), .host = hostOf(link.target)});
        }
    }

    void endScene() {
        const auto& all = scene_->words;
        const bool anyWords = std::ranges::any_of(all, [](const auto& words) { return words.line != 0; });
        if (!anyWords && scene_->viewLine == 0)
            complain(scene_->line, std::format("The scene '{}' shows nothing", scene_->name),
                     "Give it words, a View or a picture.");
        const bool anyNotes =
            std::ranges::any_of(scene_->notes, [](const auto& notes) { return !notes.empty(); });
        const SceneWords* first = nullptr;
        for (const auto language : out_.story.languages) {
            const auto index = static_cast<std::size_t>(language);
            const auto code = languageCode(language);
            if (anyNotes && scene_->notes[index].empty())
                complain(scene_->line, std::format("The scene '{}' has no notes in '{}'", scene_->name, code),
                         std::format("Add ## notes {}.", code));
            if (!anyWords)
                continue;
            if (all[index].line == 0) {
                complain(scene_->line, std::format("The scene '{}' has no words in '{}'", scene_->name, code),
                         std::format("Add ## {}.", code));
                continue;
            }
            if (first == nullptr)
                first = &all[index];
            else
                compare(*first, all[index], code);
        }
        checkSteps(first);
    }

    /// The languages of a scene show the same.
    void compare(const SceneWords& first, const SceneWords& other, std::string_view code) {
        const auto differs = [&](bool a, bool b, std::string_view part) {
            if (a != b)
                complain(other.line,
                         std::format("'{}' and the first language differ: one has no {}", code, part),
                         "A scene shows the same in every language.");
        };
        differs(first.headline.empty(), other.headline.empty(), "headline");
        differs(first.figure.empty(), other.figure.empty(), "key figure");
        differs(first.picture.empty(), other.picture.empty(), "picture");
        if (first.text.size() != other.text.size())
            complain(other.line,
                     std::format("'{}' has {} paragraphs, the first language {}", code, other.text.size(),
                                 first.text.size()),
                     "A scene shows the same in every language.");
    }

    void checkSteps(const SceneWords* words) {
        for (std::size_t i = 0; i < scene_->steps.size(); ++i) {
            const auto& step = scene_->steps[i];
            const bool missing = (step.figure && (words == nullptr || words->figure.empty())) ||
                                 (step.text && (words == nullptr || words->text.empty())) ||
                                 (step.picture && (words == nullptr || words->picture.empty()));
            if (missing)
                complain(scene_->stepLines[i], "The step reveals what the scene does not have",
                         "Write the figure (>), the lines or the picture in every language.");
        }
    }

    StoryFile out_;
    FrontMatter front_;
    std::map<std::string, FigureSpec> figures_;
    Scene* scene_ = nullptr;
    Scene overflow_;
    Section section_ = Section::None;
    std::size_t language_ = 0;
    std::string json_; ///< Of the scene's View, with what the steps so far have changed.
};

} // namespace

geo::Language Story::language(geo::Language wanted) const {
    if (std::ranges::contains(languages, wanted) || languages.empty())
        return wanted;
    return languages.front();
}

bool StoryFile::hasErrors() const {
    return std::ranges::contains(complaints, geo::Complaint::Severity::Error, &geo::Complaint::severity);
}

StoryFile readStory(std::string_view text, const std::filesystem::path& file) {
    return Reader(file).read(text);
}

geo::Result<StoryFile> readStoryFile(const std::filesystem::path& file) {
    geo::ReadLimits limits;
    limits.maxBytes = maxStoryBytes;
    return geo::readFile(file.string(), limits).transform([&](const std::string& text) {
        return readStory(text, file);
    });
}

} // namespace atlas
