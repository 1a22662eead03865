package uk.comity.web.parts;

/** The proof that a form came from our own page; without a token nothing is written. */
public record Csrf(String parameter, String token) {

    public static Csrf none() {
        return new Csrf("", "");
    }
}
