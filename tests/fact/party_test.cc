// SPDX-License-Identifier: MIT
#include "lint/fact/party.h"

#include <doctest/doctest.h>

#include "tests/support/contract_tree.h"

using namespace lint;

namespace {

Parties parties_of(std::string markdown, const PartyNames& known = {}) {
  const ClauseTree tree = contract_tree(std::move(markdown));
  return extract_parties(tree, extract_definitions(tree, extract_references(tree)), known);
}

std::string role(const Parties& parties, std::string_view phrase) {
  return std::string(name_of(parties.role_of(phrase)));
}

}  // namespace

TEST_CASE("role words tell their role in any contract") {
  const Parties nobody;
  for (const char* phrase : {"the Provider", "Provider's", "each Supplier", "the supplier",
                             "Landlord", "the data importer", "Service Provider", "Processor"})
    CHECK_MESSAGE(role(nobody, phrase) == "operator", phrase);
  for (const char* phrase : {"Customer", "the client", "Tenant's", "any Licensee", "Covered Entity",
                             "the data exporter", "you", "Subscriber"})
    CHECK_MESSAGE(role(nobody, phrase) == "tenant", phrase);
}

TEST_CASE("phrases for both parties, and for others") {
  const Parties nobody;
  for (const char* phrase : {"either party", "each Party", "the parties", "Neither party",
                             "Provider and Customer", "the Receiving Party"})
    CHECK_MESSAGE(role(nobody, phrase) == "both", phrase);
  for (const char* phrase :
       {"Sub-processors", "its subcontractors", "any third party", "third-party service providers",
        "Provider's subcontractors", "another processor"})
    CHECK_MESSAGE(role(nobody, phrase) == "third-party", phrase);
  for (const char* phrase : {"the data center", "an independent auditor", "a regulator",
                             "the competent authority of the Member State", "Customer's auditor",
                             "an auditor appointed by Customer", "the Services", ""})
    CHECK_MESSAGE(role(nobody, phrase) == "unknown", phrase);
}

TEST_CASE("who belongs to a party stands for it") {
  const Parties nobody;
  CHECK(role(nobody, "Provider and its Affiliates") == "operator");
  CHECK(role(nobody, "Provider's personnel") == "operator");
  CHECK(role(nobody, "our affiliates") == "operator");
  CHECK(role(nobody, "Customer, its auditors and its regulators") == "tenant");
  CHECK(role(nobody, "Provider, at its own expense,") == "operator");
}

TEST_CASE("names in brackets are names of whom the words in front speak of") {
  const Parties parties = parties_of(
      "This Agreement is between Alder Hosting GmbH, a company with offices at 1 Main Street "
      "(\"Alder\" or \"Provider\"), and Birch Bank Inc. (the \"Customer\").");
  REQUIRE(parties.all().size() == 2);
  CHECK(parties.all()[0].name == "Alder Hosting GmbH");
  CHECK(role(parties, "Alder") == "operator");
  CHECK(role(parties, "Alder Hosting GmbH") == "operator");
  CHECK(parties.find("Provider") == parties.find("Alder's"));
  CHECK(parties.all()[1].name == "Birch Bank Inc");
  CHECK(role(parties, "Birch Bank") == "tenant");
  CHECK(parties.find("Alder and the Customer") == nullptr);
}

TEST_CASE("a company name is the other side of a role word") {
  const Parties parties = parties_of(
      "This Agreement is between Cedar Systems Corp (\"Cedar\") and the entity in the order "
      "(\"Client\").\n\nCedar shall keep records.\n");
  CHECK(role(parties, "Cedar") == "operator");
  CHECK(parties.find("Cedar")->reason.find("counterparty") != std::string::npos);
}

TEST_CASE("a company is what its counterparty is not") {
  CHECK(role(parties_of("Between Elm Ltd (\"Company\") and Fir Ltd (\"Vendor\")."),
             "the Company") == "tenant");
  CHECK(role(parties_of("Between Elm Ltd (\"Company\") and Fir Ltd (\"Customer\")."), "Company") ==
        "operator");
}

TEST_CASE("two names are told apart by what each does") {
  const Parties parties = parties_of(
      "Contract between Gorse Racks Limited (Gorse) and Hazel Foods plc (Hazel).\n\n"
      "1. Gorse shall host the systems and provide the services.\n\n2. Hazel shall pay the fees to "
      "Gorse.\n");
  CHECK(role(parties, "Gorse") == "operator");
  CHECK(role(parties, "Hazel") == "tenant");
}

