#include "app/error_sentences.h"
#include "app/error_words.h"
#include "app/translator.h"

#include <QRegularExpression>

#include <gmock/gmock.h>

#include <chrono>
#include <set>

namespace atlas {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

std::string said(std::string_view english) {
    return errorWords(english).toStdString();
}

std::string said(const geo::Error& error) {
    return errorWords(error).toStdString();
}

class ErrorWordsTest : public testing::Test {
protected:
    void speak(geo::Language language) { ASSERT_TRUE(translator_.setLanguage(language)); }

    void SetUp() override { speak(geo::Language::Fr); }

private:
    Translator translator_;
};

TEST_F(ErrorWordsTest, ASentenceIsSaidInTheLanguageOfTheProgram) {
    EXPECT_EQ(said("This is no SQLite database"), "Ce n’est pas une base de données SQLite");
    speak(geo::Language::De);
    EXPECT_EQ(said("This is no SQLite database"), "Das ist keine SQLite-Datenbank");
    speak(geo::Language::En);
    EXPECT_EQ(said("This is no SQLite database"), "This is no SQLite database");
}

TEST_F(ErrorWordsTest, WhatIsPutInStaysAsItIs) {
    EXPECT_EQ(said("There are two scenes 'Stahl & Kohle'"), "Il y a deux scènes «\u00a0Stahl & Kohle\u00a0»");
    EXPECT_EQ(said("The View has 300000 bytes; at most 262144 are read"),
              "La vue a 300000 octets\u202f; il en est lu 262144 au plus");
    EXPECT_EQ(said("'' is no language"), "«\u00a0\u00a0» n’est pas une langue");
    // Even where the program has words for it.
    EXPECT_EQ(said("There are two scenes 'picture'"), "Il y a deux scènes «\u00a0picture\u00a0»");
}

TEST_F(ErrorWordsTest, OfTwoThatFitTheOneThatSaysMore) {
    EXPECT_THAT(said("The filter has an unknown member 'kind'"), StartsWith("Le filtre a un membre inconnu"));
    EXPECT_THAT(said("border has an unknown member 'kind'"), StartsWith("border a un membre inconnu"));
    EXPECT_EQ(said("The file can't be written: there is a folder or device of that name"),
              "Le fichier ne peut pas être écrit\u00a0: un dossier ou un périphérique porte ce nom");
}

TEST_F(ErrorWordsTest, SentencesWithinSentencesAreSaidToo) {
    EXPECT_EQ(said("The file can't be read: No such file or directory"),
              "Le fichier ne se lit pas\u00a0: Il n’y a pas de fichier ou de dossier de ce nom");
    EXPECT_EQ(said("kinds must be a list of words, not a number"),
              "kinds doit être une liste de mots, pas un nombre");
    EXPECT_EQ(said("Layer 'sites', feature 7: it has a line of one point"),
              "Couche «\u00a0sites\u00a0», objet 7\u00a0: il a une ligne d’un seul point");
    EXPECT_EQ(said("/k/a.gpkg: The file can't be opened: Permission denied. Check its name, and whether you "
                   "may read "
                   "it."),
              "/k/a.gpkg\u00a0: Le fichier ne s’ouvre pas\u00a0: L’accès est refusé. Vérifiez son nom, et si "
              "vous avez "
              "le droit de le lire.");
    EXPECT_EQ(said("kiosk.toml:3: 'rotation': This is no quarter turn. Known: 0, 90, 180, 270."),
              "kiosk.toml:3\u00a0: 'rotation'\u00a0: Ce n’est pas un quart de tour. Connus\u00a0: 0, 90, "
              "180, 270.");
}

TEST_F(ErrorWordsTest, WhyNewContentWasRefusedIsSaidToItsEnd) {
    EXPECT_EQ(
        said("The content at https://x.example/a/ was not taken. https://x.example/a/manifest.json: The "
             "server was refused, its certificate is not trusted: The certificate is self-signed. Is this "
             "computer's clock right? There is no content at /media/stick."),
        "Le contenu de https://x.example/a/ n’a pas été installé. https://x.example/a/manifest.json\u00a0: "
        "Le serveur a été refusé, son certificat n’est pas digne de confiance\u00a0: The certificate is "
        "self-signed. L’horloge de cet ordinateur est-elle juste\u202f? Il n’y a pas de contenu à cet "
        "endroit\u00a0: /media/stick.");
    speak(geo::Language::De);
    EXPECT_EQ(
        said("The content at /media/stick was not taken. manifest.json: The content can't be trusted: its "
             "signature is wrong"),
        "Der Inhalt von /media/stick wurde nicht übernommen. manifest.json: Dem Inhalt ist nicht zu trauen: "
        "seine Signatur ist falsch");
    EXPECT_EQ(
        said("The content at /media/stick was not taken. version 7: The content is of the channel 'test', "
             "not 'stable'"),
        "Der Inhalt von /media/stick wurde nicht übernommen. version 7: Der Inhalt gehört zum Kanal „test“, "
        "nicht zu „stable“");
}

TEST_F(ErrorWordsTest, AllOfAnErrorStandsInOneLine) {
    const geo::Error error{"Column 'kind' of row 3 holds no kind of border", "/data/a, b.gpkg, layer borders",
                           "Build the atlas again, or take an unchanged copy."};
    EXPECT_EQ(said(error),
              "/data/a, b.gpkg, couche borders\u00a0: La colonne «\u00a0kind\u00a0» de la ligne 3 ne "
              "contient aucune sorte de frontière. Fabriquez de nouveau l’atlas ou prenez une copie "
              "intacte.");
    // A folder of that name is no layer.
    EXPECT_EQ(said(geo::Error{"No file was named", "/a, layer x/b.gpkg", {}}),
              "/a, layer x/b.gpkg\u00a0: Aucun fichier n’a été nommé");
    EXPECT_EQ(said(geo::Error{}), "");
    geo::Complaint complaint;
    complaint.file = "tale.md";
    complaint.line = 4;
    complaint.what = "A figure has no end";
    complaint.hint = "It stands between {{ and }}.";
    EXPECT_EQ(errorWords(complaint).toStdString(),
              "tale.md:4\u00a0: Un chiffre n’a pas de fin. Il se met entre {{ et }}.");
}

TEST_F(ErrorWordsTest, WhatNobodyTranslatedStaysEnglish) {
    EXPECT_EQ(said("The moon is full"), "The moon is full");
    EXPECT_EQ(said(""), "");
    const geo::Error odd{"The moon is full", "a.gpkg", "Wait."};
    EXPECT_EQ(said(odd), "a.gpkg\u00a0: The moon is full. Wait.");
    speak(geo::Language::En);
    for (const geo::Error& error : {odd, geo::Error{"Really?", {}, "Yes."}, geo::Error{"Only this", "", ""}})
        EXPECT_EQ(said(error), error.text());
}

TEST_F(ErrorWordsTest, WhatIsPutInMayHoldAnything) {
    const std::string hostile = "%1 %2 %n\n\r\t<b>'</b> ' of the View is no text {} \x1b[31m";
    EXPECT_THAT(said("There are two scenes '" + hostile + "'"), HasSubstr("«\u00a0" + hostile + "\u00a0»"));
    EXPECT_THAT(said("'%2' has %1 paragraphs, the first language 9"),
                testing::Eq("«\u00a0%2\u00a0» a %1 paragraphes, la première langue 9"));
    EXPECT_THAT(said(geo::Error{"No file was named", "%2 %1", {}}),
                testing::Eq("%2 %1\u00a0: Aucun fichier n’a été nommé"));
    EXPECT_FALSE(errorWords("There are two scenes '\xff\xc3'").isEmpty());
    EXPECT_FALSE(errorWords(std::string_view("No file\0was named", 17)).isEmpty());
}

TEST_F(ErrorWordsTest, LongTextsTakeNoTime) {
    std::vector<std::string> texts{std::string(100'000, 'x'),
                                   "There are two scenes '" + std::string(100'000, '\'') + "'"};
    for (const std::string_view piece :
         {": ", ". ", "? ", "'", " must be ", ": It can't be read: ", ", not ", "%1"})
        for (const std::size_t size : {std::size_t{4000}, std::size_t{100'000}}) {
            std::string text;
            while (text.size() + piece.size() < size)
                text += piece;
            texts.push_back(text);
        }
    const auto begin = std::chrono::steady_clock::now();
    for (const auto& text : texts)
        EXPECT_FALSE(errorWords(text).isEmpty());
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(2));
}

TEST(ErrorSentences, AreEachThereOnceAndSayEnoughOfTheirOwn) {
    static const QRegularExpression placeholder(QStringLiteral("%(\\d)"));
    std::set<std::string> seen;
    for (const auto part : {errorFiles(), errorViews(), errorStories(), errorKiosk()})
        for (const char* sentence : part) {
            EXPECT_TRUE(seen.insert(sentence).second) << sentence;
            const auto text = QString::fromUtf8(sentence);
            int next = 1;
            for (const auto& match : placeholder.globalMatch(text))
                EXPECT_EQ(match.captured(1).toInt(), next++) << sentence;
            // Else it would be taken for half of all that is said.
            if (next > 1) {
                EXPECT_GE(QString(text).remove(placeholder).size(), 8) << sentence;
            }
        }
    EXPECT_GT(seen.size(), 400U);
}

} // namespace
} // namespace atlas
