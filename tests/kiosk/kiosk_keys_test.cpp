#include "app/kiosk_core/keys.h"
#include "app/kiosk_core/pin_gate.h"
#include "tests/geo/temporary_folder.h"

#include <gmock/gmock.h>
#include <sys/stat.h>
#include <unistd.h>

#include <format>
#include <random>

using namespace atlas::kiosk;
using testing::HasSubstr;

namespace {

std::string keyText() {
    static const std::string key = hex(makeKeyPair().value().publicKey);
    return key;
}

std::string problem(std::string_view text) {
    const auto keys = readKeys(text, "kiosk-keys.toml");
    return keys ? std::string() : keys.error().text();
}

class KeysFile : public testing::Test {
protected:
    TemporaryFolder folder;
    std::filesystem::path file =
        folder.write("keys.toml", std::format("public_keys = [\"{}\"]\n", keyText()));

    void SetUp() override {
        ::chmod(file.c_str(), 0640);
        ::chmod(folder.path().c_str(), 0755);
    }
    [[nodiscard]] bool taken() const { return readKeysFile(file, ::geteuid()).has_value(); }
};

} // namespace

TEST(Crypto, SignsAndChecks) {
    const KeyPair mine = makeKeyPair().value();
    const KeyPair other = makeKeyPair().value();
    EXPECT_NE(mine.publicKey, other.publicKey);
    const Signature signature = sign("words", mine.secretKey);
    EXPECT_TRUE(isSignedBy("words", signature, mine.publicKey));
    EXPECT_FALSE(isSignedBy("word", signature, mine.publicKey));
    EXPECT_FALSE(isSignedBy("words", signature, other.publicKey));
    Signature changed = signature;
    changed[10] ^= 1u;
    EXPECT_FALSE(isSignedBy("words", changed, mine.publicKey));
    EXPECT_FALSE(isSignedBy("words", signature, PublicKey{})); // a point of small order
}

TEST(Crypto, Sha256OfKnownWords) { // FIPS 180-2
    EXPECT_EQ(hex(sha256("abc")), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    Sha256Sum sum;
    sum.add("a");
    sum.add("");
    sum.add("bc");
    EXPECT_EQ(sum.result(), sha256("abc"));
}

TEST(Crypto, HexIsReadExactly) {
    const std::string text = keyText();
    EXPECT_EQ(hex(fromHex<32>(text).value()), text);
    EXPECT_FALSE(fromHex<32>(text + "0").has_value());
    EXPECT_FALSE(fromHex<32>(text.substr(1)).has_value());
    EXPECT_FALSE(fromHex<32>("G" + text.substr(1)).has_value());
    EXPECT_FALSE(fromHex<32>("A" + text.substr(1)).has_value());
}

TEST(Keys, AreRead) {
    const std::string pin = hashPin("271828").value();
    const auto keys =
        readKeys(std::format("pin = \"{}\"\npublic_keys = [\"{}\"]\naddress = \"https://a.org/x\"", pin,
                             keyText()),
                 "keys")
            .value();
    EXPECT_EQ(keys.pinHash, pin);
    EXPECT_EQ(keys.publicKeys.size(), 1u);
    EXPECT_EQ(keys.address, "https://a.org/x/");
    EXPECT_TRUE(readKeys("", "keys").has_value());
}

TEST(Keys, HalfAFileIsNoFile) {
    EXPECT_THAT(problem("pin = \"271828\""),
                testing::AllOf(HasSubstr("gr-atlas-data pin"), HasSubstr("toml:1")));
    EXPECT_THAT(problem("public_keys = [\"00\"]"), HasSubstr("keygen"));
    EXPECT_THAT(problem(std::format("public_keys = [\"{0}\", \"{0}\"]", keyText())), HasSubstr("each once"));
    EXPECT_THAT(problem("public_keys = [\"a\", \"b\", \"c\"]"), HasSubstr("at most 2"));
    EXPECT_THAT(problem("secret = 1"), HasSubstr("no such member"));
    EXPECT_THAT(problem("pin ="), HasSubstr("TOML"));
}

TEST(Keys, AnAddressIsPlain) {
    EXPECT_EQ(checkAddress("https://content.example.org").value(), "https://content.example.org/");
    EXPECT_EQ(checkAddress("https://example.org/a/b/").value(), "https://example.org/a/b/");
    for (const char* wrong :
         {"", "http://example.org/", "https://", "https:///a", "https://localhost/", "https://a@b.org/",
          "https://b.org:22/", "https://b.org/?q", "https://b.org/#f", "https://b.org/a b",
          "https://b.org/../x", "ftp://b.org/", "https://B.org/", "https://b.org/%2e"})
        EXPECT_FALSE(checkAddress(wrong).has_value()) << wrong;
    EXPECT_FALSE(checkAddress("https://a.org/" + std::string(400, 'x')).has_value());
}

TEST_F(KeysFile, IsTakenIfNobodyElseCouldHaveChangedIt) {
    EXPECT_TRUE(taken());
}

TEST_F(KeysFile, IsNotTakenIfOthersMayWriteOrAllMayRead) {
    for (const mode_t mode : {0660u, 0644u, 0646u, 0777u}) {
        ::chmod(file.c_str(), mode);
        EXPECT_FALSE(taken()) << std::oct << mode;
    }
    ::chmod(file.c_str(), 0600);
    EXPECT_TRUE(taken());
}

TEST_F(KeysFile, IsNotTakenFromAFolderOthersMayWrite) {
    ::chmod(folder.path().c_str(), 0775);
    EXPECT_FALSE(taken());
    ::chmod(folder.path().c_str(), 01777);
    EXPECT_FALSE(taken());
}

TEST_F(KeysFile, IsNotTakenFromAnotherOwner) {
    EXPECT_FALSE(readKeysFile(file, ::geteuid() + 1).has_value());
}

TEST_F(KeysFile, IsNotTakenThroughALink) {
    const auto link = folder / "link.toml";
    std::filesystem::create_symlink(file, link);
    EXPECT_FALSE(readKeysFile(link, ::geteuid()).has_value());
    EXPECT_FALSE(readKeysFile(folder / "none.toml", ::geteuid()).has_value());
    EXPECT_FALSE(readKeysFile(folder.path(), ::geteuid()).has_value());
}

TEST(Keys, NoTextMakesThemThrow) {
    constexpr std::uint32_t seed = 11;
    std::mt19937 random(seed);
    const std::string good =
        std::format("public_keys = [\"{}\"]\naddress = \"https://a.org/x\"\n", keyText());
    for (int round = 0; round < 2000; ++round) {
        std::string text = good.substr(0, 1 + random() % good.size());
        text[random() % text.size()] = static_cast<char>(random() % 256);
        (void)readKeys(text, "keys");
    }
    EXPECT_FALSE(readKeys(std::string(maxKeysBytes + 1, '#'), "keys").has_value());
}

TEST(Keys, TheExampleHoldsNoSecretAndIsRight) {
    const auto keys =
        readKeys(bytesOf(ATLAS_SOURCE_DIR "/data/kiosk/kiosk-keys.toml"), "kiosk-keys.toml").value();
    EXPECT_TRUE(keys.pinHash.empty());
    EXPECT_TRUE(keys.publicKeys.empty());
    EXPECT_TRUE(keys.address.empty());
}
