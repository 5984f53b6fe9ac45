// SPDX-License-Identifier: EUPL-1.2
// The same definition as src/domain/citizen_number.cc, so that a text is flagged before it is sent.

function passesElevenTest(digits: string): boolean {
  if (digits.length !== 9 || digits.startsWith('00')) {
    return false;
  }
  return Array.from(digits).reduce((total, digit, place) => total + Number(digit) * (place === 8 ? -1 : 9 - place), 0) % 11 === 0;
}

/// True when the text holds what could be a citizen service number (Dutch: burgerservicenummer, BSN), also in groups of
/// digits with one separator between each. The desk does not store it (UAVG art. 46).
export function holdsCitizenNumber(text: string): boolean {
  for (const { 0: run, index } of text.matchAll(/\d+(?:[ .\-\u00A0\u202F\u2010\u2011\u2013]\d+)*/g)) {
    const groups = run.split(/\D/);
    const digits = groups.join('');
    const telephone = text[index - 1] === '+' || (digits.startsWith('0031') && digits.length > 9);
    if (!telephone && [digits, ...groups].some(passesElevenTest)) {
      return true;
    }
  }
  return false;
}
