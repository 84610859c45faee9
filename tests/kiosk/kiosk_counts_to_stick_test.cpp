#include "app/kiosk/counts_to_stick.h"

#include <QSignalSpy>
#include <QThread>

#include <gmock/gmock.h>

#include <future>
#include <set>

using namespace atlas;
using kiosk::ExportFinding;
using kiosk::ExportResult;

TEST(CountsToStick, TheScreenGoesOnWhileAStickHangs) {
    std::promise<void> pulled;
    CountsToStick counts;
    QSignalSpy finished(&counts, &CountsToStick::finished);
    QSignalSpy failed(&counts, &CountsToStick::failed);
    QThread* worker = nullptr;
    const QString begun = counts.begin([&] {
        worker = QThread::currentThread();
        pulled.get_future().wait();
        return ExportResult{.finding = ExportFinding::Refused, .problem = "It was pulled out"};
    });
    EXPECT_NE(counts.begin([] { return ExportResult(); }), begun) << "one at a time";
    EXPECT_EQ(finished.count(), 0);
    pulled.set_value();
    ASSERT_TRUE(finished.wait(10'000));
    EXPECT_NE(worker, QThread::currentThread());
    ASSERT_EQ(failed.count(), 1);
    EXPECT_EQ(failed.front().front().toString(), QStringLiteral("It was pulled out"));
    EXPECT_EQ(counts.begin([] { return ExportResult{.finding = ExportFinding::Written, .days = 2}; }), begun);
    ASSERT_TRUE(finished.wait(10'000));
    EXPECT_EQ(failed.count(), 1);
}

TEST(CountsToStick, NamesWhatIsDamaged) {
    CountsToStick counts;
    QSignalSpy finished(&counts, &CountsToStick::finished);
    QSignalSpy failed(&counts, &CountsToStick::failed);
    counts.begin([] {
        return ExportResult{.finding = ExportFinding::Written,
                            .days = 2,
                            .damaged = {"2026-11-24.json", "2026-11-26.json"},
                            .problem = "These are no counts of a day"};
    });
    ASSERT_TRUE(finished.wait(10'000));
    EXPECT_TRUE(finished.front().front().toString().contains(u"2026-11-24.json, 2026-11-26.json"));
    EXPECT_EQ(failed.count(), 1);
}

TEST(CountsToStick, SaysEachFindingInASentence) {
    std::set<QString> all;
    CountsToStick counts;
    QSignalSpy finished(&counts, &CountsToStick::finished);
    for (int i = 0; i <= static_cast<int>(ExportFinding::Refused); ++i) {
        counts.begin([i] { return ExportResult{.finding = static_cast<ExportFinding>(i), .days = 1}; });
        ASSERT_TRUE(finished.wait(10'000));
        all.insert(finished.back().front().toString());
    }
    EXPECT_EQ(all.size(), 1u + static_cast<std::size_t>(ExportFinding::Refused));
    EXPECT_FALSE(all.contains(QString()));
}
