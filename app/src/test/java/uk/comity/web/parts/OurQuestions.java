package uk.comity.web.parts;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import uk.comity.web.parts.Options.NotOurs;

/** Our questions, made from the options of GOV.UK's own cases. */
final class OurQuestions {

    private OurQuestions() {}

    private static Field field(Options options, Options label, String name) {
        var size = label.text("classes").replaceAll("govuk-(label|fieldset__legend)--", "");
        var heading = label.isOn("isPageHeading");
        var prominence = switch (size + heading) {
            case "false" -> Prominence.PLAIN;
            case "sfalse" -> Prominence.BOLD;
            case "mfalse" -> Prominence.SECTION;
            case "ltrue" -> Prominence.PAGE;
            default ->
                throw new NotOurs(
                        "a label that is " + (heading ? "a page heading" : "no page heading") + " of size " + size);
        };
        return new Field(
                name,
                OurParts.need(label.text("text"), "no label"),
                prominence,
                options.child("hint").text("text"),
                options.child("errorMessage").text("text"));
    }

    /** The id, which with us is the name too. */
    private static String name(Options options) {
        var name = options.text("name");
        return OurParts.or(options.text("id"), name);
    }

    static String input(Options options) {
        var type = OurParts.or(options.text("type"), "text");
        var inputmode = options.text("inputmode");
        var kind = List.of(TextInput.Kind.values()).stream()
                .filter(each ->
                        each.type().equals(type) && each.inputmode().equals(inputmode) && each != TextInput.Kind.SEARCH)
                .findFirst()
                .orElseThrow(() -> new NotOurs("type " + type + " " + inputmode));
        var classes = options.text("classes");
        var width = List.of(TextInput.Width.values()).stream()
                .filter(each -> each.classes().equals(classes.isEmpty() ? "govuk-input" : "govuk-input " + classes))
                .findFirst()
                .orElseThrow(() -> new NotOurs("classes " + classes));
        return OurParts.html(OurParts.PARTS.partsTextInput(new TextInput(
                field(options, options.child("label"), name(options)),
                options.text("value"),
                kind,
                width,
                options.text("autocomplete"),
                options.child("prefix").text("text"),
                options.child("suffix").text("text"))));
    }

    static String textarea(Options options) {
        var rows = OurParts.or(options.text("rows"), "5");
        return OurParts.html(OurParts.PARTS.partsTextarea(new Textarea(
                field(options, options.child("label"), name(options)), options.text("value"), Integer.parseInt(rows))));
    }

    static String dateInput(Options options) {
        if (options.has("items")) {
            throw new NotOurs("fields in a list");
        }
        var name = options.text("id");
        var prefix = options.text("namePrefix");
        if (!prefix.isEmpty() && !prefix.equals(name)) {
            throw new NotOurs("names that do not start with the id");
        }
        var start = prefix.isEmpty() ? "" : prefix + "-";
        var values = options.child("values");
        var wrong = new HashSet<DateInput.Part>();
        for (var part : DateInput.Part.values()) {
            var said = options.child(part.ending()).text("error");
            if (said.equals("false")) {
                throw new NotOurs("the fields that are right, in place of those that are wrong");
            }
            if (said.equals("true")) {
                wrong.add(part);
            }
        }
        if (!wrong.isEmpty() && !options.has("errorMessage")) {
            throw new NotOurs("a wrong field without words");
        }
        return OurParts.html(OurParts.PARTS.partsDateInput(new DateInput(
                field(options, options.child("fieldset").child("legend"), name),
                values.text(start + "day"),
                values.text(start + "month"),
                values.text(start + "year"),
                wrong)));
    }

    private static Choice choice(Options item) {
        return new Choice(
                OurParts.need(item.text("value"), "a choice without a value"),
                item.text("text"),
                item.child("hint").text("text"),
                Optional.empty());
    }

    static String radios(Options options) {
        var name = options.text("name");
        var run = switch (options.text("classes")) {
            case "" -> Radios.Run.STACKED;
            case "govuk-radios--inline" -> Radios.Run.INLINE;
            default -> throw new NotOurs("small radios");
        };
        var field =
                field(options, options.child("fieldset").child("legend"), OurParts.or(options.text("idPrefix"), name));
        var chosen = options.list("items").stream()
                .filter(item -> item.isOn("checked"))
                .map(item -> item.text("value"))
                .findFirst()
                .orElse(options.text("value"));
        options.list("items").forEach(item -> item.text("checked"));
        return OurParts.html(OurParts.PARTS.partsRadios(new Radios(
                field, options.list("items").stream().map(OurQuestions::choice).toList(), chosen, run)));
    }

    static String checkboxes(Options options) {
        var name = options.text("name");
        var field =
                field(options, options.child("fieldset").child("legend"), OurParts.or(options.text("idPrefix"), name));
        var chosen = new HashSet<String>();
        options.list("items").stream()
                .filter(item -> item.isOn("checked"))
                .forEach(item -> chosen.add(item.text("value")));
        options.list("items").forEach(item -> item.text("checked"));
        return OurParts.html(OurParts.PARTS.partsCheckboxes(new Checkboxes(
                field, options.list("items").stream().map(OurQuestions::choice).toList(), chosen)));
    }

    static String select(Options options) {
        var items = options.list("items");
        var chosen = items.stream()
                .filter(item -> item.isOn("selected"))
                .map(item -> item.text("value"))
                .findFirst()
                .orElse(options.text("value"));
        if (items.stream().anyMatch(item -> item.text("selected").equals("false"))) {
            throw new NotOurs("a choice that overrides the value");
        }
        return OurParts.html(OurParts.PARTS.partsSelect(new Select(
                field(options, options.child("label"), name(options)),
                items.stream().map(OurQuestions::choice).toList(),
                chosen)));
    }
}
