// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

/// Forms of names and contact data in which two writings of the same are equal: for finding that somebody is known
/// already. They err towards equal, because a person judges what was found. Never shown, stored as blind indexes only.
namespace overstap {

/// The words of a name, folded and sorted, without tussenvoegsels (van, de, der …):
/// "Jansen, Petra" and "Petra Jansen" -> "jansen petra". Empty when nothing is left.
std::string name_key(std::string_view name);

/// How it sounds in Dutch, word by word, sorted; initials and tussenvoegsels left out. The rules are those by which
/// Dutch names are written in more than one way (Kölner Phonetik, made for German, keeps ij and y, ui and uy, sch and s
/// apart):
///   ij ei ey y ai are one sound, so are ou au, ui uy uij, aa ae a and other doubled vowels;
///   c is k (s before e, i, y), x is ks, q is k, z is s, v is f, ph is f, th and dt are t, ch and gh are g, sch is s;
///   d, b at the end are t, p; the n of -en and an h inside a word are not heard; doubled letters count once.
/// "P.J. van der Meijden" and "Meyde" -> the same.
std::string sound_key(std::string_view name);

/// The sound of the last name behind the first letter of the first name: finds "P. Janssen" for "Petra Jansen". What
/// stands before a comma is the last name. Empty without a last name or without a first letter.
std::string surname_key(std::string_view name);

/// Lower case, without the spaces around it.
std::string email_key(std::string_view email);

/// Digits only, a Dutch number as it is dialled in the country: "+31 (0)6 1234 5678", "0031612345678" and
/// "06-12345678" -> "0612345678"; other countries keep their "+". Empty when there are fewer than six digits.
std::string phone_key(std::string_view phone);

}  // namespace overstap
