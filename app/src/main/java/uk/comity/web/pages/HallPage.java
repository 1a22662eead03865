package uk.comity.web.pages;

import java.util.List;
import uk.comity.web.parts.Link;

/** The councils that this Comity serves. */
public record HallPage(List<Link> councils, boolean demonstration) {
    public HallPage {
        councils = List.copyOf(councils);
    }
}
