#include "geo/sql_text.h"

#include <gtest/gtest.h>

#include <vector>

namespace {

using geo::detail::SchemaSql;
using Kind = geo::detail::SchemaSql::Kind;

TEST(SqlText, SaysWhatATextOfTheSchemaDefines) {
    struct Case {
        std::string_view sql;
        Kind kind;
        std::string_view name, module;
    };
    const std::vector<Case> cases{
        {"CREATE TABLE a (b)", Kind::Table, "a", ""},
        {"CREATE TABLE \"a \"\"b\"(c)", Kind::Table, "a \"b", ""},
        {"CREATE TABLE [a b] (c)", Kind::Table, "a b", ""},
        {"CREATE TABLE `a``b` (c)", Kind::Table, "a`b", ""},
        {"CREATE TABLE 'it''s' (c)", Kind::Table, "it's", ""},
        {"create\ttable\nÜbersicht (c)", Kind::Table, "Übersicht", ""},
        {"CREATE /* TABLE */ VIEW v AS SELECT 1", Kind::View, "v", ""},
        {"CREATE -- TABLE\n VIEW v AS SELECT 1", Kind::View, "v", ""},
        {"CREATE INDEX i ON a (b)", Kind::Index, "i", ""},
        {"CREATE UNIQUE INDEX i ON a (b)", Kind::Index, "i", ""},
        {"CREATE TRIGGER t AFTER INSERT ON a BEGIN SELECT 1; END", Kind::Trigger, "t", ""},
        {"CREATE VIRTUAL TABLE \"r\" USING rtree(id)", Kind::VirtualTable, "r", "rtree"},
        {"CREATE VIRTUAL TABLE r USING \"FTS5\"(id)", Kind::VirtualTable, "r", "fts5"},
        {"CREATE VIRTUAL TABLE r", Kind::VirtualTable, "r", ""},
        {"CREATE VIRTUAL VIEW r", Kind::Unknown, "r", ""},
        {"CREATE UNIQUE TABLE a (b)", Kind::Unknown, "a", ""},
        {"CREATE TABLE a AS SELECT 1", Kind::Unknown, "a", ""},
        {"CREATE", Kind::Unknown, "", ""},
        {"", Kind::Unknown, "", ""},
        {"-- nothing", Kind::Unknown, "", ""},
        {"CREATE TABLE a (b) /* open", Kind::Unknown, "", ""},
        {"CREATE TABLE \"a (b)", Kind::Unknown, "", ""},
        {"DROP TABLE a", Kind::Unknown, "", ""},
        {std::string_view("CREATE TABLE a\0 (b)", 19), Kind::Unknown, "a", ""},
    };
    for (const auto& [sql, kind, name, module] : cases) {
        const SchemaSql read = geo::detail::readSchemaSql(sql);
        EXPECT_EQ(read.kind, kind) << sql;
        if (kind != Kind::Unknown) {
            EXPECT_EQ(read.name, name) << sql;
        }
        EXPECT_EQ(read.module, module) << sql;
    }
}

TEST(SqlText, ATriggerIsJudgedByItsTextNotByItsName) {
    const std::string_view insert =
        R"(CREATE TRIGGER "rtree_a_geom_insert" AFTER INSERT ON "a" WHEN (new."geom" NOT NULL AND NOT
           ST_IsEmpty(NEW."geom")) BEGIN INSERT OR REPLACE INTO "rtree_a_geom" VALUES (NEW."fid",
           ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom")); END)";
    EXPECT_TRUE(geo::detail::isStandardTrigger(insert));
    EXPECT_TRUE(geo::detail::isStandardTrigger(
        R"(CREATE TRIGGER "trigger_insert_feature_count_a" AFTER INSERT ON "a" BEGIN UPDATE gpkg_ogr_contents
           SET feature_count = feature_count + 1 WHERE lower(table_name) = lower('a'); END)"));
    EXPECT_TRUE(geo::detail::isStandardTrigger(
        R"(CREATE TRIGGER "rtree_a_geom_update1" AFTER UPDATE OF "geom" ON "a" WHEN OLD."fid" = NEW."fid" BEGIN
           UPDATE "rtree_a_geom" SET minx = ST_MinX(NEW."geom"); DELETE FROM "rtree_a_geom" WHERE id = OLD."fid"; END)"));
    const std::vector<std::string_view> evil{
        "",
        "CREATE TABLE rtree_a (b)",
        "CREATE TRIGGER rtree_a AFTER INSERT ON a BEGIN DELETE /* FROM gpkg_a */ FROM a; END",
        "CREATE TRIGGER rtree_a AFTER INSERT ON a BEGIN DELETE -- FROM gpkg_a\n FROM a; END",
        "CREATE TRIGGER rtree_a AFTER INSERT ON a BEGIN SELECT 'unclosed; END",
        "CREATE TRIGGER rtree_a AFTER INSERT ON a WHEN fts3_tokenizer('a') BEGIN SELECT 1; END",
        "CREATE TRIGGER rtree_a AFTER INSERT ON a BEGIN SELECT load_extension /* */ ('a'); END",
        "CREATE TRIGGER rtree_a AFTER INSERT ON a BEGIN ATTACH 'x' AS y; END",
        "CREATE TRIGGER trigger_a AFTER INSERT ON a BEGIN SELECT 1; END",
    };
    for (const std::string_view sql : evil)
        EXPECT_FALSE(geo::detail::isStandardTrigger(sql)) << sql;
}

TEST(SqlText, NamesAreTheSameWhateverTheCaseOfAscii) {
    EXPECT_TRUE(geo::detail::sameName("gpkg_Contents", "GPKG_contents"));
    EXPECT_TRUE(geo::detail::sameName("", ""));
    EXPECT_FALSE(geo::detail::sameName("a", "ab"));
    EXPECT_FALSE(geo::detail::sameName("é", "É"));
    EXPECT_FALSE(geo::detail::sameName("[", "{")) << "32 apart, but no letters";
}

} // namespace
