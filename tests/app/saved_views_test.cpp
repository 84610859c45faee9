#include "app/saved_views.h"
#include "tests/app/fixture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gmock/gmock.h>

#include <fstream>

namespace atlas {
namespace {

namespace fs = std::filesystem;

class SavedViewsTest : public testing::Test {
protected:
    SavedViewsTest() : folder(fs::path(home.path().toStdString()) / "views") {
        session.setAtlas(fixture::atlas());
        session.setViewsFolder(folder);
        views.setSession(&session);
    }
    [[nodiscard]] QString text(int row, int role) const {
        return views.data(views.index(row), role).toString();
    }
    [[nodiscard]] QString name(int row) const { return text(row, SavedViews::NameRole); }

    QTemporaryDir home;
    fs::path folder;
    Session session;
    SavedViews views;
};

TEST_F(SavedViewsTest, TheProposedNameSaysWhatTheFilterLetsThrough) {
    session.setLanguage(QStringLiteral("en"));
    session.setBorder(QStringLiteral("FR-LU"), 10'000);
    session.toggleCode(QStringLiteral("sectors"), QStringLiteral("steel-metals"));
    ASSERT_TRUE(views.save());
    EXPECT_EQ(name(0), QStringLiteral("FR–LU, 10 km · steel-metals/en"));
    session.clearAll();
    session.select(QStringLiteral("project:powder"));
    ASSERT_TRUE(views.save());
    EXPECT_EQ(name(0), QStringLiteral("Poudres en Grande Région"));
}

TEST_F(SavedViewsTest, AnotherStartFindsThemAgain) {
    session.setText(QStringLiteral("acier"));
    ASSERT_TRUE(views.save());
    ASSERT_TRUE(views.rename(0, QStringLiteral("mine")));
    SavedViews again;
    again.setSession(&session);
    ASSERT_EQ(again.count(), 1);
    session.clearAll();
    ASSERT_TRUE(again.open(0));
    EXPECT_EQ(session.text(), QStringLiteral("acier"));
    session.undo();
    EXPECT_EQ(session.text(), QString());
}

TEST_F(SavedViewsTest, OpeningKeepsLanguageAndAppearance) {
    session.setText(QStringLiteral("a"));
    ASSERT_TRUE(views.save());
    session.clearAll();
    session.setLanguage(QStringLiteral("de"));
    session.setTheme(QStringLiteral("night"));
    ASSERT_TRUE(views.open(0));
    EXPECT_EQ(session.language(), QStringLiteral("de"));
    EXPECT_EQ(session.theme(), QStringLiteral("night"));
}

TEST_F(SavedViewsTest, NamesAreToldApartAndNeverEmpty) {
    ASSERT_TRUE(views.save());
    ASSERT_TRUE(views.save());
    EXPECT_NE(name(0), name(1));
    EXPECT_FALSE(views.rename(0, QStringLiteral(" \n ")));
    const QString longest(200, QLatin1Char('x'));
    ASSERT_TRUE(views.rename(0, longest));
    ASSERT_TRUE(views.rename(1, longest));
    EXPECT_EQ(name(0).size(), ViewStore::maxName);
    EXPECT_LE(name(1).size(), ViewStore::maxName);
    EXPECT_NE(name(0), name(1));
}

TEST_F(SavedViewsTest, WhatIsDeletedComesBackWhereItWas) {
    for (int i = 0; i < 3; ++i)
        ASSERT_TRUE(views.save());
    const QString middle = name(1);
    ASSERT_TRUE(views.remove(1));
    EXPECT_EQ(views.removed(), middle);
    EXPECT_EQ(views.count(), 2);
    EXPECT_EQ(views.undoRemove(), 1);
    EXPECT_EQ(views.undoRemove(), -1);
    views.reload();
    EXPECT_EQ(name(1), middle);
}

TEST_F(SavedViewsTest, WhatComesBackIsToldApartFromWhatGotItsNameSince) {
    ASSERT_TRUE(views.save());
    ASSERT_TRUE(views.remove(0));
    ASSERT_TRUE(views.save());
    ASSERT_EQ(views.undoRemove(), 1);
    EXPECT_NE(name(0), name(1));
    views.reload();
    EXPECT_NE(name(0), name(1)) << "on the disk, too";
}

TEST_F(SavedViewsTest, ANameOfOnesOwnHasWhatIsInItBesideIt) {
    session.setText(QStringLiteral("acier"));
    ASSERT_TRUE(views.save());
    EXPECT_TRUE(text(0, SavedViews::SummaryRole).isEmpty());
    const QString proposed = name(0);
    const QSignalSpy changed(&views, &SavedViews::dataChanged);
    for (const QString& given : {QStringLiteral("mine"), proposed}) {
        ASSERT_TRUE(views.rename(0, given));
        EXPECT_TRUE(changed.back()[2].value<QList<int>>().contains(SavedViews::SummaryRole));
        EXPECT_EQ(text(0, SavedViews::SummaryRole).isEmpty(), given == proposed);
    }
}

TEST_F(SavedViewsTest, RowsThatAreNotThereAreRefused) {
    EXPECT_FALSE(views.open(0));
    EXPECT_FALSE(views.rename(-1, QStringLiteral("x")));
    EXPECT_FALSE(views.remove(7));
}

TEST_F(SavedViewsTest, AFolderThatCannotBeWrittenIsANoticeAndNoRow) {
    std::ofstream(folder) << "in the way";
    EXPECT_FALSE(views.save());
    EXPECT_EQ(views.count(), 0);
    EXPECT_TRUE(session.notice().contains(QStringLiteral("views")));
}

TEST_F(SavedViewsTest, ABrokenFileIsANotice) {
    ASSERT_TRUE(views.save());
    std::ofstream(folder / "zz.json") << "{";
    views.reload();
    EXPECT_EQ(views.count(), 1);
    EXPECT_TRUE(session.notice().contains(QStringLiteral("zz.json")));
}

TEST_F(SavedViewsTest, TheClipboardCarriesAViewAndNothingElse) {
    session.setText(QStringLiteral("acier"));
    session.copyView();
    session.clearAll();
    ASSERT_TRUE(session.pasteView());
    EXPECT_EQ(session.text(), QStringLiteral("acier"));
    QGuiApplication::clipboard()->setText(QStringLiteral(R"({"version": 1, "odd": 1})"));
    EXPECT_FALSE(session.pasteView());
    EXPECT_TRUE(session.notice().contains(QStringLiteral("odd")));
    EXPECT_EQ(session.text(), QStringLiteral("acier"));
}

} // namespace
} // namespace atlas
