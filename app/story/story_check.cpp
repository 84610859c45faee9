#include "app/story/story.h"

#include <algorithm>
#include <format>
#include <set>

namespace atlas {

namespace {

using Severity = geo::Complaint::Severity;

class Check {
public:
    Check(const Story& story, FigureBook& figures) : story_(story), figures_(figures) {}

    std::vector<geo::Complaint> run() {
        for (const auto& scene : story_.scenes) {
            if (scene.view)
                view(*scene.view, scene.viewLine);
            for (std::size_t i = 0; i < scene.steps.size(); ++i)
                if (scene.steps[i].view)
                    view(*scene.steps[i].view, scene.stepLines[i]);
            filter_ = scene.view ? scene.view->appliedFilter() : geo::Filter();
            for (const auto& words : scene.words) {
                text(words.headline);
                text(words.figure);
                for (const auto& paragraph : words.text)
                    text(paragraph);
            }
        }
        return std::move(complaints_);
    }

private:
    void complain(std::size_t line, std::string what, std::string hint) {
        // A figure used in three languages is wrong once.
        if (said_.insert({line, what}).second)
            complaints_.push_back({.file = story_.file.filename().string(),
                                   .line = line,
                                   .what = std::move(what),
                                   .hint = std::move(hint)});
    }

    void name(const std::string& name, std::size_t line) {
        if (name.starts_with("border:")) {
            if (!borderOfName(name))
                complain(line, std::format("There is no border '{}'", name),
                         "The six are BE-DE, BE-FR, BE-LU, DE-FR, DE-LU, FR-LU: border:FR-LU.");
        } else if (!figures_.catalogue().find(name)) {
            complain(line, std::format("The atlas has no record '{}'", name),
                     "A name is kind:id; gr-atlas-data query lists them.");
        }
    }

    void view(const View& view, std::size_t line) {
        if (!view.selected.empty())
            name(view.selected, line);
        for (const auto& highlighted : view.highlighted)
            name(highlighted, line);
        FigureSpec count{.what = FigureSpec::What::Count, .filter = view.appliedFilter()};
        if (view.shows(MapLayer::Records) && !figures_.answer(count, {}))
            complain(line, "No record passes the filter of this View", "Is a word of it too narrow?");
    }

    void text(const StoryText& text) {
        for (const auto& part : text.parts) {
            if (!part.figure)
                continue;
            if (const auto answer = figures_.answer(*part.figure, filter_); !answer)
                complain(part.figure->line, answer.error().what,
                         answer.error().hint.empty()
                             ? "Is its value known? gr-atlas-data query shows the record."
                             : answer.error().hint);
        }
    }

    const Story& story_;
    FigureBook& figures_;
    geo::Filter filter_;
    std::vector<geo::Complaint> complaints_;
    std::set<std::pair<std::size_t, std::string>> said_;
};

} // namespace

std::vector<geo::Complaint> checkStory(const Story& story, FigureBook& figures) {
    return Check(story, figures).run();
}

geo::Result<StoryFile> validateStory(const std::filesystem::path& file, FigureBook& figures) {
    return readStoryFile(file).transform([&](StoryFile read) {
        std::ranges::move(checkStory(read.story, figures), std::back_inserter(read.complaints));
        std::ranges::stable_sort(read.complaints, {}, &geo::Complaint::line);
        return read;
    });
}

} // namespace atlas
