// What a visitor takes along: codes that a camera reads, of the list and of sources.

#include "app/kiosk/qr_code.h"
#include "app/kiosk/shortlist.h"
#include "tests/app/fixture.h"
#include "tests/app/print.h"

#include <QSignalSpy>

#include <gmock/gmock.h>
#include <zbar.h>

#include <random>

namespace atlas {
namespace {

using testing::SizeIs;

/// What an ordinary reader of codes makes of a picture; empty if it finds none.
QString readBack(const QImage& picture) {
    const QImage gray = picture.convertToFormat(QImage::Format_Grayscale8);
    std::string bytes;
    for (int y = 0; y < gray.height(); ++y)
        bytes.append(reinterpret_cast<const char*>(gray.constScanLine(y)),
                     static_cast<std::size_t>(gray.width()));
    zbar::ImageScanner scanner;
    scanner.set_config(zbar::ZBAR_NONE, zbar::ZBAR_CFG_ENABLE, 0);
    scanner.set_config(zbar::ZBAR_QRCODE, zbar::ZBAR_CFG_ENABLE, 1);
    zbar::Image image(static_cast<unsigned>(gray.width()), static_cast<unsigned>(gray.height()), "Y800",
                      bytes.data(), bytes.size());
    if (scanner.scan(image) < 1)
        return {};
    return QString::fromStdString(image.symbol_begin()->get_data());
}

/// As the item draws it into `pixels` device pixels: whole pixels a module.
QString readDrawn(const QString& text, int pixels) {
    const QImage modules = qrModules(text);
    if (modules.isNull() || pixels < modules.width())
        return {};
    const int side = pixels / modules.width() * modules.width();
    return readBack(modules.scaled(side, side, Qt::IgnoreAspectRatio, Qt::FastTransformation));
}

TEST(QrCode, IsReadBackAtTheSizeItIsDrawnIn) {
    const QString link = QStringLiteral("https://c2ime.eu");
    EXPECT_EQ(readDrawn(link, 112), link);
    const QString source =
        QStringLiteral("https://www.industrie.lu/usine-differdange.html?page=12&lang=fr#top");
    EXPECT_EQ(readDrawn(source, 148), source);
    const QString words =
        QStringLiteral("Aciérie de Differdange (Differdange)\nhttps://example.org/größe\n— œuvre");
    EXPECT_EQ(readDrawn(words, 400), words);
}

TEST(QrCode, HoldsUpToItsLimitAndNoMore) {
    std::mt19937 random(20261125);
    std::uniform_int_distribution<int> letter('a', 'z');
    for (const qsizetype size : {1, 100, 400, 899, 900}) {
        QString text;
        while (text.size() < size)
            text += QChar(letter(random));
        EXPECT_EQ(readDrawn(text, 468), text) << size;
    }
    EXPECT_TRUE(qrModules(QString(901, u'a')).isNull());
    EXPECT_TRUE(qrModules(QString(451, u'é')).isNull()) << "bytes count, not letters";
    EXPECT_TRUE(qrModules(QString()).isNull());
    EXPECT_TRUE(qrModules(QString(QChar(0))).isNull());
}

TEST(QrCode, HasAQuietZoneOfFourModules) {
    const QImage modules = qrModules(QStringLiteral("x"));
    ASSERT_EQ(modules.width(), 21 + 8);
    for (int i = 0; i < modules.width(); ++i)
        for (int edge = 0; edge < 4; ++edge) {
            EXPECT_EQ(modules.pixel(i, edge), qRgb(255, 255, 255));
            EXPECT_EQ(modules.pixel(edge, i), qRgb(255, 255, 255));
            EXPECT_EQ(modules.pixel(i, modules.width() - 1 - edge), qRgb(255, 255, 255));
            EXPECT_EQ(modules.pixel(modules.width() - 1 - edge, i), qRgb(255, 255, 255));
        }
    EXPECT_EQ(modules.pixel(4, 4), qRgb(0, 0, 0));
}

TEST(Packed, FillsEachTextAndCutsNothingThatFits) {
    const QStringList entries{QStringLiteral("aaaa"), QStringLiteral("bbbb"), QStringLiteral("cc")};
    EXPECT_EQ(packed(entries, 100), QStringList{QStringLiteral("aaaa\nbbbb\ncc")});
    EXPECT_EQ(packed(entries, 9), (QStringList{QStringLiteral("aaaa\nbbbb"), QStringLiteral("cc")}));
    EXPECT_EQ(packed(entries, 8), (QStringList{QStringLiteral("aaaa"), QStringLiteral("bbbb\ncc")}));
    EXPECT_EQ(packed({QStringLiteral("ééé")}, 5), QStringList{QStringLiteral("éé")});
    EXPECT_EQ(packed({QStringLiteral("a\U0001F600")}, 4), QStringList{QStringLiteral("a")});
    EXPECT_THAT(packed({}, 9), SizeIs(0));
}

class List : public testing::Test {
protected:
    List() {
        session.setAtlas(fixture::atlas());
        list.setSession(&session);
    }
    Session session;
    Shortlist list;
};

TEST_F(List, HoldsWhatIsKeptInTheOrderItCame) {
    QSignalSpy changes(&list, &Shortlist::changed);
    EXPECT_TRUE(list.toggle(QStringLiteral("project:powder")));
    EXPECT_TRUE(list.toggle(QStringLiteral("site:steelworks")));
    EXPECT_EQ(changes.count(), 2);
    EXPECT_EQ(list.names(),
              (QStringList{QStringLiteral("project:powder"), QStringLiteral("site:steelworks")}));
    EXPECT_TRUE(list.holds(QStringLiteral("site:steelworks")));
    ASSERT_EQ(list.titles().size(), 2);
    EXPECT_EQ(list.titles()[1], QStringLiteral("Aciérie de Differdange"));
    EXPECT_TRUE(list.toggle(QStringLiteral("project:powder")));
    EXPECT_EQ(list.names(), QStringList{QStringLiteral("site:steelworks")});
    EXPECT_FALSE(list.toggle(QStringLiteral("site:nowhere")));
    list.clear();
    EXPECT_EQ(list.count(), 0);
    EXPECT_TRUE(list.codes().isEmpty());
}

TEST_F(List, LeavesAsTextThatNeedsNoNetwork) {
    list.toggle(QStringLiteral("site:steelworks"));
    ASSERT_EQ(list.codes().size(), 1);
    const QString text =
        QStringLiteral("Aciérie de Differdange (Differdange)\nhttps://www.example.org/steelworks");
    EXPECT_EQ(list.codes().front(), text);
    EXPECT_EQ(readDrawn(list.codes().front(), 480), text);
}

TEST_F(List, ALongOneIsSeveralCodesAndEachIsRead) {
    std::vector<geo::Record> many;
    for (int i = 0; i < 40; ++i) {
        auto record = fixture::record(geo::Kind::Site, "works-" + std::to_string(i),
                                      "Très longue usine numéro " + std::to_string(i), "LU", "luxembourg",
                                      "Differdange");
        record.sourceUrl += "/a/page/with/a/long/address/" + std::to_string(i);
        many.push_back(std::move(record));
    }
    geo::Atlas made = fixture::small();
    made.records = std::move(many);
    session.setAtlas(std::make_shared<const LoadedAtlas>(std::move(made)));
    int kept = 0;
    for (int i = 0; i < 40; ++i)
        kept += list.toggle(QStringLiteral("site:works-%1").arg(i)) ? 1 : 0;
    EXPECT_EQ(kept, Shortlist::most);
    const QStringList codes = list.codes();
    EXPECT_GT(codes.size(), 2);
    QString all;
    for (const auto& code : codes) {
        EXPECT_LE(code.toUtf8().size(), maxQrBytes);
        EXPECT_EQ(readDrawn(code, 480), code);
        all += code + u'\n';
    }
    EXPECT_EQ(all.count(QStringLiteral("https://")), Shortlist::most);
}

TEST_F(List, AnotherAtlasEmptiesIt) {
    list.toggle(QStringLiteral("site:steelworks"));
    session.setAtlas(fixture::atlas());
    EXPECT_EQ(list.count(), 0);
}

} // namespace
} // namespace atlas
