package uk.comity.web.parts;

import java.util.List;

/** The way down to this page; this page itself is not in it. */
public record Breadcrumbs(List<Link> links) {
    public Breadcrumbs {
        links = List.copyOf(links);
    }
}
