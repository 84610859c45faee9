#pragma once

namespace atlas::kiosk {

/// A certificate that nobody but its own key has signed, of 127.0.0.1 until 2120: made by
/// `openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -subj "/CN=kiosk test"
/// -addext "subjectAltName=IP:127.0.0.1" -not_before 20200101000000Z -not_after 21200101000000Z`.
/// Its key guards nothing.
inline constexpr char selfSignedCertificate[] = R"(-----BEGIN CERTIFICATE-----
MIIBkjCCATigAwIBAgIUU0rNA8nFm/Rq5TJBvNwEXMVB8HcwCgYIKoZIzj0EAwIw
FTETMBEGA1UEAwwKa2lvc2sgdGVzdDAgFw0yMDAxMDEwMDAwMDBaGA8yMTIwMDEw
MTAwMDAwMFowFTETMBEGA1UEAwwKa2lvc2sgdGVzdDBZMBMGByqGSM49AgEGCCqG
SM49AwEHA0IABJkCSvWfnfLbr0gXbjxfp1pY7bB8AQySxI2/D9W0dCLgdQci/cy9
XQGtgBjXI4IzlrzptBhmHBseV3bNp0PhlMWjZDBiMB0GA1UdDgQWBBSZvEHH8TZL
sm+1PFxAhy5YNyGZnDAfBgNVHSMEGDAWgBSZvEHH8TZLsm+1PFxAhy5YNyGZnDAP
BgNVHRMBAf8EBTADAQH/MA8GA1UdEQQIMAaHBH8AAAEwCgYIKoZIzj0EAwIDSAAw
RQIgOB/tLKQ3+NGkCZdklU7BlsY+sdsbmvej/IuUDnwjN3UCIQCcgbqT3UUy1jhG
xsvT7OYM3hsdDfd0sbhqcJFGx1dPLw==
-----END CERTIFICATE-----
)";
inline constexpr char selfSignedKey[] = R"(-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgAn5tg0d3fmJc3ihc
0JTUjdDWImj6Uopb57FnZAVpNQuhRANCAASZAkr1n53y269IF248X6daWO2wfAEM
ksSNvw/VtHQi4HUHIv3MvV0BrYAY1yOCM5a86bQYZhwbHld2zadD4ZTF
-----END PRIVATE KEY-----
)";

} // namespace atlas::kiosk
