#include "contrast.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace {

using atlas::Theme;
using atlas::contrast::over;
using atlas::contrast::ratio;
using atlas::contrast::territories;
using atlas::palette::Role;
namespace palette = atlas::palette;

constexpr double text = 4.5;  ///< WCAG 2.2, 1.4.3.
constexpr double shape = 3.0; ///< WCAG 2.2, 1.4.11; and words from 24 px, or from 18.7 px bold.

double worstTerritory(const QColor& color, Theme theme) {
    double worst = 21;
    for (const QColor& fill : territories(theme))
        worst = std::min(worst, ratio(color, fill));
    return std::min(worst, ratio(color, palette::color(Role::Land, theme)));
}

const std::vector<std::string_view> countries{"FR", "LU", "BE", "DE"};
const std::vector<std::pair<std::string_view, std::string_view>> land{
    {"FR", "lorraine"},        {"FR", "grand-est"}, {"LU", "luxembourg"}, {"DE", "saarland"},
    {"DE", "rheinland-pfalz"}, {"BE", "wallonie"},  {"BE", "ostbelgien"}};

class Contrast : public testing::TestWithParam<Theme> {
protected:
    [[nodiscard]] static QColor role(Role role) { return palette::color(role, GetParam()); }
    [[nodiscard]] static bool night() { return GetParam() == Theme::Night; }
    static void holds(const std::string& what, const QColor& front, const QColor& ground, double least) {
        EXPECT_GE(ratio(front, ground), least)
            << what << ": " << front.name().toStdString() << " on " << ground.name().toStdString();
    }
};

TEST(ContrastFormula, GivesTheKnownValues) {
    EXPECT_DOUBLE_EQ(ratio(Qt::black, Qt::white), 21);
    EXPECT_DOUBLE_EQ(ratio(Qt::white, Qt::white), 1);
    EXPECT_NEAR(ratio(QColor(0x76, 0x76, 0x76), Qt::white), 4.54, 0.005); // the grey just dark enough
    EXPECT_EQ(over(Qt::black, 0.5, Qt::white), QColor(128, 128, 128));
    EXPECT_EQ(territories(Theme::Paper).size(), 7u);
}

TEST_P(Contrast, OfDensitiesRisesInEvenSteps) {
    // The upper three classes stand out from any ground of the map, and each from the one before.
    for (std::size_t step = 2; step < palette::densityCount; ++step)
        EXPECT_GE(worstTerritory(palette::density(step, GetParam()), GetParam()), shape) << step;
    const QColor ground = role(Role::Land);
    double before = 1;
    for (std::size_t step = 0; step < palette::densityCount; ++step) {
        const double now = ratio(palette::density(step, GetParam()), ground);
        EXPECT_GE(now / before, 1.3) << step;
        before = now;
    }
    EXPECT_EQ(palette::densityStep(0, 1), 2);
    EXPECT_EQ(palette::densityStep(1, 2), 4);
    EXPECT_EQ(palette::densityStep(1, 3), 2);
    EXPECT_EQ(palette::densityStep(4, 5), 4);
}

TEST_P(Contrast, OfWordsOnPanels) {
    struct Pair {
        std::string_view what;
        Role front, ground;
    };
    using enum Role;
    for (const auto& [what, front, ground] : std::vector<Pair>{
             {"ink on a panel", Ink, Panel},
             {"ink in a well", Ink, Sunken},
             {"ink on a chip", Ink, Raised},
             {"ink on a pressed segment or button of a well", Ink, Hair},
             {"ink on a selected row", Ink, EmberSoft},
             {"second words on a panel", Ink2, Panel},
             {"second words in a well, on a row under the pointer", Ink2, Sunken},
             {"second words on a chip", Ink2, Raised},
             {"second words on a segment under the pointer", Ink2, Hair},
             {"second words on a selected row", Ink2, EmberSoft},
             {"quiet words on a panel", Ink3, Panel},
             {"quiet words in a well, placeholder of a field", Ink3, Sunken},
             {"quiet words on a tile, the keys in a field", Ink3, Raised},
             {"a primary button, a tooltip", OnAccent, Ink},
             {"a primary button under the pointer", OnAccent, Ink2},
             {"selected letters in a field", OnAccent, Focus},
             {"key figure on a panel", Ember, Panel},
             {"key figure in a well", Ember, Sunken},
             {"number of a ring", RingText, RingBg},
             {"success", Ok, Panel},
             {"warning", Warn, Panel},
             {"error", Err, Panel},
         })
        holds(std::string(what), role(front), role(ground), text);
    holds("second line of a tooltip", over(role(Role::OnAccent), 0.8, role(Role::Ink)), role(Role::Ink),
          text);
    // The attribution lies on the map, whatever is below.
    for (const QColor& ground : {role(Role::Outside), role(Role::Core), role(Role::Ember), role(Role::Water)})
        holds("attribution over the map", role(Role::Ink2), over(role(Role::Panel), 0.9, ground), text);
}

