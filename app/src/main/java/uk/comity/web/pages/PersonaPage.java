package uk.comity.web.pages;

import java.util.List;
import uk.comity.web.parts.Csrf;

/** In a demonstration: the invented people whom one can be. */
public record PersonaPage(List<Sort> sorts, Csrf csrf, String action, String next) {

    /** People of one sort, members or officers, each with the office or ward in which they act. */
    public record Sort(String title, List<Persona> people) {
        public Sort {
            people = List.copyOf(people);
        }
    }

    public record Persona(String id, String name, String standing) {}

    public PersonaPage {
        sorts = List.copyOf(sorts);
    }
}
