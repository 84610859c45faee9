#include "app/story/story_editor.h"
#include "app/text.h"

#include <algorithm>

namespace atlas {

namespace {

std::string plain(const QString& text) {
    return text.toStdString();
}

constexpr std::array<std::string_view, 3> parts{"figure", "text", "picture"};

bool reveals(const StepWords& step, std::string_view part) {
    return part == "figure" ? step.figure : part == "text" ? step.text : step.picture;
}

} // namespace

std::optional<std::string> StoryEditor::stepBlock(int step) const {
    if (!draft_ || !has(scene()))
        return std::nullopt;
    const auto& source = draft_->source();
    const auto& steps = source.scenes()[draft_->scene()].steps;
    if (step < 0 || static_cast<std::size_t>(step) >= steps.size())
        return std::nullopt;
    return std::string(source.at(steps[static_cast<std::size_t>(step)].inside));
}

QList<StoryStep> StoryEditor::steps() const {
    QList<StoryStep> steps;
    const auto wordOf = [](const std::string& member) {
        return member == "camera"        ? tr("place", "what a step of a story changes")
               : member == "filter"      ? tr("filter", "what a step of a story changes")
               : member == "layers"      ? tr("layers", "what a step of a story changes")
               : member == "selected"    ? tr("record", "what a step of a story changes")
               : member == "highlighted" ? tr("what is set off", "what a step of a story changes")
                                         : toText(member);
    };
    for (int i = 0; const auto block = stepBlock(i); ++i) {
        const auto words = stepWords(*block).value_or(StepWords());
        QStringList changed;
        for (const auto& member : words.members)
            changed.push_back(wordOf(member));
        steps.push_back({.figure = words.figure,
                         .text = words.text,
                         .picture = words.picture,
                         .map = changed.join(QStringLiteral(", "))});
    }
    return steps;
}

QStringList StoryEditor::revealable() const {
    if (!draft_ || draft_->scene() >= read_.story.scenes.size())
        return {};
    const auto& words =
        read_.story.scenes[draft_->scene()].words[static_cast<std::size_t>(read_.story.language(language_))];
    QStringList there;
    if (!words.figure.empty())
        there.push_back(QStringLiteral("figure"));
    if (!words.text.empty())
        there.push_back(QStringLiteral("text"));
    if (!words.picture.empty())
        there.push_back(QStringLiteral("picture"));
    return there;
}

bool StoryEditor::addStep() {
    if (!draft_ || !session_ || !has(scene()))
        return false;
    const auto& source = draft_->source();
    const auto at = draft_->scene();
    auto block = geo::Result<std::string>("{}");
    if (const auto before = viewAfter(source, at, maxSteps))
        block = stepShowing("{}", *before, session_->view());
    if (block && *block == "{}") {
        const auto there = revealable();
        const auto free = std::ranges::find_if(parts, [&](std::string_view part) {
            bool revealed = false;
            for (int i = 0; const auto other = stepBlock(i); ++i)
                revealed = revealed || reveals(stepWords(*other).value_or(StepWords()), part);
            return there.contains(toText(part)) && !revealed;
        });
        block = free != parts.end() ? stepRevealing("{}", *free, true)
                                    : geo::Result<std::string>(geo::fail(
                                          plain(tr("A step shows something new")), {},
                                          plain(tr("Move the map, filter it or choose a record first."))));
    }
    const bool added = take(
        block.and_then([&](const std::string& json) { return edit::addStep(draft_->source(), at, json); }),
        scene());
    return added;
}

bool StoryEditor::removeStep(int step) {
    return stepBlock(step) &&
           take(edit::removeStep(draft_->source(), draft_->scene(), static_cast<std::size_t>(step)), scene());
}

bool StoryEditor::moveStep(int step, int by) {
    const int first = by < 0 ? step - 1 : step;
    return stepBlock(first) && stepBlock(first + 1) &&
           take(edit::swapSteps(draft_->source(), draft_->scene(), static_cast<std::size_t>(first)), scene());
}

bool StoryEditor::changeStep(int step, const geo::Result<std::string>& block) {
    return take(block.and_then([&](const std::string& json) {
        return edit::step(draft_->source(), draft_->scene(), static_cast<std::size_t>(step), json);
    }),
                scene());
}

bool StoryEditor::setRevealed(int step, const QString& part, bool revealed) {
    const auto block = stepBlock(step);
    return block && std::ranges::contains(parts, plain(part)) &&
           changeStep(step, stepRevealing(*block, plain(part), revealed));
}

bool StoryEditor::takeStepView(int step) {
    const auto block = stepBlock(step);
    if (!block || !session_)
        return false;
    const auto before = viewAfter(draft_->source(), draft_->scene(), static_cast<std::size_t>(step));
    return before && changeStep(step, stepShowing(*block, *before, session_->view()));
}

bool StoryEditor::showStep(int step) {
    if (!session_ || !stepBlock(step))
        return false;
    const auto view = viewAfter(draft_->source(), draft_->scene(), static_cast<std::size_t>(step) + 1);
    return view && looksAt(*view);
}

QString StoryEditor::theme() const {
    const auto& theme = read_.story.theme;
    return theme ? toText(themeName(*theme)) : QString();
}

bool StoryEditor::setTheme(const QString& theme) {
    return draft_ && take(edit::theme(draft_->source(), themeByName(plain(theme))), scene());
}

bool StoryEditor::setSpoken(const QString& code, bool spoken) {
    const auto language = languageByCode(plain(code));
    if (!draft_ || !language)
        return false;
    auto languages = read_.story.languages;
    std::erase(languages, *language);
    if (spoken)
        languages.push_back(*language);
    if (!take(edit::languages(draft_->source(), languages), scene()))
        return false;
    if (!spoken && *language == language_ && !languages.empty())
        setLanguage(toText(languageCode(languages.front())));
    return true;
}

} // namespace atlas
