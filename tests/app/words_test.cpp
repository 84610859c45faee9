#include "app/words.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace atlas {

namespace {

using geo::Language;

std::string plain(const QString& text) {
    return text.toStdString();
}

constexpr Language languages[]{Language::Fr, Language::De, Language::En};

TEST(Words, NumbersAreGroupedAsPeopleWriteThem) {
    const struct {
        std::int64_t number;
        const char* fr;
        const char* de;
        const char* en;
    } cases[] = {{0, "0", "0", "0"},
                 {999, "999", "999", "999"},
                 {12500, "12\u202f500", "12.500", "12,500"},
                 {1234567, "1\u202f234\u202f567", "1.234.567", "1,234,567"},
                 {-1500, "-1\u202f500", "-1.500", "-1,500"}};
    for (const auto& c : cases) {
        EXPECT_EQ(plain(numberText(c.number, Language::Fr)), c.fr);
        EXPECT_EQ(plain(numberText(c.number, Language::De)), c.de);
        EXPECT_EQ(plain(numberText(c.number, Language::En)), c.en);
    }
}

TEST(Words, NumbersAreShortWhereRoomIs) {
    const struct {
        std::int64_t number;
        const char* fr;
        const char* de;
        const char* en;
    } cases[] = {{652, "652", "652", "652"},
                 {9999, "9\u202f999", "9.999", "9,999"},
                 {10'000, "10\u00a0k", "10\u00a0Tsd.", "10k"},
                 {104'300, "104\u00a0k", "104\u00a0Tsd.", "104k"},
                 {999'499, "999\u00a0k", "999\u00a0Tsd.", "999k"},
                 {999'500, "1\u00a0M", "1\u00a0Mio.", "1M"},
                 {1'040'000, "1,04\u00a0M", "1,04\u00a0Mio.", "1.04M"},
                 {12'600'000, "13\u00a0M", "13\u00a0Mio.", "13M"}};
    for (const auto& c : cases) {
        EXPECT_EQ(shortNumberText(c.number, Language::Fr), QString::fromUtf8(c.fr));
        EXPECT_EQ(shortNumberText(c.number, Language::De), QString::fromUtf8(c.de));
        EXPECT_EQ(shortNumberText(c.number, Language::En), QString::fromUtf8(c.en));
    }
}

TEST(Words, DistancesAreRoundedToWhatIsKnownOfThem) {
    const struct {
        double meters, accuracy, rounded;
    } cases[] = {{8214, 3000, 8000},
                 {8500, 3000, 9000},
                 {8214, 1000, 8000},
                 {8214, 999, 8200},
                 {8214, 100, 8200},
                 {8214, 5, 8200},
                 {8250, 100, 8300},
                 {8214, 12'000, 10'000},
                 {400, 3000, 0},
                 {500, 3000, 1000},
                 {49, 100, 0},
                 {50, 100, 100},
                 {0, 100, 0},
                 {123'456, 3000, 123'000},
                 // An accuracy that is none counts as that of a municipality.
                 {8214, 0, 8000},
                 {8214, -5, 8000},
                 {8214, std::numeric_limits<double>::quiet_NaN(), 8000},
                 {8214, std::numeric_limits<double>::infinity(), 8000}};
    for (const auto& c : cases)
        EXPECT_DOUBLE_EQ(roundedMeters(c.meters, c.accuracy), c.rounded) << c.meters << " ± " << c.accuracy;
}

TEST(Words, DistancesSayHowWellTheyAreKnown) {
    const struct {
        double meters, accuracy;
        const char* fr;
        const char* de;
        const char* en;
    } cases[] = {
        {8214, 3000, "environ 8\u00a0km", "etwa 8\u00a0km", "about 8\u00a0km"},
        {8214, 100, "8,2\u00a0km", "8,2\u00a0km", "8.2\u00a0km"},
        {8000, 100, "8\u00a0km", "8\u00a0km", "8\u00a0km"},
        {812, 100, "800\u00a0m", "800\u00a0m", "800\u00a0m"},
        {980, 100, "1\u00a0km", "1\u00a0km", "1\u00a0km"},
        {0, 100, "moins de 100\u00a0m", "weniger als 100\u00a0m", "less than 100\u00a0m"},
        {214, 3000, "moins de 3\u00a0km", "weniger als 3\u00a0km", "less than 3\u00a0km"},
        {1'234'567, 3000, "environ 1\u202f235\u00a0km", "etwa 1.235\u00a0km", "about 1,235\u00a0km"},
        {8214, 12'000, "environ 10\u00a0km", "etwa 10\u00a0km", "about 10\u00a0km"},
    };
    for (const auto& c : cases) {
        EXPECT_EQ(plain(distanceText(c.meters, c.accuracy, Language::Fr)), c.fr);
        EXPECT_EQ(plain(distanceText(c.meters, c.accuracy, Language::De)), c.de);
        EXPECT_EQ(plain(distanceText(c.meters, c.accuracy, Language::En)), c.en);
    }
}

TEST(Words, NoDistanceIsFinerThanItsAccuracy) {
    // Digits that pretend a knowledge nobody has must not appear.
    for (double meters = 0; meters < 50'000; meters += 37)
        for (const double accuracy : {100.0, 700.0, 1500.0, 3000.0, 9999.0}) {
            const double step = std::pow(10, std::floor(std::log10(accuracy)));
            const double rounded = roundedMeters(meters, accuracy);
            EXPECT_NEAR(std::remainder(rounded, step), 0, 1e-6);
            EXPECT_LE(std::abs(rounded - meters), step / 2 + 1e-6);
        }
}

TEST(Words, WhatIsNoDistanceIsNotSaid) {
    for (const double bad :
         {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity(), -1.0})
        for (const auto language : languages) {
            EXPECT_TRUE(distanceText(bad, 3000, language).isEmpty());
            EXPECT_TRUE(exactDistanceText(bad, language).isEmpty());
        }
}

TEST(Words, ExactDistancesKeepTheirDigits) {
    const struct {
        double meters;
        const char* fr;
        const char* en;
    } cases[] = {{10'000, "10\u00a0km", "10\u00a0km"},
                 {2500, "2,5\u00a0km", "2.5\u00a0km"},
                 {2250, "2,25\u00a0km", "2.25\u00a0km"},
                 {750, "750\u00a0m", "750\u00a0m"},
                 {0, "0\u00a0m", "0\u00a0m"}};
    for (const auto& c : cases) {
        EXPECT_EQ(plain(exactDistanceText(c.meters, Language::Fr)), c.fr);
        EXPECT_EQ(plain(exactDistanceText(c.meters, Language::En)), c.en);
    }
}

TEST(Words, EurosAreShortFromAMillionOn) {
    const struct {
        std::int64_t euros;
        const char* fr;
        const char* de;
        const char* en;
    } cases[] = {
        {0, "0\u00a0€", "0\u00a0€", "€0"},
        {845'999, "845\u202f999\u00a0€", "845.999\u00a0€", "€845,999"},
        {999'999, "999\u202f999\u00a0€", "999.999\u00a0€", "€999,999"},
        {1'000'000, "1\u00a0M€", "1\u00a0Mio.\u00a0€", "€1m"},
        {1'409'999, "1,41\u00a0M€", "1,41\u00a0Mio.\u00a0€", "€1.41m"},
        {5'800'000, "5,8\u00a0M€", "5,8\u00a0Mio.\u00a0€", "€5.8m"},
        {110'000'000, "110\u00a0M€", "110\u00a0Mio.\u00a0€", "€110m"},
        {999'994'999, "999,99\u00a0M€", "999,99\u00a0Mio.\u00a0€", "€999.99m"},
        {999'995'000, "1\u00a0Md€", "1\u00a0Mrd.\u00a0€", "€1bn"},
        {1'250'000'000, "1,25\u00a0Md€", "1,25\u00a0Mrd.\u00a0€", "€1.25bn"},
        {1'234'000'000'000, "1\u202f234\u00a0Md€", "1.234\u00a0Mrd.\u00a0€", "€1,234bn"},
    };
    for (const auto& c : cases) {
        EXPECT_EQ(plain(eurosText(c.euros, Language::Fr)), c.fr);
        EXPECT_EQ(plain(eurosText(c.euros, Language::De)), c.de);
        EXPECT_EQ(plain(eurosText(c.euros, Language::En)), c.en);
    }
}

TEST(Words, DatesHaveThePrecisionTheyWereGivenIn) {
    const struct {
        const char* iso;
        const char* fr;
        const char* de;
        const char* en;
    } cases[] = {
        {"2025", "2025", "2025", "2025"},
        {"2025-05", "mai 2025", "Mai 2025", "May 2025"},
        {"2025-08", "août 2025", "August 2025", "August 2025"},
        {"2025-05-23", "23\u00a0mai 2025", "23.\u00a0Mai 2025", "23\u00a0May 2025"},
        {"2025-05-01", "1er\u00a0mai 2025", "1.\u00a0Mai 2025", "1\u00a0May 2025"},
        {"2024-02-29", "29\u00a0février 2024", "29.\u00a0Februar 2024", "29\u00a0February 2024"},
        {"2016-12-31", "31\u00a0décembre 2016", "31.\u00a0Dezember 2016", "31\u00a0December 2016"},
    };
    for (const auto& c : cases) {
        const auto date = geo::Date::parse(c.iso).value();
        EXPECT_EQ(plain(dateText(date, Language::Fr)), c.fr);
        EXPECT_EQ(plain(dateText(date, Language::De)), c.de);
        EXPECT_EQ(plain(dateText(date, Language::En)), c.en);
    }
}

TEST(Words, PeriodsNameBothEndsUnlessTheyAreTheSame) {
    const auto date = [](const char* iso) { return geo::Date::parse(iso).value(); };
    EXPECT_EQ(plain(periodText(date("2016-10"), date("2020-12"), Language::Fr)),
              "octobre 2016 – décembre 2020");
    EXPECT_EQ(plain(periodText(date("2016"), date("2020-06-30"), Language::De)), "2016 – 30.\u00a0Juni 2020");
    EXPECT_EQ(plain(periodText(date("2021"), date("2021"), Language::En)), "2021");
}

} // namespace
} // namespace atlas
