package uk.comity.web.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.comity.web.parts.FormKeys;

/**
 * What a browser sent: fields by name. Line ends are {@code \n}; control characters, which no keyboard types, are left out.
 * A field that was not sent is blank.
 */
public record Form(Map<String, List<String>> fields) {

    public static final Form EMPTY = new Form(Map.of());

    public Form {
        var cleaned = new LinkedHashMap<String, List<String>>();
        fields.forEach((name, values) ->
                cleaned.put(name, values.stream().map(Form::clean).toList()));
        fields = Map.copyOf(cleaned);
    }

    /** The first value of a field, without the blanks around it. */
    public String text(String name) {
        return all(name).stream().findFirst().map(String::strip).orElse("");
    }

    /** Every value of a field, as a group of checkboxes sends them. */
    public List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    /** The act's id as the form carried it, so that what is sent twice is entered once; a form without one is a fresh act. */
    public UUID actId() {
        var text = text(FormKeys.ACT_ID);
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(text) : UUID.randomUUID();
    }

    /** The same form with this field. */
    public Form with(String name, String value) {
        var more = new LinkedHashMap<>(fields);
        more.put(name, List.of(value));
        return new Form(more);
    }

    private static String clean(String text) {
        var clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(each -> each == '\n' || each == '\t' || !Character.isISOControl(each))
                .filter(each -> Character.getType(each) != Character.SURROGATE)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }
}
