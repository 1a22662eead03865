package uk.comity;

/** Where Comity starts. */
public final class Comity {
    private Comity() {}

    /** Runs one command, for example {@code demo} or {@code serve}. */
    public static void main(String[] arguments) {
        System.out.println("Comity");
    }
}
