#include "app/facet_model.h"
#include "tests/app/fixture.h"
#include "tests/app/print.h"
#include "tests/app/signals.h"

#include <QAbstractItemModelTester>

#include <gmock/gmock.h>

#include <random>

namespace atlas {
namespace {

class FacetModelTest : public testing::Test {
protected:
    FacetModelTest() {
        session.setAtlas(fixture::atlas());
        model.setSession(&session);
        model.setMember(QStringLiteral("sectors"));
    }

    [[nodiscard]] QVariant at(const char* code, int role) const {
        const auto list = *geo::listOf(*geo::memberByName(model.member().toStdString()));
        return model.data(model.index(fixture::code(list, code)), role);
    }
    [[nodiscard]] int count(const char* code) const { return at(code, FacetModel::CountRole).toInt(); }

    Session session;
    FacetModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(FacetModelTest, HasAllCodesOfItsListInTheirOrder) {
    for (std::size_t l = 0; l < geo::listCount; ++l) {
        const auto list = static_cast<geo::List>(l);
        model.setMember(QString::fromStdString(std::string(geo::listName(list))));
        ASSERT_EQ(model.rowCount(), static_cast<int>(geo::codes(list).size()));
        for (std::size_t i = 0; i < geo::codes(list).size(); ++i)
            EXPECT_EQ(
                model.data(model.index(static_cast<int>(i)), FacetModel::CodeRole).toString().toStdString(),
                geo::codes(list)[i]);
    }
}

TEST_F(FacetModelTest, CountsLeaveOutTheMembersOwnChoice) {
    EXPECT_EQ(count("steel-metals"), 3);
    EXPECT_EQ(count("textiles"), 0);
    session.toggleCode(QStringLiteral("sectors"), QStringLiteral("energy-hydrogen"));
    EXPECT_EQ(count("steel-metals"), 3);
    EXPECT_TRUE(at("energy-hydrogen", FacetModel::ChosenRole).toBool());
    EXPECT_FALSE(at("steel-metals", FacetModel::ChosenRole).toBool());
    session.toggleCode(QStringLiteral("kinds"), QStringLiteral("site"));
    EXPECT_EQ(count("steel-metals"), 1);
}

TEST_F(FacetModelTest, SharesAreOfTheLargestCount) {
    EXPECT_DOUBLE_EQ(at("steel-metals", FacetModel::ShareRole).toDouble(), 1);
    EXPECT_DOUBLE_EQ(at("energy-hydrogen", FacetModel::ShareRole).toDouble(), 1.0 / 3);
    session.setText(QStringLiteral("nothing has this"));
    for (int row = 0; row < model.rowCount(); ++row)
        EXPECT_EQ(model.data(model.index(row), FacetModel::ShareRole).toDouble(), 0);
}

TEST_F(FacetModelTest, WordsFollowTheLanguage) {
    EXPECT_EQ(at("textiles", FacetModel::WordRole).toString(), QStringLiteral("textiles/fr"));
    EXPECT_EQ(model.title(), QStringLiteral("Secteur"));
    QSignalSpy changed(&model, &FacetModel::dataChanged);
    session.setLanguage(QStringLiteral("de"));
    EXPECT_EQ(at("textiles", FacetModel::WordRole).toString(), QStringLiteral("textiles/de"));
    EXPECT_EQ(model.title(), QStringLiteral("Branche"));
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed[0][0].toModelIndex().row(), 0);
    EXPECT_EQ(changed[0][1].toModelIndex().row(), model.rowCount() - 1);
}

TEST_F(FacetModelTest, NeverResetsAndNeverMovesARow) {
    QSignalSpy reset(&model, &FacetModel::modelReset), inserted(&model, &FacetModel::rowsInserted),
        removed(&model, &FacetModel::rowsRemoved), moved(&model, &FacetModel::rowsMoved),
        layout(&model, &FacetModel::layoutChanged);
    session.toggleCode(QStringLiteral("sectors"), QStringLiteral("textiles"));
    session.setText(QStringLiteral("trier"));
    session.setLanguage(QStringLiteral("en"));
    session.clearAll();
    session.undo();
    session.setAtlas(fixture::atlas());
    for (const auto* spy : {&reset, &inserted, &removed, &moved, &layout})
        EXPECT_TRUE(spy->isEmpty());
}

TEST_F(FacetModelTest, TellsOfChangedRowsOnly) {
    QSignalSpy changed(&model, &FacetModel::dataChanged);
    session.select(QStringLiteral("site:plant"));
    session.setTheme(QStringLiteral("night"));
    EXPECT_TRUE(changed.isEmpty());

    session.toggleCode(QStringLiteral("sectors"), QStringLiteral("automotive"));
    ASSERT_EQ(changed.size(), 1) << "the counts of the other members are the same";
    EXPECT_EQ(changed[0][0].toModelIndex().row(), fixture::code(geo::List::Sectors, "automotive"));
    EXPECT_EQ(changed[0][1].toModelIndex().row(), fixture::code(geo::List::Sectors, "automotive"));
    EXPECT_EQ(changed[0][2].value<QList<int>>(), QList<int>{FacetModel::ChosenRole});
}

TEST_F(FacetModelTest, WhatIsToldIsAllThatChanges) {
    const auto seed = std::random_device()();
    SCOPED_TRACE(testing::Message() << "seed " << seed);
    std::mt19937 random(seed);
    const auto snapshot = [&] {
        std::vector<QList<QVariant>> rows;
        for (int row = 0; row < model.rowCount(); ++row) {
            QList<QVariant> values;
            for (const int role : {FacetModel::CodeRole, FacetModel::WordRole, FacetModel::CountRole,
                                   FacetModel::ChosenRole, FacetModel::ShareRole})
                values += model.data(model.index(row), role);
            rows.push_back(values);
        }
        return rows;
    };
    auto mirror = snapshot(); // what a view that believes dataChanged has
    QObject::connect(&model, &FacetModel::dataChanged, &model,
                     [&](const QModelIndex& first, const QModelIndex& last, const QList<int>& roles) {
                         const auto now = snapshot();
                         for (int row = first.row(); row <= last.row(); ++row)
                             for (const int role : roles)
                                 if (role >= FacetModel::CodeRole)
                                     mirror[static_cast<std::size_t>(row)][role - FacetModel::CodeRole] =
                                         now[static_cast<std::size_t>(row)][role - FacetModel::CodeRole];
                     });
    const std::array members{"sectors", "kinds", "statuses", "countries", "territories"};
    for (int i = 0; i < 300; ++i) {
        const auto member = *geo::memberByName(members[random() % members.size()]);
        const auto codes = geo::codes(*geo::listOf(member));
        switch (random() % 6) {
        case 0:
            session.undo();
            break;
        case 1:
            session.setLanguage(QString::fromStdString(std::string(geo::languageCodes[random() % 3])));
            break;
        case 2:
            session.setText(QString::fromLatin1(std::array{"", "a", "acier", "metz", "de"}[random() % 5]));
            break;
        default:
            session.toggleCode(QString::fromStdString(std::string(geo::memberName(member))),
                               QString::fromStdString(std::string(codes[random() % codes.size()])));
        }
        ASSERT_EQ(mirror, snapshot()) << "after change " << i;
    }
}

TEST_F(FacetModelTest, CountsAreThoseOfABruteForceCountAlsoUnderPausedMembers) {
    const auto seed = std::random_device()();
    SCOPED_TRACE(testing::Message() << "seed " << seed);
    std::mt19937 random(seed);
    const geo::Catalogue& catalogue = session.atlas()->catalogue();
    const std::array lists{geo::List::Kinds, geo::List::PartnerKinds, geo::List::Networks,
                           geo::List::Countries};
    const auto memberOf = [](geo::List list) { return *geo::memberByName(geo::listName(list)); };
    const auto has = [](const geo::Record& record, geo::List list, std::size_t code) {
        switch (list) {
        case geo::List::Kinds:
            return static_cast<std::size_t>(record.kind) == code;
        case geo::List::PartnerKinds:
            return record.partnerKind && *record.partnerKind == code;
        case geo::List::Networks:
            return (record.networks >> code & 1u) != 0;
        default:
            return record.country == geo::code(list, code);
        }
    };
    int counted = 0;
    for (int round = 0; round < 300; ++round) {
        const auto list = lists[random() % lists.size()];
        const auto name = QString::fromStdString(std::string(geo::listName(list)));
        if (random() % 3 == 0)
            session.setPaused(name, random() % 2 == 0);
        else
            session.toggleCode(name, QString::fromStdString(
                                         std::string(geo::code(list, random() % geo::codes(list).size()))));
        for (const auto shown : lists) {
            model.setMember(QString::fromStdString(std::string(geo::listName(shown))));
            for (std::size_t code = 0; code < geo::codes(shown).size(); ++code) {
                int expected = 0;
                for (geo::RecordIndex i = 0; i < catalogue.size(); ++i) {
                    const auto& record = catalogue.record(i);
                    bool all = has(record, shown, code);
                    for (const auto other : lists) {
                        const auto mask = session.view().filter.mask(memberOf(other));
                        if (other == shown || mask == 0 || session.view().isPaused(memberOf(other)))
                            continue;
                        bool any = false;
                        for (std::size_t c = 0; c < geo::codes(other).size(); ++c)
                            any = any || ((mask >> c & 1u) != 0 && has(record, other, c));
                        all = all && any;
                    }
                    expected += all;
                }
                ASSERT_EQ(model.data(model.index(static_cast<int>(code)), FacetModel::CountRole).toInt(),
                          expected)
                    << name.toStdString() << " " << geo::code(shown, code);
                counted += expected;
            }
        }
    }
    EXPECT_GT(counted, 100);
}

TEST_F(FacetModelTest, SaysWhetherAValueIsChosen) {
    QSignalSpy active(&model, &FacetModel::activeChanged);
    EXPECT_FALSE(model.active());
    session.toggleCode(QStringLiteral("kinds"), QStringLiteral("site"));
    EXPECT_FALSE(model.active());
    session.toggleCode(QStringLiteral("sectors"), QStringLiteral("textiles"));
    session.toggleCode(QStringLiteral("sectors"), QStringLiteral("automotive"));
    EXPECT_TRUE(model.active());
    EXPECT_EQ(active.size(), 1);
    model.setMember(QStringLiteral("networks"));
    EXPECT_FALSE(model.active());
    EXPECT_EQ(active.size(), 2);
}

TEST_F(FacetModelTest, WhatIsNoListHasNoRows) {
    for (const char* member : {"", "text", "border", "nothing"}) {
        model.setMember(QString::fromLatin1(member));
        EXPECT_EQ(model.rowCount(), 0) << member;
        EXPECT_TRUE(model.member().isEmpty());
        session.toggleCode(QStringLiteral("kinds"), QStringLiteral("site"));
        session.setLanguage(session.language() == u"de" ? QStringLiteral("fr") : QStringLiteral("de"));
    }
    EXPECT_FALSE(model.data({}, FacetModel::CodeRole).isValid());
}

TEST(FacetModel, WithoutASessionOrAnAtlasCountsAreZeroAndWordsAreCodes) {
    FacetModel model;
    model.setMember(QStringLiteral("kinds"));
    EXPECT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.data(model.index(0), FacetModel::WordRole).toString(), QStringLiteral("site"));
    {
        Session session;
        model.setSession(&session);
        model.setSession(&session);
        EXPECT_EQ(model.data(model.index(0), FacetModel::CountRole).toInt(), 0);
        session.setAtlas(fixture::atlas());
        EXPECT_EQ(model.data(model.index(0), FacetModel::CountRole).toInt(), 4);
        model.setSession(nullptr);
        EXPECT_EQ(model.data(model.index(0), FacetModel::CountRole).toInt(), 0);
        model.setSession(&session);
    }
    EXPECT_EQ(model.session(), nullptr) << "the session is gone, the model lives on";
    EXPECT_FALSE(model.data(model.index(0), FacetModel::ChosenRole).toBool());
    EXPECT_FALSE(model.data(model.index(0), Qt::DecorationRole).isValid());
    EXPECT_EQ(model.roleNames().size(), 5);
}

} // namespace
} // namespace atlas
