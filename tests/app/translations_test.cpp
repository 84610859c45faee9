// Every text of the program has its words in all three languages.

#include "app/translator.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gmock/gmock.h>

#include <map>

namespace atlas {
namespace {

struct Message {
    QStringList forms; ///< One, or one a plural form.
    bool plural = false;
    bool finished = true;
};

/// "context · source · comment" → message.
using Messages = std::map<std::string, Message>;

Messages read(const QString& path) {
    Messages messages;
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    QXmlStreamReader xml(&file);
    QString context, source, comment;
    Message message;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            if (xml.name() == u"name") {
                context = xml.readElementText();
            } else if (xml.name() == u"message") {
                message = {};
                message.plural = xml.attributes().value(QStringLiteral("numerus")) == u"yes";
                comment.clear();
            } else if (xml.name() == u"source") {
                source = xml.readElementText();
            } else if (xml.name() == u"comment") {
                comment = xml.readElementText();
            } else if (xml.name() == u"translation") {
                message.finished = !xml.attributes().hasAttribute(QStringLiteral("type"));
                if (!message.plural)
                    message.forms += xml.readElementText();
            } else if (xml.name() == u"numerusform") {
                message.forms += xml.readElementText();
            }
        } else if (token == QXmlStreamReader::EndElement && xml.name() == u"message") {
            messages[(context + u'·' + source + u'·' + comment).toStdString()] = message;
        }
    }
    EXPECT_FALSE(xml.hasError()) << path.toStdString() << ": " << xml.errorString().toStdString();
    return messages;
}

QString file(const char* language) {
    return QStringLiteral(ATLAS_SOURCE_DIR "/app/i18n/atlas_%1.ts").arg(QString::fromLatin1(language));
}

std::vector<std::string> keys(const Messages& messages) {
    std::vector<std::string> all;
    for (const auto& [key, message] : messages)
        all.push_back(key);
    return all;
}

/// "%1", "%Ln" … of a text, sorted.
QStringList placeholders(const QString& text) {
    static const QRegularExpression placeholder(QStringLiteral("%(L?\\d+|L?n)"));
    QStringList all;
    for (const auto& match : placeholder.globalMatch(text))
        all += match.captured();
    all.sort();
    return all;
}

QString sourceOf(const std::string& key) {
    return QString::fromStdString(key).split(u'·').at(1);
}

class Translations : public testing::TestWithParam<const char*> {};

TEST_P(Translations, HoldExactlyTheTextsOfTheSources) {
    // What update_translations would make, in a copy.
    QTemporaryDir folder;
    const auto copy = folder.filePath(QStringLiteral("copy_%1.ts").arg(QString::fromLatin1(GetParam())));
    QStringList arguments = QStringLiteral(ATLAS_LUPDATE_OPTIONS).split(u'|');
    if (GetParam() == std::string_view("en"))
        arguments += QStringLiteral("-pluralonly");
    arguments += {QStringLiteral("-silent"), QStringLiteral("-ts"), copy};
    QProcess lupdate;
    lupdate.start(QStringLiteral(ATLAS_LUPDATE), arguments);
    ASSERT_TRUE(lupdate.waitForFinished(60'000));
    ASSERT_EQ(lupdate.exitCode(), 0) << lupdate.readAllStandardError().toStdString();
    EXPECT_EQ(keys(read(file(GetParam()))), keys(read(copy)))
        << "build the target update_translations and translate what it adds";
}

TEST_P(Translations, AreFinished) {
    const auto messages = read(file(GetParam()));
    EXPECT_FALSE(messages.empty());
    for (const auto& [key, message] : messages) {
        EXPECT_TRUE(message.finished) << key;
        EXPECT_EQ(message.forms.size(), message.plural ? 2 : 1) << key;
        for (const auto& form : message.forms)
            EXPECT_FALSE(form.trimmed().isEmpty()) << key;
    }
}

TEST_P(Translations, KeepThePlaceholdersOfTheirSource) {
    for (const auto& [key, message] : read(file(GetParam())))
        for (const auto& form : message.forms)
            EXPECT_EQ(placeholders(form), placeholders(sourceOf(key))) << key;
}

TEST_P(Translations, AreBuiltIntoTheProgram) {
    EXPECT_TRUE(QFile::exists(QStringLiteral(":/i18n/atlas_%1.qm").arg(QString::fromLatin1(GetParam()))));
}

INSTANTIATE_TEST_SUITE_P(Languages, Translations, testing::Values("fr", "de", "en"),
                         [](const auto& language) { return std::string(language.param); });

TEST(FrenchTexts, HaveNoBreakSpacesBeforeDoubleSigns) {
    static const QRegularExpression wrong(QStringLiteral("[^\u00a0\u202f][;!?»]|[^\u00a0]:(?!//)|« "));
    // What stands between these is no French, nor what a person types as it is: names, times, a picture's
    // mark.
    static const QRegularExpression figure(
        QStringLiteral("\\{.*\\}|(?:border|kind|site|EPSG|root):(?=\\w)|\\d\\d:(?=\\d\\d)|!(?=\\[)"));
    for (const auto& [key, message] : read(file("fr")))
        for (const auto& form : message.forms)
            EXPECT_FALSE(wrong.match(QString(form).remove(figure)).hasMatch()) << form.toStdString();
}

TEST(Translator, SwitchesTheWordsAndTheLocaleAtOnceAndBack) {
    const auto word = [] { return QCoreApplication::translate("Member", "Sector").toStdString(); };
    {
        Translator translator;
        EXPECT_EQ(word(), "Sector");
        for (int i = 0; i < 2; ++i) {
            EXPECT_TRUE(translator.setLanguage(geo::Language::Fr));
            EXPECT_EQ(word(), "Secteur");
            EXPECT_TRUE(translator.setLanguage(geo::Language::De));
            EXPECT_TRUE(translator.setLanguage(geo::Language::De));
            EXPECT_EQ(word(), "Branche");
            EXPECT_EQ(QLocale().name().toStdString(), "de_DE");
            EXPECT_TRUE(translator.setLanguage(geo::Language::En));
            EXPECT_EQ(word(), "Sector");
        }
    }
    EXPECT_EQ(word(), "Sector");
}

} // namespace
} // namespace atlas
