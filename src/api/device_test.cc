// SPDX-License-Identifier: EUPL-1.2
#include "api/device.h"

#include <gtest/gtest.h>

using overstap::api::device_of;

namespace {

TEST(device, is_a_browser_and_a_system_and_nothing_more) {
  EXPECT_EQ(device_of("Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0"),
            "Firefox, Windows");
  EXPECT_EQ(device_of("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) "
                      "Version/18.0 Mobile/15E148 Safari/604.1"),
            "Safari, iPhone");
  EXPECT_EQ(device_of("Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile "
                      "Safari/537.36"),
            "Chrome, Android");
  EXPECT_EQ(device_of("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) "
                      "Chrome/130.0.0.0 Safari/537.36 Edg/130.0.0.0"),
            "Edge, Windows");
}

TEST(device, that_says_nothing_has_no_name) {
  EXPECT_EQ(device_of(""), "");
  EXPECT_EQ(device_of("curl/8.0"), "");
  EXPECT_EQ(device_of("<script>alert(1)</script>"), "");
}

}  // namespace
