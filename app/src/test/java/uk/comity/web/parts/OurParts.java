package uk.comity.web.parts;

import gg.jte.TemplateOutput;
import gg.jte.models.runtime.JteModel;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import uk.comity.templates.StaticTemplates;
import uk.comity.templates.Templates;
import uk.comity.web.parts.Options.NotOurs;

/** Our parts, made from the options of GOV.UK's own cases. Where ours have no such option, {@link NotOurs}. */
final class OurParts {

    private static final Templates PARTS = new StaticTemplates();

    private OurParts() {}

    static String render(String component, Options options) {
        return switch (component) {
            case "back-link" ->
                html(PARTS.partsBackLink(
                        new BackLink(new Link(or(options.text("text"), "Back"), or(options.text("href"), "#")))));
            case "breadcrumbs" -> breadcrumbs(options);
            case "button" -> button(options);
            case "checkboxes" -> checkboxes(options);
            case "date-input" -> dateInput(options);
            case "details" ->
                html(PARTS.partsDetails(new Details(options.text("summaryText"), options.text("text")), null));
            case "error-message" ->
                html(PARTS.partsErrorMessage(new ErrorMessage(options.text("id"), options.text("text"))));
            case "error-summary" -> errorSummary(options);
            case "hint" -> html(PARTS.partsHint(new Hint(options.text("id"), options.text("text"))));
            case "input" -> input(options);
            case "inset-text" -> html(PARTS.partsInsetText(new InsetText(options.text("text")), null));
            case "notification-banner" -> notificationBanner(options);
            case "pagination" -> pagination(options);
            case "panel" -> html(PARTS.partsPanel(new Panel(options.text("titleText"), options.text("text")), null));
            case "radios" -> radios(options);
            case "select" -> select(options);
            case "summary-list" -> summaryList(options);
            case "table" -> table(options);
            case "tag" -> html(PARTS.partsTag(tag(options)));
            case "task-list" -> taskList(options);
            case "textarea" -> textarea(options);
            case "warning-text" -> warningText(options);
            default -> throw new IllegalArgumentException("No part is compared with " + component);
        };
    }

    private static String html(JteModel model) {
        TemplateOutput output = new gg.jte.output.StringOutput();
        model.render(output);
        return output.toString();
    }

    private static String or(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }

    private static String breadcrumbs(Options options) {
        var links = options.list("items").stream()
                .map(item -> new Link(item.text("text"), need(item.text("href"), "this page as a breadcrumb")))
                .toList();
        return html(PARTS.partsBreadcrumbs(new Breadcrumbs(links)));
    }

    private static String need(String text, String missing) {
        if (text.isEmpty()) {
            throw new NotOurs(missing);
        }
        return text;
    }

    private static String warningText(Options options) {
        if (!options.text("iconFallbackText").equals("Warning")) {
            throw new NotOurs("another word than Warning");
        }
        return html(PARTS.partsWarningText(new WarningText(options.text("text"))));
    }