TEST_CASE("a name that mostly stands for customers may be the one that serves") {
  const Parties parties = parties_of(
      "1. Each year Bank will provide Company with its SOC 2 report and host the platform.\n\n"
      "2. Company shall pay Bank's fees.\n");
  CHECK(role(parties, "Bank") == "operator");
  CHECK(role(parties_of("Bank may audit. Vendor shall host the data of Bank."), "Bank") ==
        "tenant");
}

TEST_CASE("a name in plain brackets is a name") {
  const Parties parties = parties_of(
      "Made between Iris Data Ltd of 88 Wharf Street (the **Company**) and Juniper Health of 5 "
      "Hospital Road (the **Client**).");
  CHECK(role(parties, "the Company") == "operator");
  CHECK(parties.find("Company")->name == "Iris Data Ltd");
  CHECK(role(parties, "the Client") == "tenant");
}

TEST_CASE("a label names a party") {
  const Parties parties =
      parties_of("**Processor:** Larch Cloud GmbH\n\n**Controller:** Maple Retail AS\n");
  CHECK(role(parties, "Larch Cloud") == "operator");
  CHECK(role(parties, "Maple Retail AS") == "tenant");
}

TEST_CASE("the drafter of terms is the operator") {
  const Parties parties = parties_of("We will keep your data safe. You must pay our fees.");
  CHECK(role(parties, "We") == "operator");
  CHECK(role(parties, "our") == "operator");
  CHECK(role(parties, "you") == "tenant");
}

TEST_CASE("a drafter who buys is the tenant") {
  const Parties parties = parties_of(
      "These terms apply when you supply hosting services to us (Nettle Council).\n\nYou must hold "
      "ISO 27001 certification while you supply the services. You shall permit us to audit.\n");
  CHECK(role(parties, "you") == "operator");
  CHECK(role(parties, "us") == "tenant");
  CHECK(role(parties, "Nettle Council") == "tenant");
}

TEST_CASE("a capitalised subject that nobody introduced is taken for the operator") {
  const Parties parties =
      parties_of("8.1 OakHost shall maintain a SOC 2 report and notify Customer of any lapse.");
  CHECK(role(parties, "OakHost") == "operator");
  const Parties things =
      parties_of("8.1 The Agreement shall bind the Customer. Audits will occur.");
  CHECK(role(things, "Agreement") == "unknown");
  CHECK(role(things, "Audits") == "unknown");
}

TEST_CASE("a text that names nobody has no parties") {
  CHECK(parties_of("The sky is blue.").all().empty());
}

TEST_CASE("a supplier in small letters is somebody else where the operator is called otherwise") {
  const Parties parties = parties_of(
      "This Agreement is between Alder Hosting GmbH (\"Provider\") and Birch Bank Inc. "
      "(\"Customer\").");
  CHECK(role(parties, "a supplier of Provider") == "third-party");
  CHECK(role(parties, "Provider") == "operator");
}

TEST_CASE("a company whose side is known has it whatever the contract calls it") {
  const std::string contract =
      "This Agreement is between NorthPole Hosting GmbH (\"Company\") and Acme Stores, Inc. "
      "(\"Partner\").\n\n1. Company shall pay what Partner invoices.\n";
  const Parties parties = parties_of(contract, {.operators = {"NorthPole Hosting"}});
  CHECK(role(parties, "Company") == "operator");
  CHECK(role(parties, "Partner") == "tenant");
  CHECK(role(parties_of(contract, {.tenants = {"NorthPole Hosting GmbH"}}), "Company") == "tenant");
  // Part of another name is not the name.
  const Parties others = parties_of(contract, {.operators = {"North"}});
  CHECK(role(others, "Company") == role(parties_of(contract), "Company"));
}

TEST_CASE("what a party is introduced as tells its role") {
  const Parties parties = parties_of(
      "This Agreement is made between Acme Hosting GmbH, as provider (\"Acme\"), and Globex Inc., "
      "as the customer (\"Globex\").");
  CHECK(role(parties, "Acme") == "operator");
  CHECK(role(parties, "Globex") == "tenant");
}

TEST_CASE("beside a provider and a customer another name is no operator") {
  const Parties parties = parties_of(
      "Customer and Provider enter into an agreement. Provider shall host the data.\n\n"
      "Company:\n\nCustomer:\n\nCompany:\n");
  CHECK(role(parties, "Company") == "unknown");
  CHECK(role(parties, "Provider") == "operator");
}
