// SPDX-License-Identifier: EUPL-1.2
#include "api/client_address.h"

#include <gtest/gtest.h>

using namespace overstap::api;

namespace {

TEST(client_address, is_the_other_end_without_a_proxy) {
  EXPECT_EQ(client_address("192.0.2.1", "", ""), "192.0.2.1");
  EXPECT_EQ(client_address("192.0.2.1", "", "203.0.113.9"), "192.0.2.1") << "anybody can write this header";
  EXPECT_EQ(client_address("::ffff:192.0.2.1", "", ""), "192.0.2.1");
  EXPECT_EQ(client_address("2001:DB8::0:1", "", ""), "2001:db8::1");
}

TEST(client_address, is_what_the_trusted_proxy_wrote_last) {
  EXPECT_EQ(client_address("10.0.0.1", "10.0.0.1", "203.0.113.9"), "203.0.113.9");
  EXPECT_EQ(client_address("10.0.0.1", "10.0.0.1", "198.51.100.7, 203.0.113.9 "), "203.0.113.9");
  EXPECT_EQ(client_address("::ffff:10.0.0.1", "10.0.0.1", "2001:db8::1"), "2001:db8::1");
  EXPECT_EQ(client_address("10.0.0.2", "10.0.0.1", "203.0.113.9"), "10.0.0.2") << "another proxy is not trusted";
}

TEST(client_address, is_the_proxy_when_it_wrote_no_address) {
  for (auto const* const no : {"", "unknown", "203.0.113.9, ", "203.0.113.9:80", "[2001:db8::1]", "203.0.113.9, x"}) {
    EXPECT_EQ(client_address("10.0.0.1", "10.0.0.1", no), "10.0.0.1") << no;
  }
}

TEST(network_of, is_one_ipv4_address_or_64_bits_of_ipv6) {
  EXPECT_EQ(network_of("192.0.2.1"), "192.0.2.1");
  EXPECT_EQ(network_of("2001:db8:1:2:3:4:5:6"), "2001:db8:1:2::");
  EXPECT_EQ(network_of("2001:db8:1:2:ffff::1"), network_of("2001:db8:1:2::9"));
  EXPECT_NE(network_of("2001:db8:1:2::1"), network_of("2001:db8:1:3::1"));
}

}  // namespace
