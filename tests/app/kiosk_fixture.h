#pragma once

#include "app/kiosk/kiosk.h"
#include "tests/app/fixture.h"
#include "tests/app/print.h"

#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

namespace atlas {

/// A kiosk with the small atlas and the stories that came with the program, on a clock of its own.
class KioskTest : public testing::Test {
protected:
    KioskTest() {
        presentation.setSession(&session);
        kiosk.setClock([this] { return now; });
        kiosk.setWitness([this](const KioskEvent& event) { events.push_back(event); });
        session.setAtlas(fixture::atlas());
        kiosk.setSession(&session);
        kiosk.setPresentation(&presentation);
        kiosk.configure({.placeName = QStringLiteral("Belval"), .idleSeconds = 45});
    }
    void wake() {
        QQuickWindow window;
        kiosk.setWindow(&window);
        const QPoint at(5, 500);
        QTest::mouseClick(&window, Qt::LeftButton, {}, at);
        kiosk.setWindow(nullptr);
    }
    void pass(int ms) {
        for (; ms > 0; ms -= 500) {
            now += 500;
            kiosk.passTime(0);
        }
    }
    int count(KioskEvent::What what) const {
        return static_cast<int>(std::ranges::count(events, what, &KioskEvent::what));
    }

    std::int64_t now = 0;
    Session session;
    Presentation presentation;
    std::vector<KioskEvent> events;
    Kiosk kiosk;
};

} // namespace atlas
