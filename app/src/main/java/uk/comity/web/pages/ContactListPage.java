package uk.comity.web.pages;

import uk.comity.web.parts.Table;

/** The members whose contact with officers somebody may look into or act on. */
public record ContactListPage(String heading, String lead, Table members) {}
