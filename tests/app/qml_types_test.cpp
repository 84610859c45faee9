// The types as QML sees them.

#include "app/facet_model.h"
#include "app/record_card.h"
#include "app/session.h"
#include "tests/app/fixture.h"
#include "tests/app/print.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQmlExpression>
#include <QSignalSpy>

#include <gmock/gmock.h>

namespace atlas {
namespace {

class QmlTypes : public testing::Test {
protected:
    QmlTypes() {
        session.setAtlas(fixture::atlas());
        Session::setInstance(engine, session);
        QObject::connect(&engine, &QQmlEngine::warnings, &engine, [](const QList<QQmlError>& warnings) {
            for (const auto& warning : warnings)
                ADD_FAILURE() << warning.toString().toStdString();
        });
    }

    std::unique_ptr<QObject> make(const char* body) {
        QQmlComponent component(&engine);
        component.setData("import QtQml\nimport Atlas.Core\nQtObject { id: root; " + QByteArray(body) + " }",
                          QUrl());
        std::unique_ptr<QObject> object(component.create());
        EXPECT_TRUE(object) << component.errorString().toStdString();
        return object;
    }
    QVariant evaluate(const char* expression) {
        const auto object = make((std::string("property var result: ") + expression).c_str());
        return object ? object->property("result") : QVariant();
    }

    Session session;
    QQmlEngine engine;
};

TEST_F(QmlTypes, TheSingletonIsTheSessionOfMain) {
    EXPECT_EQ(engine.singletonInstance<Session*>("Atlas.Core", "Session"), &session);
    EXPECT_EQ(evaluate("Session.countLine").toString(), QStringLiteral("9 sur 9 fiches"));
    EXPECT_TRUE(evaluate("Session.toggleCode('kinds', 'site')").toBool());
    EXPECT_EQ(session.count(), 4);
}

TEST_F(QmlTypes, AnEngineWithoutASessionHasNone) {
    QQmlEngine other;
    EXPECT_EQ(SessionSingleton::create(&other, &other), nullptr);
}

TEST_F(QmlTypes, EachEngineHasItsOwnSession) {
    Session second;
    QQmlEngine other;
    Session::setInstance(other, second);
    EXPECT_EQ(other.singletonInstance<Session*>("Atlas.Core", "Session"), &second);
    EXPECT_EQ(engine.singletonInstance<Session*>("Atlas.Core", "Session"), &session);
}

TEST_F(QmlTypes, TheCameraIsAValue) {
    EXPECT_DOUBLE_EQ(evaluate("Session.camera.longitude").toDouble(), session.camera().longitude);
    evaluate("Session.setCamera({longitude: 7, latitude: 49, bearing: 10, span: 0.001})");
    EXPECT_EQ(session.camera().longitude, 7);
    EXPECT_EQ(session.camera().bearing, 10);
    EXPECT_EQ(session.camera().span, 0.001);
}

TEST_F(QmlTypes, MissingValuesAreAListOfValues) {
    auto filter = session.view().filter;
    filter.employees = {.min = 1, .max = {}};
    session.setFilter(filter);
    EXPECT_EQ(evaluate("Session.missing.length").toInt(), 1);
    EXPECT_EQ(evaluate("Session.missing[0].member").toString(), QStringLiteral("employees"));
    EXPECT_EQ(evaluate("Session.missing[0].count").toInt(), 2);
    EXPECT_FALSE(evaluate("Session.missing[0].included").toBool());
}

TEST_F(QmlTypes, ModelsAndCardAreMadeInQml) {
    const auto object = make("property FacetModel facet: FacetModel { session: Session; member: 'kinds' }\n"
                             "property RecordCard card: RecordCard { session: Session }\n"
                             "property SearchModel search: SearchModel { session: Session; text: 'trier' }\n"
                             "property string label: card.facts.length > 0 ? card.facts[0].label : ''\n"
                             "property int relations: card.relations.count\n"
                             "property int hits: search.count");
    ASSERT_TRUE(object);
    session.select(QStringLiteral("project:powder"));
    EXPECT_EQ(object->property("label").toString(), QStringLiteral("Programme"));
    EXPECT_EQ(object->property("relations").toInt(), 4);
    EXPECT_EQ(object->property("hits").toInt(), 2);
    EXPECT_EQ(object->property("facet").value<FacetModel*>()->rowCount(), 3);
}

TEST_F(QmlTypes, TextsFollowTheLanguageAtOnce) {
    // A text of the program, as QML asks for it.
    const auto object = make("property string word: qsTranslate('Member', 'Sector')\n"
                             "property string language: Session.language");
    ASSERT_TRUE(object);
    const struct {
        const char* language;
        const char* word;
    } cases[] = {{"de", "Branche"}, {"en", "Sector"}, {"fr", "Secteur"}};
    for (const auto& c : cases) {
        session.setLanguage(QString::fromLatin1(c.language));
        EXPECT_EQ(object->property("word").toString().toStdString(), c.word);
        EXPECT_EQ(object->property("language").toString().toStdString(), c.language);
        EXPECT_EQ(QLocale().name().left(2).toStdString(), c.language);
    }
}

TEST_F(QmlTypes, AFacetThatIsBoundFollowsTheFilter) {
    const auto object = make("property bool chosen: Session.filterActive\n"
                             "property string text: Session.text");
    session.setText(QStringLiteral("acier"));
    EXPECT_TRUE(object->property("chosen").toBool());
    EXPECT_EQ(object->property("text").toString(), QStringLiteral("acier"));
}

} // namespace
} // namespace atlas
