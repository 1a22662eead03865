package uk.comity.web.parts;

import org.jspecify.annotations.Nullable;

/**
 * What every question of a form has: its name, what it asks, a hint, and what is to be put right. The name is also the id, so that
 * an error summary links to {@code #name}.
 */
public record Field(String name, String label, Prominence prominence, String hint, String problem) {
    public Field {
        Must.say(name, "name for a field");
        Must.say(label, "label for the field " + name);
    }

    /** A field that asks {@code label}, with a plain label, no hint and nothing wrong. */
    public static Field of(String name, String label) {
        return new Field(name, label, Prominence.PLAIN, "", "");
    }

    public Field withHint(String hint) {
        return new Field(name, label, prominence, hint, problem);
    }

    /** The same field with what is to be put right; an empty text takes the problem away. */
    public Field withProblem(String problem) {
        return new Field(name, label, prominence, hint, problem);
    }

    public Field as(Prominence prominence) {
        return new Field(name, label, prominence, hint, problem);
    }

    /** Whether something is to be put right here. */
    public boolean hasProblem() {
        return !problem.isEmpty();
    }

    public String hintId() {
        return name + "-hint";
    }

    public String problemId() {
        return name + "-error";
    }

    /** The ids of hint and problem, for aria-describedby; null where there is neither. */
    public @Nullable String describedBy() {
        var ids = (hint.isEmpty() ? "" : hintId()) + (hasProblem() ? " " + problemId() : "");
        return Attribute.some(ids.strip());
    }

    /** The classes of the group around the field. */
    public String groupClasses() {
        return hasProblem() ? "govuk-form-group govuk-form-group--error" : "govuk-form-group";
    }

    /** The classes of the control itself; {@code base} is the component's own class. */
    public String controlClasses(String base) {
        return hasProblem() ? base + " " + base + "--error" : base;
    }
}
