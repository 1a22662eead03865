package uk.comity.web.pages;

import uk.comity.web.parts.BackLink;
import uk.comity.web.parts.SummaryList;

/** May I?: answers that cannot be so together, each with a link that changes it. */
public record MayIClashPage(BackLink back, String about, String sentence, SummaryList said) {}
