package uk.comity.web;

import uk.comity.acts.FolioId;

/** Where the page of a matter is. */
final class Addresses {

    private Addresses() {}

    static String of(Visit visit, FolioId folio) {
        return switch (folio.kind()) {
            case "enquiry" -> visit.at("enquiries/" + folio.key());
            case "paper" -> visit.at("documents/" + folio.key());
            case "contact" -> visit.at("contact/" + folio.key());
            case "inspection" -> visit.at("requests/" + folio.key());
            case "interest" -> visit.at("interests/" + folio.key());
            case "register" -> visit.at("register");
            case "protocol" -> visit.at("protocol");
            default -> visit.at("ledger");
        };
    }
}
