#include "app/record_card.h"
#include "tests/app/fixture.h"
#include "tests/app/print.h"
#include "tests/app/signals.h"

#include <QAbstractItemModelTester>

#include <gmock/gmock.h>

namespace atlas {

void PrintTo(const Fact& fact, std::ostream* out) {
    *out << fact.label.toStdString() << " = " << fact.value.toStdString();
}

namespace {

using testing::ElementsAre;

Fact fact(const char* label, const char* value) {
    return {.label = QString::fromUtf8(label), .value = QString::fromUtf8(value)};
}

std::string plain(const QString& text) {
    return text.toStdString();
}

class RecordCardTest : public testing::Test {
protected:
    RecordCardTest() {
        session.setAtlas(fixture::atlas());
        card.setSession(&session);
    }

    [[nodiscard]] std::string relation(int row, int role) const {
        const auto* model = const_cast<RecordCard&>(card).relations();
        return plain(model->data(model->index(row), role).toString());
    }

    Session session;
    RecordCard card;
    QAbstractItemModelTester tester{card.relations(), QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(RecordCardTest, WithoutASelectionThereIsNothing) {
    EXPECT_FALSE(card.shown());
    EXPECT_TRUE(card.title().isEmpty());
    EXPECT_TRUE(card.facts().isEmpty());
    EXPECT_EQ(card.relations()->count(), 0);
    EXPECT_TRUE(card.sourceHost().isEmpty());
}

TEST_F(RecordCardTest, ASiteSaysWhatIsKnownOfIt) {
    session.select(QStringLiteral("site:steelworks"));
    EXPECT_TRUE(card.shown());
    EXPECT_EQ(plain(card.recordName()), "site:steelworks");
    EXPECT_EQ(plain(card.title()), "Aciérie de Differdange");
    EXPECT_EQ(plain(card.kind()), "site");
    EXPECT_EQ(plain(card.kindWord()), "site/fr");
    EXPECT_THAT(card.sectors(),
                ElementsAre(QStringLiteral("steel-metals"), QStringLiteral("circular-economy")));
    EXPECT_THAT(card.sectorWords(),
                ElementsAre(QStringLiteral("steel-metals/fr"), QStringLiteral("circular-economy/fr")));
    EXPECT_EQ(plain(card.country()), "LU");
    EXPECT_EQ(plain(card.municipality()), "Differdange");
    EXPECT_EQ(plain(card.sentence()), "steelworks fr");
    EXPECT_TRUE(card.sentenceNote().isEmpty());
    EXPECT_EQ(plain(card.sourceUrl().toString()), "https://www.example.org/steelworks");
    EXPECT_EQ(plain(card.sourceHost()), "example.org");
    EXPECT_EQ(plain(card.sourceDate()), "23\u00a0mai 2025");
    EXPECT_EQ(plain(card.websiteHost()), "steel.example.com");
    EXPECT_THAT(card.facts(),
                ElementsAre(fact("Exploitant", "Acier SA"), fact("Statut", "operating/fr"),
                            fact("Lieu", "Differdange, luxembourg/fr, LU/fr"),
                            fact("Position", "connue au site près"),
                            fact("Frontière", "à 1,2\u00a0km de la frontière FR/fr–LU/fr"),
                            fact("Transition", "technological/fr, ecological/fr"),
                            fact("Effectif", "12\u202f500 (2021)"), fact("Activité (NACE)", "24.10")));
}

TEST_F(RecordCardTest, APartnerSaysWhatIsKnownOfIt) {
    session.select(QStringLiteral("partner:agency"));
    EXPECT_EQ(plain(card.acronym()), "ADI");
    EXPECT_EQ(plain(card.sourceDate()), "sans date");
    EXPECT_THAT(card.facts(),
                ElementsAre(fact("Type", "development-agency/fr"), fact("Lieu", "Metz, lorraine/fr, FR/fr"),
                            fact("Position", "connue à la commune près"),
                            fact("Frontière", "à environ 38\u00a0km de la frontière FR/fr–LU/fr"),
                            fact("Réseaux", "recies/fr, unigr/fr")));
}

TEST_F(RecordCardTest, AProjectSaysWhatIsKnownOfItInEveryLanguage) {
    session.select(QStringLiteral("project:powder"));
    EXPECT_THAT(card.facts(),
                ElementsAre(fact("Programme", "Interreg"), fact("Statut", "completed/fr"),
                            fact("Lieu", "Metz, lorraine/fr, FR/fr"),
                            fact("Position", "connue à la commune près"),
                            fact("Frontière", "à environ 38\u00a0km de la frontière FR/fr–LU/fr")));
    session.setLanguage(QStringLiteral("de"));
    EXPECT_THAT(card.facts(), ElementsAre(fact("Programm", "Interreg"), fact("Status", "completed/de"),
                                          fact("Ort", "Metz, lorraine/de, FR/de"),
                                          fact("Lage", "nur gemeindegenau bekannt"),
                                          fact("Grenze", "etwa 38\u00a0km von der Grenze FR/de–LU/de")));
    session.setLanguage(QStringLiteral("en"));
    EXPECT_THAT(card.facts(), ElementsAre(fact("Programme", "Interreg"), fact("Status", "completed/en"),
                                          fact("Place", "Metz, lorraine/en, FR/en"),
                                          fact("Position", "known to its municipality only"),
                                          fact("Border", "about 38\u00a0km from the border FR/en–LU/en")));
}

TEST_F(RecordCardTest, PeriodAndBudgetAreTiles) {
    card.setToday(QDate(2018, 11, 16)); // half of 1 October 2016 to 31 December 2020
    session.select(QStringLiteral("project:powder"));
    ASSERT_EQ(card.tiles().size(), 2);
    const auto period = card.tiles()[0], budget = card.tiles()[1];
    EXPECT_EQ(plain(period.label), "Période");
    EXPECT_EQ(plain(period.figure), "2016 – 2020");
    EXPECT_EQ(plain(period.note), "octobre 2016 – décembre 2020");
    EXPECT_NEAR(period.share, 0.5, 0.001);
    EXPECT_EQ(plain(budget.label), "Budget");
    EXPECT_EQ(plain(budget.figure), "5,8\u00a0M€");
    EXPECT_EQ(plain(budget.note), "15\u00a0% de l’UE\u00a0: 845\u202f999\u00a0€");
    EXPECT_NEAR(budget.share, 0.1459, 0.0001);
    session.setLanguage(QStringLiteral("de"));
    EXPECT_EQ(plain(card.tiles()[1].note), "15\u00a0% EU-Mittel: 845.999\u00a0€");
    card.setToday(QDate(2016, 9, 30));
    EXPECT_EQ(card.tiles()[0].share, 0);
    card.setToday(QDate(2021, 1, 1));
    EXPECT_EQ(card.tiles()[0].share, 1);
    session.select(QStringLiteral("site:steelworks"));
    EXPECT_TRUE(card.tiles().isEmpty());
}

TEST(RecordTiles, SayOnlyWhatIsKnownAndAddsUp) {
    geo::Record record;
    const std::chrono::sys_days today = std::chrono::year(2026) / 11 / 26;
    const auto tiles = [&] { return recordTiles(record, geo::Language::En, today); };
    EXPECT_TRUE(tiles().isEmpty());
    record.start = geo::Date::parse("2026");
    EXPECT_TRUE(tiles().isEmpty()); // a line says it
    record.end = geo::Date::parse("2026");
    ASSERT_EQ(tiles().size(), 1);
    EXPECT_EQ(plain(tiles()[0].figure), "2026");
    EXPECT_EQ(plain(tiles()[0].note), "");
    EXPECT_NEAR(tiles()[0].share, 329.0 / 365, 1e-9);
    record.end = geo::Date::parse("2025"); // ends before it begins
    EXPECT_EQ(tiles()[0].share, -1);
    record.start.reset();
    record.end.reset();
    record.budgetEur = 1'000'000;
    EXPECT_EQ(tiles()[0].share, -1);
    EXPECT_EQ(plain(tiles()[0].note), "");
    record.euFundingEur = 2'000'000; // more than all of it
    EXPECT_EQ(tiles()[0].share, -1);
    EXPECT_EQ(plain(tiles()[0].note), "EU funding: €2m");
    record.budgetEur = 0;
    EXPECT_EQ(tiles()[0].share, -1);
}

TEST_F(RecordCardTest, WhatPeopleCallItComesFirst) {
    session.select(QStringLiteral("partner:agency"));
    EXPECT_EQ(plain(card.heading()), "ADI");
    EXPECT_EQ(card.subheading(), card.title());
    session.select(QStringLiteral("site:steelworks"));
    EXPECT_EQ(card.heading(), card.title());
    EXPECT_TRUE(card.subheading().isEmpty());
}

TEST_F(RecordCardTest, WhatIsNotKnownHasNoLine) {
    session.select(QStringLiteral("site:lost"));
    EXPECT_THAT(card.facts(), ElementsAre(fact("Statut", "closed/fr"), fact("Lieu", "lorraine/fr, FR/fr")));
    session.select(QStringLiteral("partner:far"));
    EXPECT_THAT(card.facts(), ElementsAre(fact("Type", "public-authority/fr"), fact("Lieu", "Paris, FR/fr")));
}

TEST_F(RecordCardTest, TheCondominiumIsNoDistance) {
    session.select(QStringLiteral("project:river"));
    EXPECT_THAT(card.facts(), testing::Contains(fact("Frontière", "dans la rivière commune, DE/fr–LU/fr")));
    EXPECT_THAT(card.facts(), testing::Contains(fact("Début", "2024")));
}

TEST_F(RecordCardTest, ASentenceThatIsMissingIsSaidInAnotherLanguageWithANote) {
    session.select(QStringLiteral("site:glass"));
    EXPECT_EQ(plain(card.sentence()), "glass de");
    EXPECT_EQ(plain(card.sentenceNote()), "en allemand");
    session.setLanguage(QStringLiteral("en"));
    EXPECT_EQ(plain(card.sentence()), "glass en");
    EXPECT_TRUE(card.sentenceNote().isEmpty());
}

TEST(RecordCard, OnlyAddressesOfTheWebAreLinks) {
    const struct {
        const char* text;
        bool link;
    } cases[] = {{"https://www.example.org/a?b=c#d", true},
                 {"http://example.org", true},
                 {"HTTPS://example.org", true},
                 {"javascript:alert(1)", false},
                 {"file:///etc/passwd", false},
                 {"ftp://example.org", false},
                 {"data:text/html,x", false},
                 {"example.org", false},
                 {"https://", false},
                 {"https://a b", false},
                 {"", false}};
    for (const auto& c : cases)
        EXPECT_EQ(!webAddress(c.text).isEmpty(), c.link) << c.text;
}

TEST_F(RecordCardTest, ASourceThatIsNoWebAddressIsNoLink) {
    session.select(QStringLiteral("site:lost"));
    EXPECT_TRUE(card.sourceUrl().isEmpty());
    EXPECT_TRUE(card.sourceHost().isEmpty());
}

TEST_F(RecordCardTest, RelationsOfAProjectAreItsPartnersAndSites) {
    session.select(QStringLiteral("project:powder"));
    ASSERT_EQ(card.relations()->count(), 4);
    EXPECT_EQ(relation(0, RelationModel::NameRole), "partner:agency") << "who leads comes first";
    EXPECT_EQ(relation(0, RelationModel::RoleWordRole), "chef de file");
    EXPECT_EQ(relation(0, RelationModel::CountryRole), "FR");
    EXPECT_EQ(relation(0, RelationModel::MunicipalityRole), "Metz");
    std::map<std::string, int> rows;
    for (int row = 0; row < 4; ++row)
        rows[relation(row, RelationModel::NameRole)] = row;
    const int university = rows.at("partner:university");
    EXPECT_EQ(relation(university, RelationModel::TitleRole), "Université de Liège");
    EXPECT_EQ(relation(university, RelationModel::RoleWordRole), "participe");
    EXPECT_EQ(relation(university, RelationModel::KindRole), "partner");
    // 174 km by the ellipsoid, each end known to 3 km: 6 km, so whole kilometres.
    EXPECT_EQ(relation(university, RelationModel::DistanceRole), "environ 174\u00a0km");
    EXPECT_EQ(relation(university, RelationModel::CrossesRole), "true");
    EXPECT_EQ(relation(rows.at("partner:far"), RelationModel::DistanceRole), "") << "it has no position";
    EXPECT_EQ(relation(rows.at("partner:far"), RelationModel::CrossesRole), "false");
    EXPECT_EQ(relation(rows.at("site:steelworks"), RelationModel::RoleWordRole), "site du projet");
}

TEST_F(RecordCardTest, RelationsCanBeFollowedThereAndBack) {
    session.select(QStringLiteral("site:steelworks"));
    ASSERT_EQ(card.relations()->count(), 1);
    EXPECT_EQ(relation(0, RelationModel::RoleWordRole), "projet sur ce site");
    EXPECT_TRUE(session.select(QString::fromStdString(relation(0, RelationModel::NameRole))));
    EXPECT_EQ(plain(card.title()), "Poudres en Grande Région");
    EXPECT_TRUE(session.select(QString::fromStdString(relation(0, RelationModel::NameRole))));
    EXPECT_EQ(plain(card.title()), "Agence de l'investissement");
    EXPECT_EQ(relation(0, RelationModel::RoleWordRole), "en est chef de file");
    session.select(QStringLiteral("partner:university"));
    ASSERT_EQ(card.relations()->count(), 2);
    EXPECT_EQ(relation(0, RelationModel::NameRole), "project:river");
    EXPECT_EQ(relation(1, RelationModel::RoleWordRole), "y participe");
}

TEST_F(RecordCardTest, RelationsFollowTheLanguageWithoutAReset) {
    session.select(QStringLiteral("project:powder"));
    QSignalSpy reset(card.relations(), &RelationModel::modelReset);
    QSignalSpy changed(card.relations(), &RelationModel::dataChanged);
    session.setLanguage(QStringLiteral("de"));
    EXPECT_TRUE(reset.isEmpty());
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(relation(0, RelationModel::RoleWordRole), "leitet das Projekt");
}

TEST_F(RecordCardTest, ChangesAreToldOnceAndOnlyIfThereAreAny) {
    QSignalSpy changed(&card, &RecordCard::changed);
    session.select(QStringLiteral("site:plant"));
    EXPECT_EQ(changed.size(), 1);
    session.setTheme(QStringLiteral("night"));
    session.setText(QStringLiteral("x"));
    card.setSession(&session);
    EXPECT_EQ(changed.size(), 1);
    session.setLanguage(QStringLiteral("de"));
    EXPECT_EQ(changed.size(), 2);
    session.select({});
    EXPECT_EQ(changed.size(), 3);
    EXPECT_FALSE(card.shown());
    session.setLanguage(QStringLiteral("fr"));
    EXPECT_EQ(changed.size(), 3);
}

TEST_F(RecordCardTest, AnotherAtlasOrNoneIsFollowed) {
    session.select(QStringLiteral("site:plant"));
    auto other = fixture::small();
    for (auto& record : other.records)
        if (record.id == "plant")
            record.name = "Another name";
    session.setAtlas(std::make_shared<const LoadedAtlas>(std::move(other)));
    EXPECT_EQ(plain(card.title()), "Another name");
    card.setSession(nullptr);
    EXPECT_FALSE(card.shown());
    EXPECT_FALSE(card.relations()->data({}, RelationModel::NameRole).isValid());
}

} // namespace
} // namespace atlas
