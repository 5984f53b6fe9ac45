// SPDX-License-Identifier: EUPL-1.2
#include "api/schema_texts.h"

namespace overstap::api {
namespace {

constexpr schema_text kTexts[] = {
    {"account_role",
     "",
     "What somebody can do: guide (gids of the desk), specialist (of UWV, a municipality or a union), provider "
     "(carries "
     "out steps), employerAdviser, employer, partnerAdmin (accounts of the own organisation), regionManager (partners "
     "and "
     "numbers), national (numbers), serviceOperator (the service, no content)."},
    {"organisation_kind", "", "Kind of partner; desk is the desk (loket) of a region."},
    {"account_state", "", "A closed account cannot sign in."},
    {"sign_in", "", "Who somebody says she is."},
    {"sign_in", "login", "The sign-in name as it was given; capitals, spaces and dashes do not matter."},
    {"account_session", "", "Who is signed in."},
    {"account_session", "organisation", "Absent for a person, a region manager, the ministry and the operator."},
    {"account_session", "region", "Of the organisation, or that a manager manages."},
    {"account_session", "dossier", "Of a person: her newest."},
    {"account_session", "csrfToken", "For the header X-Overstap-Csrf of everything that changes something."},
    {"account_session", "endsAt", "When it ends if nothing is asked meanwhile."},
    {"account_session", "demo", "A made-up account for demonstration."},
    {"session_account", "", "The account."},
    {"session_account", "login", "Its sign-in name; the system gives them."},
    {"session_organisation", "", "The organisation that the account belongs to."},
    {"running_session", "", "Somewhere the account is signed in."},
    {"running_session", "device", "Browser and system as they were at sign-in; empty when not known."},
    {"running_session", "current", "The one that asks."},
    {"password_change", "", "A new password for who is signed in."},
    {"password_change", "newPassword", "12 to 200 characters, no well-known one."},
    {"password_by_code", "", "A password for who was given a one-time code."},
    {"password_by_code", "code", "As it was given; dashes, spaces and capitals do not matter."},
    {"password_by_code", "newPassword", "12 to 200 characters, no well-known one."},
    {"new_person_account", "", "A person makes her own account."},
    {"new_person_account", "name", "How she wants to be called."},
    {"new_person_account", "password", "12 to 200 characters, no well-known one."},
    {"one_time_code", "", "A code to set a password with, once."},
    {"one_time_code", "code", "Shown once, to be handed over; nobody can look it up."},
    {"person_login", "", "With what the person of a dossier signs in for the first time, or again."},
    {"staff_member", "", "An account of the organisation."},
    {"staff_member", "openDossiers", "Open dossiers that it owns."},
    {"staff_member", "duty", "Takes over for the desk of the region when nobody else is there."},
    {"staff_member", "version", "For If-Match of a change."},
    {"staff_list", "", "The accounts of an organisation."},
    {"staff_list", "roles", "That an account of this kind of organisation can have."},
    {"new_staff_member", "", "Who gets an account."},
    {"staff_member_with_code", "", "A new account with the code for its first password."},
    {"staff_change", "", "What is absent stays as it is."},
    {"staff_change", "state", "closed: its open dossiers go to the guide with duty. active: opens it again."},
    {"staff_change", "duty", "true: this guide takes over for the desk of the region from now on."},
};

}  // namespace

std::span<schema_text const> accounts_texts() {
  return kTexts;
}

}  // namespace overstap::api
