package uk.comity.web.parts;

/** A part that asks for an answer in a form. */
public sealed interface Question permits TextInput, Textarea, DateInput, Radios, Checkboxes, Select {

    /** What is asked, and what is to be put right. */
    Field field();

    /** The id where an error summary leads. */
    default String firstId() {
        return field().name();
    }
}
