#include "app/kiosk_core/pin_gate.h"
#include "tests/geo/temporary_folder.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <atomic>
#include <thread>

using namespace atlas::kiosk;
using namespace std::chrono_literals;
using Answer = PinGate::Answer;

namespace {

/// Made once: each costs a third of a second.
const std::string& hash() {
    static const std::string made = hashPin("271828").value();
    return made;
}

class Gate : public testing::Test {
protected:
    TemporaryFolder folder;
    PinGate::Steady steady{1h}; ///< A clock that tests move.

    PinGate open() { return {hash(), folder / "pin.json"}; }
    Answer enter(PinGate& gate, std::string_view pin) { return gate.enter(pin, steady); }
    std::chrono::seconds wait(PinGate& gate) { return gate.wait(steady); }
};

} // namespace

TEST(Pin, IsDigitsOnlyAndNotAllTheSame) {
    EXPECT_TRUE(isPin("271828"));
    EXPECT_TRUE(isPin("314159265358"));
    for (const char* wrong : {"", "27182", "3141592653589", "27182a", "27182 ", "111111", "２７１８２８"})
        EXPECT_FALSE(isPin(wrong)) << wrong;
}

TEST(Pin, AHashIsArgon2idWithItsOwnSalt) {
    EXPECT_TRUE(hash().starts_with("$argon2id$v=19$m=131072,t=4,p=1$")) << hash();
    EXPECT_NE(hashPin("271828").value(), hash());
    EXPECT_FALSE(hashPin("12345").has_value());
    EXPECT_TRUE(isPinHash(hash()));
    EXPECT_FALSE(isPinHash("271828"));
    EXPECT_FALSE(isPinHash("$argon2id$"));
    EXPECT_FALSE(isPinHash(hash().substr(0, hash().size() / 2)));
}

TEST_F(Gate, OpensForTheRightPinOnly) {
    PinGate gate = open();
    EXPECT_EQ(enter(gate, "271827"), Answer::Wrong);
    EXPECT_EQ(enter(gate, ""), Answer::Wrong);
    EXPECT_EQ(enter(gate, "271828"), Answer::Right);
    EXPECT_EQ(gate.failures(), 0);
    EXPECT_EQ(wait(gate), 0s);
}

TEST_F(Gate, WithoutAPinStaysShut) {
    PinGate gate({}, folder / "pin.json");
    EXPECT_EQ(enter(gate, "271828"), Answer::NoPin);
    PinGate broken("$argon2id$v=19$nonsense", folder / "pin.json");
    EXPECT_EQ(enter(broken, "271828"), Answer::NoPin);
}

TEST_F(Gate, TheDelayGrowsUpToAnHour) {
    EXPECT_EQ(PinGate::delay(0), 0s);
    EXPECT_EQ(PinGate::delay(2), 0s);
    EXPECT_EQ(PinGate::delay(3), 30s);
    EXPECT_EQ(PinGate::delay(4), 60s);
    EXPECT_EQ(PinGate::delay(9), 1920s);
    EXPECT_EQ(PinGate::delay(10), 1h);
    EXPECT_EQ(PinGate::delay(1'000'000), 1h);
}

TEST_F(Gate, WhileItWaitsEvenTheRightPinIsNotJudgedAndNotCounted) {
    PinGate gate = open();
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(enter(gate, "000001"), Answer::Wrong);
    EXPECT_EQ(wait(gate), 30s);
    steady += 29s;
    EXPECT_EQ(enter(gate, "271828"), Answer::Wait);
    EXPECT_EQ(gate.failures(), 3);
    steady += 1s;
    EXPECT_EQ(enter(gate, "271828"), Answer::Right);
}

TEST_F(Gate, AttemptsSurviveARestartAndTheWholeDelayIsDueAgain) {
    {
        PinGate gate = open();
        for (int i = 0; i < 3; ++i)
            (void)enter(gate, "000001");
    }
    steady = PinGate::Steady{5s}; // another boot: its steady clock begins anew
    PinGate gate = open();
    EXPECT_EQ(gate.failures(), 3);
    EXPECT_EQ(wait(gate), 30s);
    steady += 10s;
    EXPECT_EQ(wait(gate), 20s);
    steady += 20s;
    EXPECT_EQ(enter(gate, "000001"), Answer::Wrong);
    EXPECT_EQ(wait(gate), 60s);
}

TEST_F(Gate, NoClockThatJumpedBetweenTwoStartsShortensTheDelay) {
    // An older program kept the time of the last failure: by it, that was long ago, or is still to come.
    for (const char* since : {"0", "1795564800", "4000000000"}) {
        folder.write("pin.json", std::string(R"({"failures": 5, "since": )") + since + "}");
        PinGate gate = open();
        EXPECT_EQ(wait(gate), 120s) << since;
        EXPECT_EQ(enter(gate, "271828"), Answer::Wait) << since;
        steady += 50s;
        EXPECT_EQ(wait(gate), 70s) << since;
    }
}

TEST_F(Gate, AnAttemptIsOnTheDiskBeforeItIsJudged) {
    PinGate gate = open();
    (void)enter(gate, "000001");
    const std::string before = bytesOf(folder / "pin.json");
    EXPECT_NE(before.find("\"failures\": 1"), std::string::npos) << before;
    (void)enter(gate, "271828");
    EXPECT_NE(bytesOf(folder / "pin.json").find("\"failures\": 0"), std::string::npos);
}

TEST_F(Gate, WhileItJudgesNobodyElseWaits) {
    PinGate gate = open();
    std::atomic done = false;
    std::jthread worker([&] {
        EXPECT_EQ(enter(gate, "271828"), Answer::Right);
        done = true;
    });
    // The attempt counts as a failure until it is judged: who sees that did not wait for the judgement.
    bool seen = false;
    while (!seen && !done)
        seen = gate.failures() == 1;
    EXPECT_TRUE(seen);
    EXPECT_EQ(wait(gate), 0s);
    worker.join();
    EXPECT_EQ(gate.failures(), 0);
}

TEST_F(Gate, ADamagedFileCountsAsAttempts) {
    for (const char* text : {"", "{", "[]", "{}", "{\"failures\": -1}", "{\"failures\": \"0\"}",
                             "{\"failures\": 1.5}", "{\"failures\": 0, \"failures\": 0}"}) {
        folder.write("pin.json", text);
        PinGate gate = open();
        EXPECT_EQ(wait(gate), 120s) << text;
        EXPECT_EQ(enter(gate, "271828"), Answer::Wait) << text;
    }
    folder.write("pin.json", std::string(100'000, ' ') + "{\"failures\": 0}");
    PinGate large = open();
    EXPECT_EQ(wait(large), 120s);
    folder.write("pin.json", "{\"failures\": 18446744073709551615, \"since\": 18446744073709551615}");
    PinGate most = open();
    EXPECT_EQ(wait(most), 1h);
}

TEST_F(Gate, AFolderThatCannotBeWrittenStillDelays) {
    PinGate gate(hash(), folder / "missing" / "pin.json");
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(enter(gate, "000001"), Answer::Wrong);
    EXPECT_EQ(enter(gate, "271828"), Answer::Wait);
    EXPECT_FALSE(gate.problem().empty());
}