    private static String button(Options options) {
        var look = switch (options.text("classes")) {
            case "" -> Button.Look.PRIMARY;
            case "govuk-button--secondary" -> Button.Look.SECONDARY;
            case "govuk-button--warning" -> Button.Look.WARNING;
            case "govuk-button--inverse" -> Button.Look.INVERSE;
            default -> throw new NotOurs("these classes");
        };
        if (options.has("href")) {
            return html(
                    PARTS.partsLinkButton(new LinkButton(new Link(options.text("text"), options.text("href")), look)));
        }
        return html(
                PARTS.partsButton(new Button(options.text("text"), look, options.text("name"), options.text("value"))));
    }

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
                need(label.text("text"), "no label"),
                prominence,
                options.child("hint").text("text"),
                options.child("errorMessage").text("text"));
    }

    /** The id, which with us is the name too. */
    private static String name(Options options) {
        var name = options.text("name");
        return or(options.text("id"), name);
    }

    private static String input(Options options) {
        var type = or(options.text("type"), "text");
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
        return html(PARTS.partsTextInput(new TextInput(
                field(options, options.child("label"), name(options)),
                options.text("value"),
                kind,
                width,
                options.text("autocomplete"),
                options.child("prefix").text("text"),
                options.child("suffix").text("text"))));
    }

    private static String textarea(Options options) {
        var rows = or(options.text("rows"), "5");
        return html(PARTS.partsTextarea(new Textarea(
                field(options, options.child("label"), name(options)), options.text("value"), Integer.parseInt(rows))));
    }

    private static String dateInput(Options options) {
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
        return html(PARTS.partsDateInput(new DateInput(
                field(options, options.child("fieldset").child("legend"), name),
                values.text(start + "day"),
                values.text(start + "month"),
                values.text(start + "year"),
                wrong)));
    }

    private static Choice choice(Options item) {
        return new Choice(
                need(item.text("value"), "a choice without a value"),
                item.text("text"),
                item.child("hint").text("text"),
                Optional.empty());
    }

    private static String radios(Options options) {
        var name = options.text("name");
        var run = switch (options.text("classes")) {
            case "" -> Radios.Run.STACKED;
            case "govuk-radios--inline" -> Radios.Run.INLINE;
            default -> throw new NotOurs("small radios");
        };
        var field = field(options, options.child("fieldset").child("legend"), or(options.text("idPrefix"), name));
        var chosen = options.list("items").stream()
                .filter(item -> item.isOn("checked"))
                .map(item -> item.text("value"))
                .findFirst()
                .orElse(options.text("value"));
        options.list("items").forEach(item -> item.text("checked"));
        return html(PARTS.partsRadios(new Radios(
                field, options.list("items").stream().map(OurParts::choice).toList(), chosen, run)));
    }

    private static String checkboxes(Options options) {
        var name = options.text("name");
        var field = field(options, options.child("fieldset").child("legend"), or(options.text("idPrefix"), name));
        var chosen = new HashSet<String>();
        options.list("items").stream()
                .filter(item -> item.isOn("checked"))
                .forEach(item -> chosen.add(item.text("value")));
        options.list("items").forEach(item -> item.text("checked"));
        return html(PARTS.partsCheckboxes(new Checkboxes(
                field, options.list("items").stream().map(OurParts::choice).toList(), chosen)));
    }

    private static String select(Options options) {
        var items = options.list("items");
        var chosen = items.stream()
                .filter(item -> item.isOn("selected"))
                .map(item -> item.text("value"))
                .findFirst()
                .orElse(options.text("value"));
        if (items.stream().anyMatch(item -> item.text("selected").equals("false"))) {
            throw new NotOurs("a choice that overrides the value");
        }
        return html(PARTS.partsSelect(new Select(
                field(options, options.child("label"), name(options)),
                items.stream().map(OurParts::choice).toList(),
                chosen)));
    }

    private static String errorSummary(Options options) {
        var problems = options.list("errorList").stream()
                .map(item -> new Link(item.text("text"), need(item.text("href"), "a problem without a link")))
                .toList();
        return html(PARTS.partsErrorSummary(new ErrorSummary(options.text("titleText"), problems)));
    }

    private static String notificationBanner(Options options) {
        var text = options.text("text");
        var banner = options.text("type").equals("success")
                ? NotificationBanner.success(text)
                : NotificationBanner.important(text);
        return html(PARTS.partsNotificationBanner(
                new NotificationBanner(banner.kind(), or(options.text("titleText"), banner.title()), text), null));
    }

    private static String pagination(Options options) {
        var items = options.list("items").stream()
                .<Pagination.Item>map(item -> item.isOn("ellipsis")
                        ? new Pagination.Gap()
                        : new Pagination.Page(
                                Integer.parseInt(item.text("number")),
                                item.text("href"),
                                item.isOn("current") ? Pagination.Place.HERE : Pagination.Place.ELSEWHERE))
                .toList();
        return html(PARTS.partsPagination(new Pagination(
                options.child("previous").text("href"), options.child("next").text("href"), items)));
    }

    private static String summaryList(Options options) {
        var rows = options.list("rows").stream()
                .map(row -> new SummaryList.Row(
                        row.child("key").text("text"),
                        row.child("value").text("text"),
                        row.child("actions").list("items").stream()
                                .map(OurParts::action)
                                .toList()))
                .toList();
        return html(PARTS.partsSummaryList(SummaryList.of(rows)));
    }

    private static SummaryList.Action action(Options item) {
        return new SummaryList.Action(new Link(item.text("text"), item.text("href")), item.text("visuallyHiddenText"));
    }

    private static String table(Options options) {
        var columns = options.list("head").stream()
                .map(head -> new Table.Column(
                        head.text("text"),
                        head.text("format").equals("numeric") ? Table.Format.NUMERIC : Table.Format.WORDS))
                .toList();
        var layout = options.isOn("firstCellIsHeader") ? Table.Layout.ROW_HEADINGS : Table.Layout.PLAIN;
        var rows = options.lists("rows").stream()
                .map(row -> row.stream()
                        .map(cell -> cell(cell, columns, row.indexOf(cell)))
                        .toList())
                .toList();
        return html(PARTS.partsTable(new Table(options.text("caption"), columns, rows, layout)));
    }

    private static Table.Cell cell(Options cell, List<Table.Column> columns, int index) {
        var numeric = index < columns.size() && columns.get(index).format() == Table.Format.NUMERIC;
        if (cell.text("format").equals("numeric") != numeric) {
            throw new NotOurs("a figure under a column of words");
        }
        return Table.Cell.of(cell.text("text"));
    }

    private static Tag tag(Options options) {
        var classes = options.text("classes");
        return new Tag(
                options.text("text"),
                List.of(Tag.Colour.values()).stream()
                        .filter(each ->
                                each.classes().equals(("govuk-tag " + classes.replace("govuk-tag--blue", "")).strip()))
                        .findFirst()
                        .orElseThrow(() -> new NotOurs("classes " + classes)));
    }

    private static String taskList(Options options) {
        var tasks = options.list("items").stream()
                .map(item -> new TaskList.Task(
                        item.child("title").text("text"),
                        item.text("href"),
                        item.child("hint").text("text"),
                        item.child("status").text("text"),
                        item.child("status").has("tag")
                                ? Optional.of(tag(item.child("status").child("tag")))
                                : Optional.empty()))
                .toList();
        return html(PARTS.partsTaskList(new TaskList(or(options.text("idPrefix"), "task-list"), tasks)));
    }
}
