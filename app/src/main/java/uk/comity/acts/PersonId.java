package uk.comity.acts;

/** A person of one council's register, or {@link #OPERATOR}. Opaque: no name, no office. */
public record PersonId(String value) implements Comparable<PersonId> {

    /** Whoever runs Comity for the council: sets it up and imports feeds by the command line. Holds no office. */
    public static final PersonId OPERATOR = new PersonId("operator");

    public PersonId {
        if (!value.matches("[a-z0-9][a-z0-9-]{0,63}")) {
            throw new IllegalArgumentException("a person's id is lower case letters, digits and hyphens: " + value);
        }
    }

    @Override
    public int compareTo(PersonId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