TEST_P(Contrast, OfWordsOnTheMap) {
    for (const Role front : {Role::Ink, Role::Ink2, Role::Place, Role::RiverText, Role::Ember})
        EXPECT_GE(worstTerritory(role(front), GetParam()), text) << "role " << static_cast<int>(front);
    holds("names outside", role(Role::PlaceOut), role(Role::Outside), text);
    // Their halo is what names stand on where lines cross them.
    holds("names inside on their halo", role(Role::Place), role(Role::PlaceHalo), text);
    holds("river names on their halo", role(Role::RiverText), role(Role::PlaceHalo), text);
    for (const auto& [country, id] : land) {
        const QColor ground = palette::territory(id, GetParam());
        const QColor front = palette::tintText(country, GetParam());
        holds("capitals of " + std::string(id), over(front, night() ? 0.88 : 0.94, ground), ground, shape);
    }
}

TEST_P(Contrast, OfCountries) {
    for (const std::string_view country : countries) {
        const QColor words = palette::tintText(country, GetParam());
        const QColor tint = palette::tint(country, GetParam());
        const QColor panel = role(Role::Panel);
        const std::string name(country);
        holds("words of " + name + " on a panel", words, panel, text);
        holds("words of " + name + " in a well", words, role(Role::Sunken), text);
        holds("chip of " + name, words, over(tint, night() ? 0.22 : 0.16, panel), text);
        holds("distance of " + name + " on its halo", words, role(Role::PlaceHalo), text);
        holds("half a border tag of " + name, role(Role::Ink), over(tint, night() ? 0.32 : 0.22, panel),
              text);
        holds("bar of " + name, words, panel, shape);
        holds("bar of " + name + " within the distance", words, over(tint, night() ? 0.22 : 0.14, panel),
              shape);
    }
}

TEST_P(Contrast, OfShapes) {
    using enum Role;
    struct Pair {
        std::string_view what;
        Role front, ground;
    };
    for (const auto& [what, front, ground] : std::vector<Pair>{
             {"outline of a control", Ctl, Panel},
             {"outline of a control in a well", Ctl, Sunken},
             {"keyboard focus on a panel", Focus, Panel},
             {"keyboard focus in a well", Focus, Sunken},
             {"keyboard focus beside a tile", Focus, Raised},
             {"handle of a slider on its rail", Ink, Ctl},
             {"chosen segment's outline stands for its word", Ink, Raised},
             {"a ring's sites", KSite, RingBg},
             {"a ring's partners", KPartner, RingBg},
             {"a ring's projects", KProject, RingBg},
             {"mark of sites on a tile, chosen or not", KSite, Raised},
             {"mark of partners on a tile", KPartner, Raised},
             {"mark of projects on a tile", KProject, Raised},
             {"bar of a facet on its rail", KPartner, Sunken},
             {"arc over a border, on a panel's legend", Ember, Panel},
             {"arc over a border, outside", Ember, Outside},
             {"arc in a country, in the legend", ArcFaint, Panel},
             {"border line on its casing", Core, Casing},
         })
        holds(std::string(what), role(front), role(ground), shape);
    for (const Role front : {Core, Focus, Ember, ArcFaint})
        EXPECT_GE(worstTerritory(role(front), GetParam()), shape) << "role " << static_cast<int>(front);
}

TEST_P(Contrast, OfSectors) {
    const auto codes = geo::codes(geo::List::Sectors);
    ASSERT_EQ(codes.size(), 16u);
    for (std::size_t i = 0; i <= codes.size(); ++i) { // one more: a record without a sector
        const std::string name = i < codes.size() ? std::string(codes[i]) : "no sector";
        const QColor fill = palette::sector(i, GetParam());
        EXPECT_GE(worstTerritory(fill, GetParam()), shape) << name << " on the map";
        holds(name + ", its picture", role(Role::GlyphIcon), fill, shape);
        holds(name + " in a row", fill, role(Role::Panel), shape);
        holds(name + " in a tag, its bar on the rail", fill, role(Role::Sunken), shape);
    }
}

INSTANTIATE_TEST_SUITE_P(Themes, Contrast, testing::Values(Theme::Paper, Theme::Night),
                         [](const auto& parameter) {
                             return std::string(parameter.param == Theme::Night ? "Night" : "Paper");
                         });

} // namespace
